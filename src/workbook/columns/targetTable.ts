import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { cleaned, givenOrEmpty } from './cellExpressions';
import { inputColumns } from './inputColumns';
import { targetKeyText } from './keyFormulas';
import type { TableHeads } from './tableHeads';
import type { TableSpec } from './TableSpec';

/** What each head of department said, and how the text of the target is read. */
export function targetTable(words: WorkbookWords, heads: TableHeads): TableSpec {
  const head = (id: string): string => heads('targets', id);
  const row = (id: string): string => thisRow(head(id));
  const target = row('target');
  const given = givenOrEmpty(target);
  const unlessBlank = (formula: string): string => `=IF(${cleaned(target)}="","",${formula})`;
  return {
    key: 'targets',
    name: tableNames.targets,
    columns: [
      ...inputColumns('targets', words, heads),
      {
        id: 'readValue',
        head: head('readValue'),
        width: 11,
        align: 'Center',
        formula: unlessBlank(
          `IFERROR(KPI.TARGETVALUE(${given}),IF(ISNUMBER(${target}),${target},IFERROR(VALUE(LEFT(${target},FIND("%",${target}))),"")))`,
        ),
      },
      {
        id: 'readUnit',
        head: head('readUnit'),
        width: 11,
        formula: unlessBlank(
          `IFERROR(KPI.TARGETUNIT(${given},${names.language}),IF(ISNUMBER(SEARCH("%",${target})),${names.percentUnit},""))`,
        ),
      },
      {
        id: 'readComparator',
        head: head('readComparator'),
        width: 13,
        formula: unlessBlank(`IFERROR(KPI.COMPARATOR(${given},${names.language}),"")`),
      },
      {
        id: 'readPeriod',
        head: head('readPeriod'),
        width: 13,
        formula: unlessBlank(`IFERROR(KPI.PERIOD(${given},${names.language}),"")`),
      },
      {
        id: 'key',
        head: head('key'),
        width: 14,
        helper: true,
        formula: unlessBlank(targetKeyText(row('department'), target)),
      },
      {
        id: 'readable',
        head: head('readable'),
        width: 30,
        formula: unlessBlank(
          `IF(${row('readValue')}="",${names.readingNoNumber},` +
            `IF(AND(${row('readPeriod')}="",${row('period')}=""),${names.readingNoPeriod},${names.readingMeasurable}))`,
        ),
      },
    ],
  };
}
