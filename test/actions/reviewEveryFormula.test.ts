import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { mendFormulas } from '../../src/actions/formulas/mendFormulas';
import { reviewEveryFormula } from '../../src/actions/formulas/reviewEveryFormula';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { makeKpiDictionary } from '../../src/actions/review/makeKpiDictionary';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { Sheet } from '../../src/host/book/model/Sheet';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { givenHeads } from '../../src/workbook/columns/tableHeads';
import type { Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { signAll, unsignedWorkbook } from '../support/signOffWorkbook';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

const clean = { findings: [], more: 0, partlyRead: [], leftOut: [] };

/** A generated workbook of a person whose Excel leaves a typed formula in its cell. */
async function generated(language: Language): Promise<OfficeHost> {
  const host = await openAddIn({ autoCorrect: { fillCalculatedColumns: false } });
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  return host;
}

/** A sheet of somebody's own with these inputs from A1 on. */
async function ownSheet(host: OfficeHost, name: string, inputs: readonly (readonly string[])[]): Promise<Sheet> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  const sheet = host.workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  enterInputs(sheet, { top: 0, left: 0, bottom: inputs.length - 1, right: (inputs[0]?.length ?? 1) - 1 }, [
    ...inputs.map((row) => [...row]),
  ]);
  await host.settled();
  return sheet;
}

/** Types into a cell of a table's row (from 0). */
function typeInto({ workbook }: OfficeHost, tableName: string, head: string, row: number, input: string): void {
  const table = workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  const [at, column] = [table.area.top + 1 + row, table.area.left + index];
  enterInputs(table.sheet, { top: at, bottom: at, left: column, right: column }, [[input]]);
}

async function found(): Promise<unknown[]> {
  const { findings } = await reviewEveryFormula();
  return findings.map(({ rule, sheet, address, values, rows }) => [rule, `${sheet}!${address}`, rows, values]);
}

describe.each<Language>(['en', 'id'])('%s', (language) => {
  const { sheets } = workbookWordsOf[language];
  const heads = givenHeads(workbookWordsOf[language]);

  test('nothing is odd in a workbook that was just made', async () => {
    await generated(language);
    expect(await reviewEveryFormula()).toEqual(clean);
  });

  test('nothing is odd on the sheets of sign-offs and of the dictionary', async () => {
    await unsignedWorkbook(language);
    await signAll('Rina');
    await makeKpiDictionary();
    expect(await reviewEveryFormula()).toEqual(clean);
  });

  test('each kind of odd cell on a sheet of somebody’s own is found and named, and nothing is changed', async () => {
    const host = await generated(language);
    const sheet = await ownSheet(host, 'Own', [
      ['1', '2', '=A1*1.11', '=A1/0', "='[May.xlsx]Sales'!$B$2", '=IF(A1,1,IF(B1,1,IF(A2,1,0)))'],
      ['3', '4', '=A2*1.11', '=A2+B2', '=A1+B1+A2+B2+A3+B3+A4', '="word"&A1'],
      ['5', '6', '=A3*1.11', '=SUM(#REF!,A3)', `=A1${'+A1'.repeat(60)}`, "'=A1*99"],
    ]);
    const before = [...sheet.formulas().entries()].map(String);
    const odd = await found();
    expect(odd).toEqual(
      expect.arrayContaining([
        ['fixedValue', 'Own!C1', '1–3', { constants: '1.11' }],
        ['shownError', 'Own!D1', '1', { shown: '#DIV/0!' }],
        ['otherFile', 'Own!E1', '1', { files: 'May.xlsx' }],
        ['nestedIf', 'Own!F1', '1', { depth: 2, limit: 1 }],
        ['manyReferences', 'Own!E2', '2', { count: 7, limit: 6 }],
        ['fixedValue', 'Own!F2', '2', { constants: '"word"' }],
        ['shownError', 'Own!D3', '3', { shown: '#REF!' }],
        ['tooLong', 'Own!E3', '3', { length: 183, limit: 120 }],
      ]),
    );
    expect(odd.filter((each) => String(each).includes('Own!F3'))).toEqual([]);
    expect([...sheet.formulas().entries()].map(String)).toEqual(before);
  });

  test('what differs from the same formula above and below is told, a total among them is not', async () => {
    const host = await generated(language);
    await ownSheet(host, 'Own', [
      ['1', '=A1+A$1', '=A1', '=A1+1'],
      ['2', '7', '=A2', '=A2+1'],
      ['3', '=A3+A$1', '=SUM(C1:C2)', '=A3+1'],
      ['4', '=A4+A$1', '=A4', '=A4'],
      ['5', '=A5-A$1', '=A5', '=A5+1'],
      ['6', '=A6+A$1', '=A6', '=A6+1'],
    ]);
    expect(await found()).toEqual([
      ['oddOneOut', 'Own!B2', '2', { holds: 'value' }],
      ['oddOneOut', 'Own!B5', '5', { holds: 'formula' }],
      ['oddOneOut', 'Own!D4', '4', { holds: 'formula' }],
    ]);
  });

  test('columns of somebody’s own in our tables are looked at, and formulas in typed columns', async () => {
    const host = await generated(language);
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('tblKpis').columns.add(undefined, undefined, 'Mine');
      await context.sync();
    });
    const baseline = heads('kpis', 'baseline');
    typeInto(host, 'tblKpis', 'Mine', 0, `=[@[${baseline}]]*1.5`);
    typeInto(host, 'tblKpis', baseline, 1, '=NA()');
    const odd = await found();
    expect(odd).toEqual([
      ['shownError', `${sheets.kpis}!I7`, '7', { shown: '#N/A' }],
      ['fixedValue', `${sheets.kpis}!AW6`, '6', { constants: '1.5' }],
    ]);
  });

  test('calculated cells that were tampered with are named, mended when asked, and left alone when not', async () => {
    const host = await generated(language);
    const [score, verdict] = [heads('kpis', 'score'), heads('kpis', 'verdict')];
    typeInto(host, 'tblKpis', score, 0, '5');
    typeInto(host, 'tblKpis', score, 1, '=LEN("good")*1');
    typeInto(host, 'tblKpis', verdict, 2, '');
    const table = host.workbook.table('tblKpis');
    const [scoreAt, verdictAt] = [score, verdict].map((head) => {
      const index = table?.columns.findIndex(({ name }) => name === head) ?? 0;
      return (table?.area.left ?? 0) + index;
    });
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheets.kpis).getCell(5, scoreAt ?? 0);
      cell.format.fill.color = '#FFFF00';
      cell.numberFormat = [['0.0']];
      await context.sync();
    });
    const named = [
      ['typedOver', { head: score }],
      ['otherFormula', { head: score }],
      ['cleared', { head: verdict }],
      ['fixedValue', { constants: '"good"' }],
    ];
    const told = async (): Promise<unknown[]> => {
      const { findings } = await reviewEveryFormula();
      return findings.map(({ rule, values }) => [rule, values]);
    };
    expect(await told()).toEqual(named);
    expect(await told()).toEqual(named);
    expect(verdictAt).toBeLessThan(scoreAt ?? 0);
    await mendFormulas((await reviewFormulas()) ?? []);
    await host.settled();
    expect(await reviewEveryFormula()).toEqual(clean);
    const style = table?.sheet.style(5, scoreAt ?? 0);
    expect([style?.fill, style?.numberFormat]).toEqual(['#FFFF00', '0.0']);
  });
});

describe('what is read', () => {
  test('sheets hidden from Excel’s list are left out and said, other hidden ones are looked at', async () => {
    const host = await generated('en');
    await ownSheet(host, 'Hidden', [['=2+A9']]);
    await ownSheet(host, 'Very', [['=3+A9']]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Very').visibility = 'VeryHidden';
      await context.sync();
    });
    const { findings, leftOut } = await reviewEveryFormula();
    expect([findings.map(({ sheet }) => sheet), leftOut]).toEqual([['Hidden'], ['Very']]);
  });

  test('of a huge sheet the first rows are looked at, and that is said', async () => {
    const host = await generated('en');
    const sheet = await ownSheet(host, 'Huge', [['=2+B1']]);
    enterInputs(sheet, { top: 149_999, left: 0, bottom: 149_999, right: 0 }, [['=3+B1']]);
    const { findings, partlyRead } = await reviewEveryFormula();
    expect(findings.map(({ address }) => address)).toEqual(['A1']);
    expect(partlyRead).toEqual([{ sheet: 'Huge', rows: 120_000, of: 150_000 }]);
  });

  test('long texts that make an answer too large are asked for in parts', async () => {
    const host = await generated('en');
    const long = 'x'.repeat(30_000);
    await ownSheet(host, 'Texts', [...Array.from({ length: 150 }, () => [long]), ['=2+B1']]);
    const { findings } = await reviewEveryFormula();
    expect(findings.map(({ sheet, address }) => [sheet, address])).toEqual([['Texts', 'A151']]);
  });

  test('more rows take batches for their cells alone', async () => {
    const host = await generated('en');
    const count = async (): Promise<number> => {
      const before = host.batches.length;
      await reviewEveryFormula();
      return host.batches.length - before;
    };
    const few = await count();
    await ownSheet(
      host,
      'Rows',
      Array.from({ length: 1000 }, (_, row) => [`=B${row + 1}`, '5']),
    );
    expect(await count()).toBe(few);
  });
});
