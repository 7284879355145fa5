import type { TableSpec } from '../columns/TableSpec';
import { tableSpecs } from '../columns/tableSpecs';
import { freeSheetName } from '../plan/freeSheetName';
import type { OpenTable } from '../state/readOpenTables';
import { presentSpecs } from '../merge/presentSpecs';
import { headCell } from './headCell';
import type { LanguageEdit, LanguagePlan, SheetRename } from './LanguagePlan';
import type { LanguageState } from './LanguageState';
import { planHeads } from './planHeads';
import { keptMessages, planMessages } from './planMessages';
import { planTexts, type TextSide } from './planTexts';
import { planLists, planWords } from './planWords';
import { unfinishedOf } from './unfinishedSwitch';
import type { SpokenWorkbook } from './SpokenWorkbook';

/**
 * What a switch of language changes in a workbook as it was read. Where the workbook speaks the new language already, texts are completed
 * that a switch before could not reach, and no typed word changes.
 */
export function planLanguage(state: LanguageState, old: SpokenWorkbook, to: SpokenWorkbook): LanguagePlan {
  const heads = planHeads(state.tables, state.tableSheets, old.words, to.words);
  const from = sideOf(old, state.tables);
  const next = sideOf(to, heads.tables);
  const pages = state.pages.map((page) => planTexts(page, from, next, state.frozenOn));
  const lists = planLists(state.lists, old.words.lists, to.words.lists);
  const goesBack = unfinishedOf(state)?.from === to.words.language;
  const isCompletion = state.language === to.words.language && !goesBack;
  const { columns } = state;
  const words = planWords(
    { ...state, columns: isCompletion ? [] : columns, unfinished: unfinishedOf(state), goesBack },
    old.words.lists,
    to.words.lists,
  );
  const renames = planSheets(state, old, to);
  const texts = [...pages.flatMap(({ edits }) => edits), ...lists];
  return {
    edits: [...texts, ...words.edits, ...heads.edits],
    messages: planMessages(state.messages, old.words, to.words),
    renames,
    begins:
      isCompletion || goesBack
        ? undefined
        : { from: old.words.language, to: to.words.language, foreign: words.foreign },
    report: {
      ...{ from: old.words.language, to: to.words.language },
      sheets: renames.map((rename) => ({ from: rename.from, to: rename.to })),
      ...{ heads: heads.count, texts: cellsIn(texts), words: words.count },
      ...{ otherLanguage: words.otherLanguage, respelled: words.respelled },
      kept: {
        sheets: keptSheets(state, renames, to),
        heads: heads.kept,
        words: words.kept,
        texts: pages.flatMap(({ kept }) => kept),
        messages: state.tables.flatMap((table) =>
          keptMessages(state.messages, table.key).map((place) => headCell(table, state.tableSheets[table.key], place)),
        ),
      },
      unknownLanguage: state.unknownLanguage,
      frozen: state.frozenOn !== undefined,
    },
  };
}

function sideOf(spoken: SpokenWorkbook, tables: readonly OpenTable[]): TextSide {
  const present: readonly TableSpec[] = Object.values(presentSpecs(tables, spoken.words));
  return { spoken, given: tableSpecs(spoken.words), present };
}

function cellsIn(edits: readonly LanguageEdit[]): number {
  return edits.reduce((sum, edit) => sum + edit.new.flat().filter((cell) => cell !== null).length, 0);
}

/** Does a sheet bear the name that Generate gives it, or the free one that it takes where that is taken: `KPI`, `KPI (2)`? */
function isGiven(name: string, title: string): boolean {
  return name === title || (name.startsWith(`${title} (`) && /^ \(\d+\)$/.test(name.slice(title.length)));
}

function planSheets({ pages, sheets }: LanguageState, old: SpokenWorkbook, to: SpokenWorkbook): SheetRename[] {
  const renamed = pages.filter(
    ({ key, sheet }) => isGiven(sheet, old.words.sheets[key]) && old.words.sheets[key] !== to.words.sheets[key],
  );
  const taken = sheets.map(({ name }) => name).filter((name) => !renamed.some(({ sheet }) => sheet === name));
  return renamed.map(({ key, sheetId, sheet }) => {
    const name = freeSheetName(to.words.sheets[key], taken);
    taken.push(name);
    return { key, sheetId, from: sheet, to: name };
  });
}

function keptSheets({ pages }: LanguageState, renames: readonly SheetRename[], to: SpokenWorkbook): string[] {
  return pages
    .filter(({ key, sheet }) => !renames.some((each) => each.key === key) && !isGiven(sheet, to.words.sheets[key]))
    .map(({ sheet }) => sheet);
}
