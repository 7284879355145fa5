import { wordKey } from '../../kpi/record/wordKey';
import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import type { MappedColumn } from '../readers/columnMap';
import type { CellBlock } from '../state/WorkbookState';
import { placesOf } from '../state/placesOf';
import type { TableCellsFound } from './MergePlan';

/**
 * The cells of a table that another program turned into plain cells: a row with our heads and the rows below it up to the first blank one.
 * `unsound` where one of the heads stands there twice, which Excel would change; a blank one it fills. Undefined where there are none.
 */
export function findLostTable(
  { top, left, values }: CellBlock,
  spec: TableSpec,
  map: readonly MappedColumn[],
  everyLanguage: readonly WorkbookWords[],
): TableCellsFound | 'unsound' | undefined {
  for (const [index, row] of values.entries()) {
    const texts = row.map((cell) => (typeof cell === 'string' ? cell : ''));
    if (!placesOf(spec, texts, map, everyLanguage).known) continue;
    const first = texts.findIndex((text) => text.trim() !== '');
    const last = texts.length - 1 - [...texts].reverse().findIndex((text) => text.trim() !== '');
    const heads = texts.slice(first, last + 1);
    const keys = heads.map(wordKey);
    const named = keys.filter((key) => key !== '');
    if (new Set(named).size < named.length) return 'unsound';
    const { places } = placesOf(spec, heads, map, everyLanguage);
    const rows = values.slice(index + 1).findIndex((cells) => isBlankRow(cells.slice(first, last + 1)));
    const count = rows < 0 ? values.length - index - 1 : rows;
    const corner = { top: top + index, left: left + first };
    return { ...corner, bottom: corner.top + Math.max(count, 1), right: left + last, places, heads };
  }
  return undefined;
}

function isBlankRow(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === '' || cell === null);
}
