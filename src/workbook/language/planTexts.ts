import type { SheetKey } from '../names';
import type { TableSpec } from '../columns/TableSpec';
import { cellAddress } from '../drawing/cellAddress';
import type { WorkbookWords } from '../../words/workbookWords';
import type { FrozenDays } from '../freeze/frozenOn';
import { constantAt } from './constantAt';
import { editsOf, type CellChange } from './editsOf';
import type { CellText, LanguageEdit } from './LanguagePlan';
import type { PageState } from './LanguageState';
import { matchTexts } from './matchTexts';
import { sheetTexts } from './sheetTexts';
import type { SpokenWorkbook } from './SpokenWorkbook';
import { textPairs, type OurText, type TextForms, type TextPair } from './TextPair';

/** A language, with the tables as Generate gives them and as they stand, in that language. */
export interface TextSide {
  readonly spoken: SpokenWorkbook;
  readonly given: readonly TableSpec[];
  readonly present: readonly TableSpec[];
}

interface PlannedTexts {
  readonly edits: readonly LanguageEdit[];
  readonly kept: readonly CellText[];
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: OurText;
}

/** What changes on a sheet outside its table, and which texts stay because they are none of ours. */
export function planTexts(
  page: PageState,
  old: TextSide,
  to: TextSide,
  frozenOn: FrozenDays | undefined,
): PlannedTexts {
  const cells = textCells(page);
  const expected = [
    ...formsOf(page.key, old, to, frozenOn),
    ...notedRows(page.key, cells, old.spoken.words, to.spoken.words),
  ];
  const found = matchTexts(
    cells.map(({ text }) => text),
    expected,
  );
  const changes: CellChange[] = [];
  const kept: CellText[] = [];
  cells.forEach(({ row, column, text }, index) => {
    const becomes = found[index];
    if (becomes !== undefined && becomes !== text) changes.push({ row, column, old: text, new: becomes });
    if (becomes === undefined && typeof text === 'string')
      kept.push({ sheet: page.sheet, address: cellAddress(row, column), text });
  });
  return { edits: editsOf({ kind: 'page', sheetId: page.sheetId }, changes), kept };
}

/** The texts on a sheet, in reading order, but for tables and lists that lie on it. */
function textCells(page: PageState): PlacedText[] {
  return page.values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const place = { row: page.top + row, column: page.left + column };
      const text = isSkipped(page, place.row, place.column) ? undefined : constantAt(page, row, column);
      return text === undefined ? [] : [{ ...place, text }];
    }),
  );
}

function isSkipped({ skipped }: PageState, row: number, column: number): boolean {
  return skipped.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** A text may have been written for the heads that Generate gives, or for those of today. */
function formsOf(key: SheetKey, old: TextSide, to: TextSide, frozenOn: FrozenDays | undefined): TextForms[] {
  const pairs = (specs: 'given' | 'present'): TextPair[] =>
    textPairs(
      sheetTexts(key, old.spoken, { specs: old[specs], frozenOn }),
      sheetTexts(key, to.spoken, { specs: to[specs], frozenOn }),
    );
  const given = pairs('given');
  const present = key === 'review' ? pairs('present') : given;
  return given
    .map((pair, index) => {
      const other = present[index] ?? pair;
      return other.old === pair.old ? [pair] : [pair, other];
    })
    .filter(([first]) => first?.old !== '');
}

/** What Check has written beside formulas whose columns differ. */
function notedRows(
  key: SheetKey,
  cells: readonly PlacedText[],
  { rowsDiffer }: WorkbookWords,
  to: WorkbookWords,
): TextForms[] {
  if (key !== 'review') return [];
  return cells.flatMap(({ text }) => {
    const [, count, rows] = /^(\d+) [^:]*: (.*)$/.exec(String(text)) ?? [];
    if (count === undefined || rows === undefined || rowsDiffer(Number(count), rows) !== text) return [];
    return [[{ old: text, new: to.rowsDiffer(Number(count), rows) }]];
  });
}
