import type { Language } from '../../words/language';
import { workbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { cleaned, givenOrEmpty } from './cellText';
import { headOf } from './headOf';
import { targetKeyText } from './keyFormulas';
import type { TableSpec } from './TableSpec';

/** What each head of department said, and how the text of the target is read. */
export function targetTable(language: Language): TableSpec {
  const { heads, prompts } = workbookWords[language];
  const head = (id: string): string => headOf('targets', id, language);
  const row = (id: string): string => thisRow(head(id));
  const target = row('target');
  const given = givenOrEmpty(target);
  const unlessBlank = (formula: string): string => `=IF(${cleaned(target)}="","",${formula})`;
  return {
    key: 'targets',
    name: tableNames.targets,
    columns: [
      {
        id: 'department',
        head: head('department'),
        width: 20,
        validation: { kind: 'list', source: names.departments, others: 'asked' },
        prompt: prompts.department,
      },
      { id: 'task', head: head('task'), width: 30 },
      { id: 'target', head: head('target'), width: 42 },
      {
        id: 'period',
        head: head('period'),
        width: 13,
        validation: { kind: 'list', source: names.period, others: 'allowed' },
        prompt: prompts.openList,
      },
      {
        id: 'readValue',
        head: heads.readValue,
        width: 11,
        align: 'Center',
        formula: unlessBlank(
          `IFERROR(KPI.TARGETVALUE(${given}),IF(ISNUMBER(${target}),${target},IFERROR(VALUE(LEFT(${target},FIND("%",${target}))),"")))`,
        ),
      },
      {
        id: 'readUnit',
        head: heads.readUnit,
        width: 11,
        formula: unlessBlank(
          `IFERROR(KPI.TARGETUNIT(${given},${names.language}),IF(ISNUMBER(SEARCH("%",${target})),${names.percentUnit},""))`,
        ),
      },
      {
        id: 'readComparator',
        head: heads.readComparator,
        width: 13,
        formula: unlessBlank(`IFERROR(KPI.COMPARATOR(${given},${names.language}),"")`),
      },
      {
        id: 'readPeriod',
        head: heads.readPeriod,
        width: 13,
        formula: unlessBlank(`IFERROR(KPI.PERIOD(${given},${names.language}),"")`),
      },
      {
        id: 'key',
        head: heads.key,
        width: 14,
        helper: true,
        formula: unlessBlank(targetKeyText(row('department'), target)),
      },
      {
        id: 'readable',
        head: heads.readable,
        width: 30,
        formula: unlessBlank(
          `IF(${row('readValue')}="",${names.readingNoNumber},` +
            `IF(AND(${row('readPeriod')}="",${row('period')}=""),${names.readingNoPeriod},${names.readingMeasurable}))`,
        ),
      },
    ],
  };
}
