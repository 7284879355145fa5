import { givenHeads } from '../../../src/workbook/columns/tableHeads';
import { overviewFormulas } from '../../../src/workbook/sheets/drawOverviewSheet';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { formulaLimits } from '../../../src/workbook/formulas/formulaLimits';
import { measureFormula, type FormulaMeasures } from '../../../src/workbook/formulas/measureFormula';
import { longExpressions } from '../../support/longExpressions';
import { workbookWordsOf } from '../../support/workbookWordsOf';

interface Measured extends FormulaMeasures {
  readonly language: string;
  readonly table: string;
  readonly id: string;
  readonly formula: string;
  readonly expressions: readonly string[];
}

/** The columns that may be longer, by name: formulas.md. */
const longer: Readonly<Record<string, number>> = {
  'kpis.measurable': 170,
  'kpis.achievable': 170,
  'kpis.timeBound': 170,
  'kpis.missing': 260,
  'kpis.filled': 260,
  'kpis.advice': 420,
};
const anyReferences = new Set(['kpis.filled', 'kpis.missing', 'kpis.advice']);
const longestChain = 8;

const measured: readonly Measured[] = (['en', 'id'] as const).flatMap((language) => {
  const words = workbookWordsOf[language];
  const columns = tableSpecs(words).flatMap(({ key, columns: ofTable }) =>
    ofTable.flatMap(({ id, formula }) => (formula ? [{ language, table: key as string, id, formula }] : [])),
  );
  const totals = overviewFormulas(words, givenHeads(words)).map(([id, formula]) => ({
    language,
    table: 'overview',
    id,
    formula,
  }));
  return [...columns, ...totals].map((each) => ({
    ...each,
    ...measureFormula(each.formula),
    expressions: longExpressions(each.formula),
  }));
});

const nameOf = ({ table, id }: Measured): string => `${table}.${id}`;
/** The call of a custom function may name as many fields as it judges. */
const asks = ({ formula }: Measured): boolean => formula.includes('KPI.') && /KPI\.[A-Z]+\(/.test(formula);

test('no formula is longer than a line of the formula bar', () => {
  const long = measured.filter((each) => each.length > (longer[nameOf(each)] ?? formulaLimits.length));
  expect(long.map((each) => [each.language, nameOf(each), each.length, each.formula])).toEqual([]);
});

test('no IF stands deeper than inside one other', () => {
  expect(measured.filter(({ ifInIf }) => ifInIf > formulaLimits.ifInIf).map(nameOf)).toEqual([]);
});

test('no formula names more than six things', () => {
  const many = measured.filter(
    (each) => each.references.length > formulaLimits.references && !anyReferences.has(nameOf(each)) && !asks(each),
  );
  expect(many.map((each) => [nameOf(each), each.references])).toEqual([]);
});

test('no formula hides a constant', () => {
  expect(
    measured.filter(({ constants }) => constants.length > 0).map((each) => [nameOf(each), each.constants]),
  ).toEqual([]);
});

test('nothing is worked out in two columns of a table', () => {
  const twice = measured.flatMap((each) =>
    measured
      .filter((other) => other.language === each.language && other.table === each.table && other.id > each.id)
      .flatMap((other) => each.expressions.filter((expression) => other.expressions.includes(expression))),
  );
  expect([...new Set(twice)]).toEqual([]);
});

/** How many columns a typed cell passes through until this one. */
function chainOf(language: string, table: string, id: string, seen: readonly string[] = []): number {
  const words = workbookWordsOf[language as 'en' | 'id'];
  const specs = tableSpecs(words);
  const spec = specs.find(({ key }) => key === table);
  const column = spec?.columns.find((each) => each.id === id);
  if (!spec || !column?.formula) return 0;
  if (seen.includes(`${table}.${id}`)) throw new Error(`${table}.${id} builds on itself: ${seen.join(' → ')}`);
  const path = [...seen, `${table}.${id}`];
  const before = specs.flatMap(({ key, name, columns }) =>
    columns
      .filter(({ head }) => {
        const own =
          key === table && (column.formula?.includes(`[@${head}]`) || column.formula?.includes(`[@[${head}]]`));
        return own || column.formula?.includes(`${name}[${head}]`);
      })
      .map((each) => chainOf(language, key, each.id, path)),
  );
  return 1 + Math.max(0, ...before);
}

test.each(['en', 'id'])('the verdict stands at most eight steps from what is typed (%s)', (language) => {
  expect(chainOf(language, 'kpis', 'verdict')).toBeLessThanOrEqual(longestChain);
});

test('the table of formulas', () => {
  const most = (of: (each: Measured) => number): string => {
    const [first] = [...measured].sort((one, other) => of(other) - of(one));
    return first ? `${of(first)} (${first.language} ${nameOf(first)})` : '';
  };
  const chains = ['en', 'id'].map((language) => chainOf(language, 'kpis', 'verdict'));
  const rows = measured.map((each) =>
    [each.language, nameOf(each), each.length, each.ifInIf, each.references.length].join(' | '),
  );
  process.stdout.write(
    [
      'language | column | length | IF in IF | references',
      ...rows,
      `longest ${most(({ length }) => length)}, deepest IF in IF ${most(({ ifInIf }) => ifInIf)}, ` +
        `most references ${most(({ references }) => references.length)}, longest chain to the verdict ${Math.max(...chains)}`,
      '',
    ].join('\n'),
  );
  expect(measured.length).toBeGreaterThan(100);
});
