import { letters, type Letter } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { headerCells, tableColumn, thisRow, thisRowCells } from '../structuredReference';
import { cleanDepartment, cleaned, comparable, targetKey } from './cellExpressions';
import {
  adviceFormula,
  fieldsFormula,
  fieldsOnlyFormula,
  fieldsStep,
  givenSteps,
  letterFormula,
} from './functionFormulas';
import { inputColumns } from './inputColumns';
import type { TableHeads } from './tableHeads';
import { stepColumn, type ColumnSpec, type TableSpec } from './TableSpec';

/** 1 and 0 as ✓ and ✗, filled but not judged as –: numbers stay numbers, so finance can add them. */
const letterFormat = '[=1]"✓";[=0]"✗";"–";"–"';

/** The column of each letter. */
export const letterColumns = {
  S: 'specific',
  M: 'measurable',
  A: 'achievable',
  R: 'relevant',
  T: 'timeBound',
} as const satisfies Readonly<Record<Letter, string>>;

/** Fields that every KPI needs; the upper bound is needed only where the polarity is Stabilise. */
export const requiredFields = kpiFields.filter(({ required }) => required === true);

/** Ids of the fields that some KPI or other needs. */
export const neededIds: readonly string[] = kpiFields.filter(({ required }) => required !== false).map(({ id }) => id);

/**
 * The KPI record and its judgement: what people fill, what is shown of it, the steps.
 * @param outer The first and the last column of needed fields as they stand on the sheet, since people move columns.
 */
export function kpiTable(
  words: WorkbookWords,
  heads: TableHeads,
  outer: readonly [first: string, last: string] = ['code', neededIds.at(-1) ?? 'code'],
): TableSpec {
  const head = (id: string): string => heads('kpis', id);
  const row = (id: string): string => thisRow(head(id));
  const ofLetters = letters.map((letter) => row(letterColumns[letter])).join(',');
  const shown = (id: string, width: number, formula: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
    ...{ id, head: head(id), width, formula },
    ...more,
  });
  return {
    key: 'kpis',
    name: tableNames.kpis,
    columns: [
      ...inputColumns('kpis', words, heads),
      shown(
        'verdict',
        16,
        `=IF(${row('filled')}=0,"",IF(${row('lettersGiven')}=0,${names.notChecked},INDEX(${names.verdictWords},${row('verdictNo')})))`,
      ),
      ...letters.map((letter) =>
        shown(letterColumns[letter], 4.5, letterFormula(letter, row), { align: 'Center', numberFormat: letterFormat }),
      ),
      shown('score', 8, `=IF(${row('filled')}=0,"",IF(${row('judged')}=0,${names.notJudged},${row('lettersMet')}))`, {
        align: 'Center',
      }),
      shown('filled', 8, `=COUNTA(${requiredFields.map(({ id }) => row(id)).join(',')})`, {
        align: 'Center',
        numberFormat: `0"/${requiredFields.length}";;`,
      }),
      shown('advice', 44, adviceFormula(row)),
      ...stepColumns(heads, ofLetters, outer.map(head)),
    ],
  };
}

/** The steps, each of which a reviewer reads in one line; later ones build on earlier ones. */
function stepColumns(heads: TableHeads, ofLetters: string, [first = '', last = '']: readonly string[]): ColumnSpec[] {
  const head = (id: string): string => heads('kpis', id);
  const row = (id: string): string => thisRow(head(id));
  const step = (id: string, formula: string): ColumnSpec => stepColumn(id, head(id), formula);
  const targets = tableColumn(tableNames.targets, heads('targets', 'key'));
  const departments = tableColumn(tableNames.departments, heads('departments', 'key'));
  const fieldHeads = headerCells(tableNames.kpis, first, last);
  const missing =
    `MATCH(1,INDEX(ISBLANK(${thisRowCells(tableNames.kpis, first, last)})*` +
    `ISNUMBER(MATCH(${fieldHeads},${names.requiredHeads},0)),0),0)`;
  return [
    ...Object.entries(givenSteps).map(([field, id]) => step(id, `=IF(${row(field)}="","",${row(field)})`)),
    step('codeClean', `=${cleaned(row('code'))}`),
    step('named', `=LEN(${cleaned(row('name'))})`),
    step('clean', cleanDepartment(row('department'))),
    step('key', `=IF(${row('named')}=0,"",${comparable(row('clean'))})`),
    step('listed', `=IF(${row('key')}="","",COUNTIF(${departments},${row('key')}))`),
    step('targetClean', `=${cleaned(row('linkedTarget'))}`),
    step('targetKey', targetKey(row('clean'), row('targetClean'))),
    step('linked', `=(${row('targetClean')}<>"")*ISNUMBER(MATCH(${row('targetKey')},${targets},0))`),
    ...letters.map((letter) =>
      step(fieldsStep(letter), letter === 'R' ? linkedFormula(row) : fieldsFormula(letter, row)),
    ),
    step(
      'judged',
      `=${ofLetters
        .split(',')
        .map((letter) => `(${letter}<>${names.half})`)
        .join('*')}`,
    ),
    step('lettersGiven', `=COUNT(${ofLetters})`),
    step(
      'lettersMet',
      `=${ofLetters
        .split(',')
        .map((letter) => `(${letter}=1)`)
        .join('+')}`,
    ),
    step(
      'verdictNo',
      `=1+(${row('filled')}=${names.requiredFields})*(${row('codeClean')}<>"")*(1+${row('judged')}*(1+(${row('lettersMet')}=${names.lettersToMeet})))`,
    ),
    step('missing', `=IF(${row('filled')}=0,"",IFERROR(INDEX(${fieldHeads},${missing}),""))`),
    step('fieldsOnly', fieldsOnlyFormula(row)),
  ];
}

/** R is judged from the link, which plain Excel sees; what it cannot say is that the letter is met. */
function linkedFormula(row: (id: string) => string): string {
  return `=${row('linked')}*${names.half}`;
}
