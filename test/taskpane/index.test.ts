/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import type { OfficeHost } from '../../src/host/headless/openOffice';

let close: () => void = () => undefined;
/** The page looks at its theme again and again for as long as it stands. */
const looks: ReturnType<typeof setInterval>[] = [];

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    // The pane draws when Excel answers, not when a test says so; a late answer may come after its test.
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
  const begin = globalThis.setInterval;
  jest.spyOn(globalThis, 'setInterval').mockImplementation((...given: Parameters<typeof setInterval>) => {
    const look = begin(...given);
    looks.push(look);
    return look;
  });
  // Each test starts the page anew, in one window.
  jest.spyOn(console, 'warn').mockImplementation((said: unknown) => {
    if (!String(said).includes('icons were re-registered')) throw new Error(String(said));
  });
});

beforeEach(() => {
  jest.resetModules();
  // Node has what jsdom (which Office.js runs in) needs, and Jest's page has not.
  const later = (run: () => void): unknown => setTimeout(run, 0);
  const missing = {
    TextDecoder,
    TextEncoder,
    setImmediate: later,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  };
  Object.assign(globalThis, missing);
});

afterEach(async () => {
  // What the pane has asked Excel for is answered before the page goes.
  await aWhile();
  await until(() => document.body.textContent?.includes('Checking every row') !== true);
  const { unmountComponentAtNode } = await import('react-dom');
  unmountComponentAtNode(document.getElementById('pane') ?? document.createElement('div'));
  looks.splice(0).forEach((look) => clearInterval(look));
  close();
});

afterAll(() => jest.restoreAllMocks());

/** The real page over a generated workbook whose rows were calculated without the add-in, and what it writes there. */
async function startPage(pane: 'shown' | 'hidden'): Promise<{ host: OfficeHost; writes: () => number }> {
  const { openAddIn, closeAddIn } = await import('../support/addIn');
  close = closeAddIn;
  const host = await openAddIn({ pane, functions: undefined });
  const { generateWorkbook } = await import('../../src/actions/generateWorkbook');
  const { generateOptions } = await import('../support/generateOptions');
  await generateWorkbook(generateOptions());
  let writes = 0;
  host.workbook.follow('page', {
    cellsChanged: () => (writes += 1),
    structureChanged: () => (writes += 1),
  });
  document.body.innerHTML = '<div id="pane"></div>';
  await import('../../src/taskpane/index');
  await until(() => document.body.textContent?.includes('7 KPI sheets are already here') === true);
  await aWhile();
  return { host, writes: () => writes };
}

async function aWhile(): Promise<void> {
  await new Promise((over) => setTimeout(over, 300));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600 && !isSo(); turn += 1) await new Promise((over) => setTimeout(over, 50));
  expect(isSo()).toBe(true);
}

test('a page that runs out of sight writes nothing until a person opens the pane', async () => {
  const { host, writes } = await startPage('hidden');
  expect(writes()).toBe(0);
  host.host.pane.show(true);
  await until(() => writes() > 0);
});

test('a pane that was opened wakes the functions at once', async () => {
  const { writes } = await startPage('shown');
  await until(() => writes() > 0);
});

test('a ribbon button is a person’s word too', async () => {
  const { writes } = await startPage('hidden');
  const { wishForPane } = await import('../../src/actions/paneWish');
  wishForPane('check');
  await until(() => writes() > 0);
});

test('touching the pane shows that somebody is there', async () => {
  const { writes } = await startPage('hidden');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await until(() => writes() > 0);
});

test('an Excel without what the add-in is made of says so, and what to do', async () => {
  const { openAddIn, closeAddIn } = await import('../support/addIn');
  close = closeAddIn;
  const host = await openAddIn();
  host.Office.context.requirements.isSetSupported = () => false;
  document.body.innerHTML = '<div id="pane"></div>';
  await import('../../src/taskpane/index');
  await until(() => document.body.textContent?.includes('This Excel is older than the add-in needs.') === true);
  expect(document.body.textContent).toContain('Open the workbook in Excel on the web');
});
