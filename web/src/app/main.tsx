import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@/lib/theme/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { firstLanguage, speak } from '@/lib/i18n/language-store';
import { App } from './app';

// The content policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

async function start() {
  if (import.meta.env.MODE === 'fake') {
    const { startFakeServer } = await import('@/test/fake-kit/browser');
    await startFakeServer();
  }
  await speak(firstLanguage());
  const root = document.getElementById('root');
  if (!root) throw new Error('Expected an element #root in index.html');
  createRoot(root).render(<App />);
}

void start();
