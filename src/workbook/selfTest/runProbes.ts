import { ExcelProblem } from '../../words/ExcelProblem';
import { runInExcel } from '../runInExcel';
import { NotAsked, type Probe } from './Probe';
import { codeOf, ProbeSheet } from './ProbeSheet';
import type { Surroundings } from './Surroundings';

/** What one probe saw, or why there is nothing to see. */
export interface Observation {
  readonly id: string;
  readonly outcome: 'seen' | 'notAsked' | 'error';
  readonly saw: string;
}

interface ProbeRun {
  readonly observations: readonly Observation[];
  /** Sheets of the self-test that Excel did not let go. */
  readonly leftBehind: readonly string[];
}

/** What a probe made and must go again. */
interface Made {
  /** The id of its sheet, or before Excel has told it the name. */
  sheet: string;
  readonly sheetName: string;
  names: readonly string[];
}

/** Milliseconds after which a probe is taken to get no answer. */
const longestProbe = 30_000;

/**
 * Asks every probe, one after the other, each on a sheet of its own that goes before the next one comes. A probe that fails is told by its code.
 * Throws an ExcelProblem `cancelled` where `cancelled` says so between two probes; no sheet is left then either.
 */
export async function runProbes(
  probes: readonly Probe[],
  surroundings: Surroundings,
  onProbe: (done: number) => void,
  cancelled: () => boolean,
): Promise<ProbeRun> {
  const tag = Date.now().toString(36);
  const observations: Observation[] = [];
  const left: Made[] = [];
  for (const [done, probe] of probes.entries()) {
    if (cancelled()) throw new ExcelProblem('cancelled', `before ${probe.id}`);
    onProbe(done);
    const sheetName = `SelfTest_${tag}_${done + 1}`;
    const made: Made = { sheet: sheetName, sheetName, names: [] };
    observations.push(await askOnOwnSheet(probe, made, tag, surroundings));
    if (!(await isRemoved(made))) left.push(made);
  }
  const leftBehind: string[] = [];
  for (const made of left) if (!(await isRemoved(made))) leftBehind.push(made.sheetName);
  onProbe(probes.length);
  return { observations, leftBehind };
}

async function askOnOwnSheet(probe: Probe, made: Made, tag: string, surroundings: Surroundings): Promise<Observation> {
  const { id } = probe;
  try {
    return await runInExcel(async (context) => {
      const worksheet = context.workbook.worksheets.add(made.sheetName);
      const sheet = new ProbeSheet(worksheet, made.sheetName, tag, surroundings);
      made.names = sheet.names;
      try {
        worksheet.load('id');
        await context.sync();
        made.sheet = worksheet.id;
        if (probe.needsFunctions) await sheet.checkFunctions();
        return { id, outcome: 'seen', saw: await inTime(probe.run(sheet)) } as const;
      } catch (error) {
        return failed(id, error);
      }
    });
  } catch (error) {
    return failed(id, error);
  }
}

function failed(id: string, error: unknown): Observation {
  if (error instanceof NotAsked) return { id, outcome: 'notAsked', saw: `not asked: ${error.message}` };
  return { id, outcome: 'error', saw: `error ${error instanceof ExcelProblem ? error.code : codeOf(error)}` };
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

async function inTime(asked: Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), longestProbe);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes away the sheet, with its tables, and the names. */
async function isRemoved(made: Made): Promise<boolean> {
  try {
    await runInExcel(async (context) => {
      const { workbook } = context;
      const items = made.names.map((name) => workbook.names.getItemOrNullObject(name));
      for (const item of items) item.load('name');
      const sheet = workbook.worksheets.getItemOrNullObject(made.sheet);
      sheet.load('id');
      await context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
