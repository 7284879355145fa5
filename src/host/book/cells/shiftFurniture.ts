import { cellArea, type Area } from '../model/Area';
import type { CellComment } from '../model/CellComment';
import type { PageBreak, PageLayout } from '../model/Sheet';
import { shiftMap } from './shiftMap';
import { isWhole, shiftArea, shiftIndex, shiftSpan, type Shift } from '../model/Shift';
import { refill } from '../model/lists/refill';

/** Moves what lies over the cells of a sheet: merges, rules, charts, comments, sizes, hidden rows and columns, groups, what is printed and where pages begin. */
export function shiftFurniture(shift: Shift): void {
  const { sheet } = shift;
  replaceAreas(sheet.merges, shift);
  for (const rules of [sheet.conditionalFormats, sheet.validations]) {
    for (const rule of rules) replaceAreas(rule.areas, shift);
  }
  removeEmpty(sheet.conditionalFormats);
  removeEmpty(sheet.validations);
  for (const chart of sheet.charts) chart.position = shiftArea(chart.position, shift) ?? chart.position;
  replaceAreas(sheet.pageLayout.printAreas, shift);
  shiftComments(sheet.comments, shift);
  if (sheet.filteredRows) sheet.filteredRows = shiftArea(sheet.filteredRows, shift);
  if (!isWhole(shift)) return;
  shiftTitles(sheet.pageLayout, shift);
  if (shift.axis === 'rows') {
    shiftBreaks(sheet.pageLayout.rowBreaks, shift);
    shiftMap(sheet.rowHeights, shift);
    shiftSet(sheet.hiddenRows, shift);
    shiftMap(sheet.rowLevels, shift);
    shiftSet(sheet.collapsedRows, shift);
    joinGroup(sheet.rowLevels, sheet.hiddenRows, shift);
  } else {
    shiftBreaks(sheet.pageLayout.columnBreaks, shift);
    shiftMap(sheet.columnWidths, shift);
    shiftSet(sheet.hiddenColumns, shift);
    shiftMap(sheet.columnLevels, shift);
    shiftSet(sheet.collapsedColumns, shift);
    joinGroup(sheet.columnLevels, sheet.hiddenColumns, shift);
  }
}

/** What is put in between two lines of one group belongs to it, and is folded up with it (`assumptions.insertedInGroup`). */
function joinGroup(levels: Map<number, number>, hidden: Set<number>, { at, count }: Shift): void {
  const level = Math.min(levels.get(at - 1) ?? 0, levels.get(at + count) ?? 0);
  if (level === 0) return;
  const isFolded = hidden.has(at - 1) && hidden.has(at + count);
  for (let line = at; line < at + count; line++) {
    levels.set(line, level);
    if (isFolded) hidden.add(line);
  }
}

/** A comment goes where its cell goes. */
function shiftComments(comments: CellComment[], shift: Shift): void {
  const moved = comments.flatMap((comment) => {
    const { row, column } = comment;
    const area = shiftArea(cellArea(row, column), shift);
    if (!area) return [];
    comment.row = area.top;
    comment.column = area.left;
    return comment;
  });
  refill(comments, moved);
}

function shiftTitles(layout: PageLayout, shift: Shift): void {
  const titles = shift.axis === 'rows' ? 'titleRows' : 'titleColumns';
  const { [titles]: before } = layout;
  const moved = before && shiftSpan(before.first, before.last, shift);
  layout[titles] = moved ? { first: moved[0], last: moved[1] } : null;
}

/** A break goes with the line behind it, also out of the sheet (`assumptions.movedPageBreaks`); none is left before the first line. */
function shiftBreaks(breaks: PageBreak[], shift: Shift): void {
  const moved = breaks.flatMap((each) => {
    const line = shiftIndex(each.line, shift);
    if (!line) return [];
    each.line = line;
    return each;
  });
  refill(breaks, moved);
}

function replaceAreas(areas: Area[], shift: Shift): void {
  refill(
    areas,
    areas.map((area) => shiftArea(area, shift)).filter((area) => area !== undefined),
  );
}

function removeEmpty(rules: { areas: Area[] }[]): void {
  for (let index = rules.length - 1; index >= 0; index--) {
    if (rules[index]?.areas.length === 0) rules.splice(index, 1);
  }
}

function shiftSet(set: Set<number>, shift: Shift): void {
  const entries = [...set];
  set.clear();
  for (const index of entries) {
    const to = shiftIndex(index, shift);
    if (to !== undefined) set.add(to);
  }
}
