import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { longestTasks } from './pane/longestTasks';
import { buildMinimalPane, fabricParts } from './pane/minimalPane';
import { walkToDepartment } from './pane/finishedDepartment';
import { median, serve, startOnce, type StartTimes } from './pane/startTimes';

/* How large the pane is and how soon it can be used, beside one with the same parts of Fabric and nothing else: npm run bench:pane. Needs Chromium. */

const starts = 7;
const button = 'Generate';
const walkPort = 3987;
const rows = 3000;
const rounds = 3;

const work = mkdtempSync(join(tmpdir(), 'bench-pane-'));
const ours = join(work, 'ours');
const minimal = join(work, 'minimal');

function build(config: string, mode: string, folder: string): void {
  const args = ['webpack', '--config-name', config, '--mode', mode, '--no-devtool', '--stats', 'errors-only'];
  execFileSync('npx', [...args, '--output-path', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function sizes(folder: string): (readonly [name: string, bytes: number])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'minimal.js')
    .map((name) => [name.replace(/\.[0-9a-f]{20}\./, '.'), gzipSync(readFileSync(join(folder, name))).length] as const)
    .sort(([, one], [, other]) => other - one);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

function tellSizes(): void {
  const all = sizes(ours);
  const [least] = sizes(minimal);
  const chunks = all.filter(([name]) => name.startsWith('chunk-'));
  console.log('script | kB gzip');
  for (const [name, bytes] of all.filter((each) => !chunks.includes(each)))
    console.log(`${name} | ${kilobytes(bytes)}`);
  for (const [name, bytes] of chunks.slice(0, 12)) console.log(`${name} (when wanted) | ${kilobytes(bytes)}`);
  const rest = chunks.slice(12).reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${String(Math.max(0, chunks.length - 12))} more (when wanted) | ${kilobytes(rest)}`);
  console.log(`the minimal pane (${String(fabricParts().length)} parts of Fabric) | ${kilobytes(least?.[1] ?? NaN)}`);
}

async function run(): Promise<void> {
  const preview = join(work, 'preview');
  build('addin', 'production', ours);
  build('page', 'development', preview);
  await buildMinimalPane(minimal, button);
  for (const folder of [ours, minimal]) {
    mkdirSync(folder, { recursive: true });
    cpSync(preview, join(folder, 'preview'), { recursive: true });
    cpSync('manifest.xml', join(folder, 'manifest.xml'));
    cpSync('assets', join(folder, 'assets'), { recursive: true });
  }
  tellSizes();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const served = await Promise.all([ours, minimal].map(serve));
  const times: StartTimes[][] = served.map(() => []);
  // One start of each by turns, so that what else the machine does meets both; the first of each warms up.
  for (let turn = 0; turn <= starts; turn += 1) {
    for (const [index, { address }] of served.entries()) {
      const time = await startOnce(browser, address, button);
      if (turn > 0) times[index]?.push(time);
    }
  }
  console.log(`\npane, median of ${String(starts)} starts | first paint ms | usable ms`);
  for (const [index, name] of ['ours', 'the minimal one'].entries()) {
    const painted = median((times[index] ?? []).map((time) => time.painted));
    const usable = median((times[index] ?? []).map((time) => time.usable));
    console.log(`${name} | ${painted.toFixed(0)} | ${usable.toFixed(0)}`);
  }
  const longest = await longestTasks(browser, served[0]?.address ?? '', rows, rounds);
  console.log(
    `\nlongest task with ${String(rows)} rows, median of ${String(rounds)} rounds | the pane ms | Office.js ms`,
  );
  for (const [name, { pane, office }] of longest) console.log(`${name} | ${pane.toFixed(0)} | ${office.toFixed(0)}`);
  for (const { server } of served) {
    server.closeAllConnections();
    server.close();
  }
  const walk = await walkToDepartment(browser, walkPort);
  console.log('\nfrom `npm start`, without a person’s pauses | s');
  console.log(`the preview is served | ${walk.served.toFixed(1)}`);
  console.log(`the welcome is there | ${walk.opened.toFixed(1)}`);
  console.log(`a department is finished | ${walk.finished.toFixed(1)}`);
  await browser.close();
}

void run().finally(() => rmSync(work, { recursive: true, force: true }));
