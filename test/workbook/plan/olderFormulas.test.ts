import { readFileSync } from 'node:fs';
import { refreshFunctions } from '../../../src/actions/refreshFunctions';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { dataArea, type Table } from '../../../src/host/book/model/Table';
import { adviceInOrder } from '../../../src/workbook/plan/adviceInOrder';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { tableValues } from '../../support/tableValues';

afterEach(closeAddIn);

/** A workbook as the first version generated and saved it: ADVICE takes the fields first there. */
async function openOld(language: 'en' | 'id'): Promise<OfficeHost> {
  const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
  return openAddIn({ workbook, keepResults: true });
}

function kpis({ workbook }: OfficeHost): Table {
  const table = workbook.table('tblKpis');
  if (!table) throw new Error('The old workbook has its KPI table.');
  return table;
}

/** The formulas of a column, row by row; what was typed instead is "". */
function formulasOf(host: OfficeHost, head: string): string[] {
  const table = kpis(host);
  const { top, bottom, left } = dataArea(table);
  const column = left + table.columns.findIndex(({ name }) => name === head);
  return Array.from({ length: bottom - top + 1 }, (_, row) => table.sheet.formula(top + row, column) ?? '');
}

function versionOf({ workbook }: OfficeHost): unknown {
  return workbook.names.find(({ name }) => name === 'Formula_Version')?.formula;
}

const advice = { en: 'Advice', id: 'Saran' } as const;
const settings = { en: 'Settings', id: 'Pengaturan' } as const;

describe.each(['en', 'id'] as const)('a workbook of the first version (%s)', (language) => {
  test('is entered in today’s form, carries the version, and says what it said', async () => {
    const host = await openOld(language);
    const said = tableValues(host.workbook, 'tblKpis', advice[language]);
    const letters = formulasOf(host, 'M');
    await refreshFunctions();
    await host.settled();
    for (const formula of formulasOf(host, advice[language])) expect(formula).toContain('KPI.ADVICE(KPI_Language,');
    expect(formulasOf(host, 'M')).toEqual(letters);
    expect(tableValues(host.workbook, 'tblKpis', advice[language])).toEqual(said);
    expect(versionOf(host)).toBe(`=${settings[language]}!$B$14`);
    expect(host.workbook.sheets.at(-1)?.value(13, 1)).toBe(2);
  });

  test('is left as it is the second time', async () => {
    const host = await openOld(language);
    await refreshFunctions();
    await host.settled();
    const saved = await writeXlsx(host.workbook);
    expect(await refreshFunctions()).toBe(0);
    await host.settled();
    expect(Buffer.from(await writeXlsx(host.workbook)).equals(saved)).toBe(true);
  });
});

test('a typed advice, other formulas, a renamed and a moved column stay what they are', async () => {
  const host = await openOld('en');
  const { sheet } = kpis(host);
  const heads = kpis(host).columns.map(({ name }) => name);
  const adviceColumn = heads.indexOf('Advice');
  enterInputs(sheet, { top: 4, left: 9, bottom: 4, right: 9 }, [['What we aim at']]);
  enterInputs(sheet, { top: 5, left: adviceColumn, bottom: 5, right: adviceColumn }, [['Agreed with finance']]);
  enterInputs(sheet, { top: 6, left: adviceColumn, bottom: 6, right: adviceColumn }, [['=1+1']]);
  await refreshFunctions();
  await host.settled();
  const [typed, own, ...others] = formulasOf(host, 'Advice');
  expect([typed, own]).toEqual(['', '=1+1']);
  expect(sheet.value(5, adviceColumn)).toBe('Agreed with finance');
  expect(others).toHaveLength(4);
  for (const formula of others) expect(formula).toContain('[@[What we aim at]]');
});

test('what stands in the row below the limits is not written over', async () => {
  const host = await openOld('en');
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Settings');
  if (!sheet) throw new Error('There are Settings.');
  enterInputs(sheet, { top: 13, left: 0, bottom: 13, right: 0 }, [['My own note']]);
  await refreshFunctions();
  await host.settled();
  expect(sheet.value(13, 0)).toBe('My own note');
  expect(versionOf(host)).toBe('=2');
  const formulas = formulasOf(host, 'Advice');
  await refreshFunctions();
  expect(formulasOf(host, 'Advice')).toEqual(formulas);
  expect(versionOf(host)).toBe('=2');
});

test('only a call in the first order is put in order', () => {
  const fields = Array.from({ length: 16 }, (_, at) => (at === 3 ? 'IF([@[A, b]]="x,(","",[@KPI])' : `f${at}`));
  const old = `=IF(1,KPI.ADVICE(${[...fields, 'KPI_Language', 'l', 's', 'a', 'b'].join(',')}),2)`;
  const today = adviceInOrder(old);
  expect(today).toBe(
    `=IF(1,KPI.ADVICE(KPI_Language,l,s,a,b,f0,${fields[3]},f1,f2,f4,f5,f6,f7,f8,f9,f11,f12,f13,f14,f15,f10),2)`,
  );
  for (const formula of [today, '=1+1', '=KPI.ADVICE(1,2)', '=KPI.ADVICE(1', old.replace('KPI_Language', '"en"')]) {
    expect(adviceInOrder(formula)).toBe(formula);
  }
});

test('is checked as before', async () => {
  const host = await openOld('en');
  const report = await checkWorkbook();
  expect(report.findings.map(({ finding }) => finding.rule)).toEqual(['ratioWithoutDenominator']);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('Formula review');
});
