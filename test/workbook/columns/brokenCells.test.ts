import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { checkJson } from '../../../src/cli/check/checkJson';
import { checkText } from '../../../src/cli/check/checkText';
import { letters } from '../../../src/kpi/record/Field';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { words, type Language } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { tableValues } from '../../support/tableValues';
import { typeInto } from '../../support/typeInto';
import { workbookWordsOf } from '../../support/workbookWordsOf';

afterEach(closeAddIn);

function type(host: OfficeHost, tableName: string, head: string, row: number, input: string): void {
  typeInto(host.workbook, tableName, head, row, input);
}

async function generated(language: Language, functions = true): Promise<OfficeHost> {
  const host = await openAddIn(functions ? {} : { functions: undefined });
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  return host;
}

const kpiIds = ['name', 'department', 'linkedTarget', 'definition', 'formula', 'unit', 'source', 'owner'] as const;

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const { kpis, departments, targets } = words[language].fields;
  const said = workbookWordsOf[language];

  test.each(kpiIds)(
    'an error in %s is not read as a text: neither sheet nor check calls the row complete',
    async (id) => {
      const host = await generated(language);
      type(host, 'tblKpis', kpis[id].head, 0, '=1/0');
      await host.settled();
      const verdicts = tableValues(host.workbook, 'tblKpis', said.heads.verdict);
      const { departments: checked, findings } = await checkWorkbook();
      const complete = checked.reduce((sum, { smartComplete }) => sum + smartComplete, 0);
      expect(complete).toBe(verdicts.filter((verdict) => String(verdict).startsWith('✓')).length);
      expect(complete).toBe(4);
      expect(findings.filter(({ row }) => row === 6).length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['=NA()', 'errorCell', '#N/A'],
    ['=1/0', 'errorCell', '#DIV/0!'],
    ['TRUE', 'logicalCell', 'TRUE'],
    ['FALSE', 'logicalCell', 'FALSE'],
  ] as const)(
    '%s is told by its cell in every field, and never called blank; a code keeps it as text',
    async (input, rule, shown) => {
      const host = await generated(language);
      for (const { head } of Object.values(kpis)) type(host, 'tblKpis', head, 0, input);
      await host.settled();
      expect(tableValues(host.workbook, 'tblKpis', kpis.code.head)[0]).toBe(input);
      const report = await checkWorkbook();
      const found = report.findings.filter(({ row }) => row === 6);
      expect(found.map(({ address }) => address).sort()).toEqual([...'BCDEFGHIJKLMNOPQ'].map((column) => `${column}6`));
      const lines = await checkText({ report, differences: [] });
      for (const { finding, address } of found) {
        expect(finding).toMatchObject({ rule, values: { shown, cell: address } });
        const said = words[language].findings[rule]({ shown, cell: address }).finding;
        expect(said).toContain(address);
        expect(lines.filter((line) => line.startsWith(`  ${address}  `) && line.includes(said))).toHaveLength(1);
      }
      expect(await checkJson('x.xlsx', { report, differences: [] })).toMatchObject({
        clean: false,
        findings: expect.arrayContaining([
          expect.objectContaining({
            address: 'E6',
            rule,
            finding: words[language].findings[rule]({ shown, cell: 'E6' }).finding,
          }),
        ]),
      });
    },
  );

  test.each([true, false])('an error in any typed cell stays in its row (functions: %s)', async (functions) => {
    const host = await generated(language, functions);
    for (const { head } of Object.values(kpis)) type(host, 'tblKpis', head, 0, '=1/0');
    for (const { head } of Object.values(departments)) type(host, 'tblDepartments', head, 0, '=1/0');
    for (const { head } of Object.values(targets)) type(host, 'tblTargets', head, 0, '=1/0');
    await host.settled();
    // What a function is handed stands as it was typed, so that its advice names the error.
    const handedOn = ['targetGiven', 'baselineGiven', 'upperGiven'] as const;
    const typed = new Set<string>(
      [kpis, departments, targets].flatMap((fields) => Object.values(fields)).map(({ head }) => head),
    );
    for (const id of handedOn) typed.add(said.heads[id]);
    for (const table of host.workbook.tables) {
      for (const { name } of table.columns.filter(({ name: head }) => !typed.has(head))) {
        expect({ name, failed: tableValues(host.workbook, table.name, name).filter(isError) }).toEqual({
          name,
          failed: [],
        });
      }
    }
    const overview = host.workbook.sheet(said.sheets.overview);
    const figures = Array.from({ length: 30 }, (_, row) => overview?.value(row, 1));
    expect(figures.filter((figure) => typeof figure === 'number').length).toBe(11);
    expect(figures.filter((figure) => figure !== null && isError(figure))).toEqual([]);
  });

  test.each([' ', '\u00a0', "'"])('a code of %j is none: the row is not complete', async (code) => {
    const host = await generated(language);
    type(host, 'tblKpis', kpis.code.head, 0, code);
    await host.settled();
    const [verdict] = tableValues(host.workbook, 'tblKpis', said.heads.verdict);
    expect(String(verdict)).not.toMatch(/^✓/);
    expect((await checkWorkbook()).findings.some(({ finding }) => finding.rule === 'codeMissing')).toBe(true);
  });

  test.each(['5', '-1', '0.25', 'x', 'TRUE'])(
    'a letter that is %s is not met: the score counts letters, nothing else',
    async (typed) => {
      const host = await generated(language);
      type(host, 'tblKpis', said.heads.specific, 0, typed);
      await host.settled();
      expect(tableValues(host.workbook, 'tblKpis', said.heads.score)[0]).toBe(4);
      expect(String(tableValues(host.workbook, 'tblKpis', said.heads.verdict)[0])).not.toMatch(/^✓/);
    },
  );

  test('while the fewest is above the most, nothing is said of any department', async () => {
    const host = await generated(language);
    const settings = host.workbook.sheet(said.sheets.settings);
    if (!settings) throw new Error('no settings');
    const row = Array.from({ length: 40 }, (_, index) => index).find((index) => settings.value(index, 1) === 2) ?? 0;
    enterInputs(settings, { top: row, bottom: row, left: 1, right: 1 }, [['9']]);
    await host.settled();
    const swapped = `▲ ${said.terms.statuses.unclear}`;
    expect(tableValues(host.workbook, 'tblDepartments', said.heads.status)).toEqual([swapped, swapped, swapped]);
    expect(tableValues(host.workbook, 'tblDepartments', said.heads.nextStep)).toEqual([swapped, swapped, swapped]);
  });
});

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

test('letters of a row with an error in its link stay numbers', async () => {
  const host = await generated('en');
  type(host, 'tblKpis', 'Linked target', 0, '=NA()');
  await host.settled();
  const found = letters.map((letter) => tableValues(host.workbook, 'tblKpis', letter)[0]);
  expect(found).toEqual([1, 1, 1, 0, 1]);
});
