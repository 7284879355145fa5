import type { CellInput } from '../../kpi/record/Field';
import { cellText } from '../../kpi/record/cellText';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import { wordKey } from '../../kpi/record/wordKey';
import { departmentKey } from '../../kpi/judge/rangeStatus';

/** A KPI as the dictionary finds it again: by its code. */
export interface DictionaryKpi {
  readonly code: string;
  /** Excel's number formats of its numbers and dates. */
  readonly formats: Readonly<Partial<Record<KpiFieldId, string>>>;
}

/** One printed page: a department and as many of its KPIs as stand side by side. */
export interface DictionaryPage {
  readonly department: string;
  readonly kpis: readonly DictionaryKpi[];
}

/** What the pages are made from. */
interface Dictionary {
  readonly pages: readonly DictionaryPage[];
  /** How many KPIs have no code of their own, by which they could be found again. */
  readonly left: number;
}

/** So many KPIs stand side by side on a page of A4: the range of a department. */
export const kpisOnPage = 3;

interface KpiRow extends Pick<DictionaryKpi, 'formats'> {
  readonly record: Readonly<Record<'code' | 'department', CellInput>>;
}

/** The pages in the order of the departments, then departments that are not listed; departments without KPIs have none. */
export function dictionaryPages(departments: readonly CellInput[], kpis: readonly KpiRow[]): Dictionary {
  const withCode = new Map<string, number>();
  for (const { record } of kpis) {
    const key = wordKey(cellText(record.code));
    withCode.set(key, (withCode.get(key) ?? 0) + 1);
  }
  const found = kpis.filter(({ record }) => {
    const key = wordKey(cellText(record.code));
    return key !== '' && withCode.get(key) === 1;
  });
  const names = new Map<string, string>();
  for (const name of [...departments, ...found.map(({ record }) => record.department)]) {
    const key = departmentKey(name);
    if (!names.has(key)) names.set(key, cellText(name));
  }
  const pages = [...names].flatMap(([key, department]) => {
    const own = found.filter(({ record }) => departmentKey(record.department) === key);
    const count = Math.ceil(own.length / kpisOnPage);
    return Array.from({ length: count }, (_, index) => ({
      department,
      kpis: own
        .slice(index * kpisOnPage, (index + 1) * kpisOnPage)
        .map(({ record, formats }) => ({ code: cellText(record.code), formats })),
    }));
  });
  return { pages, left: kpis.length - found.length };
}
