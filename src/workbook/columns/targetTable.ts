import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { cleanDepartment, cleaned, targetKey } from './cellExpressions';
import { inputColumns } from './inputColumns';
import type { TableHeads } from './tableHeads';
import { stepColumn, type ColumnSpec, type TableSpec } from './TableSpec';

/** Shown where nobody has read the text: plain Excel cannot. */
const unread = '"–"';

/** What each head of department said, and how the text of the target is read. */
export function targetTable(words: WorkbookWords, heads: TableHeads): TableSpec {
  const head = (id: string): string => heads('targets', id);
  const row = (id: string): string => thisRow(head(id));
  const [target, value] = [row('target'), row('readValue')];
  const unlessBlank = (formula: string): string => `=IF(${row('targetClean')}="","",${formula})`;
  const read = (id: string, width: number, formula: string, align?: 'Center'): ColumnSpec => ({
    ...{ id, head: head(id), width, align, formula: unlessBlank(`IFERROR(${formula})`) },
  });
  const step = (id: string, formula: string): ColumnSpec => stepColumn(id, head(id), formula);
  return {
    key: 'targets',
    name: tableNames.targets,
    columns: [
      ...inputColumns('targets', words, heads),
      read('readValue', 11, `KPI.TARGETVALUE(${target}),${row('typedNumber')}`, 'Center'),
      read('readUnit', 11, `KPI.TARGETUNIT(${target},${names.language}),${unread}`),
      read('readComparator', 14, `KPI.COMPARATOR(${target},${names.language}),${unread}`),
      read('readPeriod', 13, `KPI.PERIOD(${target},${names.language}),${unread}`),
      {
        ...{ id: 'readable', head: head('readable'), width: 30 },
        formula: unlessBlank(`IF(${value}=${unread},${unread},INDEX(${names.readingWords},${row('readingNo')}))`),
      },
      step('clean', cleanDepartment(row('department'))),
      step('typedNumber', `=IF(ISNUMBER(${target}),${target},${unread})`),
      step('targetClean', `=${cleaned(target)}`),
      step('key', targetKey(row('clean'), row('targetClean'))),
      step('readingNo', `=1+(${value}<>"")*(1+(IFERROR(${row('readPeriod')}&${row('period')},"")<>""))`),
    ],
  };
}
