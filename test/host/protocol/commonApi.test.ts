import type { OfficeGlobals } from '../../../src/host/headless/OfficeGlobals';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

type Answer = (result: Office.AsyncResult<unknown>) => void;

test.each<[string, (office: OfficeGlobals['Office'], answer: Answer) => void]>([
  [
    'Office.context.document.getSelectedDataAsync',
    ({ context, CoercionType }, answer) => context.document.getSelectedDataAsync(CoercionType.Matrix, answer),
  ],
  [
    'Office.context.document.setSelectedDataAsync',
    ({ context }, answer) => context.document.setSelectedDataAsync('text', answer),
  ],
  [
    'Office.context.document.getFileAsync',
    ({ context, FileType }, answer) => context.document.getFileAsync(FileType.Compressed, answer),
  ],
  [
    'Office.context.document.getFilePropertiesAsync',
    ({ context }, answer) => context.document.getFilePropertiesAsync(answer),
  ],
  [
    'Office.context.document.goToByIdAsync',
    ({ context, GoToType }, answer) => context.document.goToByIdAsync('Sheet1!A1', GoToType.NamedItem, answer),
  ],
  [
    'Office.context.document.bindings.addFromSelectionAsync',
    ({ context, BindingType }, answer) => context.document.bindings.addFromSelectionAsync(BindingType.Text, answer),
  ],
  [
    'Office.context.document.bindings.addFromNamedItemAsync',
    ({ context, BindingType }, answer) =>
      context.document.bindings.addFromNamedItemAsync('Here', BindingType.Text, answer),
  ],
  [
    'Office.context.document.bindings.getAllAsync',
    ({ context }, answer) => context.document.bindings.getAllAsync(answer),
  ],
  [
    'Office.context.document.bindings.getByIdAsync',
    ({ context }, answer) => context.document.bindings.getByIdAsync('mine', answer),
  ],
  [
    'Office.context.ui.displayDialogAsync',
    ({ context }, answer) => context.ui.displayDialogAsync('https://kpi.example/', answer),
  ],
])('%s is refused by its name', async (name, call) => {
  const { Office } = await openTestOffice();
  const { status, error } = await new Promise<Office.AsyncResult<unknown>>((answer) => call(Office, answer));
  expect(status).toBe('failed');
  expect({ ...error }).toEqual({ name: 'ApiNotFound', message: `${name} is not part of this preview`, code: 5000 });
});

test('so are the members that Office.js asks a service for', async () => {
  const { Office } = await openTestOffice();
  const refused = { code: 'ApiNotFound', debugInfo: { errorLocation: 'Office.ribbon' } };
  await expect(Office.ribbon.requestUpdate({ tabs: [] })).rejects.toMatchObject({
    ...refused,
    message: 'Office.ribbon is not part of this preview',
  });
  await expect(Office.addin.getStartupBehavior()).rejects.toMatchObject({
    message: 'Office.addin (its startup behavior) is not part of this preview',
  });
});

test('a refusal leaves Office.js’s own texts as they were', async () => {
  const { Office, window } = await openTestOffice();
  const { document, ui } = Office.context;
  const texts = window.eval('OSF.DDA.ErrorCodeManager') as { getErrorArgs(code: number): { message: string } };
  const before = { ...texts.getErrorArgs(5000) };
  await new Promise((answer) => document.getFilePropertiesAsync(answer));
  await new Promise((answer) => ui.displayDialogAsync('https://kpi.example/', answer));
  expect(texts.getErrorArgs(5000)).toEqual(before);
});

test('the selection is told to the document and to the workbook, until they want to hear no more', async () => {
  const { Excel, Office, workbook, host } = await openTestOffice();
  const heard: string[] = [];
  const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
  const select = (row: number): void => {
    workbook.selection = { top: row, left: 0, bottom: row, right: 0 };
    host.changes.selectionMayHaveChanged();
  };
  const { document } = Office.context;
  const handler = (): void => void heard.push('document');
  await new Promise((answer) => document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, answer));
  select(3);
  select(3);
  await soon();
  expect(heard).toEqual(['document']);
  await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add((args) => {
      heard.push(args.workbook ? 'Workbook' : '');
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('B2').select();
    await context.sync();
    await soon();
    expect(heard.slice(1).sort()).toEqual(['Workbook', 'document']);
    added.remove();
    await context.sync();
  });
  await new Promise((answer) =>
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, answer),
  );
  heard.length = 0;
  select(7);
  await soon();
  expect(heard).toEqual([]);
});

test('the document can be written', async () => {
  const { Office } = await openTestOffice();
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
});

test('workbook and document are called as the file is, also after it was given another name', async () => {
  const { Excel, Office, workbook } = await openTestOffice();
  const name = (): Promise<string> =>
    Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
  expect([await name(), Office.context.document.url]).toEqual(['Book1.xlsx', 'Book1.xlsx']);
  workbook.fileName = 'Sales.xlsx';
  expect(await name()).toBe('Sales.xlsx');
});

test('context.trace tells how far a batch came', async () => {
  const { Excel } = await openTestOffice();
  await expect(
    Excel.run(async (context) => {
      context.trace('before');
      context.workbook.worksheets.getItem('Nowhere');
      context.trace('after');
      await context.sync();
    }),
  ).rejects.toMatchObject({ traceMessages: ['before'] });
});
