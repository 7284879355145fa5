/**
 * How long reading and judging take, over distinct arguments so that nothing is remembered: microseconds a text beside
 * Microsoft Recognizers-Text and compromise, microseconds a letter function, milliseconds by length of hostile texts.
 * Run with `npm run bench`; with the path of a file of labelled statements (`id`, `lang`, `text`, `labels`, one JSON a
 * line) it also says how often each finds the numeric targets and the times of the English ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import '../functions/customFunctionsRuntime';
import { customFunctions } from '../../src/functions/associateFunctions';
import { readTarget } from '../../src/reading/read';
import { foundBy, otherReaders } from './otherReaders';

const verbs = ['Raise', 'Kurangi', 'Check', 'Menyusun', 'Launch', 'Improve', 'Meningkatkan', 'Publish'];
const things = ['sales of the shop', 'keluhan pelanggan', 'weekly reports', 'laporan harian', 'brand awareness'];
const levels = ['to at least 95%', 'minimal 3 kali', 'by Rp 1,5 juta', 'from 8% to 12%', 'without a number'];
const times = ['per month', 'setiap minggu', 'by 31 December 2026', 'akhir semester 1', 'for years 5 to 9'];
const copies = 20;
const hostileCopies = 50;
/** Repeated, each asks much of some part of the reader. */
const hostilePieces = ['1-', '(', 'a ', '1,', '.', 'at least ', 'lebih dari ', '🙂', 'from 1 to ', '\u0000'];
/** So that the others, which take milliseconds a text, do not make the run long. */
const textsForOthers = 400;

const texts = Array.from({ length: copies }, (_, copy) =>
  verbs.flatMap((verb) =>
    things.flatMap((thing) =>
      levels.flatMap((level) => times.map((time) => `${verb} ${thing} ${copy} ${level} ${time}`)),
    ),
  ),
).flat();

function microseconds<Item>(items: readonly Item[], call: (item: Item, place: number) => unknown): number {
  const start = process.hrtime.bigint();
  items.forEach(call);
  return Number(process.hrtime.bigint() - start) / 1000 / items.length;
}

function say(what: string, microsecondsEach: number, count: number): void {
  console.log(`${what.padEnd(34)} ${microsecondsEach.toFixed(1).padStart(10)} µs each, ${count} distinct`);
}

function timeReading(): void {
  const [warm, timed] = [texts.slice(0, 2000), texts.slice(2000)];
  microseconds(warm, readTarget);
  say('reading a text', microseconds(timed, readTarget), timed.length);
  for (const { name, read } of otherReaders) {
    const some = timed.filter((_, place) => place % Math.floor(timed.length / textsForOthers) === 0);
    microseconds(some.slice(0, 20), read);
    const rest = some.slice(20);
    say(name, microseconds(rest, read), rest.length);
  }
}

/** The arguments of each letter function for the row with this number. */
const rows: Readonly<Record<string, (row: number, text: string) => readonly unknown[]>> = {
  SPECIFIC: (row, text) => [text, `What counts in row ${row}`, `Department ${row}`],
  MEASURABLE: (row, text) => [text, '%', `present ÷ scheduled days of ${row}`, `List ${row}`, 'Yes'],
  ACHIEVABLE: (row, text) => [row / 1e6, text, 'Maximise', `Owner ${row}`, 0.5],
  RELEVANT: (row, text) => [text, row % 2],
  TIMEBOUND: (row, text) => [text, 46_387 - row, 'Weekly', 46_023, 46_387],
};

function timeLetters(): void {
  for (const [name, argumentsOf] of Object.entries(rows)) {
    const answer = Object.entries(customFunctions).find(([id]) => id === name)?.[1] as (
      ...args: readonly unknown[]
    ) => unknown;
    const calls = texts.map((text, row) => argumentsOf(row, `${text} for ${name}`));
    microseconds(calls.slice(0, 2000), (args) => answer(...args));
    const timed = calls.slice(2000);
    say(
      `KPI.${name}`,
      microseconds(timed, (args) => answer(...args)),
      timed.length,
    );
  }
}

function timeHostile(): void {
  for (const length of [1024, 4096, 16_384, 32_767]) {
    const slowest = hostilePieces.map((piece) => {
      const all = Array.from({ length: 2 * hostileCopies }, (_, copy) =>
        `${copy}${piece.repeat(length)}`.slice(0, length),
      );
      microseconds(all.slice(hostileCopies), readTarget);
      return microseconds(all.slice(0, hostileCopies), readTarget);
    });
    say(`hostile text, ${length} characters`, Math.max(...slowest), slowest.length * hostileCopies);
  }
}

function scoreOthers(file: string): void {
  const statements = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Statement)
    .filter(({ lang }) => lang === 'en');
  const ours = { name: 'ours', read: (text: string) => foundBy(readTarget(text)) };
  for (const { name, read } of [ours, ...otherReaders])
    for (const what of ['hasNumericTarget', 'timeBound'] as const) {
      const pairs = statements.map(({ text, labels }) => ({ want: labels[what], got: read(text)[what] }));
      const count = (want: boolean, got: boolean) =>
        pairs.filter((pair) => pair.want === want && pair.got === got).length;
      const f1 = (2 * count(true, true)) / (2 * count(true, true) + count(true, false) + count(false, true));
      console.log(`${name.padEnd(34)} ${what.padEnd(17)} F1 ${f1.toFixed(3)} on ${pairs.length} English statements`);
    }
}

interface Statement {
  readonly lang: string;
  readonly text: string;
  readonly labels: Readonly<Record<'hasNumericTarget' | 'timeBound', boolean>>;
}

timeReading();
timeLetters();
timeHostile();
const labelled = process.argv[3];
if (labelled !== undefined && existsSync(labelled)) scoreOthers(labelled);
