import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { takeOut } from '../../src/actions/exchange/takeIn';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { insertExample } from '../../src/actions/mend/insertExample';
import { judgeKpi, type JudgedForm } from '../../src/actions/mend/judgeKpi';
import { readKpi, type KpiPlace, type KpiToMend } from '../../src/actions/mend/readKpi';
import { writeRow } from '../../src/actions/rows/writeRow';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { letters } from '../../src/kpi/record/Field';
import type { KpiFieldId } from '../../src/kpi/record/kpiFields';
import { everyLanguage, languages, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { faultCodes } from '../support/faultCodes';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

let host: OfficeHost;
const saved = new Map<Language, Uint8Array>();

async function open(language: Language = 'en'): Promise<void> {
  const file = saved.get(language);
  if (file) {
    host = await openAddIn({ workbook: await readXlsx(file), keepResults: true });
    return;
  }
  host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  saved.set(language, await writeXlsx(host.workbook));
}

function headOf(field: string, language: Language): string {
  const heads: Readonly<Record<string, { readonly head: string }>> = words[language].fields.kpis;
  return heads[field]?.head ?? field;
}

function column(field: string, language: Language = 'en'): unknown[] {
  return tableValues(host.workbook, 'tblKpis', headOf(field, language));
}

/** Types into the KPI table as a person does. */
function type(field: string, row: number, text: string, language: Language = 'en'): void {
  const found = host.workbook.table('tblKpis');
  const index = found?.columns.findIndex(({ name }) => name === headOf(field, language)) ?? -1;
  if (!found || index < 0) throw new Error(`no column ${field}`);
  const at = { row: found.area.top + 1 + row, column: found.area.left + index };
  enterInputs(found.sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column }, [[text]]);
}

const attendance: KpiPlace = { row: 0, code: 'HRD-1', department: 'HRD', kpi: '' };

async function read(place: KpiPlace = attendance): Promise<KpiToMend> {
  const found = await readKpi(place);
  if (!found) throw new Error('no such row');
  return found;
}

/** What the form says of a row in which something is typed. */
async function judged(texts: Partial<Record<KpiFieldId, string>>, place?: KpiPlace): Promise<JudgedForm> {
  const toMend = await read(place);
  return judgeKpi(toMend, { ...toMend.texts, ...texts });
}

function proposed(form: JudgedForm, field: KpiFieldId): unknown {
  const found = form.proposals.find((each) => each.field === field);
  return found && [found.text, found.source];
}

describe.each(languages)('%s', (language) => {
  test('the form judges a row as the functions of the sheet do', async () => {
    await open(language);
    type('name', 2, 'Mengelola kehadiran', language);
    type('target', 3, 'lebih baik', language);
    type('deadline', 4, '2031-01-01', language);
    type('owner', 5, '', language);
    type('linkedTarget', 0, 'nobody set this', language);
    await host.settled();
    const sheet = letters.map((letter) => tableValues(host.workbook, 'tblKpis', letter));
    const codes = column('code', language).map(String);
    for (const [row, code] of codes.entries()) {
      const { letters: said, findings } = await judged({}, { row: 0, code, department: '', kpi: '' });
      const numbers = letters.map((letter) => ({ met: 1, notMet: 0, notJudged: null })[said[letter]]);
      expect([code, numbers]).toEqual([code, sheet.map((values) => values[row] ?? null)]);
      const check = (await checkWorkbook()).findings.filter((found) => found.code === code);
      expect(findings.map(({ rule }) => rule)).toEqual(check.map(({ finding }) => finding.rule));
    }
  });

  test('what is typed into the form is judged as it would be written', async () => {
    await open(language);
    const { target } = (await read()).texts;
    expect((await judged({ target: '' })).letters.M).toBe('notMet');
    expect((await judged({ target })).letters.M).toBe('met');
    expect((await judged({ deadline: '31/12/2040' })).letters.T).toBe('notMet');
    expect((await judged({ polarity: language === 'en' ? 'Maksimalkan' : 'Maximise' })).letters.A).toBe('met');
  });

  test('a weak name is proposed from the library where something measures the same, else from its own words', async () => {
    await open(language);
    const near = language === 'en' ? 'Employee attendance rate' : 'Tingkat kehadiran karyawan';
    expect(proposed(await judged({ name: 'Mengelola kehadiran' }), 'name')).toEqual(['Tingkat kehadiran', 'ownWords']);
    const form = await judged({ name: 'Karyawan yang rajin hadir', formula: '' });
    expect(form.proposals.find(({ field }) => field === 'formula')).toMatchObject({
      source: 'library',
      example: near,
    });
    expect(proposed(await judged({ name: 'Mengelola kecelakaan kerja', formula: '' }), 'formula')).toBeUndefined();
  });

  test('other fields are proposed from the target, the sheets around and the period, and never what only the department knows', async () => {
    await open(language);
    const blank = { unit: '', polarity: '', frequency: '', deadline: '', owner: '', linkedTarget: '', code: '' };
    const form = await judged({ ...blank, target: '≥ 95% per minggu', baseline: '', available: '' });
    const { lists } = words[language];
    expect(proposed(form, 'unit')).toEqual([lists.unit.percent[0], 'target']);
    expect(proposed(form, 'polarity')).toEqual([lists.polarity.maximise[0], 'target']);
    expect(proposed(form, 'frequency')).toEqual([lists.frequency.week[0], 'target']);
    expect(proposed(form, 'deadline')).toEqual(['2026-12-31', 'period']);
    expect(proposed(form, 'code')).toEqual([expect.stringMatching(/^HRD-\d$/), 'codes']);
    expect(proposed(form, 'owner')).toEqual([expect.stringContaining('VP'), 'head']);
    expect([proposed(form, 'baseline'), proposed(form, 'available')]).toEqual([undefined, undefined]);
  });

  test('a target is proposed from what the linked target states', async () => {
    await open(language);
    const week = language === 'en' ? '95% per week' : '95% per minggu';
    expect(proposed(await judged({ target: '' }), 'target')).toEqual([week, 'linkedTarget']);
    expect(proposed(await judged({ target: 'lebih baik' }), 'target')).toEqual([week, 'linkedTarget']);
    expect(proposed(await judged({ target: '', name: 'Kecelakaan kerja' }), 'target')).toBeUndefined();
  });

  test('a KPI of the library fills the next row, with a code and its formulas, and comes out again', async () => {
    await open(language);
    const before = column('name', language);
    const written = await insertExample({ department: 'humanResources', id: 'absenteeismRate' }, 'HRD');
    await host.settled();
    if (written.kind !== 'written') throw new Error(written.kind);
    expect(column('name', language).at(-1)).toBe(words[language].library.kpis.humanResources.absenteeismRate.name);
    expect(column('code', language).at(-1)).toBe('HRD-3');
    expect(column('department', language).at(-1)).toBe('HRD');
    expect(column('polarity', language).at(-1)).toBe(words[language].lists.polarity.minimise[0]);
    expect(tableValues(host.workbook, 'tblKpis', 'S').at(-1)).toBe(1);
    const again = await insertExample({ department: 'humanResources', id: 'absenteeismRate' }, 'HRD');
    expect(again.kind).toBe('exists');
    expect(await takeOut(written.taken)).toEqual({ removed: 1, left: 0 });
    expect(column('name', language)).toEqual(before);
  });
});

test('a row of the department that has no KPI yet is filled first', async () => {
  await open();
  await writeRow({ table: 'kpis', cells: { code: 'HRD-9', department: 'HRD', name: 'x' } });
  await writeRow({ table: 'kpis', was: { record: { code: 'HRD-9', name: 'x' } }, cells: { name: '' } });
  await writeRow({ table: 'kpis', cells: { code: 'FIN-9', department: 'Finance', name: 'Another' } });
  const rows = column('name').length;
  const written = await insertExample({ department: 'humanResources', id: 'absenteeismRate' }, 'HRD');
  expect(written.kind).toBe('written');
  expect(column('name')).toHaveLength(rows);
  expect(column('name').at(-2)).toBe('Absenteeism rate');
  expect(column('code').at(-2)).toBe('HRD-9');
});

test('a row is found by its code after it was sorted away, and one that is gone is told', async () => {
  await open();
  const place = { row: 8, code: 'HRD-1', department: 'HRD', kpi: 'Employee attendance rate' };
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  expect((await read(place)).texts.name).toBe('Employee attendance rate');
  expect(await readKpi({ ...place, code: 'HRD-77', kpi: 'Gone' })).toBeUndefined();
});

test('reading a row takes three batches', async () => {
  await open();
  const sent = host.batches.length;
  await read();
  expect(host.batches.length - sent).toBe(3);
});

test.each(faultCodes)('inserting: each batch fails in turn with %s, the next try completes it', async (code) => {
  const insert = async () => insertExample({ department: 'humanResources', id: 'absenteeismRate' }, 'HRD');
  await open();
  const sent = host.batches.length;
  await insert();
  await host.settled();
  const batches = host.batches.length - sent;
  const whole = workbookText(host.workbook);
  for (let batch = 1; batch <= batches; batch += 1) {
    await open();
    host.faults.failBatch(batch, code);
    const problem = await excelProblemOf(insert());
    if (problem) for (const { pane } of everyLanguage) expect(pane.problems[problem.code].wayOut).toMatch(/\.$/);
    await insert();
    await host.settled();
    expect([batch, workbookText(host.workbook)]).toEqual([batch, whole]);
  }
});
