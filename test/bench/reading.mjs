/**
 * How long one text takes to read: microseconds a text, over distinct texts so that nothing is remembered.
 * Run with `npm run bench`; compiles src/domain to a temporary folder first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const folder = mkdtempSync(join(tmpdir(), 'smart-kpi-bench-'));
const require = createRequire(import.meta.url);

const verbs = ['Raise', 'Kurangi', 'Check', 'Menyusun', 'Launch', 'Improve', 'Meningkatkan', 'Publish'];
const things = ['sales of the shop', 'keluhan pelanggan', 'weekly reports', 'laporan harian', 'brand awareness'];
const levels = ['to at least 95%', 'minimal 3 kali', 'by Rp 1,5 juta', 'from 8% to 12%', 'without a number'];
const times = ['per month', 'setiap minggu', 'by 31 December 2026', 'akhir semester 1', 'for years 5 to 9'];
const texts = [];
for (const verb of verbs)
  for (const thing of things)
    for (const level of levels)
      for (const time of times) for (let n = 0; n < 20; n += 1) texts.push(`${verb} ${thing} ${n} ${level} ${time}`);
const hostile = ['1-', '(', 'a ', '1,', '.', 'at least ', 'lebih dari ', '🙂', 'from 1 to ', '\u0000'].map((piece) =>
  piece.repeat(Math.floor(32767 / piece.length)),
);

function microseconds(read, list) {
  const start = process.hrtime.bigint();
  for (const text of list) read(text);
  return Number(process.hrtime.bigint() - start) / 1000 / list.length;
}

try {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { outDir: folder, rootDir: join(root, 'src/domain'), module: 'commonjs', target: 'es2022' };
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: { ...compilerOptions, lib: ['es2022'], types: [] },
      files: [join(root, 'src/domain/readTarget.ts')],
    }),
  );
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', config], { stdio: 'inherit' });
  const { readTarget } = require(join(folder, 'readTarget.js'));
  microseconds(readTarget, texts.slice(0, 2000));
  const ordinary = texts.slice(2000);
  console.log(`${ordinary.length} distinct texts: ${microseconds(readTarget, ordinary).toFixed(1)} µs a text`);
  const worst = Math.max(...hostile.map((text) => microseconds(readTarget, [text])));
  console.log(`${hostile.length} hostile texts of 32,767 characters: at most ${(worst / 1000).toFixed(1)} ms a text`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
