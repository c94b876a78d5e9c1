import { createReadStream } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env['EVENHAND_URL'] ?? 'http://localhost:8080';

/** Serves the worker of the fake server straight from its package, in fake mode only. */
function fakeServerWorker(): Plugin {
  const file = fileURLToPath(
    new URL('./node_modules/msw/lib/mockServiceWorker.js', import.meta.url),
  );
  return {
    name: 'evenhand-fake-server-worker',
    configureServer(dev) {
      dev.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(file).pipe(response);
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [tanstackRouter(), react(), ...(mode === 'fake' ? [fakeServerWorker()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', manifest: true, sourcemap: false },
  server: {
    port: 5173,
    ...(mode === 'fake' ? {} : { proxy: { '/api': server, '/ws': { target: server, ws: true } } }),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
}));
