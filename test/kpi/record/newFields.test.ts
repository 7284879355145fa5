import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { dataArea } from '../../../src/host/book/model/Table';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { judgeLetter } from '../../../src/kpi/judge/judgeLetter';
import { parseTaskTemplate } from '../../../src/kpi/card/parseTaskTemplate';
import { isBegun } from '../../../src/kpi/record/blankRow';
import type { CellInput } from '../../../src/kpi/record/Field';
import type { Kpi } from '../../../src/kpi/record/kpiFields';
import { adviceSentence } from '../../../src/words/adviceSentence';
import { everyLanguage, languages, words } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { addedFields } from '../support/addedFields';

jest.mock('../../../src/kpi/record/kpiFields', () => {
  const actual = jest.requireActual<typeof import('../../../src/kpi/record/kpiFields')>(
    '../../../src/kpi/record/kpiFields',
  );
  return { kpiFields: [...actual.kpiFields, ...jest.requireActual('../support/addedFields').addedFields] };
});

/** The words of the new fields; their sentences name the rule, so that it can be recognised. */
function addWords(): void {
  for (const language of everyLanguage) {
    for (const { id } of addedFields) {
      Object.assign(language.fields.kpis, { [id]: { head: `${id}!`, prompt: `About ${id}` } });
      for (const rule of [`${id}Missing`, `${id}Unknown`]) {
        Object.assign(language.findings, { [rule]: () => ({ finding: rule, why: 'Why.', mend: 'mend it' }) });
      }
    }
  }
}

beforeAll(addWords);
afterEach(closeAddIn);

const filled: Readonly<Record<string, unknown>> = {
  ...{ remark: 'agreed', weight: 3, present: '90%', started: '2026-08-01', rhythm: 'Weekly', measure: 'dozens' },
  partner: 'HRD',
};
const required = addedFields.filter((field) => field.required === true).map(({ id }) => id);

async function generated(): Promise<OfficeHost> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  await host.settled();
  return host;
}

/** Where a column of the KPI table stands, and its first cell below the head. */
function columnOf({ workbook }: OfficeHost, head: string): { row: number; column: number } {
  const table = workbook.table('tblKpis');
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`No column ${head}`);
  return { row: dataArea(table).top, column: table.area.left + index };
}

function sheetOf({ workbook }: OfficeHost) {
  const sheet = workbook.table('tblKpis')?.sheet;
  if (!sheet) throw new Error('There is a KPI table.');
  return sheet;
}

test('each is drawn as a column, with the validation and format of its kind', async () => {
  const host = await generated();
  const sheet = sheetOf(host);
  const kindAt = (id: string): unknown => {
    const { row, column } = columnOf(host, `${id}!`);
    const found = sheet.validations.find(({ areas }) =>
      areas.some((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right),
    );
    if (!found) return 'no rule';
    const source = found.rule.kind === 'list' ? found.rule.source : '';
    const { showAlert, style } = found.errorAlert ?? {};
    return [`${found.rule.kind}${source}`, showAlert ? style : 'allows others', found.prompt?.message];
  };
  expect(Object.fromEntries(addedFields.map(({ id }) => [id, kindAt(id)]))).toEqual({
    remark: 'no rule',
    weight: ['decimal', 'Stop', 'About weight'],
    present: 'no rule',
    started: ['date', 'Stop', 'About started'],
    rhythm: ['list=List_Frequency', 'Stop', 'About rhythm'],
    measure: ['list=List_Unit', 'allows others', 'About measure'],
    partner: ['list=List_Departments', 'Warning', 'About partner'],
    nickname: 'no rule',
  });
  const started = columnOf(host, 'started!');
  expect(sheet.style(started.row, started.column).numberFormat).toBe('yyyy-mm-dd');
});

test('the formulas count them, and hand them to the functions at their places', async () => {
  const host = await generated();
  const sheet = sheetOf(host);
  const formula = (head: string): string => {
    const { row, column } = columnOf(host, head);
    return sheet.formula(row, column) ?? '';
  };
  for (const id of required) expect(formula('Filled')).toContain(`[@[${id}!]]`);
  expect(formula('Filled')).not.toContain('nickname');
  const handed = (head: string): string => `[@[${head}]]`;
  expect(formula('M')).toContain(`${handed('Data available')},${handed('present!')})`);
  expect(formula('T')).toContain(`,${handed('rhythm!')})`);
  const last = ['Upper given', ...addedFields.map(({ id }) => `${id}!`)].map(handed);
  expect(formula('Advice')).toContain(`,${last.join(',')})`);
});

test('they are read, missed, refused and advised', async () => {
  const host = await generated();
  const sheet = sheetOf(host);
  const rulesOfFirstRow = async (): Promise<string[]> =>
    (await checkWorkbook()).findings.filter(({ row }) => row === 6).map(({ finding }) => finding.rule);
  expect(await rulesOfFirstRow()).toEqual(required.map((id) => `${id}Missing`));
  for (const [id, value] of Object.entries(filled)) {
    const { row, column } = columnOf(host, `${id}!`);
    enterInputs(sheet, { top: row, left: column, bottom: row, right: column }, [[value as string | number]]);
  }
  await host.settled();
  expect(await rulesOfFirstRow()).toEqual([]);
  const rhythm = columnOf(host, 'rhythm!');
  enterInputs(sheet, { top: rhythm.row, left: rhythm.column, bottom: rhythm.row, right: rhythm.column }, [
    ['at times'],
  ]);
  const report = await checkWorkbook();
  const [finding] = report.findings.filter(({ row }) => row === 6).map((found) => found.finding);
  expect(finding).toMatchObject({ rule: 'rhythmUnknown', letter: 'T', field: 'rhythm', values: { given: 'at times' } });
  for (const language of languages) expect(finding && adviceSentence([finding], language)).toContain('rhythmUnknown');
});

test('letters read the fields that name them, and a row with only a new required field is begun', () => {
  const row = (cells: Readonly<Record<string, CellInput>>): Partial<Kpi> => cells;
  const context = { linked: true, stretchLimit: 0.5, spellings: everyLanguage };
  expect(judgeLetter('M', row({ present: '90%' }), context)).toBe(false);
  expect(judgeLetter('M', {}, context)).toBeUndefined();
  expect(isBegun(row({ name: 'x', present: '90%' }))).toBe(true);
  expect(isBegun(row({ weight: 0 }))).toBe(true);
  expect(isBegun(row({ remark: 0 }))).toBe(false);
  expect(isBegun(row({ nickname: 'x', upper: 3 }))).toBe(false);
});

test('a template may give them, and its words of lists are translated', async () => {
  const sample = {
    department: 'HRD',
    name: 'Attendance rate',
    remark: 'x',
    weight: 2,
    startedShare: 0,
    rhythm: 'Mingguan',
  };
  const { template, problems } = parseTaskTemplate({ title: 'T', sampleKpis: [sample] }, languages);
  expect(problems).toBeUndefined();
  if (!template) return;
  const host = await openAddIn();
  const options = generateOptions();
  await generateWorkbook({ ...options, template });
  await host.settled();
  const cell = (id: string): unknown => {
    const { row, column } = columnOf(host, `${id}!`);
    return sheetOf(host).value(row, column);
  };
  expect([cell('weight'), cell('started'), cell('rhythm')]).toEqual([2, options.period.start, 'Weekly']);
  expect(words.en.fields.kpis.code.head).toBe('Code');
  const wrong = parseTaskTemplate({ title: 'T', sampleKpis: [{ ...sample, startedShare: 7 }] }, languages);
  expect(wrong.problems?.map(({ path }) => path)).toEqual(['sampleKpis[0].startedShare']);
});
