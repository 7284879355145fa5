/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { languages, words, type Language } from '../../../src/words/index';
import type { PlanLook } from '../../../src/actions/lookAtWorkbook';
import { SetUpPage, type SetUpPageProps } from '../../../src/taskpane/setUp/SetUpPage';
import { firstChoices } from '../../../src/taskpane/setUp/setUpChoices';
import type { SetUpState } from '../../../src/taskpane/setUp/useSetUp';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { looks } from '../support/paneActions';

afterEach(clearPage);

const problem = { code: 'notOurWorkbook', detail: 'tblKpis' } as const;
const states: readonly (readonly [string, SetUpState])[] = [
  ['looking', { kind: 'looking' }],
  ['lookFailed', { kind: 'lookFailed', problem: { code: 'unknown', detail: 'X' } }],
  ['empty workbook', { kind: 'ready', look: looks.blank }],
  ['some sheets there', { kind: 'ready', look: looks.partial }],
  ['all sheets there', { kind: 'ready', look: looks.whole }],
  ['sheets of an earlier version there', { kind: 'ready', look: looks.older }],
  ['refused', { kind: 'ready', look: looks.blank, problem }],
  ['making', { kind: 'making', look: looks.blank, progress: { done: 2, of: 5 }, cancelling: false }],
  ['cancelling', { kind: 'making', look: looks.blank, progress: { done: 2, of: 5 }, cancelling: true }],
  [
    'done',
    {
      kind: 'done',
      report: { added: [{ key: 'kpis', name: 'KPI 2' }], kept: [], upgraded: false, parts: [], refused: [] },
    },
  ],
  [
    'done but for a setting',
    {
      kind: 'done',
      report: { added: [], kept: [], upgraded: false, parts: [], refused: [], trustPromptStays: 'read-only' },
    },
  ],
  ['done, nothing', { kind: 'done', report: { added: [], kept: ['kpis'], upgraded: false, parts: [], refused: [] } }],
];

function drawPage(language: Language, state: SetUpState, others: Partial<SetUpPageProps> = {}) {
  const callbacks = {
    onChange: jest.fn(),
    onLook: jest.fn(),
    onGenerate: jest.fn(),
    onCancel: jest.fn(),
    onCheck: jest.fn(),
    onInterview: jest.fn(),
  };
  const choices = firstChoices(language, new Date(2026, 10, 23));
  draw(language, <SetUpPage {...{ state, choices }} {...callbacks} {...others} />);
  return { ...callbacks, choices };
}

describe.each(languages)('%s', (language) => {
  test.each(states)('%s: axe finds nothing', async (_name, state) => {
    drawPage(language, state);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('every choice is handed on', () => {
    const { onChange, choices } = drawPage(language, { kind: 'ready', look: looks.blank });
    const { setUp } = words[language].pane;
    const [other = language] = languages.filter((each) => each !== language);
    fireEvent.click(screen.getByLabelText(setUp.empty));
    fireEvent.click(screen.getByLabelText(setUp.ownFile));
    fireEvent.click(screen.getByLabelText(setUp.languageNames[other]));
    fireEvent.change(screen.getByLabelText(setUp.fewest), { target: { value: '1' } });
    fireEvent.change(screen.getByLabelText(setUp.most), { target: { value: '4' } });
    expect(onChange.mock.calls).toEqual([
      [{ ...choices, content: 'empty' }],
      [{ ...choices, source: 'file' }],
      [{ ...choices, language: other }],
      [{ ...choices, min: '1' }],
      [{ ...choices, max: '4' }],
    ]);
  });
});

const { setUp, tryAgain, tablesTaken, problems } = words.en.pane;

test('an empty workbook: what will be made, and Generate', () => {
  const { onGenerate } = drawPage('en', { kind: 'ready', look: looks.blank });
  expect(screen.queryByText(setUp.plan.deeds.add.before)).not.toBeNull();
  expect(screen.queryByText('Sheet “Departments”')).not.toBeNull();
  fireEvent.click(screen.getByText(setUp.generate));
  expect(onGenerate).toHaveBeenCalledTimes(1);
});

test('some sheets there: says that they stay, and in which language new ones join', () => {
  drawPage('en', { kind: 'ready', look: looks.partial });
  expect(screen.queryByText(setUp.keeps, { exact: false })).not.toBeNull();
  expect(screen.queryByText('Panduan · Departemen · Target · KPI')).not.toBeNull();
  expect(screen.queryByText(setUp.existingLanguage('Indonesian'))).not.toBeNull();
  expect(screen.queryByText(setUp.addMissing)).not.toBeNull();
  expect(screen.queryByText(setUp.workbookLanguage)).toBeNull();
});

test('all sheets there: only the way on', () => {
  const { onCheck } = drawPage('en', { kind: 'ready', look: looks.whole });
  expect(screen.queryByText(setUp.generate)).toBeNull();
  fireEvent.click(screen.getByText(setUp.goOnAnyway));
  expect(onCheck).toHaveBeenCalledTimes(1);
});

test('all sheets there by an earlier version: they can be brought up to date', () => {
  const { onGenerate } = drawPage('en', { kind: 'ready', look: looks.older });
  expect(screen.queryByText(setUp.plan.deeds.mend.before)).not.toBeNull();
  expect(screen.queryByText(setUp.plan.parts.formulasOlder())).not.toBeNull();
  expect(screen.queryByLabelText(setUp.fewest)).toBeNull();
  fireEvent.click(screen.getByText(setUp.bringUpToDate));
  expect(onGenerate).toHaveBeenCalledTimes(1);
});

test('says that the sheets were brought up to date, alone or beside new ones', async () => {
  const report = { added: [], kept: ['kpis'], upgraded: true, parts: [], refused: [] } as const;
  drawPage('en', { kind: 'done', report });
  expect(await screen.findByText(setUp.doneUpgraded)).not.toBeNull();
  clearPage();
  drawPage('en', { kind: 'done', report: { ...report, added: [{ key: 'guide', name: 'Guide' }] } });
  expect(await screen.findByText(setUp.doneTitle(1))).not.toBeNull();
  expect(await screen.findByText(setUp.doneUpgraded)).not.toBeNull();
});

const everyCode = Object.keys(setUp.plan.parts) as (keyof typeof setUp.plan.parts)[];

test.each(languages)('every part of a plan has its sentence, by what is done about it (%s)', async (language) => {
  const { plan } = words[language].pane.setUp;
  const deeds = ['add', 'mend', 'leave', 'cannot'] as const;
  const parts = everyCode.map((code, index) => ({
    ...{ code, does: deeds[index % deeds.length], page: 'kpis', sheet: 'Ours', items: ['one', 'two'] },
  })) as unknown as PlanLook['parts'];
  drawPage(language, {
    kind: 'ready',
    look: { ...looks.whole, plans: { en: { parts, changes: true }, id: { parts, changes: true } } },
  });
  for (const deed of deeds) expect(screen.queryByText(plan.deeds[deed].before)).not.toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(everyCode.length);
  for (const code of everyCode) {
    expect(screen.queryByText(plan.parts[code]({ sheet: 'Ours', items: 'one, two' }))).not.toBeNull();
  }
  expect(await accessibilityFaults()).toEqual([]);
});

test('choices that cannot be used say how to mend them and hold Generate back', () => {
  const choices = { ...firstChoices('en', new Date(2026, 10, 23)), min: 'two', max: '' };
  const { onGenerate } = drawPage('en', { kind: 'ready', look: looks.blank }, { choices });
  fireEvent.click(screen.getByText(setUp.generate));
  expect(onGenerate).not.toHaveBeenCalled();
});

test('a table of that name belongs to somebody else', async () => {
  drawPage('en', { kind: 'ready', look: looks.blank, problem });
  await screen.findByText(tablesTaken.title);
  expect(screen.queryByText('notOurWorkbook: tblKpis')).not.toBeNull();
});

test('stopped: the workbook is as it was, without details', async () => {
  drawPage('en', { kind: 'ready', look: looks.blank, problem: { code: 'cancelled', detail: 'before batch 3' } });
  await screen.findByText(problems.cancelled.title);
  expect(screen.queryByText('cancelled: before batch 3')).toBeNull();
});

test('the look failed: try again', () => {
  const { onLook } = drawPage('en', { kind: 'lookFailed', problem: { code: 'unknown', detail: '' } });
  fireEvent.click(screen.getByText(tryAgain));
  expect(onLook).toHaveBeenCalledTimes(1);
});

test('making: how far, aloud too, and Cancel once', () => {
  const { onCancel } = drawPage('en', {
    kind: 'making',
    look: looks.blank,
    progress: { done: 2, of: 5 },
    cancelling: false,
  });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Working on the sheets … Step 2 of 5',
  );
  fireEvent.click(screen.getByText(setUp.cancel));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('done: what was made and the way on', async () => {
  const { onCheck, onLook } = drawPage('en', {
    kind: 'done',
    report: {
      ...{ added: [{ key: 'kpis', name: 'KPI 2' }], kept: [], upgraded: false, refused: [] },
      parts: [{ code: 'sheetMissing', does: 'add', page: 'kpis', sheet: 'KPI 2', items: [] }],
    },
  });
  await screen.findByText(setUp.doneTitle(1));
  expect(screen.queryByText('Sheet “KPI 2”')).not.toBeNull();
  expect(screen.queryByText(setUp.plan.deeds.add.after)).not.toBeNull();
  fireEvent.click(screen.getByText(setUp.doneCheck));
  fireEvent.click(screen.getByText(setUp.doneBack));
  expect([onCheck, onLook].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('done: a setting that Excel refused is told, with its reason', async () => {
  drawPage('en', {
    kind: 'done',
    report: { added: [], kept: ['kpis'], upgraded: false, parts: [], refused: [], trustPromptStays: 'read-only' },
  });
  await screen.findByText(setUp.trustPromptStays.title);
  expect(screen.queryByText('read-only', { exact: false })).not.toBeNull();
});

test.each(languages)('done: looks that Excel refused are named (%s)', (language) => {
  const { setUp: said } = words[language].pane;
  drawPage(language, {
    kind: 'done',
    report: { added: [], kept: ['kpis'], upgraded: false, parts: [], refused: ['page', 'chart'] },
  });
  expect(screen.queryByText(said.looksRefused(`${said.looks.page}, ${said.looks.chart}`))).not.toBeNull();
});
