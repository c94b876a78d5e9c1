// Measures what the browser fetches before My work is usable, and fails when that is too much.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const FIRST = [
  'index.html',
  'src/routes/_app.tsx?tsr-split=component',
  'src/routes/_app/my-work.tsx?tsr-split=component',
  'src/lib/i18n/messages-en.ts',
];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set();

function take(key) {
  const entry = manifest[key];
  if (!entry || files.has(entry.file)) return;
  files.add(entry.file);
  for (const next of entry.imports ?? []) take(next);
}

FIRST.forEach(take);
const sizes = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => [file, gzipSync(readFileSync(`dist/${file}`)).length / 1000])
  .sort((a, b) => b[1] - a[1]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [file, size] of sizes) console.log(`${size.toFixed(1).padStart(8)} kB  ${file}`);
console.log(
  `${total.toFixed(1).padStart(8)} kB  first load for My work, gzip (limit ${LIMIT_KB} kB)`,
);
if (total > LIMIT_KB) {
  console.error(
    `Expected at most ${LIMIT_KB} kB of script on the first load, but it is ${total.toFixed(1)} kB`,
  );
  process.exit(1);
}
