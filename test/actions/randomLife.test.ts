import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { planLanguageSwitch } from '../../src/actions/planLanguageSwitch';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { parseAddress } from '../../src/host/protocol/ranges/parseAddress';
import type { Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { columnsWithoutFormula, lifeSteps, typedOf, meetAuthor } from '../support/bookLife';
import { generateOptions } from '../support/generateOptions';
import { languageText } from '../support/languageText';
import { namedCell } from '../support/namedCell';
import { sharedPaths } from '../support/sharedPaths';
import { errorsOf, lostTexts } from '../workbook/merge/damaged';

afterEach(closeAddIn);
afterAll(() => {
  const outside = canCheck
    ? `${checked} files checked from outside`
    : 'no file checked from outside: no check-workbook here';
  process.stderr.write(
    `random lives: ${tried} workbooks tried, ${stepped} steps, ${met} edits of a second author, ${outside}\n`,
  );
});

let tried = 0;
let stepped = 0;
let met = 0;
let checked = 0;
const canCheck = existsSync(sharedPaths.checkWorkbook);
/** Before which batch of a step a second author comes at the latest. */
const latest = 12;
/** One in so many files is checked from outside. */
const sample = 6;

const made = new Map<Language, Promise<Uint8Array>>();

async function make(language: Language): Promise<Uint8Array> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  return writeXlsx(host.workbook);
}

async function open(language: Language): Promise<OfficeHost> {
  const bytes = made.get(language) ?? make(language);
  made.set(language, bytes);
  return openAddIn({ workbook: await readXlsx(await bytes), keepResults: true });
}

function chooser(seed: number): (count: number) => number {
  let state = seed + 1;
  return (count) => {
    state = (state * 48271) % 2147483647;
    return state % Math.max(count, 1);
  };
}

/** Takes a step, at times with a second author between two of its batches; nothing that was typed is lost. */
async function take(host: OfficeHost, name: string, seed: number): Promise<void> {
  stepped += 1;
  const pick = chooser(seed);
  let typed = typedOf(host);
  let isHere = pick(2) === 0;
  const at = isHere ? 1 + pick(latest) : latest;
  host.faults.beforeBatch(at, () => {
    if (!isHere) return;
    met += 1;
    meetAuthor(host, pick);
    typed = typedOf(host);
  });
  await lifeSteps[name]?.(host, pick);
  isHere = false;
  await host.settled();
  if (name !== 'type') expect([name, lostTexts(typed, typedOf(host))]).toEqual([name, []]);
  expect([name, errorsOf(host.workbook)]).toEqual([name, []]);
  expect([name, columnsWithoutFormula(host)]).toEqual([name, []]);
}

/** There and back is the workbook as it was, but for words that are named beforehand. */
async function goThereAndBack(host: OfficeHost): Promise<void> {
  const before = languageText(host.workbook);
  const { sheet, row, column } = namedCell(host.workbook, 'KPI_Language');
  const language = sheet.value(row, column) === 'id' ? 'id' : 'en';
  const { otherLanguage, respelled } = await planLanguageSwitch(language === 'id' ? 'en' : 'id');
  await switchLanguage(language === 'id' ? 'en' : 'id');
  await switchLanguage(language);
  await host.settled();
  for (const { sheet: name, address, text } of [...otherLanguage, ...respelled]) {
    const area = parseAddress(address)?.area;
    const typedOn = host.workbook.sheet(name);
    if (typedOn && area) enterInputs(typedOn, area, [[text]]);
  }
  await host.settled();
  expect(languageText(host.workbook)).toBe(before);
  await switchLanguage(language);
  await host.settled();
  expect(languageText(host.workbook)).toBe(before);
}

async function checkFile(host: OfficeHost): Promise<void> {
  if (!canCheck || tried % sample !== 0) return;
  checked += 1;
  const folder = mkdtempSync(join(tmpdir(), 'smart-kpi-'));
  try {
    const path = join(folder, 'kpis.xlsx');
    writeFileSync(path, await writeXlsx(host.workbook));
    const { status, stdout } = spawnSync(sharedPaths.checkWorkbook, [path], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('all rules hold') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const script = fc.array(fc.tuple(fc.constantFrom(...Object.keys(lifeSteps)), fc.nat(99_999)), {
  minLength: 3,
  maxLength: 8,
});

/** Several short tests, so that none is long; `LIFE_RUNS` and `LIFE_SEED` try more and others. */
const seeds = [1, 2, 3].map((each) => each + Number(process.env.LIFE_SEED ?? 20261126));
const numRuns = Number(process.env.LIFE_RUNS ?? 7);

test.each(seeds)(
  'whatever people and the add-in do in turn, nothing typed is lost and it is sound (%i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(script, fc.constantFrom('en' as const, 'id' as const), async (steps, language) => {
        tried += 1;
        const host = await open(language);
        for (const [name, seed] of steps) await take(host, name, seed);
        await generateWorkbook(generateOptions({ language }));
        await host.settled();
        const { parts } = await generateWorkbook(generateOptions({ language }));
        expect(parts.filter(({ does }) => does !== 'leave')).toEqual([]);
        await goThereAndBack(host);
        await checkFile(host);
        closeAddIn();
      }),
      { seed, numRuns, endOnFailure: true },
    );
  },
);
