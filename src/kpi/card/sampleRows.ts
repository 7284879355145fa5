import type { CellInput, Field } from '../record/Field';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { isSpelling, listEntry, listWord, type ListSpellings, type Spellings } from '../record/lists';
import type { SampleKpi, SampleRows, TaskTemplate } from './taskTemplate';

/** A stretch of days as Excel serial numbers, both ends inside. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * The example rows of a template; deadlines lie in the period, words of lists are in the template's language.
 * @param lists How that language writes the entries of lists.
 */
export function sampleRows(
  template: TaskTemplate,
  period: Period,
  lists: ListSpellings,
  spellings: Spellings,
): SampleRows {
  const kpiRow = (sample: SampleKpi): Kpi =>
    Object.fromEntries(
      kpiFields.map((field): [string, CellInput] => {
        const given: Readonly<Record<string, CellInput>> = sample;
        if (field.kind === 'date') return [field.id, dayAt(period, given[`${field.id}Share`])];
        return [field.id, inLanguage(field, given[field.id] ?? '', lists, spellings)];
      }),
    ) as Kpi;
  return {
    departments: template.sampleDepartments,
    targets: template.sampleTargets,
    kpis: template.sampleKpis.map(kpiRow),
  };
}

function dayAt({ start, end }: Period, share: CellInput | undefined): CellInput {
  return typeof share === 'number' ? Math.round(start + (end - start) * share) : '';
}

/** A word of a list as the template's language offers it; where others are welcome, what that language also says stays as it is. */
function inLanguage(field: Field, typed: CellInput, lists: ListSpellings, spellings: Spellings): CellInput {
  const { list, open } = field;
  if (list === undefined || typeof typed !== 'string') return typed;
  if (open && isSpelling(lists, list, typed)) return typed;
  const entry = listEntry(spellings, list, typed);
  return entry === undefined ? typed : listWord(lists, list, entry);
}
