import type { Language } from '../../words/index';
import type { DecorationKind } from '../drawing/Decoration';
import { names } from '../names';
import { languageIn } from '../readers/readLanguage';
import { speakSignOffs } from '../signOff/speakSignOffs';
import { languageSteps, type LanguageStep } from './drawLanguage';
import type { CellText, LanguagePlan, LanguageReport } from './LanguagePlan';
import { languageLooks } from './languageLooks';
import { loadSwitchNote, noteSwitch } from './unfinishedSwitch';
import { readLanguagePlan, type ReadLanguagePlan } from './readLanguagePlan';

/** What was changed and what stays, by the sheets' names afterwards. */
export interface LanguageSwitch extends LanguageReport {
  /** Looks that this Excel refused; everything else stands. */
  readonly refused: readonly DecorationKind[];
}

/** Somebody who types in the same cells is let through, but not for ever. */
const mostRounds = 3;

/** Is told before each batch how many are done, of how many; throws to stop. */
type BeforeBatch = (done: number, of: number) => void;

/**
 * Switches a workbook's language. The code of the language comes last, so that a switch which was interrupted is taken up again by the
 * next; nothing that somebody typed is written over, also not what is typed meanwhile. Throws what `readLanguageState` throws, with nothing changed.
 */
export async function switchWorkbookLanguage(
  context: Excel.RequestContext,
  language: Language,
  beforeBatch: BeforeBatch,
): Promise<LanguageSwitch> {
  const first = await readLanguagePlan(context, language);
  const looks = languageLooks(context, first);
  const planned = languageSteps(context, first.plan).length;
  const of = planned + looks.length + 1;
  let read: ReadLanguagePlan = first;
  for (let round = 1; round <= mostRounds; round += 1) {
    const isDone = await drawPlan(context, read.plan, (done) => beforeBatch(Math.min(done, planned), of));
    if (isDone) break;
    read = await readLanguagePlan(context, language);
  }
  const refused: DecorationKind[] = [];
  for (const [index, { kind, draw }] of looks.entries()) {
    beforeBatch(planned + index, of);
    if (!(await isDrawn(draw))) refused.push(kind);
  }
  beforeBatch(of - 1, of);
  await speakSignOffs(context, language);
  const code = context.workbook.names.getItemOrNullObject(names.language).getRangeOrNullObject();
  code.load('values');
  const note = loadSwitchNote(context);
  await context.sync();
  if (!code.isNullObject && languageIn(code.values[0]?.[0]) !== language) code.values = [[language]];
  if (!note.isNullObject) note.delete();
  await context.sync();
  return { ...afterwards(first.plan.report), refused };
}

/** Gives false where somebody else wrote into the same cells meanwhile; what that person wrote stands. */
async function drawPlan(
  context: Excel.RequestContext,
  plan: LanguagePlan,
  beforeStep: (done: number) => void,
): Promise<boolean> {
  let isUndisturbed = true;
  for (const [index, step] of languageSteps(context, plan).entries()) {
    beforeStep(index);
    if (index === 0 && plan.begins) noteSwitch(context, plan.begins);
    if (await isDisturbed(context, step)) isUndisturbed = false;
  }
  return isUndisturbed;
}

/** Draws a step, and puts back what somebody else wrote meanwhile. */
async function isDisturbed(context: Excel.RequestContext, step: LanguageStep): Promise<boolean> {
  const wasDisturbed = step();
  await context.sync();
  if (!wasDisturbed()) return false;
  await context.sync();
  return true;
}

async function isDrawn(draw: () => Promise<void>): Promise<boolean> {
  try {
    await draw();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

/** The report by the names that sheets have afterwards. */
function afterwards(report: LanguageReport): LanguageReport {
  const renamed = <Cell extends CellText>(cells: readonly Cell[]): Cell[] =>
    cells.map((cell) => ({ ...cell, sheet: report.sheets.find(({ from }) => from === cell.sheet)?.to ?? cell.sheet }));
  const { kept, otherLanguage, respelled, unknownLanguage } = report;
  return {
    ...report,
    otherLanguage: renamed(otherLanguage),
    respelled: renamed(respelled),
    unknownLanguage: unknownLanguage && renamed([unknownLanguage])[0],
    kept: {
      ...{ sheets: kept.sheets, heads: renamed(kept.heads), words: renamed(kept.words) },
      ...{ texts: renamed(kept.texts), messages: renamed(kept.messages) },
    },
  };
}
