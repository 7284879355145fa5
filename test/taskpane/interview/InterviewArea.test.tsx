/** @jest-environment jsdom */
import { openPaneHost, type PaneHost } from '../support/openPaneHost';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { InterviewArea } from '../../../src/taskpane/interview/InterviewArea';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { interviewWords as english } from '../../../src/words/en/interviewWords';
import { interviewWords as indonesian } from '../../../src/words/id/interviewWords';
import { languages, words, type Language } from '../../../src/words/index';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { closeAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { paneActions } from '../support/paneActions';

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
afterEach(() => {
  clearPage();
  closeAddIn();
  localStorage.clear();
});

const saidIn = { en: english, id: indonesian };
const { pane } = words.en;

function drawArea(actions: PaneActions, language: Language = 'en', shown = true): jest.Mock {
  const onLead = jest.fn();
  draw(language, <InterviewArea {...{ actions, shown, onLead }} today={new Date()} call={undefined} />);
  return onLead;
}

/** Types into a field and leaves it. */
function answer(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

function valueOf(label: string): string {
  return screen.getByLabelText<HTMLTextAreaElement>(label).value;
}

async function written(said = english): Promise<void> {
  await screen.findAllByText(said.saved);
}

async function addDepartment(name: string, said = english): Promise<void> {
  fireEvent.change(screen.getByLabelText(said.name), { target: { value: name } });
  fireEvent.click(screen.getByText(said.addIt));
  await screen.findByRole('heading', { name });
}

/** The card's workbook in the pane, which follows its edits. */
async function open(language: Language = 'en', prepare?: (opened: PaneHost) => void): Promise<PaneHost> {
  const opened = await openPaneHost(language);
  prepare?.(opened);
  await opened.host.settled();
  const followed = jest.fn();
  const followEdits: PaneActions['followEdits'] = async (onEdited) => {
    const stop = await opened.actions.followEdits(onEdited);
    followed();
    return stop;
  };
  drawArea({ ...opened.actions, followEdits }, language);
  await screen.findByRole('heading', { name: 'Marketing' });
  await waitFor(() => expect(followed).toHaveBeenCalled());
  return opened;
}

describe.each(languages)('%s', (language) => {
  const said = saidIn[language];

  test('from no department to answers on the sheets, what is missing, and the way on; axe finds nothing', async () => {
    const { host, actions, column } = await openPaneHost(language, { content: 'empty' });
    const onLead = drawArea(actions, language);
    await screen.findByText(said.firstTitle);
    expect(await accessibilityFaults()).toEqual([]);
    await addDepartment('Marketing', said);
    expect(screen.queryAllByText(said.progress(0, 1, 0)).length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
    answer(said.responsibilities, 'Promosi produk\nMedia sosial');
    fireEvent.change(screen.getByLabelText(said.target(1)), { target: { value: 'Dikenal minimal 3 kelas' } });
    await screen.findByText(said.measurable);
    fireEvent.blur(screen.getByLabelText(said.target(1)));
    await written(said);
    await waitFor(() => expect(column('targets', 'target')).toEqual(['Dikenal minimal 3 kelas']));
    expect(column('targets', 'task')).toEqual(['Promosi produk']);
    expect(column('departments', 'responsibilities')).toEqual(['Promosi produk\nMedia sosial']);
    expect(valueOf(said.task(1))).toBe('Promosi produk');
    fireEvent.click(screen.getByText(said.another));
    answer(said.target(2), 'Semua senang');
    await screen.findByText(said.notMeasurable);
    await waitFor(() => expect(column('targets', 'target')).toEqual(['Dikenal minimal 3 kelas', 'Semua senang']));
    await screen.findAllByText(said.progress(1, 1, 1));
    expect(screen.queryAllByText(said.progress(1, 1, 1)).length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(said.finish));
    await screen.findByText(said.gaps.unmeasurable('“Semua senang”'), { exact: false });
    expect(screen.queryByText(said.gaps.kpis(0, 2, 3), { exact: false })).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByLabelText(said.forDepartment(said.addKpi, 'Marketing')));
    expect(onLead).toHaveBeenCalledWith('check', { kind: 'library', department: 'Marketing' });
    await host.settled();
  });
});

test('nothing is loaded or read before somebody comes here', async () => {
  const readInterview = jest.fn(paneActions().readInterview);
  drawArea(paneActions({ readInterview }), 'en', false);
  await Promise.resolve();
  expect(readInterview).not.toHaveBeenCalled();
});

test('one department a screen: next, previous, the choice, and the keyboard follows to the heading', async () => {
  drawArea(paneActions());
  await screen.findByRole('heading', { name: 'Marketing' });
  expect(screen.queryByText(english.previous)).toBeNull();
  fireEvent.click(screen.getByText(english.next));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'HRD' }));
  fireEvent.click(screen.getByText(english.previous));
  expect(screen.queryByRole('heading', { name: 'Marketing' })).not.toBeNull();
  fireEvent.change(screen.getByLabelText(english.departments), { target: { value: '2' } });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Legal' }));
  expect(screen.queryByText(english.next)).toBeNull();
});

test('what is missing leads on: to the questions, to mending the first weak row, to Check', async () => {
  const onLead = drawArea(paneActions());
  await screen.findByRole('heading', { name: 'Marketing' });
  fireEvent.change(screen.getByLabelText(english.departments), { target: { value: '2' } });
  fireEvent.click(screen.getByText(english.finish));
  await screen.findByText(english.missingTitle);
  expect(document.activeElement?.textContent).toBe(english.missingTitle);
  expect(screen.queryByText(english.complete)).not.toBeNull();
  fireEvent.click(screen.getByLabelText(english.forDepartment(english.mend, 'HRD')));
  const place = { row: 9, code: 'HRD-2', department: 'HRD', kpi: 'Be happy' };
  expect(onLead).toHaveBeenLastCalledWith('check', { kind: 'row', place });
  fireEvent.click(screen.getByLabelText(english.forDepartment(english.lookInCheck, 'HRD')));
  expect(onLead).toHaveBeenLastCalledWith('check');
  const [first] = screen.getAllByLabelText(english.forDepartment(english.answer, 'HRD'));
  if (first) fireEvent.click(first);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'HRD' }));
});

describe('with the workbook', () => {
  test('a failed write keeps what was typed, says why, and can be tried again', async () => {
    const { column } = await open();
    const protect = async (isProtected: boolean): Promise<void> =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Targets');
        if (isProtected) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    answer(english.target(1), 'Known in 5 classes');
    await screen.findByText(pane.problems.sheetProtected.title);
    expect(valueOf(english.target(1))).toBe('Known in 5 classes');
    expect(screen.queryAllByText(english.notSaved).length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
    await protect(false);
    fireEvent.click(screen.getByText(pane.tryAgain));
    await written();
    expect(column('targets', 'target')[0]).toBe('Known in 5 classes');
    expect(screen.queryByText(pane.problems.sheetProtected.title)).toBeNull();
  });

  test.each([
    ['keepMine', 'mine'],
    ['takeTheirs', 'theirs'],
  ] as const)('somebody else has changed the same answer: both are shown, %s decides', async (button, expected) => {
    const { type, column } = await open();
    fireEvent.change(screen.getByLabelText(english.target(1)), { target: { value: 'mine' } });
    act(() => type('targets', 'target', 0, 'theirs', 'another'));
    fireEvent.blur(screen.getByLabelText(english.target(1)));
    await screen.findByText(english.drafts.othersTitle);
    const { head } = words.en.fields.targets.target;
    expect(screen.queryByText(english.drafts.saysNow('Targets!C6', head, 'theirs'))).not.toBeNull();
    expect(column('targets', 'target')[0]).toBe('theirs');
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(english.drafts[button]));
    await written();
    expect(column('targets', 'target')[0]).toBe(expected);
    expect(valueOf(english.target(1))).toBe(expected);
  });

  test('a row that somebody took out can be written again', async () => {
    const { type, column } = await open();
    const before = column('targets', 'target').length;
    fireEvent.change(screen.getByLabelText(english.target(1)), { target: { value: 'mine' } });
    act(() => type('targets', 'department', 0, 'Elsewhere'));
    fireEvent.blur(screen.getByLabelText(english.target(1)));
    await screen.findByText(english.drafts.goneTitle);
    fireEvent.click(screen.getByText(english.drafts.writeAnew));
    await written();
    expect(column('targets', 'target')).toHaveLength(before + 1);
    expect(column('targets', 'target').at(-1)).toBe('mine');
  });

  test('what others type appears, and what is being typed stays', async () => {
    const { type } = await open();
    fireEvent.change(screen.getByLabelText(english.target(1)), { target: { value: 'mine, not yet left' } });
    act(() => type('departments', 'department', 1, 'People'));
    await waitFor(() => expect(screen.queryByText(english.answeredMark('HRD'))).toBeNull());
    expect(screen.queryByText('People')).not.toBeNull();
    expect(valueOf(english.target(1))).toBe('mine, not yet left');
  });

  test('what is typed is written when the pane goes out of sight', async () => {
    const { column } = await open();
    fireEvent.change(screen.getByLabelText(english.head), { target: { value: 'Sari' } });
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(column('departments', 'head')[0]).toBe('Sari'));
    visibility.mockRestore();
  });

  test('the examples are removed from here without trace', async () => {
    const { column } = await open();
    fireEvent.click(screen.getByText(pane.check.removeExamples));
    expect(screen.queryByText(pane.check.removing.sure(14))).not.toBeNull();
    expect(column('departments', 'department')[0]).toBe('Marketing');
    fireEvent.click(screen.getByText(pane.check.removing.yes));
    await screen.findByText(english.firstTitle);
    expect([column('departments', 'department'), column('targets', 'target'), column('kpis', 'name')]).toEqual([
      ...[[null], [null], [null]],
    ]);
    expect(screen.queryByText(pane.check.removeExamples)).toBeNull();
  });
});

describe('outcomes that are alike', () => {
  async function remove(opened: PaneHost, row: number): Promise<void> {
    await opened.host.Excel.run(async (context) => {
      context.workbook.tables.getItem('tblTargets').rows.getItemAt(row).delete();
      await context.sync();
    });
  }

  test('a new one that says the same as another is told at its field, and the other one stays', async () => {
    const { column } = await open();
    const before = ['task', 'target'].map((id) => column('targets', id));
    fireEvent.click(screen.getByText(english.another));
    answer(english.target(3), String(column('targets', 'target')[1]));
    await screen.findByText(english.repeats(2));
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.queryAllByText(english.notSaved).length).toBeGreaterThan(0);
    answer(english.target(3), 'Something else 7');
    await written();
    expect(column('targets', 'target')).toEqual([...(before[1] ?? []), 'Something else 7']);
    expect(column('targets', 'task').slice(0, -1)).toEqual(before[0]);
  });

  test('a new one with the words of another and a task of its own writes over neither', async () => {
    const { column } = await open();
    const before = ['task', 'target'].map((id) => column('targets', id));
    fireEvent.click(screen.getByText(english.another));
    fireEvent.change(screen.getByLabelText(english.target(3)), {
      target: { value: ` ${String(column('targets', 'target')[1]).toUpperCase()}` },
    });
    answer(english.task(3), 'Another task');
    await screen.findByText(english.repeats(2));
    fireEvent.click(screen.getByText(english.next));
    fireEvent.click(screen.getByText(english.previous));
    await screen.findByText(english.repeats(2));
    await new Promise((over) => setTimeout(over, 300));
    expect(['task', 'target'].map((id) => column('targets', id))).toEqual(before);
  });

  test('one that somebody else has added meanwhile is asked about before its task is written over', async () => {
    const { actions, type, column } = await openPaneHost('en');
    drawArea({ ...actions, followEdits: async () => async () => undefined });
    await screen.findByRole('heading', { name: 'Marketing' });
    type('targets', 'target', 0, 'Theirs, 5 classes', 'another');
    fireEvent.click(screen.getByText(english.another));
    fireEvent.change(screen.getByLabelText(english.target(3)), { target: { value: 'Theirs, 5 classes' } });
    answer(english.task(3), 'Another task');
    await screen.findByText(english.drafts.othersTitle);
    expect(column('targets', 'task')[0]).not.toBe('Another task');
  });

  test.each(['task', 'target'] as const)('a row that is deleted while its %s is typed is gone', async (field) => {
    const opened = await openPaneHost('en');
    for (const row of [0, 1]) opened.type('targets', 'task', row, 'Promotion');
    await opened.host.settled();
    drawArea({ ...opened.actions, followEdits: async () => async () => undefined });
    await screen.findByRole('heading', { name: 'Marketing' });
    fireEvent.change(screen.getByLabelText(english[field](1)), { target: { value: 'MINE' } });
    await remove(opened, 0);
    const before = opened.column('targets', field);
    fireEvent.blur(screen.getByLabelText(english[field](1)));
    await screen.findByText(english.drafts.goneTitle);
    expect(opened.column('targets', field)).toEqual(before);
  });

  test('the same where the pane follows the deletion, and where it was closed meanwhile', async () => {
    const opened = await openPaneHost('en');
    for (const row of [0, 1]) opened.type('targets', 'task', row, 'Promotion');
    await opened.host.settled();
    drawArea(opened.actions);
    await screen.findByRole('heading', { name: 'Marketing' });
    fireEvent.change(screen.getByLabelText(english.target(1)), { target: { value: 'MINE' } });
    clearPage();
    await remove(opened, 0);
    drawArea(opened.reopened());
    await screen.findByText(english.drafts.goneTitle);
    expect(valueOf(english.target(2))).toBe('MINE');
    fireEvent.click(screen.getByText(english.drafts.letGo));
    fireEvent.change(screen.getByLabelText(english.target(1)), { target: { value: 'MINE again' } });
    await remove(opened, 0);
    await screen.findByText(english.drafts.goneTitle);
    expect(opened.column('targets', 'target')).not.toContain('MINE');
  });

  test('of two that say the same the one that is typed into is written', async () => {
    const opened = await open('en', ({ type, column }) => {
      for (const id of ['task', 'target']) type('targets', id, 1, String(column('targets', id)[0]));
    });
    fireEvent.change(screen.getByLabelText(english.target(2)), { target: { value: 'SECOND' } });
    act(() => opened.type('departments', 'department', 1, 'People', 'another'));
    await waitFor(() => expect(screen.queryByText('People')).not.toBeNull());
    fireEvent.blur(screen.getByLabelText(english.target(2)));
    await written();
    expect(opened.column('targets', 'target')[1]).toBe('SECOND');
    expect([1, 2].map((place) => valueOf(english.target(place)))[1]).toBe('SECOND');
  });
});

describe.each(languages)('what was typed before the pane was closed, in %s', (language) => {
  const said = saidIn[language];
  const { drafts } = said;
  const { target: targetField } = words[language].fields.targets;
  const { responsibilities } = words[language].fields.departments;

  /** Types without leaving the fields, closes the pane, and opens it again on the same workbook. */
  async function leaveAndComeBack(
    typed: Readonly<Record<string, string>>,
    meanwhile: (opened: PaneHost) => unknown = () => undefined,
    workbook?: string,
  ): Promise<PaneHost> {
    const opened = await openPaneHost(language);
    drawArea(opened.reopened(workbook), language);
    await screen.findByRole('heading', { name: 'Marketing' });
    for (const [label, text] of Object.entries(typed))
      fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
    clearPage();
    await meanwhile(opened);
    drawArea(opened.reopened(workbook), language);
    await screen.findByRole('heading', { name: 'Marketing' });
    return opened;
  }

  test('stands in its fields again, and is forgotten once it is written', async () => {
    const { column } = await leaveAndComeBack({ [said.target(1)]: 'Known in 5 classes', [said.head]: 'Sari' });
    expect([valueOf(said.target(1)), valueOf(said.head)]).toEqual(['Known in 5 classes', 'Sari']);
    expect(screen.queryAllByText(said.notSaved).length).toBeGreaterThan(0);
    fireEvent.blur(screen.getByLabelText(said.head));
    await written(said);
    expect([column('targets', 'target')[0], column('departments', 'head')[0]]).toEqual(['Known in 5 classes', 'Sari']);
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });

  test('waits for a decision where somebody has changed the cell meanwhile', async () => {
    const { column } = await leaveAndComeBack(
      { [said.target(1)]: 'mine', [said.responsibilities]: 'my task' },
      ({ type }) => {
        type('targets', 'target', 0, 'theirs', 'another');
        type('departments', 'responsibilities', 0, 'their task', 'another');
      },
    );
    await waitFor(() => expect(screen.queryAllByText(drafts.othersTitle)).toHaveLength(2));
    expect(screen.queryAllByText(new RegExp(`${targetField.head}.*“theirs”`))).toHaveLength(1);
    expect(screen.queryAllByText(new RegExp(`${responsibilities.head}.*“their task”`))).toHaveLength(1);
    expect([valueOf(said.target(1)), valueOf(said.responsibilities)]).toEqual(['mine', 'my task']);
    fireEvent.blur(screen.getByLabelText(said.target(1)));
    const [theirs] = screen.getAllByText(drafts.takeTheirs);
    if (theirs) fireEvent.click(theirs);
    fireEvent.click(screen.getByText(drafts.keepMine));
    await written(said);
    expect([column('targets', 'target')[0], column('departments', 'responsibilities')[0]]).toEqual([
      'mine',
      'their task',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('is found though its department is on the list no more', async () => {
    const opened = await openPaneHost(language);
    drawArea(opened.actions, language);
    await screen.findByRole('heading', { name: 'Marketing' });
    fireEvent.change(screen.getByLabelText(said.head), { target: { value: 'Sari' } });
    clearPage();
    opened.type('departments', 'department', 0, 'Communication', 'another');
    drawArea(opened.reopened(), language);
    await screen.findByRole('heading', { name: 'Communication' });
    const places = [...screen.getByLabelText<HTMLSelectElement>(said.departments).options];
    const place = places.findIndex(({ text }) => text.includes('Marketing'));
    fireEvent.change(screen.getByLabelText(said.departments), { target: { value: String(place) } });
    await screen.findByText(drafts.goneTitle);
    expect(valueOf(said.head)).toBe('Sari');
    fireEvent.click(screen.getByText(drafts.letGo));
    await waitFor(() => expect(localStorage.getItem('smart-kpi drafts')).toBe('[]'));
    expect(opened.column('departments', 'department')).not.toContain('Marketing');
  });

  test('in a workbook without a name it is offered, not put in', async () => {
    const { column } = await leaveAndComeBack({ [said.target(1)]: 'mine' }, undefined, '');
    await screen.findByText(drafts.leftTitle);
    fireEvent.click(screen.getByText(drafts.drop));
    expect(valueOf(said.target(1))).toBe(String(column('targets', 'target')[0]));
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });

  test('the name of a department that was not added', async () => {
    const opened = await openPaneHost(language, { content: 'empty' });
    drawArea(opened.actions, language);
    await screen.findByText(said.firstTitle);
    fireEvent.change(screen.getByLabelText(said.name), { target: { value: 'Legal' } });
    clearPage();
    drawArea(opened.reopened(), language);
    await screen.findByText(said.firstTitle);
    expect(valueOf(said.name)).toBe('Legal');
    fireEvent.click(screen.getByText(said.addIt));
    await screen.findByRole('heading', { name: 'Legal' });
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });
});

describe.each(languages)('answers, in %s', (language) => {
  const said = saidIn[language];

  test('that cannot be measured yet are marked so, with what would help; two targets are told', async () => {
    drawArea(paneActions(), language);
    await screen.findByText(said.unmeasuredMark('HRD'));
    expect(screen.queryByText(said.answeredMark('Marketing'))).not.toBeNull();
    expect(screen.queryAllByText(said.progress(2, 3, 1)).length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText(said.departments), { target: { value: '1' } });
    expect(screen.queryByText(said.unmeasured('Everybody is happy', said.why.vague))).not.toBeNull();
    fireEvent.change(screen.getByLabelText(said.target(1)), { target: { value: '95% hadir dan 80% puas' } });
    await screen.findByText(said.second, { exact: false });
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('another outcome takes the keyboard; a text that no cell takes is told at its field and not written', async () => {
    const writeRow = jest.fn(paneActions().writeRow);
    drawArea(paneActions({ writeRow }), language);
    fireEvent.click(await screen.findByText(said.another));
    expect(document.activeElement).toBe(screen.getByLabelText(said.target(2)));
    answer(said.target(2), 'x'.repeat(32_768));
    await screen.findAllByText(words[language].pane.tooLong(1));
    await new Promise((over) => setTimeout(over, 50));
    expect(writeRow).not.toHaveBeenCalled();
    expect(screen.queryAllByText(said.notSaved).length).toBeGreaterThan(0);
  });

  test('a batch that fails says what is done and what not, and the next try completes it', async () => {
    const { host, column } = await open(language);
    host.faults.failBatch(7, 'GeneralException');
    fireEvent.change(screen.getByLabelText(said.target(1)), { target: { value: 'Known in 5 classes' } });
    fireEvent.blur(screen.getByLabelText(said.target(1)));
    await screen.findByText(said.failed.writing.title);
    expect(screen.queryByText(said.failed.writing.state, { exact: false })).not.toBeNull();
    fireEvent.click(screen.getByText(words[language].pane.tryAgain));
    await written(said);
    expect(column('targets', 'target')[0]).toBe('Known in 5 classes');
  });
});

test('Check leads to a department’s questions', async () => {
  const actions = paneActions();
  const call = { opens: { kind: 'department', department: 'Legal' } } as const;
  draw('en', <InterviewArea {...{ actions, call }} shown onLead={jest.fn()} today={new Date()} />);
  expect(await screen.findByRole('heading', { name: 'Legal' })).not.toBeNull();
});

test('a department that is listed already is not added twice', async () => {
  drawArea(paneActions());
  await screen.findByRole('heading', { name: 'Marketing' });
  fireEvent.click(screen.getByText(english.add));
  fireEvent.change(screen.getByLabelText(english.name), { target: { value: ' hrd ' } });
  await screen.findByText(english.already('hrd'));
  const button = screen.getByText(english.addIt).closest('button');
  expect([button?.disabled, button?.getAttribute('aria-disabled')]).toEqual([false, 'true']);
  const saidAt = button?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(saidAt)?.textContent).toBe(english.already('hrd'));
});

test('what keeps it from reading is told, with the way on', async () => {
  const readInterview = jest
    .fn(paneActions().readInterview)
    .mockRejectedValueOnce(new ExcelProblem('columnLost', 'tblTargets: Ideal target'));
  drawArea(paneActions({ readInterview }));
  await screen.findByText(pane.problems.columnLost.title);
  fireEvent.click(screen.getByText(pane.tryAgain));
  await screen.findByRole('heading', { name: 'Marketing' });
  expect(screen.queryByText(pane.problems.columnLost.title)).toBeNull();
});

test('tables that come while somebody waits for them are shown', async () => {
  const { actions } = await openPaneHost('en', 'nothing');
  drawArea(actions);
  await screen.findByText(pane.goToSetUp);
  await generateWorkbook(generateOptions({ language: 'en' }));
  await screen.findByRole('heading', { name: 'Marketing' });
  expect(screen.queryByText(pane.goToSetUp)).toBeNull();
});

test('where Excel does not tell of edits, tables are looked for when somebody comes back to the pane, and read once', async () => {
  const { actions } = await openPaneHost('en', 'nothing');
  const readInterview = jest.fn(actions.readInterview);
  const followEdits: PaneActions['followEdits'] = async () => Promise.reject(new ExcelProblem('excelTooOld', ''));
  drawArea({ ...actions, readInterview, followEdits });
  await screen.findByText(pane.goToSetUp);
  await generateWorkbook(generateOptions({ language: 'en' }));
  expect(readInterview).toHaveBeenCalledTimes(1);
  fireEvent.focus(window);
  await screen.findByRole('heading', { name: 'Marketing' });
  fireEvent.focus(window);
  expect(readInterview).toHaveBeenCalledTimes(2);
});

test('an edit that is made while the answers are read for the first time is shown', async () => {
  const { actions, type, host } = await openPaneHost('en');
  let reads = 0;
  const readInterview: PaneActions['readInterview'] = async () => {
    const read = await actions.readInterview();
    reads += 1;
    if (reads === 1) type('targets', 'target', 0, 'Known in 7 classes', 'another');
    await host.settled();
    return read;
  };
  drawArea({ ...actions, readInterview });
  await screen.findByRole('heading', { name: 'Marketing' });
  await waitFor(() => expect(valueOf(english.target(1))).toBe('Known in 7 classes'));
});

test('what could not be added stays told while others edit, until the department is there', async () => {
  const opened = await openPaneHost('en');
  const writeRow: PaneActions['writeRow'] = async () => Promise.reject(new ExcelProblem('sheetProtected', ''));
  const readInterview = jest.fn(opened.actions.readInterview);
  drawArea({ ...opened.actions, readInterview, writeRow });
  await screen.findByRole('heading', { name: 'Marketing' });
  fireEvent.click(screen.getByText(english.add));
  fireEvent.change(screen.getByLabelText(english.name), { target: { value: 'Legal' } });
  fireEvent.click(screen.getByText(english.addIt));
  const { title } = pane.problems.sheetProtected;
  await screen.findByText(title);
  act(() => opened.type('targets', 'target', 0, 'Known in 7 classes', 'another'));
  await waitFor(() => expect(valueOf(english.target(1))).toBe('Known in 7 classes'));
  expect(screen.queryByText(title)).not.toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  act(() => opened.type('departments', 'department', 0, 'Legal', 'another'));
  await waitFor(() => expect(screen.queryByText(title)).toBeNull());
});
