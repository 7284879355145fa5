/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { LanguageSwitch } from '../../../src/taskpane/languageSwitch/LanguageSwitch';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { SetUpArea } from '../../../src/taskpane/setUp/SetUpArea';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { languages, words, type Language } from '../../../src/words/index';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { looks, paneActions, switchReport } from '../support/paneActions';

afterEach(clearPage);

function drawSwitch(language: Language, others: Partial<PaneActions> = {}): jest.Mock {
  const onSwitched = jest.fn();
  draw(language, <LanguageSwitch actions={paneActions(others)} to="id" onSwitched={onSwitched} />);
  return onSwitched;
}

describe.each(languages)('%s', (language) => {
  const { languageSwitch, setUp } = words[language].pane;
  const name = setUp.languageNames.id;
  const named = languageSwitch.word('KPIs', 'H6', 'Minimalkan', 'Minimise');

  test('says what changes and which cells are of the other language, then switches', async () => {
    const onSwitched = drawSwitch(language);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(languageSwitch.offer(name)));
    await screen.findByText(languageSwitch.title(name));
    expect(screen.queryByText(languageSwitch.changes(370, 25, 1))).not.toBeNull();
    expect(screen.queryByText(named)).not.toBeNull();
    expect(screen.queryByText(languageSwitch.kept(1))).not.toBeNull();
    expect(screen.queryByText(languageSwitch.messages('Unit (KPIs)'))).not.toBeNull();
    expect(screen.queryByText(languageSwitch.unknownLanguage('Settings', 'B11', 'fr'))).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    expect(onSwitched).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(languageSwitch.start(name)));
    await screen.findByText(languageSwitch.done(name));
    expect(screen.queryByText(named)).not.toBeNull();
    expect(onSwitched).toHaveBeenCalledTimes(1);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(languageSwitch.close));
    expect(screen.queryByText(languageSwitch.offer(name))).not.toBeNull();
  });

  test('shows how far it is and stops when asked', async () => {
    drawSwitch(language, {
      switchLanguage: async (_to, onProgress, cancelled) => {
        onProgress?.({ done: 2, of: 8 });
        while (!cancelled?.()) await new Promise((resolve) => setTimeout(resolve, 5));
        throw new ExcelProblem('cancelled', 'before step 3');
      },
    });
    fireEvent.click(screen.getByText(languageSwitch.offer(name)));
    fireEvent.click(await screen.findByText(languageSwitch.start(name)));
    expect(await screen.findAllByText(setUp.progress(3, 8), { exact: false })).not.toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(setUp.cancel));
    await screen.findByText(languageSwitch.stopped.title);
    expect(screen.queryByText(languageSwitch.offer(name))).not.toBeNull();
  });
});

const { languageSwitch, problems, setUp } = words.en.pane;

test('a protected sheet has its sentence; leaving changes nothing', async () => {
  const switchLanguage = jest.fn();
  const planLanguageSwitch = jest
    .fn()
    .mockRejectedValueOnce(new ExcelProblem('sheetProtected', 'KPIs'))
    .mockResolvedValue(switchReport);
  drawSwitch('en', { planLanguageSwitch, switchLanguage });
  const offer = languageSwitch.offer(setUp.languageNames.id);
  fireEvent.click(screen.getByText(offer));
  await screen.findByText(problems.sheetProtected.title);
  fireEvent.click(screen.getByText(offer));
  fireEvent.click(await screen.findByText(languageSwitch.leave));
  expect(screen.queryByText(offer)).not.toBeNull();
  expect(switchLanguage).not.toHaveBeenCalled();
});

test.each([
  ['en', 'whole', 'id'],
  ['en', 'partial', 'en'],
  ['id', 'whole', 'id'],
] as const)('a pane in %s over a workbook “%s” offers %s', async (language, look, to) => {
  const area = { today: new Date(2026, 10, 23), shown: true, call: undefined, onLead: jest.fn() };
  draw(language, <SetUpArea actions={paneActions({ lookAtWorkbook: async () => looks[look] })} {...area} />);
  const { languageSwitch: said, setUp: names } = words[language].pane;
  expect(await screen.findByText(said.offer(names.languageNames[to]))).not.toBeNull();
});

test('there is nothing to switch in an empty workbook', async () => {
  const area = { today: new Date(2026, 10, 23), shown: true, call: undefined, onLead: jest.fn() };
  draw('en', <SetUpArea actions={paneActions()} {...area} />);
  await screen.findByText(setUp.generate);
  expect(screen.queryByText(languageSwitch.offer(setUp.languageNames.id))).toBeNull();
});
