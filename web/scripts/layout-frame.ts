import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';
import { build, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NAME = 'layout-frame.html';

/**
 * The document in which layouts run: one file with its script inside, since it may fetch nothing. The server allows that script by its
 * hash (`LayoutFrame.java`); while developing we send the same headers.
 */
export function layoutFrame(): Plugin {
  let made: Promise<string> | null = null;
  return {
    name: 'evenhand-layout-frame',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await make() });
    },
    configureServer(dev) {
      dev.middlewares.use(`/${NAME}`, (_request, response, next) => {
        made ??= make();
        made
          .then((html) => {
            response.setHeader('Content-Type', 'text/html;charset=UTF-8');
            response.setHeader('Content-Security-Policy', policy(html));
            response.setHeader('Connection-Allowlist', '();webrtc=block');
            response.end(html);
          })
          .catch(next);
      });
    },
  };
}

async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    // Also while developing: the document is the same then.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': at('../src') } },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: at('../src/layout-frame/main.tsx'), formats: ['iife'], name: 'layout' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('Expected a script for the frame of layouts, but there is none');
  const html = await readFile(at(`../${NAME}`), 'utf8');
  return html.replace('<!-- script -->', () => `<script>${inline(chunk.code)}</script>`);
}

/** What would end a script inside a document, or begin a comment there, is written otherwise. */
function inline(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function policy(html: string): string {
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return (
    `sandbox allow-scripts allow-forms; default-src 'none'; script-src 'sha256-${hash}' 'unsafe-eval';` +
    " style-src 'unsafe-inline'; img-src data: blob:; font-src data:; form-action 'none'; base-uri 'none'"
  );
}
