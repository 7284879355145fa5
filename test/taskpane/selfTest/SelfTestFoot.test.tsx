/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { SelfTestReport } from '../../../src/actions/runSelfTest';
import { SelfTestFoot } from '../../../src/taskpane/selfTest/SelfTestFoot';
import { SelfTestPage } from '../../../src/taskpane/selfTest/SelfTestPage';
import type { SelfTestState } from '../../../src/taskpane/selfTest/useSelfTest';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { selfTestWords as english } from '../../../src/words/en/selfTestWords';
import { selfTestWords as indonesian } from '../../../src/words/id/selfTestWords';
import { languages, words, type Language } from '../../../src/words/index';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { paneActions } from '../support/paneActions';

// The page comes when it is first opened, which takes a busy machine a while.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  clearPage();
});

const said = { en: english, id: indonesian };
const report: SelfTestReport = { text: 'Excel 16\none: 1', seen: 30, notAsked: 8, failed: 1, leftBehind: [] };
const { selfTest: foot, problems } = words.en.pane;

async function unfold(others: Partial<PaneActions> = {}, support = '', language: Language = 'en'): Promise<void> {
  draw(language, <SelfTestFoot actions={paneActions(others)} support={support} />);
  fireEvent.click(screen.getByText(words[language].pane.selfTest.title));
  await screen.findByText(said[language].start);
}

async function finish(others: Partial<PaneActions> = {}, support = ''): Promise<void> {
  await unfold({ runSelfTest: async () => report, ...others }, support);
  fireEvent.click(screen.getByText(english.start));
  await screen.findByLabelText(english.report, { selector: 'textarea' });
}

const states: readonly (readonly [string, SelfTestState, string])[] = [
  ['ready', { kind: 'ready' }, ''],
  ['refused', { kind: 'ready', problem: { code: 'structureProtected', detail: '' } }, ''],
  ['stopped', { kind: 'ready', problem: { code: 'cancelled', detail: '' } }, ''],
  ['asking', { kind: 'asking', progress: { done: 2, of: 39 }, cancelling: false }, ''],
  ['stopping', { kind: 'asking', progress: { done: 2, of: 39 }, cancelling: true }, ''],
  ['done', { kind: 'done', report }, ''],
  ['done, a sheet left', { kind: 'done', report: { ...report, leftBehind: ['SelfTest_1'] } }, 'https://help.example/'],
];

describe.each(languages)('%s', (language) => {
  test.each(states)('%s: axe finds nothing', async (_name, state, support) => {
    draw(
      language,
      <SelfTestPage words={said[language]} {...{ state, support }} onStart={jest.fn()} onCancel={jest.fn()} />,
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('says what it does and that nothing is sent before it begins', async () => {
    const runSelfTest = jest.fn(paneActions().runSelfTest);
    await unfold({ runSelfTest }, '', language);
    expect(screen.queryByText(said[language].intro)).not.toBeNull();
    expect(screen.queryByText(said[language].leaves)).not.toBeNull();
    expect(runSelfTest).not.toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('is folded up at first, and can be folded up again', async () => {
  await unfold();
  const button = screen.getByRole('button', { name: foot.title, expanded: true });
  fireEvent.click(button);
  expect(screen.queryByText(english.start)).toBeNull();
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('tells how far it is, and stops when asked', async () => {
  let proceed: () => void = () => undefined;
  await unfold({
    runSelfTest: async (onProgress, cancelled) => {
      onProgress({ done: 4, of: 39 });
      await new Promise<void>((resolve) => (proceed = resolve));
      if (cancelled()) throw new ExcelProblem('cancelled', 'before x');
      return report;
    },
  });
  fireEvent.click(screen.getByText(english.start));
  await screen.findByText(english.question(5, 39));
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(english.asking);
  fireEvent.click(screen.getByText(english.cancel));
  expect(screen.queryAllByText(english.cancelling)).not.toEqual([]);
  expect(screen.getByText(english.cancel).closest('button')?.getAttribute('aria-disabled')).toBe('true');
  proceed();
  await screen.findByText(problems.cancelled.title);
  expect(screen.queryByText(english.start)).not.toBeNull();
});

test('goes on while it is folded up', async () => {
  let proceed: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (proceed = resolve));
  await unfold({ runSelfTest: () => waits.then(() => report) });
  fireEvent.click(screen.getByText(english.start));
  fireEvent.click(screen.getByText(foot.title));
  proceed();
  fireEvent.click(screen.getByText(foot.title));
  expect(await screen.findByLabelText(english.report, { selector: 'textarea' })).not.toBeNull();
});

test('what keeps it from beginning is told with the way out', async () => {
  await unfold({ runSelfTest: async () => Promise.reject(new ExcelProblem('cellBeingEdited', '')) });
  fireEvent.click(screen.getByText(english.start));
  await screen.findByText(problems.cellBeingEdited.title);
  expect(screen.queryByText(problems.cellBeingEdited.wayOut, { exact: false })).not.toBeNull();
});

test('the report can be read, not changed', async () => {
  await finish();
  const box = screen.getByLabelText<HTMLTextAreaElement>(english.report, { selector: 'textarea' });
  expect([box.value, box.readOnly, box.lang]).toEqual([report.text, true, 'en']);
  expect(screen.getAllByText(english.done(30, 39)).length).toBeGreaterThan(0);
  expect(screen.queryByText(english.whoever)).not.toBeNull();
});

test('Copy takes it to the clipboard', async () => {
  const writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await finish();
  fireEvent.click(screen.getByText(english.copy));
  await screen.findByText(english.copied);
  expect(writeText).toHaveBeenCalledWith(report.text);
});

test.each<[string, object | undefined]>([
  ['is none', undefined],
  ['may not be used', { writeText: async () => Promise.reject(new Error('NotAllowed')) }],
])('where there %s, Copy selects the report and says how to go on', async (_what, clipboard) => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await finish();
  fireEvent.click(screen.getByText(english.copy));
  await screen.findByText(english.selected);
  const box = screen.getByLabelText<HTMLTextAreaElement>(english.report, { selector: 'textarea' });
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(report.text);
});

test.each([
  ['https://help.example/kpi', 'help.example/kpi'],
  ['mailto:help@kpi.example', 'help@kpi.example'],
])('where a support address is set, it leads there: %s', async (support, shown) => {
  await finish({}, support);
  expect(screen.getByText(shown).getAttribute('href')).toBe(support);
  expect(screen.queryByText(english.whoever)).toBeNull();
});

test('a sheet that stayed is named', async () => {
  await finish({ runSelfTest: async () => ({ ...report, leftBehind: ['SelfTest_1'] }) });
  expect(screen.queryByText('leftBehind: SelfTest_1')).not.toBeNull();
  expect(await screen.findByText(problems.leftBehind.title)).not.toBeNull();
});

test('the keyboard goes on from the pressed button to what can stop it', async () => {
  let proceed: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (proceed = resolve));
  await unfold({ runSelfTest: () => waits.then(() => report) });
  const start = screen.getByText(english.start).closest('button');
  start?.focus();
  if (start) fireEvent.click(start);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: english.asking }));
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  proceed();
  await screen.findByLabelText(english.report, { selector: 'textarea' });
  expect(document.activeElement).toBe(field);
});

test('it can be asked again', async () => {
  const runSelfTest = jest.fn(async () => report);
  await finish({ runSelfTest });
  fireEvent.click(screen.getByText(english.again));
  await waitFor(() => expect(runSelfTest).toHaveBeenCalledTimes(2));
  await screen.findByText(english.copy);
});
