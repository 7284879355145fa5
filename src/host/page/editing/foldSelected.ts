import type { Area } from '../../book/model/Area';
import { lastColumn, lastRow } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { refuseProtected } from '../../book/cells/refuseProtected';
import { foldGroup, hideDetails, showDetails, unfoldGroup } from '../../book/outline/foldGroups';
import { outlineGroups } from '../../book/outline/outlineGroups';
import { outlineOf } from '../../book/outline/Outline';
import type { Page } from '../Page';

type Axis = 'rows' | 'columns';

/** Folds up, or unfolds, the groups at the selected cells: of columns where there are some, else of rows. False where there are none. */
export function foldSelected(page: Page, fold: boolean): boolean {
  const { sheet, area } = page;
  const axis = axisAt(sheet, area);
  if (!axis) return false;
  const [first, last] = span(area, axis);
  page.attempt(() => {
    refuseProtected(sheet);
    (fold ? hideDetails : showDetails)(outlineOf(sheet, axis), first, last);
  });
  return true;
}

/** Folds up or unfolds the group that a + or − in the heads names: its axis, level and first line. */
export function toggleGroup(page: Page, named: string): void {
  const [axis, level, first] = named.split(' ');
  const { sheet } = page;
  const outline = outlineOf(sheet, axis === 'rows' ? 'rows' : 'columns');
  const group = outlineGroups(outline).find((each) => each.level === Number(level) && each.first === Number(first));
  if (!group) return;
  page.attempt(() => {
    refuseProtected(sheet);
    (group.isFolded ? unfoldGroup : foldGroup)(outline, group);
  });
}

function axisAt(sheet: Sheet, area: Area): Axis | undefined {
  const isWholeRows = area.left === 0 && area.right === lastColumn;
  const isWholeColumns = area.top === 0 && area.bottom === lastRow;
  const axes: readonly Axis[] = ['columns', 'rows'];
  return axes
    .filter((axis) => (axis === 'rows' ? !isWholeColumns : !isWholeRows))
    .find((axis) => {
      const [start, end] = span(area, axis);
      return outlineGroups(outlineOf(sheet, axis)).some(
        ({ first, last, summary = -1 }) => (first <= end && last >= start) || (summary >= start && summary <= end),
      );
    });
}

function span({ top, left, bottom, right }: Area, axis: Axis): [number, number] {
  return axis === 'rows' ? [top, bottom] : [left, right];
}
