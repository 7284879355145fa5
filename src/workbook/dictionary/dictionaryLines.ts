import { kpiFields } from '../../kpi/record/kpiFields';
import type { SpokenReports } from '../reports/readReportWords';
import { kpiCell, nothing, placeIn, soughtText } from './kpiCell';

/** A line of a page: its label, and what it holds for a KPI whose code, place and written formula stand in the same column. */
export interface DictionaryLine {
  readonly id: string;
  readonly label: string;
  readonly cell: (column: string, rowOf: (id: string) => number) => string;
  /** A step behind the others, folded away. */
  readonly isStep?: boolean;
  /** About the department, so that it stands in the first column only. */
  readonly isOnce?: boolean;
}

/** The whole record but its code and department, the written formula taken apart where it divides. */
export function dictionaryLines({ words, reports, heads }: SpokenReports): DictionaryLine[] {
  const label = (id: string): string => heads('kpis', id);
  const at = (id: string, column: string, rowOf: (id: string) => number): string => `${column}$${rowOf(id)}`;
  const shown = (id: string): DictionaryLine => ({
    ...{ id, label: label(id) },
    cell: (column, rowOf) => kpiCell(id, at('place', column, rowOf), heads),
  });
  const record = kpiFields.map(({ id }) => id).filter((id) => id !== 'code' && id !== 'department');
  const numerator: DictionaryLine = {
    ...{ id: 'numerator', label: reports.numerator },
    cell: (column, rowOf) =>
      `=IF(${at('dividedAt', column, rowOf)}=0,"${nothing}",TRIM(LEFT(${at('formula', column, rowOf)},${at('dividedAt', column, rowOf)}-1)))`,
  };
  const denominator: DictionaryLine = {
    ...{ id: 'denominator', label: reports.denominator },
    cell: (column, rowOf) => {
      const divisor = at('divisor', column, rowOf);
      return `=IF(${divisor}="","${nothing}",TRIM(LEFT(${divisor},FIND("×",SUBSTITUTE(${divisor},"*","×")&"×")-1)))`;
    },
  };
  return [
    {
      ...{ id: 'departmentSought', label: reports.heads.sought(label('department')), isStep: true, isOnce: true },
      cell: (_column, rowOf) => soughtText(`$A$${rowOf('title')}`),
    },
    {
      ...{ id: 'departmentPlace', label: reports.heads.rowOf(label('department')), isStep: true, isOnce: true },
      cell: (column, rowOf) => placeIn('departments', at('departmentSought', column, rowOf), heads),
    },
    {
      ...{ id: 'sought', label: reports.heads.codeSought, isStep: true },
      cell: (column, rowOf) => soughtText(at('code', column, rowOf)),
    },
    {
      ...{ id: 'place', label: reports.heads.row, isStep: true },
      cell: (column, rowOf) => placeIn('kpis', at('sought', column, rowOf), heads),
    },
    {
      ...{ id: 'dividedAt', label: reports.dividedAt, isStep: true },
      cell: (column, rowOf) => {
        const formula = at('formula', column, rowOf);
        return `=IFERROR(FIND("÷",IF(ISNUMBER(FIND("÷",${formula})),${formula},SUBSTITUTE(${formula},"/","÷"))),0)`;
      },
    },
    {
      ...{ id: 'divisor', label: reports.divisor, isStep: true },
      cell: (column, rowOf) => {
        const [formula, dividedAt] = [at('formula', column, rowOf), at('dividedAt', column, rowOf)];
        return `=IF(${dividedAt}=0,"",MID(${formula},${dividedAt}+1,LEN(${formula})))`;
      },
    },
    ...record.flatMap((id) => (id === 'formula' ? [shown(id), numerator, denominator] : [shown(id)])),
    { ...shown('verdict'), label: words.heads.verdict },
  ];
}
