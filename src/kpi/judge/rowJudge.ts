import type { Kpi } from '../record/kpiFields';
import type { KpiContext } from '../rules/kpiRule';
import { checkKpi } from './checkKpi';
import type { Finding } from './finding';
import { notesOn } from './notesOn';

type Judge = (kpi: Kpi, context: KpiContext) => readonly Finding[];

/** Says what is missing or weak in a row, and what is worth knowing of it. */
export interface RowJudge {
  readonly check: Judge;
  readonly notes: Judge;
}

/** Judges a row each time that it is asked. */
export const judgeAnew: RowJudge = { check: checkKpi, notes: notesOn };

/** Judges a row again only where it is another object, or is judged by something else. */
export function judgeOnce(): RowJudge {
  return { check: remembered(checkKpi), notes: remembered(notesOn) };
}

function remembered(judge: Judge): Judge {
  const judged = new WeakMap<Kpi, { readonly by: string; readonly found: readonly Finding[] }>();
  return (kpi, context) => {
    // How lists are spelled never changes.
    const by = JSON.stringify({ ...context, spellings: undefined });
    const before = judged.get(kpi);
    if (before?.by === by) return before.found;
    const found = judge(kpi, context);
    judged.set(kpi, { by, found });
    return found;
  };
}
