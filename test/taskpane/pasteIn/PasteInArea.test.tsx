/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { PasteInArea } from '../../../src/taskpane/pasteIn/PasteInArea';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { pasteIn as english } from '../../../src/words/en/pasteIn';
import { pasteIn as indonesian } from '../../../src/words/id/pasteIn';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { languages, words, type Language } from '../../../src/words/index';
import { shapes } from '../../intake/shapes';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { paneActions } from '../support/paneActions';

afterEach(clearPage);

const said = { en: english, id: indonesian };

async function open(others: Partial<PaneActions> = {}, language: Language = 'en', onLead = jest.fn()): Promise<void> {
  draw(
    language,
    <PasteInArea actions={paneActions(others)} today={new Date()} shown call={undefined} onLead={onLead} />,
  );
  await screen.findByLabelText(said[language].box);
}

async function paste(text: string, html = '', language: Language = 'en'): Promise<void> {
  const data: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': html };
  fireEvent.paste(screen.getByLabelText(said[language].box), {
    clipboardData: { getData: (type: string) => data[type] ?? '' },
  });
  await screen.findByText(said[language].columns);
}

const table =
  'No\tKPI\tDepartment\tWeight\tMood level\n1\tVisits\tSales\t10%\t5\n2\tOrders\t\t20%\t7\nTotal\t\t\t30%\t\n';

/** The drop-down of the column with a head. */
function columnOf(head: string): HTMLSelectElement {
  return screen.getByLabelText<HTMLSelectElement>(english.column(0, head));
}

describe.each(languages)('%s', (language) => {
  test('the box, the preview, what was written and what was taken out: axe finds nothing', async () => {
    await open({}, language);
    expect(await accessibilityFaults()).toEqual([]);
    await paste(table, '', language);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(said[language].write(2)));
    fireEvent.click(await screen.findByText(said[language].undo));
    expect((await screen.findAllByText(said[language].undone(2))).length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('nothing is loaded or asked before somebody comes here', async () => {
  const lookAtRows = jest.fn(paneActions().lookAtRows);
  draw(
    'en',
    <PasteInArea
      actions={paneActions({ lookAtRows })}
      today={new Date()}
      shown={false}
      call={undefined}
      onLead={jest.fn()}
    />,
  );
  await Promise.resolve();
  expect(screen.queryByLabelText(english.box)).toBeNull();
  expect(lookAtRows).not.toHaveBeenCalled();
});

test('says of each column how it was understood, what is left out and why, and writes nothing yet', async () => {
  const takeIn = jest.fn(paneActions().takeIn);
  await open({ takeIn });
  await paste(table);
  expect(columnOf('KPI').value).toBe('name');
  expect(columnOf('Department').value).toBe('department');
  expect(columnOf('Weight').value).toBe('');
  expect(screen.queryByText(english.columnLeftOut.weight, { exact: false })).not.toBeNull();
  expect(screen.queryByText(english.rowText(4, 'Total | 30%', english.rowLeftOut.total))).not.toBeNull();
  expect(screen.queryByText(english.carried(1))).not.toBeNull();
  expect(screen.queryByText(`${english.newDepartments} Sales`)).not.toBeNull();
  expect(takeIn).not.toHaveBeenCalled();
});

test("each column's field can be changed, and another one gives way", async () => {
  const takeIn = jest.fn(paneActions().takeIn);
  await open({ takeIn });
  await paste(table);
  fireEvent.change(columnOf('Weight'), { target: { value: 'target' } });
  expect(columnOf('Weight').value).toBe('target');
  fireEvent.change(columnOf('Department'), { target: { value: '' } });
  expect(screen.queryByText(english.carried(1))).toBeNull();
  fireEvent.click(screen.getByText(english.write(2)));
  await screen.findByText(english.undo);
  expect(takeIn.mock.calls[0]?.[0].rows.map(({ cells }) => cells)).toEqual([
    { name: 'Visits', target: { percent: 0.1 }, unit: { entry: 'percent' } },
    { name: 'Orders', target: { percent: 0.2 }, unit: { entry: 'percent' } },
  ]);
});

test('rows can be taken in as another table', async () => {
  await open();
  await paste('Marketing\nHRD\nFinance\n');
  expect(screen.getByLabelText<HTMLInputElement>(english.tables.departments).checked).toBe(true);
  fireEvent.click(screen.getByLabelText(english.tables.kpis));
  expect(screen.getByLabelText<HTMLInputElement>(english.tables.kpis).checked).toBe(true);
  const [column] = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect(within(column ?? document.body).queryByText(words.en.fields.kpis.polarity.head)).not.toBeNull();
});

test('rows that are here stay, unless somebody wishes them written over', async () => {
  const takeIn = jest.fn(paneActions().takeIn);
  await open({ takeIn });
  await paste('Code\tKPI\tOwner\nM-1\tUnits sold\tAnn\n');
  expect(screen.queryByText(english.nothingToWrite)).not.toBeNull();
  fireEvent.click(screen.getByLabelText(english.update));
  fireEvent.click(screen.getByText(english.write(1)));
  await screen.findByText(english.undo);
  expect(takeIn.mock.calls[0]?.[1]).toEqual({ update: true, addDepartments: true });
});

test('a page is read before its text, so merged cells are known', async () => {
  const merged = shapes.find(({ kind }) => kind === 'html');
  await open();
  await paste('No Departemen', merged?.text ?? '');
  expect(screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)).toEqual([
    ...['', 'department', 'name', 'unit', 'target', 'frequency', 'owner'],
  ]);
});

test('what holds no table says so, and the box stays', async () => {
  await open();
  fireEvent.paste(screen.getByLabelText(english.box), {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? ' \n ' : '') },
  });
  expect((await screen.findAllByText(english.nothing)).length).toBeGreaterThan(0);
  expect(screen.queryByLabelText(english.box)).not.toBeNull();
});

test('text that arrives without a clipboard is understood too', async () => {
  await open();
  fireEvent.change(screen.getByLabelText(english.box), { target: { value: 'KPI\tOwner\nVisits\tAnn' } });
  await screen.findByText(english.columns);
  expect(columnOf('KPI').value).toBe('name');
});

test('what keeps rows from being written is told, and the preview stays', async () => {
  await open({ takeIn: async () => Promise.reject(new ExcelProblem('sheetProtected', 'KPIs')) });
  await paste(table);
  fireEvent.click(screen.getByText(english.write(2)));
  await screen.findByText(words.en.pane.problems.sheetProtected.title);
  expect(columnOf('KPI').value).toBe('name');
});

test('where there are no tables, it leads to Set up', async () => {
  const onLead = jest.fn();
  const lookAtRows = async (): Promise<never> => Promise.reject(new ExcelProblem('notOurWorkbook', ''));
  draw(
    'en',
    <PasteInArea actions={paneActions({ lookAtRows })} today={new Date()} shown call={undefined} onLead={onLead} />,
  );
  fireEvent.click(await screen.findByText(words.en.pane.goToSetUp));
  expect(onLead).toHaveBeenCalledWith('setUp');
});
