import type { CellStyle } from '../../book/model/CellStyle';
import { Sheet } from '../../book/model/Sheet';
import { eachCopy, type CopyPlan } from './CopyPlan';

/** Copies how cells look. */
export function copyStyles(plan: CopyPlan): void {
  const { source, sheet } = plan;
  copyLineStyles(plan);
  const styles: [row: number, column: number, style: CellStyle][] = [];
  eachCopy(plan, (row, column, fromRow, fromColumn) => {
    const style = source.sheet.style(fromRow, fromColumn);
    if (sheet.style(row, column) !== style) styles.push([row, column, style]);
  });
  for (const [row, column, style] of styles) sheet.setStyle(row, column, style);
}

/** Looks of whole rows and columns, which reach further than the cells in use. */
function copyLineStyles({ source, sheet, area, transpose }: CopyPlan): void {
  if (transpose) return;
  if (source.wholeRows) copyLines(source.sheet.rowStyles, source.rows, sheet.rowStyles, area.top, area.bottom);
  if (source.wholeColumns) {
    copyLines(source.sheet.columnStyles, source.columns, sheet.columnStyles, area.left, area.right);
  }
}

function copyLines(
  from: ReadonlyMap<number, CellStyle>,
  lines: readonly number[],
  to: Map<number, CellStyle>,
  first: number,
  last: number,
): void {
  const styles = lines.map((line) => from.get(line));
  for (let line = first; line <= last; line++) {
    const style = styles[(line - first) % lines.length];
    if (style) to.set(line, style);
    else to.delete(line);
  }
}

/** Copies links: cells that are copied from one without a link lose theirs. */
export function copyLinks(plan: CopyPlan): void {
  const { source, sheet } = plan;
  if (source.sheet.hyperlinks.size === 0 && sheet.hyperlinks.size === 0) return;
  const links = new Map(source.sheet.hyperlinks);
  eachCopy(plan, (row, column, fromRow, fromColumn) => {
    const link = links.get(Sheet.key(fromRow, fromColumn));
    if (link) sheet.hyperlinks.set(Sheet.key(row, column), { ...link });
    else sheet.hyperlinks.delete(Sheet.key(row, column));
  });
}
