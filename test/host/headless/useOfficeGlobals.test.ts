import { useOfficeGlobals } from '../../../src/host/headless/useOfficeGlobals';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

test('code that names Excel finds it, until it is taken away again', async () => {
  const office = await openTestOffice();
  const globals = globalThis as Record<string, unknown>;
  globals['CustomFunctions'] = 'before';
  const remove = useOfficeGlobals(office);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet.name;
  });
  expect([name, globals['Office'], globals['CustomFunctions']]).toEqual([
    'Sheet1',
    office.Office,
    office.CustomFunctions,
  ]);
  remove();
  expect(['Excel', 'Office', 'OfficeExtension'].filter((each) => each in globals)).toEqual([]);
  expect(globals['CustomFunctions']).toBe('before');
  delete globals['CustomFunctions'];
});
