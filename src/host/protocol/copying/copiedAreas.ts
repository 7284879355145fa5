import type { Area } from '../../book/model/Area';
import { eachCopy, type CopyPlan } from './CopyPlan';

/** The cells of a copy's target that come from within some areas, as few areas by columns; from top left on. */
export function copiedAreas(plan: CopyPlan, areas: readonly Area[]): Area[] {
  const { rows, columns } = plan.source;
  const isReached = areas.some(
    ({ top, left, bottom, right }) =>
      rows.some((row) => row >= top && row <= bottom) && columns.some((column) => column >= left && column <= right),
  );
  if (!isReached) return [];
  const runs = new Map<number, { top: number; bottom: number }[]>();
  eachCopy(plan, (row, column, fromRow, fromColumn) => {
    const isInside = areas.some(
      ({ top, left, bottom, right }) =>
        fromRow >= top && fromRow <= bottom && fromColumn >= left && fromColumn <= right,
    );
    if (!isInside) return;
    const known = runs.get(column) ?? [];
    runs.set(column, known);
    const last = known.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else known.push({ top: row, bottom: row });
  });
  return besideEachOther(runs);
}

/** Neighbouring columns with the same rows become one area. */
function besideEachOther(runs: ReadonlyMap<number, readonly { top: number; bottom: number }[]>): Area[] {
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const [column, spans] of [...runs].sort(([one], [other]) => one - other)) {
    for (const span of spans) {
      const before = areas.find(
        ({ top, bottom, right }) => top === span.top && bottom === span.bottom && right === column - 1,
      );
      if (before) before.right = column;
      else areas.push({ ...span, left: column, right: column });
    }
  }
  return areas.sort((one, other) => one.top - other.top || one.left - other.left);
}
