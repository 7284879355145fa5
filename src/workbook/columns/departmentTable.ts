import type { Language } from '../../words/language';
import { workbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { headOf } from './headOf';
import { countOfCompleteKpis, countOfKpis, departmentKey } from './keyFormulas';
import type { TableSpec } from './TableSpec';

/** The departments, their KPI counts and what to do next. */
export function departmentTable(language: Language): TableSpec {
  const heads = workbookWords[language].heads;
  const head = (id: string): string => headOf('departments', id, language);
  const row = (id: string): string => thisRow(head(id));
  const count = row('kpiCount');
  const unlessBlank = (formula: string): string => `=IF(${row('key')}="","",${formula})`;
  return {
    key: 'departments',
    name: tableNames.departments,
    columns: [
      { id: 'department', head: head('department'), width: 20 },
      { id: 'head', head: head('head'), width: 22 },
      { id: 'responsibilities', head: head('responsibilities'), width: 44 },
      {
        id: 'kpiCount',
        head: heads.kpiCount,
        width: 10,
        align: 'Center',
        formula: unlessBlank(countOfKpis(row('key'), heads.key)),
      },
      {
        id: 'completeCount',
        head: heads.completeCount,
        width: 11,
        align: 'Center',
        formula: unlessBlank(countOfCompleteKpis(row('key'), heads.key, heads.verdict)),
      },
      {
        id: 'status',
        head: heads.status,
        width: 18,
        formula: unlessBlank(
          `IF(${count}=0,${names.statusNone},IF(${count}<${names.fewest},${names.statusTooFew},` +
            `IF(${count}>${names.most},${names.statusTooMany},${names.statusInRange})))`,
        ),
      },
      {
        id: 'nextStep',
        head: heads.nextStep,
        width: 42,
        formula: unlessBlank(
          `IF(${count}=0,${names.nextNone}&" "&${names.fewest},` +
            `IF(${count}<${names.fewest},${names.nextTooFew}&" "&(${names.fewest}-${count}),` +
            `IF(${count}>${names.most},${names.nextTooMany}&" "&(${count}-${names.most}),` +
            `IF(${row('completeCount')}<${count},${names.nextSmart}&" "&(${count}-${row('completeCount')}),${names.nextDone}))))`,
        ),
      },
      { id: 'minimum', head: heads.minimum, width: 10, align: 'Center', formula: `=${names.fewest}` },
      { id: 'maximum', head: heads.maximum, width: 10, align: 'Center', formula: `=${names.most}` },
      { id: 'key', head: heads.key, width: 16, helper: true, formula: departmentKey(row('department')) },
    ],
  };
}
