/** @jest-environment jsdom */
import { openPaneHost, type PaneHost } from '../support/openPaneHost';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { CheckArea } from '../../../src/taskpane/check/CheckArea';
import type { AreaCall } from '../../../src/taskpane/AreaProps';
import { mendWords as english } from '../../../src/words/en/mendWords';
import { mendWords as indonesian } from '../../../src/words/id/mendWords';
import { findingWords } from '../../../src/words/findingWords';
import { languages, words, type Language } from '../../../src/words/index';
import { closeAddIn } from '../../support/addIn';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);
afterEach(() => {
  clearPage();
  closeAddIn();
  localStorage.clear();
});

const saidIn = { en: english, id: indonesian };
const place = { row: 8, code: 'HRD-1', department: 'HRD', kpi: '' };

/** The attendance rate, weakened, opened from another area. */
async function open(language: Language = 'en', weaken: Readonly<Record<string, string>> = weak): Promise<PaneHost> {
  const opened = await openPaneHost(language);
  for (const [field, text] of Object.entries(weaken)) opened.type('kpis', field, 2, text);
  await opened.host.settled();
  const call: AreaCall = { opens: { kind: 'row', place } };
  draw(language, <CheckArea actions={opened.actions} today={new Date()} shown call={call} onLead={jest.fn()} />);
  await screen.findByRole('list', { name: saidIn[language].letters });
  await letterIs('S', 'notMet', language);
  return opened;
}

const weak = { name: 'Mengelola kehadiran', target: 'lebih baik' };

async function letterIs(letter: string, status: 'met' | 'notMet', language: Language = 'en'): Promise<void> {
  const strip = screen.getByRole('list', { name: saidIn[language].letters });
  const word = words[language].terms.letterStatuses[status];
  await waitFor(() => expect(within(strip).queryByText(saidIn[language].letter(letter, word))).not.toBeNull());
}

function field(id: keyof typeof words.en.fields.kpis, language: Language = 'en'): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(words[language].fields.kpis[id].head);
}

function typeInto(id: keyof typeof words.en.fields.kpis, text: string, language: Language = 'en'): void {
  fireEvent.change(field(id, language), { target: { value: text } });
}

async function confirm(said = english): Promise<void> {
  fireEvent.click(screen.getByText(said.save));
  fireEvent.click(screen.getByText(said.yes));
  await screen.findAllByText(said.saved);
}

describe.each(languages)('%s', (language) => {
  const said = saidIn[language];

  test('a weak row: its fields, proposals, letters that light up, written after the question, and given back; axe finds nothing', async () => {
    const { column, host } = await open(language);
    expect(document.activeElement?.textContent).toBe(said.title(said.noName));
    const { finding, mend } = findingWords({ rule: 'activityName', values: { name: weak.name } }, language);
    await screen.findByText(said.toMend(finding, mend));
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByLabelText(said.useFor(words[language].fields.kpis.name.head)));
    expect(field('name', language).value).toBe('Tingkat kehadiran');
    await letterIs('S', 'met', language);
    typeInto('target', '97%', language);
    await letterIs('M', 'met', language);
    expect(column('kpis', 'name')[2]).toBe(weak.name);
    fireEvent.click(screen.getByText(said.save));
    expect(screen.queryByText(said.changes(2))).not.toBeNull();
    const change = said.change(words[language].fields.kpis.name.head, weak.name, 'Tingkat kehadiran');
    expect(screen.queryByText(change)).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(said.yes));
    await screen.findAllByText(said.saved);
    expect([column('kpis', 'name')[2], column('kpis', 'target')[2]]).toEqual(['Tingkat kehadiran', 0.97]);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(said.undo));
    await screen.findAllByText(said.undone);
    expect([column('kpis', 'name')[2], column('kpis', 'target')[2]]).toEqual([weak.name, weak.target]);
    await host.settled();
  });
});

test('nothing is written where somebody says “not yet”', async () => {
  const { column } = await open();
  typeInto('name', 'Employee attendance rate');
  fireEvent.click(screen.getByText(english.save));
  fireEvent.click(screen.getByText(english.no));
  expect(screen.queryByText(english.yes)).toBeNull();
  expect(column('kpis', 'name')[2]).toBe(weak.name);
});

test('all proposals are used at once, and all fields can be reached', async () => {
  await open('en', { ...weak, name: 'Manage attendance', frequency: '', owner: '' });
  const many = await screen.findByText(english.useAll(4));
  fireEvent.click(many);
  expect([field('target').value, field('frequency').value]).toEqual(['95% per week', 'Weekly']);
  await letterIs('M', 'met');
  fireEvent.click(screen.getByText(english.allFields));
  typeInto('source', 'Attendance list of the office');
  fireEvent.click(screen.getByText(english.save));
  expect(screen.queryByText(english.changes(5))).not.toBeNull();
});

describe.each(languages)('what changes on the sheet meanwhile, in %s', (language) => {
  const said = saidIn[language];
  const { drafts } = said;
  const { name, owner } = words[language].fields.kpis;

  test('what somebody else typed into the same cell is told with its cell, and mine is kept or theirs taken', async () => {
    const { column, type, host } = await open(language);
    const sheet = host.workbook.table('tblKpis')?.sheet.name ?? '';
    typeInto('name', 'Mine, a rate', language);
    act(() => type('kpis', 'name', 2, 'Theirs, a rate', 'another'));
    const told = `${drafts.saysNow(`${sheet}!B8`, name.head, 'Theirs, a rate')} ${drafts.typed(name.head, 'Mine, a rate')}`;
    await screen.findByText(told);
    await screen.findAllByText(drafts.othersTitle, { exact: false });
    expect(field('name', language).value).toBe('Mine, a rate');
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(drafts.keepMine));
    expect(screen.queryByText(told)).toBeNull();
    expect(column('kpis', 'name')[2]).toBe('Theirs, a rate');
    act(() => type('kpis', 'name', 2, 'Theirs again', 'another'));
    fireEvent.click(await screen.findByText(drafts.takeTheirs));
    expect(field('name', language).value).toBe('Theirs again');
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });

  test('the form follows an edit on the sheet where nothing is typed, and says whose it was', async () => {
    const { type } = await open(language);
    typeInto('target', '97%', language);
    act(() => type('kpis', 'name', 2, 'Employee attendance rate'));
    await waitFor(() => expect(field('name', language).value).toBe('Employee attendance rate'));
    await screen.findAllByText(said.followedHere, { exact: false });
    expect(field('target', language).value).toBe('97%');
    await letterIs('S', 'met', language);
    fireEvent.click(screen.getByText(said.allFields));
    act(() => type('kpis', 'owner', 2, 'Sari', 'another'));
    await waitFor(() => expect(field('owner', language).value).toBe('Sari'));
    await screen.findAllByText(said.followedOthers, { exact: false });
    expect(screen.queryAllByText(new RegExp(`${owner.head}.*“Sari”`)).length).toBeGreaterThan(0);
  });
});

test('a text that no cell takes is told at its field, and is not written', async () => {
  await open();
  typeInto('name', 'x'.repeat(32_770));
  expect(screen.queryAllByText(words.en.pane.tooLong(3)).length).toBeGreaterThan(0);
  expect(screen.getByText(english.save).closest('button')?.getAttribute('aria-disabled')).toBe('true');
});

test.each(languages)('a baseline without figures is one press away, in %s', async (language) => {
  await open(language, { ...weak, baseline: '' });
  const word = { en: 'no history', id: 'belum ada' }[language];
  fireEvent.click(screen.getByText(saidIn[language].noHistory(word)));
  expect(field('baseline', language).value).toBe(word);
  expect(screen.queryByText(saidIn[language].noHistory(word))).toBeNull();
});

test('going back leaves what somebody changed since', async () => {
  const { column, type } = await open();
  typeInto('name', 'Employee attendance rate');
  await confirm();
  act(() => type('kpis', 'name', 2, 'Theirs', 'another'));
  fireEvent.click(screen.getByText(english.undo));
  await screen.findAllByText(english.undoLeft);
  expect(column('kpis', 'name')[2]).toBe('Theirs');
});

test('a failed write keeps what was typed, says why, and can be tried again', async () => {
  const { column } = await open();
  const protect = async (isProtected: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('KPIs');
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  typeInto('name', 'Employee attendance rate');
  await protect(true);
  fireEvent.click(screen.getByText(english.save));
  fireEvent.click(screen.getByText(english.yes));
  await screen.findByText(words.en.pane.problems.sheetProtected.title);
  expect(field('name').value).toBe('Employee attendance rate');
  await protect(false);
  fireEvent.click(screen.getByText(words.en.pane.tryAgain));
  await screen.findAllByText(english.saved);
  expect(column('kpis', 'name')[2]).toBe('Employee attendance rate');
});

test('a row that is gone is told, and the way back is there', async () => {
  const { actions } = await openPaneHost('en');
  const call: AreaCall = { opens: { kind: 'row', place: { ...place, code: 'GONE-1', kpi: 'Gone' } } };
  draw('en', <CheckArea {...{ actions, call }} today={new Date()} shown onLead={jest.fn()} />);
  await screen.findByText(english.gone);
  expect(await accessibilityFaults()).toEqual([]);
  fireEvent.click(screen.getByText(words.en.pane.check.backToFindings, { exact: false }));
  await screen.findByText(words.en.pane.check.checkAgain);
});

test('what was typed and not written is there again after going back and coming again', async () => {
  await open();
  typeInto('name', 'Employee attendance rate');
  fireEvent.click(screen.getByText(words.en.pane.check.backToFindings, { exact: false }));
  const [row] = await screen.findAllByLabelText(/^Mend this row: .*HRD-1/);
  if (row) fireEvent.click(row);
  await screen.findByText(english.save);
  expect(field('name').value).toBe('Employee attendance rate');
  await confirm();
  expect(field('name').value).toBe('Employee attendance rate');
});

test('from a finding to its row and back: Check has looked again', async () => {
  const { actions, type, host } = await openPaneHost('en');
  type('kpis', 'name', 2, 'Mengelola kehadiran');
  await host.settled();
  draw('en', <CheckArea {...{ actions }} today={new Date()} shown call={undefined} onLead={jest.fn()} />);
  const [row] = await screen.findAllByLabelText(/^Mend this row: .*Mengelola kehadiran/);
  if (row) fireEvent.click(row);
  await screen.findByText(english.save);
  typeInto('name', 'Employee attendance rate');
  await confirm();
  fireEvent.click(screen.getByText(words.en.pane.check.backToFindings, { exact: false }));
  await waitFor(() => expect(screen.queryByLabelText(/^Mend this row: .*Mengelola kehadiran/)).toBeNull());
});

describe.each(languages)('what was typed before the pane was closed, in %s', (language) => {
  const said = saidIn[language];
  const { head } = words[language].fields.kpis.name;

  /** Types, closes the pane without writing, and opens it again on the same workbook. */
  async function leaveAndComeBack(meanwhile: (opened: PaneHost) => void = () => undefined): Promise<PaneHost> {
    const opened = await open(language);
    typeInto('name', 'Employee attendance rate', language);
    clearPage();
    meanwhile(opened);
    const call: AreaCall = { opens: { kind: 'row', place } };
    const actions = opened.reopened();
    draw(language, <CheckArea {...{ actions, call }} today={new Date()} shown onLead={jest.fn()} />);
    await screen.findByText(said.save);
    return opened;
  }

  test('stands in the form again, says so, and is forgotten once it is written', async () => {
    const { column } = await leaveAndComeBack();
    await screen.findByText(said.drafts.backTitle);
    expect(field('name', language).value).toBe('Employee attendance rate');
    expect(column('kpis', 'name')[2]).toBe(weak.name);
    expect(await accessibilityFaults()).toEqual([]);
    await confirm(said);
    expect(column('kpis', 'name')[2]).toBe('Employee attendance rate');
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });

  test('can be dropped', async () => {
    await leaveAndComeBack();
    fireEvent.click(screen.getByText(said.drafts.drop));
    expect(field('name', language).value).toBe(weak.name);
    expect(screen.queryByText(said.drafts.backTitle)).toBeNull();
    expect(localStorage.getItem('smart-kpi drafts')).toBe('[]');
  });

  test('waits for a decision where somebody has changed the cell meanwhile', async () => {
    const { column } = await leaveAndComeBack(({ type }) => type('kpis', 'name', 2, 'Theirs', 'another'));
    expect(screen.queryAllByText(/“Theirs”.*“Employee attendance rate”/).length).toBeGreaterThan(0);
    expect(screen.queryByText(said.drafts.typed(head, 'Employee attendance rate'))).toBeNull();
    fireEvent.click(screen.getByText(said.drafts.takeTheirs));
    expect(field('name', language).value).toBe('Theirs');
    expect(column('kpis', 'name')[2]).toBe('Theirs');
  });

  test('is said not to be kept where the browser refuses', async () => {
    const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    try {
      await open(language);
      typeInto('name', 'Employee attendance rate', language);
      expect(await screen.findByText(said.drafts.notKept)).not.toBeNull();
    } finally {
      refused.mockRestore();
    }
  });
});

describe('what was typed for another KPI', () => {
  const placeIn = ({ column }: PaneHost, at: number): typeof place => {
    const of = (id: string): string => String(column('kpis', id)[at] ?? '');
    return { row: 6 + at, code: of('code'), department: of('department'), kpi: of('name') };
  };

  async function show(opened: PaneHost, at: number, actions = opened.reopened()): Promise<void> {
    const call: AreaCall = { opens: { kind: 'row', place: placeIn(opened, at) } };
    draw('en', <CheckArea {...{ actions, call }} today={new Date()} shown onLead={jest.fn()} />);
    await screen.findByText(english.save);
  }

  test.each([
    ['of no code, after its row was deleted', ''],
    ['of the same code', 'MKT-1'],
  ])('%s does not come up in this one, and comes up in its own', async (_, code) => {
    const opened = await openPaneHost('en');
    for (const at of [0, 1]) opened.type('kpis', 'code', at, code);
    for (const at of [0, 1]) opened.type('kpis', 'source', at, '');
    await opened.host.settled();
    await show(opened, 0);
    typeInto('source', 'Of the first');
    clearPage();
    await show(opened, 1);
    expect([field('source').value, screen.queryByText('Of the first', { exact: false })]).toEqual(['', null]);
    clearPage();
    opened.type('kpis', 'department', 0, 'HRD');
    await opened.host.settled();
    await show(opened, 0);
    expect(field('source').value).toBe('Of the first');
  });

  test('written, and the reading after it fails: it stays told, can be read again and given back', async () => {
    const opened = await openPaneHost('en');
    let failing = 0;
    const readKpi: typeof opened.actions.readKpi = async (at) => {
      failing -= 1;
      if (failing === 0) throw new Error('once');
      return opened.actions.readKpi(at);
    };
    await show(opened, 2, { ...opened.actions, readKpi, followEdits: async () => async () => undefined });
    const before = opened.column('kpis', 'name')[2];
    typeInto('name', 'Another rate');
    failing = 1;
    await confirm();
    fireEvent.click(await screen.findByText(words.en.pane.tryAgain));
    await waitFor(() => expect(screen.queryByText(words.en.pane.tryAgain)).toBeNull());
    failing = 1;
    fireEvent.click(await screen.findByText(english.undo));
    await screen.findAllByText(english.undone);
    expect(opened.column('kpis', 'name')[2]).toBe(before);
    fireEvent.click(await screen.findByText(words.en.pane.tryAgain));
    await waitFor(() => expect(field('name').value).toBe(before));
    await screen.findAllByText(english.undone);
  });
});
