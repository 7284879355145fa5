import { letters, type Letter } from '../../kpi/record/Field';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { thisRow } from '../structuredReference';
import { adviceFormula, letterFormula } from './functionFormulas';
import { inputColumns } from './inputColumns';
import { isLinked, kpiKey } from './keyFormulas';
import type { TableHeads } from './tableHeads';
import type { ColumnSpec, TableSpec } from './TableSpec';

/** 1, 0 and blank as ✓, ✗ and –: numbers stay numbers, so finance can add them. */
const letterFormat = '[=1]"✓";[=0]"✗";"–";"–"';

/** The column of each letter. */
const letterColumns = {
  S: 'specific',
  M: 'measurable',
  A: 'achievable',
  R: 'relevant',
  T: 'timeBound',
} as const satisfies Readonly<Record<Letter, string>>;

/** Fields that every KPI needs; the upper bound is needed only where the polarity is Stabilise. */
export const requiredFields = kpiFields.filter(({ required }) => required === true);

/** The KPI record and its judgement. */
export function kpiTable(words: WorkbookWords, heads: TableHeads): TableSpec {
  const head = (id: string): string => heads('kpis', id);
  const field = (id: KpiFieldId): string => thisRow(head(id));
  const calculated = (id: string): string => thisRow(head(id));
  const filled = calculated('filled');
  const unlessBlank = (formula: string): string => `=IF(${filled}=0,"",${formula})`;
  const linked = isLinked(head('department'), head('linkedTarget'), heads('targets', 'key'));
  const letterColumn = (letter: Letter): ColumnSpec => ({
    id: letterColumns[letter],
    head: head(letterColumns[letter]),
    width: 4.5,
    align: 'Center',
    numberFormat: letterFormat,
    formula: unlessBlank(letterFormula(letter, field, linked)),
  });
  return {
    key: 'kpis',
    name: tableNames.kpis,
    columns: [
      ...inputColumns('kpis', words, heads),
      {
        id: 'filled',
        head: head('filled'),
        width: 8,
        align: 'Center',
        numberFormat: `0"/${requiredFields.length}";;`,
        formula: `=${requiredFields.map(({ id }) => `(LEN(TRIM(${field(id)}))>0)`).join('+')}`,
      },
      ...letters.map(letterColumn),
      {
        id: 'score',
        head: head('score'),
        width: 7,
        align: 'Center',
        formula: unlessBlank(`SUM(${letters.map((letter) => calculated(letterColumns[letter])).join(',')})`),
      },
      {
        id: 'verdict',
        head: head('verdict'),
        width: 16,
        formula: unlessBlank(
          `IF(${filled}<${names.requiredFields},${names.verdictMissing},` +
            `IF(${calculated('score')}=${names.lettersToMeet},${names.verdictComplete},${names.verdictWeak}))`,
        ),
      },
      {
        id: 'advice',
        head: head('advice'),
        width: 36,
        formula: unlessBlank(adviceFormula(field, head, filled, calculated(letterColumns.R))),
      },
      { id: 'key', head: head('key'), width: 12, helper: true, formula: kpiKey(field('name'), field('department')) },
    ],
  };
}
