// Makes the script by which the server compiles layouts, for Rhino, which knows no classes: `npm run layout-compiler`.
// With --check it only says whether the script that is there is the one it would make.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = at('../../src/main/resources/dev/evenhand/workflow/layout-compiler.js');
const MADE_OF = ['sucrase', 'acorn', 'lines-and-columns', 'ts-interface-checker'];

const licences = MADE_OF.map((name) => {
  const { version } = JSON.parse(readFileSync(at(`../node_modules/${name}/package.json`), 'utf8'));
  const text = readFileSync(at(`../node_modules/${name}/LICENSE`), 'utf8').trim();
  return `${name} ${version}\n\n${text}`;
});

const [output] = await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    write: false,
    target: 'es2015',
    minify: true,
    lib: { entry: at('layout-compiler/compile.ts'), formats: ['iife'], name: 'layouts' },
  },
});
const { outputText } = ts.transpileModule(output.output[0].code, {
  compilerOptions: {
    target: ts.ScriptTarget.ES5,
    module: ts.ModuleKind.None,
    removeComments: true,
  },
});
const made = `/*\n${licences.join('\n\n---\n\n')}\n*/\n${outputText}`;

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== made) {
    console.error(
      'Expected the compiler of layouts to be up to date.\nMaybe run `npm run layout-compiler`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(TARGET, made);
}
