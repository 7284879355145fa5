import type { Kpi } from '../record/kpi';
import { findListEntry } from '../record/lists';
import type { ListId } from '../record/lists';
import type { SampleKpi, SampleRows, TaskTemplate } from './taskTemplate';

/** A stretch of days as Excel serial numbers, both ends inside. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The example rows of a template; deadlines lie in the period, words of lists are in the template's language. */
export function sampleRows(template: TaskTemplate, period: Period): SampleRows {
  const word = (list: ListId, typed: string) => findListEntry(list, typed)?.words[template.language] ?? typed;
  const kpiRow = ({ deadlineShare, ...sample }: SampleKpi): Kpi => ({
    ...sample,
    polarity: word('polarity', sample.polarity),
    baseline: typeof sample.baseline === 'string' ? word('baseline', sample.baseline) : sample.baseline,
    frequency: word('frequency', sample.frequency),
    available: word('available', sample.available),
    deadline: Math.round(period.start + (period.end - period.start) * deadlineShare),
  });
  return {
    departments: template.sampleDepartments,
    targets: template.sampleTargets,
    kpis: template.sampleKpis.map(kpiRow),
  };
}
