import { createReadStream } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { layoutFrame } from './scripts/layout-frame.ts';
import { readyMessages } from './scripts/ready-messages.ts';

const server = process.env['EVENHAND_URL'] ?? 'http://localhost:8080';

/** Messages come read already; tests alone read some themselves. */
const noParser = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

/** The library for forms brings Ajv along, which makes code of schemas; our content policy forbids that. */
const noAjv = {
  find: /^@rjsf\/validator-ajv8$/,
  replacement: fileURLToPath(
    new URL('./src/components/schema-form/only-validator.ts', import.meta.url),
  ),
};

/** Tests that draw nothing, but speak with a browser's window. */
const IN_A_BROWSER = ['src/lib/{http,live}/*.test.ts'];

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
  plugins: [
    tanstackRouter(),
    react(),
    readyMessages(),
    layoutFrame(),
    ...(mode === 'fake' ? [fakeServerWorker()] : []),
  ],
  resolve: {
    alias: [
      { find: '@', replacement: fileURLToPath(new URL('./src', import.meta.url)) },
      noAjv,
      ...(mode === 'test' ? [] : [noParser]),
    ],
  },
  build: { target: 'es2022', manifest: true, sourcemap: false },
  server: {
    port: 5173,
    ...(mode === 'fake' ? {} : { proxy: { '/api': server, '/ws': { target: server, ws: true } } }),
  },
  test: {
    css: false,
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: '100%',
    server: { deps: { inline: [/@rjsf\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts'],
          exclude: IN_A_BROWSER,
          environment: 'node',
          setupFiles: ['src/test/setup-clock.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['src/**/*.test.tsx', ...IN_A_BROWSER],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts', 'src/test/setup-clock.ts'],
        },
      },
    ],
  },
}));
