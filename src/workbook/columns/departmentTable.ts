import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { tableColumn, thisRow } from '../structuredReference';
import { cleanDepartment, comparable } from './cellExpressions';
import { inputColumns } from './inputColumns';
import { limitsAgree } from './limitsAgree';
import type { TableHeads } from './tableHeads';
import { stepColumn, type ColumnSpec, type TableSpec } from './TableSpec';

/** The departments, their KPI counts and what to do next. */
export function departmentTable(words: WorkbookWords, heads: TableHeads): TableSpec {
  const head = (id: string): string => heads('departments', id);
  const row = (id: string): string => thisRow(head(id));
  const kpis = (id: string): string => tableColumn(tableNames.kpis, heads('kpis', id));
  const shown = (id: string, width: number, formula: string, align?: 'Center'): ColumnSpec => ({
    ...{ id, head: head(id), width, formula, align },
  });
  const step = (id: string, formula: string): ColumnSpec => stepColumn(id, head(id), formula);
  const unlessBlank = (formula: string): string => `=IF(${row('key')}="","",${formula})`;
  const [count, complete] = [row('kpiCount'), row('completeCount')];
  const agreed = limitsAgree();
  return {
    key: 'departments',
    name: tableNames.departments,
    columns: [
      ...inputColumns('departments', words, heads),
      shown('kpiCount', 10, unlessBlank(`COUNTIF(${kpis('key')},${row('key')})`), 'Center'),
      shown(
        'completeCount',
        11,
        unlessBlank(`COUNTIFS(${kpis('key')},${row('key')},${kpis('verdict')},${names.verdictComplete})`),
        'Center',
      ),
      shown('status', 20, unlessBlank(`INDEX(${names.statusWords},${row('statusNo')})`)),
      shown(
        'nextStep',
        42,
        unlessBlank(`INDEX(${names.nextWords},${row('nextNo')})&IF(${row('by')}>0," "&${row('by')},"")`),
      ),
      shown('minimum', 13, `=${names.fewest}`, 'Center'),
      shown('maximum', 13, `=${names.most}`, 'Center'),
      step('clean', cleanDepartment(row('department'))),
      step('key', `=IF(${row('clean')}="#","",${comparable(row('clean'))})`),
      step('statusNo', unlessBlank(`1+(${count}>0)*(1+(${count}>=${names.fewest})+(${count}>${names.most}))`)),
      step('open', `=IF((${row('status')}=${names.statusInRange})*${agreed},${count}-${complete},0)`),
      step('nextNo', unlessBlank(`IF(${row('open')}>0,${names.nextSmartNo},${row('statusNo')})`)),
      step('by', unlessBlank(`${agreed}*MAX(0,${names.fewest}-${count},${count}-${names.most},${row('open')})`)),
    ],
  };
}
