import { contains, overlaps, type Area } from '../../book/model/Area';
import { mergeRange, unmergeRange } from '../types/range/mergeRange';
import { copiedAreas } from './copiedAreas';
import type { CopyPlan } from './CopyPlan';

/** Copies merged cells that lie within the source; those of the target are parted. */
export function copyMerges(plan: CopyPlan): void {
  const { sheet, area } = plan;
  const merges = mergesOf(plan);
  if (sheet.merges.some((merge) => overlaps(merge, area))) unmergeRange({ sheet, area });
  for (const merge of merges) {
    const height = merge.bottom - merge.top + 1;
    for (const copy of copiedAreas(plan, [merge])) {
      for (let { top } = copy; top <= copy.bottom; top += height) {
        mergeRange({ sheet, area: { ...copy, top, bottom: top + height - 1 } }, false);
      }
    }
  }
}

function mergesOf({ source: { sheet, rows, columns } }: CopyPlan): Area[] {
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const [bottom = top, right = left] = [rows.at(-1), columns.at(-1)];
  return sheet.merges.filter((merge) => contains({ top, left, bottom, right }, merge));
}
