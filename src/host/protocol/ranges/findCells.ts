import type { Area } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';
import { displayText } from '../../book/model/displayText';
import type { Session } from '../connection/Session';
import { asChoice, asFlag, asRecord } from '../engine/propertyValue';
import { intersection } from './intersection';
import type { SheetArea } from './SheetArea';

/** What `Excel.SearchCriteria` asks for. */
interface Search {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** `Excel.SearchCriteria`, of which everything may be left out. */
export function searchOf(criteria: unknown): Search {
  const { completeMatch, matchCase, searchDirection } = asRecord(criteria ?? {});
  return {
    completeMatch: asFlag(completeMatch ?? false),
    matchCase: asFlag(matchCase ?? false),
    backwards: asChoice(searchDirection ?? 'Forward', ['Forward', 'Backwards']) === 'Backwards',
  };
}

/** The cells of a range that show a text, row by row; `*` and `?` stand for any signs (`assumptions.findText`). */
export function findCells({ sheet, area }: SheetArea, session: Session, text: string, search: Search): Cell[] {
  session.calculation.beforeRead();
  const used = sheet.usedArea();
  const looked = used && intersection(used, area);
  if (!looked) return [];
  const pattern = patternOf(text, search);
  const found: Cell[] = [];
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      if (pattern.test(displayText(value, sheet.style(row, column).numberFormat))) found.push({ row, column });
    }
  }
  return found;
}

function patternOf(text: string, { completeMatch, matchCase }: Search): RegExp {
  const pattern = text.replace(/~[*?~]|[\s\S]/gu, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return (sign.length > 1 && sign.startsWith('~') ? sign.slice(1) : sign).replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
  return new RegExp(completeMatch ? `^(?:${pattern})$` : pattern, matchCase ? 'u' : 'iu');
}

/** Cells, given row by row, as few rectangles: first side by side, then one above the other. */
export function rectanglesOf(cells: readonly Cell[]): Area[] {
  const rectangles: Area[] = [];
  for (const run of runsOf(cells)) {
    const above = rectangles.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const known = rectangles[above];
    if (known) rectangles[above] = { ...known, bottom: run.bottom };
    else rectangles.push(run);
  }
  return rectangles;
}

function runsOf(cells: readonly Cell[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
