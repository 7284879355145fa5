/** @jest-environment jsdom */
import './support/nodeGlobals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import * as React from 'react';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { wishForPane, type PaneWish } from '../../src/actions/paneWish';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost, OpenOfficeOptions } from '../../src/host/headless/openOffice';
import { OutsideExcel } from '../../src/taskpane/OutsideExcel';
import { Pane } from '../../src/taskpane/Pane';
import { lazyActions } from '../../src/taskpane/PaneActions';
import { PaneFrame } from '../../src/taskpane/PaneFrame';
import { TooOldExcel } from '../../src/taskpane/TooOldExcel';
import { languages, words } from '../../src/words/index';
import { reviewWords } from '../../src/words/en/reviewWords';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { accessibilityFaults, clearPage, drawWhole } from './support/draw';

const { problems, check, setUp, tryAgain, goToSetUp, tablesGone, waiting, outside } = words.en.pane;

beforeAll(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    // The pane draws when Excel answers, not when a test says so.
    if (!String(said[0]).includes('not wrapped in act')) error(...said);
  });
});

afterEach(async () => {
  // What the pane has asked Excel for is answered before the page goes.
  await new Promise((over) => setTimeout(over, 200));
  clearPage();
  closeAddIn();
});

afterAll(() => jest.restoreAllMocks());

/** What a person has before them: where a state comes from, what is opened, what is said and what leads out. */
interface State {
  readonly options?: OpenOfficeOptions;
  /** The workbook of the card, unless said otherwise. */
  readonly content?: 'examples' | 'empty' | 'none';
  /** Makes the state, before the pane opens. */
  readonly arrange?: (host: OfficeHost) => unknown;
  readonly opens: PaneWish;
  /** What is done in the pane, or by others, until the sentence comes. */
  readonly act?: (host: OfficeHost) => unknown;
  readonly says: string | RegExp;
  /** The way out: a text, or a button by its name. */
  readonly wayOut: string | { readonly button: string };
}

async function inExcel(host: OfficeHost, change: (context: Excel.RequestContext) => unknown): Promise<void> {
  await host.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

function typeName({ workbook }: OfficeHost, text: string): void {
  const sheet = workbook.table('tblKpis')?.sheet;
  if (sheet) enterInputs(sheet, { top: 6, bottom: 6, left: 1, right: 1 }, [[text]]);
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click((await screen.findAllByRole('button', { name }, { timeout: 8000 }))[0] ?? document.body);
}

/** Every state in which the pane may be found. */
const states: Readonly<Record<string, State>> = {
  'the workbook has no KPI tables': {
    ...{ content: 'none', opens: 'check', says: problems.notOurWorkbook.title },
    wayOut: { button: goToSetUp },
  },
  'nothing to report': {
    ...{ content: 'empty', opens: 'check', says: check.nothingYet },
    wayOut: check.nothingYetNext,
  },
  'a cell is being edited': {
    arrange: ({ faults }) => (faults.cellEditMode = true),
    ...{ opens: 'check', says: waiting, wayOut: waiting },
  },
  'the sheet was renamed': {
    arrange: (host) =>
      inExcel(host, ({ workbook }) => {
        workbook.worksheets.getItem('KPIs').name = 'Our aims';
      }),
    act: () => press(check.goTo('F11')),
    ...{ opens: 'check', says: check.complete(5, 6), wayOut: { button: check.goTo('F11') } },
  },
  'a sheet is gone': {
    arrange: (host) => inExcel(host, ({ workbook }) => workbook.worksheets.getItem('KPIs').delete()),
    ...{ opens: 'check', says: check.broken.title, wayOut: check.broken.text },
  },
  'a sheet that sign-off needs is gone': {
    arrange: (host) => inExcel(host, ({ workbook }) => workbook.worksheets.getItem('KPIs').delete()),
    ...{ opens: 'share', says: tablesGone.title, wayOut: { button: goToSetUp } },
  },
  'the sheet is hidden': {
    arrange: (host) =>
      inExcel(host, ({ workbook }) => {
        workbook.worksheets.getItem('KPIs').visibility = 'Hidden';
      }),
    act: () => press(check.goTo('F11')),
    ...{ opens: 'check', says: problems.sheetMissing.title, wayOut: problems.sheetMissing.wayOut },
  },
  'a filter hides the row': {
    arrange: (host) =>
      inExcel(host, ({ workbook }) =>
        workbook.tables.getItem('tblKpis').columns.getItemAt(2).filter.applyValuesFilter(['Marketing']),
      ),
    act: () => press(check.goTo('F11')),
    ...{ opens: 'check', says: check.hiddenRow('F11').title, wayOut: check.hiddenRow('F11').wayOut },
  },
  'a sheet is protected': {
    arrange: (host) => inExcel(host, ({ workbook }) => workbook.worksheets.getItem('KPIs').protection.protect()),
    ...{ opens: 'share', says: reviewWords.cannot.sheetProtected('KPIs'), wayOut: { button: reviewWords.again } },
  },
  'the structure is protected': {
    arrange: ({ workbook }) => (workbook.structureProtected = true),
    ...{ opens: 'share', says: reviewWords.cannot.fixedStructure, wayOut: { button: reviewWords.again } },
  },
  'another author works here': {
    act: async (host) => {
      await screen.findByText(check.follows, { exact: false }, { timeout: 8000 });
      host.host.changes.byOther(() => typeName(host, 'Theirs'));
    },
    ...{ opens: 'check', says: check.othersChanged('KPIs!B7', 'Theirs'), wayOut: { button: check.goTo('KPIs!B7') } },
  },
  'several workbooks are open': {
    ...{ opens: 'check', says: /: \S+\.xlsx, 6 KPIs/, wayOut: { button: check.checkAgain } },
  },
  'Excel does not call the functions': {
    options: { functions: undefined },
    ...{ opens: 'check', says: check.unjudged(6).title, wayOut: check.unjudged(6).wayOut },
  },
  'Excel refuses half way': {
    content: 'none',
    act: async ({ faults }) => {
      await screen.findByText(setUp.generate, {}, { timeout: 8000 });
      faults.refuseAlways('TabColor', 'GeneralException');
      await press(setUp.generate);
    },
    ...{ opens: 'setUp', says: setUp.takenBack.title, wayOut: setUp.takenBack.wayOut },
  },
  'this Excel cannot do it': {
    arrange: ({ faults }) => faults.refuseAlways('GetRange', 'ApiNotFound'),
    ...{ opens: 'check', says: problems.excelTooOld.title, wayOut: problems.excelTooOld.wayOut },
  },
  'Excel refuses to be read': {
    arrange: ({ faults }) => faults.refuseAlways('GetRange', 'GeneralException'),
    ...{ opens: 'check', says: words.en.pane.failed.checking.title, wayOut: { button: tryAgain } },
  },
};

test.each(Object.keys(states))(
  '%s: its sentence and the way out',
  async (name) => {
    const state = states[name];
    if (!state) throw new Error(name);
    const host = await openAddIn(state.options);
    const { content = 'examples' } = state;
    if (content !== 'none') await generateWorkbook(generateOptions({ content }));
    await host.settled();
    await state.arrange?.(host);
    wishForPane(state.opens);
    const ready = { host: host.Office.HostType.Excel, platform: host.Office.PlatformType.PC };
    const shown = (act: () => void): (() => void) => {
      act();
      return () => undefined;
    };
    const actions = lazyActions({ office: host.Office, ready, addInVersion: '1', workbook: '', whenShown: shown });
    drawWhole(
      <PaneFrame language="en" scheme="light">
        <Pane actions={actions} today={new Date(2026, 10, 26)} support="" />
      </PaneFrame>,
    );
    await state.act?.(host);
    await waitFor(() => expect(screen.queryAllByText(state.says, { exact: false })).not.toEqual([]), { timeout: 9000 });
    if (typeof state.wayOut === 'string') {
      expect(screen.queryAllByText(state.wayOut, { exact: false })).not.toEqual([]);
    } else {
      expect(await screen.findAllByRole('button', { name: state.wayOut.button })).not.toEqual([]);
    }
    expect(await accessibilityFaults()).toEqual([]);
    host.faults.cellEditMode = false;
  },
  40_000,
);

test('before Office is ready the page says that it is loading, in both languages', () => {
  const page = readFileSync('src/taskpane/taskpane.html', 'utf8');
  expect(page).toMatch(/role="status".*Loading ….*Memuat …/s);
});

test.each(languages)(
  'opened in a plain browser, and in an Excel that is too old, it says what to do: %s',
  (language) => {
    const { pane } = words[language];
    drawWhole(
      <PaneFrame language={language} scheme="light">
        <OutsideExcel />
        <TooOldExcel />
      </PaneFrame>,
    );
    for (const text of [pane.outside.text, pane.problems.excelTooOld.title, pane.problems.excelTooOld.wayOut]) {
      expect(screen.queryByText(text)).not.toBeNull();
    }
    expect(outside.title).not.toBe('');
  },
);
