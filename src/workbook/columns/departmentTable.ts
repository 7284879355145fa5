import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { inputColumns } from './inputColumns';
import { countOfCompleteKpis, countOfKpis, departmentKey } from './keyFormulas';
import type { TableHeads } from './tableHeads';
import type { TableSpec } from './TableSpec';

/** The departments, their KPI counts and what to do next. */
export function departmentTable(words: WorkbookWords, heads: TableHeads): TableSpec {
  const head = (id: string): string => heads('departments', id);
  const kpiKey = heads('kpis', 'key');
  const row = (id: string): string => thisRow(head(id));
  const count = row('kpiCount');
  const unlessBlank = (formula: string): string => `=IF(${row('key')}="","",${formula})`;
  return {
    key: 'departments',
    name: tableNames.departments,
    columns: [
      ...inputColumns('departments', words, heads),
      {
        id: 'kpiCount',
        head: head('kpiCount'),
        width: 10,
        align: 'Center',
        formula: unlessBlank(countOfKpis(row('key'), kpiKey)),
      },
      {
        id: 'completeCount',
        head: head('completeCount'),
        width: 11,
        align: 'Center',
        formula: unlessBlank(countOfCompleteKpis(row('key'), kpiKey, heads('kpis', 'verdict'))),
      },
      {
        id: 'status',
        head: head('status'),
        width: 18,
        formula: unlessBlank(
          `IF(${count}=0,${names.statusNone},IF(${count}<${names.fewest},${names.statusTooFew},` +
            `IF(${count}>${names.most},${names.statusTooMany},${names.statusInRange})))`,
        ),
      },
      {
        id: 'nextStep',
        head: head('nextStep'),
        width: 42,
        formula: unlessBlank(
          `IF(${count}=0,${names.nextNone}&" "&${names.fewest},` +
            `IF(${count}<${names.fewest},${names.nextTooFew}&" "&(${names.fewest}-${count}),` +
            `IF(${count}>${names.most},${names.nextTooMany}&" "&(${count}-${names.most}),` +
            `IF(${row('completeCount')}<${count},${names.nextSmart}&" "&(${count}-${row('completeCount')}),${names.nextDone}))))`,
        ),
      },
      { id: 'minimum', head: head('minimum'), width: 10, align: 'Center', formula: `=${names.fewest}` },
      { id: 'maximum', head: head('maximum'), width: 10, align: 'Center', formula: `=${names.most}` },
      { id: 'key', head: head('key'), width: 16, helper: true, formula: departmentKey(row('department')) },
    ],
  };
}
