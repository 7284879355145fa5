import type { CellStyle } from '../../book/model/CellStyle';
import { Sheet } from '../../book/model/Sheet';
import { eachCopy, type CopyPlan } from './CopyPlan';

/** Copies how cells look. */
export function copyStyles(plan: CopyPlan): void {
  const { source, sheet } = plan;
  const styles: [row: number, column: number, style: CellStyle][] = [];
  eachCopy(plan, (row, column, fromRow, fromColumn) => {
    const style = source.sheet.style(fromRow, fromColumn);
    if (sheet.style(row, column) !== style) styles.push([row, column, style]);
  });
  for (const [row, column, style] of styles) sheet.setStyle(row, column, style);
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
