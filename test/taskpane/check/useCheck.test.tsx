/** @jest-environment jsdom */
import { openPaneHost, type PaneHost } from '../support/openPaneHost';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { checkWorkbook as checkAnew } from '../../../src/actions/checkWorkbook';
import type { KeptReport } from '../../../src/actions/following/keepChecking';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { CheckArea } from '../../../src/taskpane/check/CheckArea';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { words } from '../../../src/words/index';
import { closeAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { clearPage, draw } from '../support/draw';

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
afterEach(() => {
  clearPage();
  closeAddIn();
});

const { check, goToSetUp, problems, tryAgain } = words.en.pane;

interface Followed extends PaneHost {
  /** What each check has found. */
  readonly reports: KeptReport[];
}

/** Check in view beside a workbook. */
async function follow(
  made: Parameters<typeof openPaneHost>[1],
  others: (opened: PaneHost) => Partial<PaneActions> = () => ({}),
): Promise<Followed> {
  const opened = await openPaneHost('en', made);
  const actions = { ...opened.actions, ...others(opened) };
  const reports: KeptReport[] = [];
  const checkWorkbook: PaneActions['checkWorkbook'] = async (...given) => {
    const report = await actions.checkWorkbook(...given);
    reports.push(report);
    return report;
  };
  const props = { actions: { ...actions, checkWorkbook }, today: new Date(), call: undefined, onLead: jest.fn() };
  draw('en', <CheckArea {...props} shown />);
  await screen.findByText(made === 'nothing' ? goToSetUp : check.checkAgain);
  return { ...opened, reports };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function asFresh(reports: readonly KeptReport[]): Promise<void> {
  const fresh = await checkAnew();
  await waitFor(() => expect(reports.at(-1)).toMatchObject(fresh));
}

test('an edit that is made during the first check, after its reading, is found', async () => {
  const { reports } = await follow({}, ({ actions, host, type }) => ({
    reviewFormulas: async () => {
      const differences = await actions.reviewFormulas();
      type('kpis', 'name', 0, '', 'another');
      await host.settled();
      return differences;
    },
  }));
  await waitFor(() => expect(reports.length).toBeGreaterThan(1));
  await asFresh(reports);
  expect(reports.at(-1)?.findings.map(({ finding }) => finding.rule)).toContain('nameMissing');
});

test('a first check beside which nobody edits reads the workbook once', async () => {
  const { host, reports } = await follow({});
  const batches = host.batches.length;
  await pause(1500);
  expect(host.batches).toHaveLength(batches);
  expect(reports.at(-1)?.rowsRead).toBeUndefined();
});

test('sheets that are made meanwhile are checked, their calculated cells too', async () => {
  const { reports } = await follow('nothing');
  await generateWorkbook(generateOptions({ language: 'en' }));
  await screen.findByText(check.checkAgain);
  await asFresh(reports);
  expect(screen.queryByText(check.follows, { exact: false })).not.toBeNull();
});

test('what is typed into a workbook without tables costs no batch, and coming back to the pane looks again', async () => {
  const { host } = await follow('nothing');
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [['typed']];
    await context.sync();
  });
  await host.settled();
  const batches = host.batches.length;
  await pause(1500);
  expect(host.batches).toHaveLength(batches);
  fireEvent.focus(window);
  await waitFor(() => expect(host.batches.length).toBeGreaterThan(batches));
  await screen.findByText(goToSetUp);
});

test('what could not be removed stays told while others edit, and until it is tried again', async () => {
  const removeExamples = jest.fn(async (): Promise<number> => Promise.reject(new ExcelProblem('sheetProtected', '')));
  const { reports, type } = await follow({}, () => ({ removeExamples }));
  fireEvent.click(screen.getByText(check.removeExamples));
  fireEvent.click(screen.getByText(check.removing.yes));
  await screen.findByText(problems.sheetProtected.title);
  const before = reports.length;
  act(() => type('kpis', 'owner', 1, 'Somebody else', 'another'));
  await waitFor(() => expect(reports.length).toBeGreaterThan(before));
  await waitFor(() => expect(screen.queryByText(check.reading)).toBeNull());
  expect(screen.queryByText(problems.sheetProtected.title)).not.toBeNull();
  removeExamples.mockResolvedValue(14);
  fireEvent.click(screen.getByText(tryAgain));
  await waitFor(() => expect(screen.queryByText(problems.sheetProtected.title)).toBeNull());
  expect(removeExamples).toHaveBeenCalledTimes(2);
});

test('thirty edits of two authors in quick succession end in what a fresh check says', async () => {
  const { reports, type } = await follow({});
  for (let typed = 0; typed < 30; typed += 1) {
    const text = typed % 5 === 0 ? '' : `Result ${typed} of the year`;
    const field = typed % 3 === 0 ? 'name' : 'owner';
    act(() => type('kpis', field, (typed * 7) % 6, text, typed % 2 === 0 ? 'another' : undefined));
    await pause(100);
  }
  expect(reports.length).toBeGreaterThan(1);
  await pause(1500);
  await asFresh(reports);
});
