/** @jest-environment jsdom */
import { openPaneHost, type PaneHost } from '../support/openPaneHost';
import { configure, fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import type { AreaCall } from '../../../src/taskpane/AreaProps';
import { LibraryPage } from '../../../src/taskpane/library/LibraryPage';
import { CheckArea } from '../../../src/taskpane/check/CheckArea';
import { mendWords as english } from '../../../src/words/en/mendWords';
import { mendWords as indonesian } from '../../../src/words/id/mendWords';
import { languages, words, type Language } from '../../../src/words/index';
import { closeAddIn } from '../../support/addIn';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);
afterEach(() => {
  clearPage();
  closeAddIn();
});

const saidIn = { en: english, id: indonesian };

async function open(language: Language = 'en', department = 'HRD'): Promise<PaneHost> {
  const opened = await openPaneHost(language);
  const call: AreaCall = { opens: { kind: 'library', department } };
  draw(language, <CheckArea actions={opened.actions} today={new Date()} shown call={call} onLead={jest.fn()} />);
  await screen.findByLabelText(saidIn[language].search);
  return opened;
}

function search(text: string, language: Language = 'en'): void {
  fireEvent.change(screen.getByLabelText(saidIn[language].search), { target: { value: text } });
}

describe.each(languages)('%s', (language) => {
  const said = saidIn[language];
  const { name } = words[language].library.kpis.humanResources.absenteeismRate;

  test('a word finds a KPI, which fills the next row with a code, leads on to the rest of it, and comes out again; axe finds nothing', async () => {
    const { column } = await open(language);
    const before = column('kpis', 'name');
    expect(document.activeElement?.textContent).toBe(said.libraryTitle);
    expect(screen.getByLabelText<HTMLSelectElement>(said.libraryPart).value).toBe('humanResources');
    expect(screen.queryByText(said.found(9))).not.toBeNull();
    search(language === 'en' ? 'absent' : 'ketidakhadiran', language);
    expect(screen.queryByText(name)).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByLabelText(said.insertThis(name)));
    await screen.findAllByText(said.inserted('HRD-3'));
    expect(column('kpis', 'name')).toEqual([...before, name]);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(said.undo));
    await screen.findAllByText(said.undone);
    expect(column('kpis', 'name')).toEqual(before);
    fireEvent.click(screen.getByLabelText(said.insertThis(name)));
    fireEvent.click(await screen.findByText(said.mendNext));
    await screen.findByText(said.title(name));
    await screen.findByText(said.save);
    expect(screen.getByLabelText<HTMLInputElement>(words[language].fields.kpis.target.head).value).toBe('');
  });
});

test.each(languages)(
  'a batch that fails says what is done, and the next try inserts the same KPI once, in %s',
  async (language) => {
    const said = saidIn[language];
    const { name } = words[language].library.kpis.humanResources.absenteeismRate;
    const { host, actions, column } = await openPaneHost(language);
    draw(language, <LibraryPage {...{ said, actions }} department="HRD" onWritten={jest.fn()} onMend={jest.fn()} />);
    await screen.findByLabelText(said.search);
    const before = column('kpis', 'name');
    host.faults.failBatch(7, 'GeneralException');
    fireEvent.click(screen.getByLabelText(said.insertThis(name)));
    await screen.findByText(said.failed.inserting.title);
    expect(screen.queryByText(said.failed.inserting.state, { exact: false })).not.toBeNull();
    fireEvent.click(screen.getByText(words[language].pane.tryAgain));
    await screen.findAllByText(said.inserted('HRD-3'));
    expect(column('kpis', 'name')).toEqual([...before, name]);
  },
);

test('what the department has already is not written twice', async () => {
  const { column } = await open();
  const before = column('kpis', 'name');
  fireEvent.click(screen.getByLabelText(english.insertThis('Employee attendance rate')));
  await screen.findAllByText(english.existed);
  expect(column('kpis', 'name')).toEqual(before);
  expect(screen.queryByText(english.undo)).toBeNull();
});

test('all departments can be searched, and what finds nothing says so', async () => {
  await open();
  search('patents');
  expect(screen.queryByText(english.nothingFound)).not.toBeNull();
  fireEvent.change(screen.getByLabelText(english.libraryPart), { target: { value: '' } });
  expect(screen.queryByText('Share of patents rejected')).not.toBeNull();
});

test('another department brings its own examples, and more are shown when asked', async () => {
  await open();
  fireEvent.change(screen.getByLabelText(english.forDepartment), { target: { value: 'Finance' } });
  expect(screen.getByLabelText<HTMLSelectElement>(english.libraryPart).value).toBe('finance');
  expect(screen.queryByText('Share of ledger accounts reconciled')).toBeNull();
  fireEvent.click(screen.getByText(english.more(2)));
  expect(screen.queryByText('Share of ledger accounts reconciled')).not.toBeNull();
});
