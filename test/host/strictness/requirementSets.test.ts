import { listAnswered } from '../../../src/host/protocol/answered/listAnswered';
import { membersNewerThan114 } from '../../../src/host/protocol/answered/isInSet';
import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { excelClasses } from './excelDeclarations';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

/** `[Api set: …]` of each member in Microsoft's declarations, `ChartSeries.name` → `ExcelApi 1.1`. */
function declaredSets(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const [type, members] of excelClasses()) {
    for (const member of members) {
      const set = /Api set: (\w+(?: [\w.]+)?)/.exec(member.comment)?.[1];
      const name = `${type}.${member.name}`;
      if (set !== undefined && !sets.has(name)) sets.set(name, set);
    }
  }
  return sets;
}

test('the sets of the answered members are those of Microsoft’s declarations', () => {
  const sets = declaredSets();
  const answered = listAnswered().flatMap(({ type, properties, objects, methods }) =>
    [...properties, ...objects, ...methods].map((member) => `${type}.${member.replace(' (read-only)', '')}`),
  );
  const newer = answered.flatMap((name) => {
    const set = sets.get(name);
    if (set === undefined) return [];
    const minor = /^ExcelApi 1\.(\d+)$/.exec(set)?.[1];
    return minor !== undefined && Number(minor) <= 14 ? [] : [[name, set.replace('ExcelApi ', '')]];
  });
  expect(answered.filter((name) => sets.has(name)).length).toBeGreaterThan(300);
  expect(newer).toEqual([...membersNewerThan114()]);
});

test.each([
  ['1.14', 'ApiNotFound'],
  ['1.17', undefined],
  ['1.21', undefined],
] as const)('an Excel of set %s answers a member of 1.15 with %s', async (requirementSets, code) => {
  const { Excel, Office } = await openWithItems({ requirementSets });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(code === undefined);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const series = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0);
    const source = series.getDimensionDataSourceString('Values');
    const refused = await refusal(context.sync());
    expect(refused?.code).toBe(code);
    if (!refused) expect(source.value).toBe('Sheet1!$B$2:$B$4');
    else expect(refused.message).toContain('ChartSeries.getDimensionDataSourceString');
  });
});

test.each([
  ['1.14', ['1.3', '1.1']],
  ['1.17', ['1.3', '1.2']],
  ['1.21', ['1.5', '1.2']],
] as const)('with set %s come CustomFunctionsRuntime and SharedRuntime %s', async (requirementSets, newest) => {
  const { Office } = await openWithItems({ requirementSets });
  const { requirements } = Office.context;
  const last = (name: string, versions: readonly string[]) =>
    versions.filter((version) => requirements.isSetSupported(name, version)).at(-1);
  expect([
    last('CustomFunctionsRuntime', ['1.1', '1.3', '1.4', '1.5']),
    last('SharedRuntime', ['1.1', '1.2', '1.3']),
  ]).toEqual(newest);
});
