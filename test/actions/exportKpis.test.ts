import fc from 'fast-check';
import { parse } from 'papaparse';
import { exportKpis } from '../../src/actions/exchange/exportKpis';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import type { JsonCell } from '../../src/kpi/card/cellJson';
import { kpiCsv } from '../../src/intake/kpiCsv';
import { parseTaskTemplate } from '../../src/kpi/card/parseTaskTemplate';
import { departmentFields } from '../../src/kpi/record/departmentFields';
import type { Field } from '../../src/kpi/record/Field';
import { kpiFields } from '../../src/kpi/record/kpiFields';
import { lists } from '../../src/kpi/record/lists';
import { targetFields } from '../../src/kpi/record/targetFields';
import type { CellValue } from '../../src/host/book/model/CellValue';
import { CellError } from '../../src/host/book/model/CellError';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { languages, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';

afterEach(closeAddIn);

type Row = Record<string, JsonCell>;
interface Exported {
  readonly language: Language;
  readonly records: {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly departments: Row[];
    readonly targets: Row[];
    readonly kpis: Row[];
  };
}

const settings = { min: 1, max: 4, stretchLimit: 0.25, periodStart: '2027-01-01', periodEnd: '2027-03-31' };

/** Makes a workbook of JSON, and gives what is exported of it. */
async function madeOf(
  json: Exported,
): Promise<{ readonly workbook: Workbook; readonly exported: Exported; csv: string }> {
  const { template, problems } = parseTaskTemplate(JSON.parse(JSON.stringify(json)), languages);
  if (!template) throw new Error(JSON.stringify(problems));
  const { min, max, stretchLimit, periodStart = 0, periodEnd = 0 } = template.records?.settings ?? settings0();
  const host = await openAddIn();
  await generateWorkbook({
    ...generateOptions({ min, max, stretchLimit, period: { start: periodStart, end: periodEnd } }),
    ...{ template, ownTemplate: true },
  });
  await host.settled();
  const { json: text, csv } = await exportKpis();
  return { workbook: host.workbook, exported: JSON.parse(text) as Exported, csv };
}

function settings0(): never {
  throw new Error('no records');
}

const hostile = fc.constantFrom(
  ...[
    '=1+1',
    '+62 811',
    '-5',
    '- none',
    '@sales',
    '\ttab',
    "'quoted",
    '"both"',
    'two\nlines',
    'a;b,c\td',
    '90%',
    '12,5%',
  ],
  ...['001', '1/2', '2026-12-31', '31/12/2026', 'TRUE', 'benar', '#N/A', ' padded ', 'percent', 'month', '{"text":1}'],
  ...['≥ 95% per minggu', 'Rp 1.500.000', 'R*D', '<HR>', 'naïve – “quotes”', "'=", "''", '日本'],
);
const texts = fc.oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isPlain));

/** Excel takes no control characters from a cell but tab and line break. */
function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

function cellOf({ kind, list }: Field): fc.Arbitrary<JsonCell> {
  const ids: readonly string[] = list ? lists[list] : [];
  const isDay = (text: string): boolean => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text);
  const text = texts.map((each): JsonCell => (ids.includes(each) || isDay(each) ? { text: each } : each));
  const any: fc.Arbitrary<JsonCell>[] = [text, fc.constant(null), fc.boolean(), fc.constant({ error: '#DIV/0!' })];
  if (kind === 'date') return fc.oneof(...any, fc.constantFrom('2026-12-31', '1999-02-28', 46387.5));
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
  const plain = number.filter((each) => !Object.is(each, -0));
  if (kind === 'number' || kind === 'numberOrText')
    any.push(
      fc.constantFrom({ percent: 0.9 }, { percent: 1.25 }, { percent: 0.125 }, { percent: -0.05 }, { percent: 0.999 }),
    );
  if (ids.length > 0) any.push(fc.constantFrom(...ids));
  return fc.oneof(...any, plain);
}

function rowOf(fields: readonly Field[], begun: string): fc.Arbitrary<Row> {
  const cells = fc.record(Object.fromEntries(fields.map((field) => [field.id, cellOf(field)])));
  return cells.map((row) => ({ ...row, [begun]: row[begun] ?? 'begun' }));
}

const anyRecords = fc.record({
  departments: fc.array(rowOf(departmentFields, 'department'), { minLength: 1, maxLength: 5 }),
  targets: fc.array(rowOf(targetFields, 'target'), { minLength: 1, maxLength: 5 }),
  kpis: fc.array(rowOf(kpiFields, 'name'), { minLength: 1, maxLength: 25 }),
});

describe.each(languages)('%s', (language) => {
  test('any tables go through JSON, a workbook and back without loss', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (tables) => {
        const json = { language, records: { settings, ...tables } };
        expect((await madeOf(json)).exported).toEqual(json);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  test('words of lists are ids, and come back in the language that the JSON names', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    await host.settled();
    const { json } = await exportKpis();
    const exported = JSON.parse(json) as Exported;
    expect(exported.records.kpis.map(({ frequency }) => frequency)).toEqual(expect.arrayContaining(['week']));
    for (const { frequency, polarity } of exported.records.kpis) {
      expect(lists.frequency).toContain(frequency);
      expect(lists.polarity).toContain(polarity);
    }
    const other = language === 'en' ? 'id' : 'en';
    const { workbook, exported: again } = await madeOf({ ...exported, language: other });
    expect(again.records.kpis).toEqual(exported.records.kpis);
    const offered = Object.values(words[other].lists.frequency).map(([word]) => word);
    const shown = tableValues(workbook, 'tblKpis', words[other].fields.kpis.frequency.head);
    expect(shown.every((word) => offered.some((each) => each === word))).toBe(true);
  });
});

test('cells hold what the JSON says: numbers, days, percentages, errors, and texts that stay texts', async () => {
  const row = { name: '=SUM(A1)', target: '90%', baseline: { percent: 0.9 }, deadline: '2027-02-01', unit: 'percent' };
  const odd = { name: '+1', target: { error: '#N/A' }, baseline: -2.5, deadline: '@x', unit: { text: 'percent' } };
  const records = { settings, departments: [], targets: [], kpis: [row, odd] as Row[] };
  const { workbook } = await madeOf({ language: 'en', records });
  const of = (head: string): CellValue[] => tableValues(workbook, 'tblKpis', head);
  expect(of('KPI')).toEqual(['=SUM(A1)', '+1']);
  expect(of('Target')[0]).toBe('90%');
  expect(of('Target')[1]).toBeInstanceOf(CellError);
  expect(of('Baseline')).toEqual([0.9, -2.5]);
  expect(of('Deadline')).toEqual([46419, '@x']);
  expect(of('Unit')).toEqual(['%', 'percent']);
});

test("own rows are nobody's examples: upright, without the line on examples, and settings hold", async () => {
  const kpis = [{ code: 'A-1', name: 'Hours lost' }] as Row[];
  const { workbook, exported } = await madeOf({
    language: 'en',
    records: { settings, departments: [{ department: 'Legal' }], targets: [], kpis },
  });
  const sheet = workbook.table('tblKpis')?.sheet;
  expect(sheet?.style(5, 1).italic ?? false).toBe(false);
  expect(exported.records.settings).toEqual(settings);
  expect(tableValues(workbook, 'tblDepartments', 'Department')).toEqual(['Legal']);
});

test('CSV has ids as heads, ids of list words, days, and no text that a spreadsheet takes for a formula', async () => {
  const kpis = [
    { name: '=cmd()', definition: 'two\nlines, "quoted"', frequency: 'month', deadline: '2027-02-01', baseline: -5 },
    { name: '-x', unit: { text: 'percent' }, target: { percent: 0.9 } },
  ] as Row[];
  const { csv } = await madeOf({ language: 'id', records: { settings, departments: [], targets: [], kpis } });
  const [heads, first, second] = parse<string[]>(csv).data;
  const at = (row: string[] | undefined, id: string): string | undefined => row?.[heads?.indexOf(id) ?? -1];
  expect(heads).toEqual(kpiFields.map(({ id }) => id));
  expect(['name', 'definition', 'frequency', 'deadline', 'baseline'].map((id) => at(first, id))).toEqual([
    ...["'=cmd()", 'two\nlines, "quoted"', 'month', '2027-02-01', '-5'],
  ]);
  expect(['name', 'unit', 'target'].map((id) => at(second, id))).toEqual(["'-x", 'percent', '90%']);
});

test('CSV has percentages below zero as numbers', () => {
  const [, row = []] = parse<string[]>(kpiCsv([{ name: '-5 %', baseline: { percent: -0.125 } }])).data;
  expect(row.filter((cell) => cell !== '')).toEqual(["'-5 %", '-12.5%']);
});
