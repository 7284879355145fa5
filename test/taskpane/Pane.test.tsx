/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { ExcelProblem } from '../../src/words/ExcelProblem';
import type { GenerateOptions } from '../../src/actions/mergeRequest';
import type { PaneWish } from '../../src/actions/paneWish';
import { OutsideExcel } from '../../src/taskpane/OutsideExcel';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { PaneFrame } from '../../src/taskpane/PaneFrame';
import { languages, words } from '../../src/words/index';
import { accessibilityFaults, clearPage, drawWhole } from './support/draw';
import { looks, paneActions } from './support/paneActions';
import { weakReport } from './support/sampleReport';

afterEach(clearPage);

const { setUp, check, tabs, problems } = words.en.pane;

async function drawPane(others: Partial<PaneActions> = {}): Promise<void> {
  const actions = paneActions(others);
  drawWhole(
    <PaneFrame language="en" scheme="light">
      <Pane actions={actions} today={new Date(2026, 10, 23)} support="" />
    </PaneFrame>,
  );
  await screen.findAllByText(/Will be added|already here|Try again/);
}

/** A wish that can be made in a test. */
function wishing(): { readonly onPaneWish: PaneActions['onPaneWish']; readonly wish: (wish: PaneWish) => void } {
  let fulfil: (wish: PaneWish) => void = () => undefined;
  return {
    onPaneWish: (given) => {
      fulfil = given;
      return () => undefined;
    },
    wish: (wish) => act(() => fulfil(wish)),
  };
}

test('the language is switched in the pane, for the page too', async () => {
  await drawPane();
  fireEvent.click(screen.getByLabelText('ID – Bahasa Indonesia'));
  expect(screen.queryByText(words.id.pane.setUp.title)).not.toBeNull();
  expect(document.documentElement.lang).toBe('id');
  expect(document.title).toBe('KPI SMART');
  expect(screen.getByLabelText('EN – English').getAttribute('aria-pressed')).toBe('false');
});

test('steps are tabs: arrow keys and Enter reach them', async () => {
  await drawPane();
  const [first] = screen.getAllByRole('tab');
  const last = screen.getByRole('tab', { name: tabs.check });
  if (!first) throw new Error('There are steps.');
  expect(first.getAttribute('aria-selected')).toBe('true');
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowRight', keyCode: 39, which: 39 });
  fireEvent.click(last);
  expect(screen.getByRole('tabpanel', { name: tabs.check }).hidden).toBe(false);
  await screen.findByText(check.checkAgain);
});

test('set up, then on to Check', async () => {
  const made: GenerateOptions[] = [];
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({
    checkWorkbook,
    generateWorkbook: async (options) => {
      made.push(options);
      return { added: [{ key: 'kpis', name: 'KPIs' }], kept: [], upgraded: false, parts: [], refused: [] };
    },
  });
  fireEvent.click(screen.getByText(setUp.empty));
  fireEvent.click(screen.getByText(setUp.generate));
  fireEvent.click(await screen.findByText(setUp.doneCheck));
  await screen.findByText('Legal');
  expect(made).toMatchObject([{ content: 'empty', min: 2, max: 3, template: { language: 'en' } }]);
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  expect(await accessibilityFaults()).toEqual([]);
});

test('sheets that are missing join in the language of those that are there', async () => {
  const generateWorkbook = jest.fn(paneActions().generateWorkbook);
  await drawPane({ lookAtWorkbook: async () => looks.partial, generateWorkbook });
  fireEvent.click(screen.getByText(setUp.addMissing));
  await screen.findByText(setUp.doneCheck);
  expect(generateWorkbook.mock.calls[0]?.[0].template.language).toBe('id');
});

test('Cancel is heard between two steps', async () => {
  let proceed: () => void = () => undefined;
  await drawPane({
    generateWorkbook: async (_options, onProgress, cancelled) => {
      onProgress({ done: 1, of: 5 });
      await new Promise<void>((resolve) => (proceed = resolve));
      if (cancelled()) throw new ExcelProblem('cancelled', 'before batch 2');
      return { added: [], kept: [], upgraded: false, parts: [], refused: [] };
    },
  });
  fireEvent.click(screen.getByText(setUp.generate));
  await screen.findByText(setUp.progress(1, 5));
  fireEvent.click(screen.getByText(setUp.cancel));
  expect(screen.queryAllByText(setUp.cancelling)).not.toEqual([]);
  proceed();
  await screen.findByText(problems.cancelled.title);
  expect(screen.queryByText(setUp.generate)).not.toBeNull();
});

test('a workbook that cannot be looked at is looked at again', async () => {
  const lookAtWorkbook = jest
    .fn()
    .mockRejectedValueOnce(new ExcelProblem('cellBeingEdited', ''))
    .mockResolvedValue(looks.blank);
  await drawPane({ lookAtWorkbook });
  fireEvent.click(screen.getByText(words.en.pane.tryAgain));
  await screen.findByText(setUp.plan.deeds.add.before);
  expect(lookAtWorkbook).toHaveBeenCalledTimes(2);
});

test('functions are woken when the pane opens beside sheets of ours and at Check, not after each edit', async () => {
  let edit: () => void = () => undefined;
  const refreshFunctions = jest.fn(async () => 0);
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({
    lookAtWorkbook: async () => looks.whole,
    refreshFunctions,
    checkWorkbook,
    followEdits: async (onEdited) => {
      edit = () => onEdited(['structure']);
      return async () => undefined;
    },
  });
  expect(refreshFunctions).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.follows, { exact: false });
  expect(refreshFunctions).toHaveBeenCalledTimes(2);
  act(() => edit());
  await waitFor(() => expect(checkWorkbook).toHaveBeenCalledTimes(2));
  expect(refreshFunctions).toHaveBeenCalledTimes(2);
  await screen.findByText(check.checkAgain);
});

test('beside a workbook without sheets of ours there is nothing to wake, until they are made', async () => {
  const refreshFunctions = jest.fn(async () => 0);
  const lookAtWorkbook = jest.fn().mockResolvedValueOnce(looks.blank).mockResolvedValue(looks.whole);
  await drawPane({ refreshFunctions, lookAtWorkbook });
  expect(refreshFunctions).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText(setUp.generate));
  fireEvent.click(await screen.findByText(setUp.doneBack));
  await waitFor(() => expect(refreshFunctions).toHaveBeenCalledTimes(1));
});

test('a check that newer edits overtake is given up without a word, and the next says what there is', async () => {
  let edit: (sheetId: string) => void = () => undefined;
  const checked: unknown[] = [];
  const checkWorkbook: PaneActions['checkWorkbook'] = async (edits, overtaken) => {
    checked.push(edits);
    if (checked.length === 2) {
      await new Promise((_done, giveUp) => {
        overtaken?.addEventListener('abort', () => giveUp(overtaken.reason as Error));
      });
    }
    return weakReport('en');
  };
  await drawPane({
    checkWorkbook,
    followEdits: async (onEdited) => {
      edit = (sheetId) => onEdited([{ sheetId, address: 'B7' }]);
      return async () => undefined;
    },
  });
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.follows, { exact: false });
  act(() => edit('one'));
  await screen.findByText(check.reading);
  act(() => edit('two'));
  await waitFor(() => expect(checked).toHaveLength(3));
  await waitFor(() => expect(screen.queryByText(check.reading)).toBeNull());
  expect(checked).toEqual([undefined, [{ sheetId: 'one', address: 'B7' }], [{ sheetId: 'two', address: 'B7' }]]);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(words.en.pane.tryAgain)).toBeNull();
});

test('edits made out of view wait until Check is shown', async () => {
  let edit: () => void = () => undefined;
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({
    checkWorkbook,
    followEdits: async (onEdited) => {
      edit = () => onEdited(['structure']);
      return async () => undefined;
    },
  });
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.follows, { exact: false });
  fireEvent.click(screen.getByText(tabs.setUp));
  act(() => edit());
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByText(tabs.check));
  await waitFor(() => expect(checkWorkbook).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByText(check.checking, { selector: 'div *' })).toBeNull());
});

test('Check asked for by the ribbon wakes functions, edits waiting or not, and checks once', async () => {
  let edit: () => void = () => undefined;
  const { onPaneWish, wish } = wishing();
  const refreshFunctions = jest.fn(async () => 0);
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({
    lookAtWorkbook: async () => looks.whole,
    onPaneWish,
    refreshFunctions,
    checkWorkbook,
    followEdits: async (onEdited) => {
      edit = () => onEdited(['structure']);
      return async () => undefined;
    },
  });
  wish('check');
  await screen.findByText(check.follows, { exact: false });
  wish('setUp');
  act(() => edit());
  wish('check');
  await waitFor(() => expect(checkWorkbook).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByText(check.checking, { selector: 'div *' })).toBeNull());
  expect([checkWorkbook, refreshFunctions].map(({ mock }) => mock.calls.length)).toEqual([2, 3]);
});

test('Check leads to what others will see, and the keyboard with it', async () => {
  await drawPane({ lookAtWorkbook: async () => looks.whole });
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.follows, { exact: false });
  fireEvent.click(screen.getByText(words.en.pane.share.title));
  await screen.findByText(words.en.pane.share.intro);
  expect(document.activeElement?.textContent).toBe(words.en.pane.share.title);
  expect(screen.getByRole('tabpanel', { name: tabs.review }).hidden).toBe(false);
});

test('where functions cannot be woken or edits not followed, the check is made all the same', async () => {
  const refuse = async (): Promise<never> => Promise.reject(new ExcelProblem('sheetProtected', ''));
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({ refreshFunctions: refuse, followEdits: refuse, checkWorkbook });
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.followsNot, { exact: false });
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
});

test('a cell that is gone is told of until another is reached', async () => {
  const goToCell = jest
    .fn()
    .mockRejectedValueOnce(new ExcelProblem('sheetMissing', 'KPIs'))
    .mockResolvedValue(undefined);
  await drawPane({ goToCell, checkWorkbook: async () => weakReport('en') });
  fireEvent.click(screen.getByText(tabs.check));
  fireEvent.click(await screen.findByText(check.goTo('B7')));
  await screen.findByText(problems.sheetMissing.title);
  fireEvent.click(screen.getByText(check.goTo('B7')));
  await waitFor(() => expect(screen.queryByText(problems.sheetMissing.title)).toBeNull());
});

test('without KPI sheets Check leads to Set up', async () => {
  await drawPane({ checkWorkbook: async () => Promise.reject(new ExcelProblem('notOurWorkbook', '')) });
  fireEvent.click(screen.getByText(tabs.check));
  fireEvent.click(await screen.findByText(words.en.pane.goToSetUp));
  expect(screen.getByRole('tabpanel', { name: tabs.setUp }).hidden).toBe(false);
  await screen.findByText(setUp.plan.deeds.add.before);
});

test('Check that found no KPI sheets checks again when somebody comes back', async () => {
  const checkWorkbook = jest
    .fn(async () => weakReport('en'))
    .mockRejectedValueOnce(new ExcelProblem('notOurWorkbook', ''));
  await drawPane({ checkWorkbook });
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(words.en.pane.goToSetUp);
  fireEvent.click(screen.getByText(tabs.setUp));
  fireEvent.click(screen.getByText(tabs.check));
  await screen.findByText(check.follows, { exact: false });
  expect(checkWorkbook).toHaveBeenCalledTimes(2);
});

test('ribbon buttons: Check checks each time, Share shows what others see in Review & share, Generate opens Set up', async () => {
  const { onPaneWish, wish } = wishing();
  const checkWorkbook = jest.fn(async () => weakReport('en'));
  await drawPane({ onPaneWish, checkWorkbook });
  wish('check');
  await screen.findByText(check.follows, { exact: false });
  wish('check');
  await waitFor(() => expect(checkWorkbook).toHaveBeenCalledTimes(2));
  wish('share');
  await screen.findByText(words.en.pane.share.intro);
  wish('setUp');
  expect(screen.getByRole('tabpanel', { name: tabs.setUp }).hidden).toBe(false);
  await waitFor(() => expect(checkWorkbook).toHaveBeenCalledTimes(3));
});

test.each(languages)('outside Excel it says where it works: %s', async (language) => {
  drawWhole(
    <PaneFrame language={language} scheme="dark">
      <OutsideExcel />
    </PaneFrame>,
  );
  expect(screen.queryByText(words[language].pane.outside.title)).not.toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});
