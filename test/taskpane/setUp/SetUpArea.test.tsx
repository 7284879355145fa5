/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { OwnTemplate, WorkbookLook } from '../../../src/actions/lookAtWorkbook';
import { SetUpArea } from '../../../src/taskpane/setUp/SetUpArea';
import { words } from '../../../src/words/index';
import { PaneFrame } from '../../../src/taskpane/PaneFrame';
import { clearPage, draw, drawWhole } from '../support/draw';
import { looks, paneActions } from '../support/paneActions';

afterEach(clearPage);

const { setUp } = words.en.pane;
const parts = [
  { code: 'departmentsMissing', does: 'add', page: 'departments', sheet: 'Departments', items: ['Sales'], rows: [] },
] as const;
const withSales: WorkbookLook = {
  ...looks.whole,
  plans: { en: { parts, changes: true }, id: { parts, changes: true } },
};

test('a whole workbook: the plan names the departments of an own template before they are added', async () => {
  const asked: (OwnTemplate | undefined)[] = [];
  const generateWorkbook = jest.fn(paneActions().generateWorkbook);
  const actions = paneActions({
    generateWorkbook,
    lookAtWorkbook: async (own) => {
      asked.push(own);
      return own ? withSales : looks.whole;
    },
  });
  draw('en', <SetUpArea {...{ actions }} today={new Date()} shown call={undefined} onLead={jest.fn()} />);
  fireEvent.click(await screen.findByLabelText(setUp.ownFile));
  const [input] = await waitFor(() => {
    const found = [...document.querySelectorAll('input[type=file]')];
    expect(found).toHaveLength(1);
    return found;
  });
  const file = new File(['{"title":"Ours","language":"en"}'], 'ours.json');
  if (input) fireEvent.change(input, { target: { files: [file] } });
  const sentence = setUp.plan.parts.departmentsMissing({ sheet: 'Departments', items: 'Sales' });
  await screen.findByText(sentence);
  expect(asked.map((own) => own?.template.title)).toEqual([undefined, 'Ours']);
  expect(screen.queryByText('“Ours”', { exact: false })).not.toBeNull();
  fireEvent.click(screen.getByText(setUp.addMissing));
  await waitFor(() => expect(generateWorkbook).toHaveBeenCalledTimes(1));
  expect(generateWorkbook.mock.calls[0]?.[0]).toMatchObject({ ownTemplate: true, template: { title: 'Ours' } });
});

describe('the language of the workbook', () => {
  async function open(): Promise<jest.Mock> {
    const generateWorkbook = jest.fn(paneActions().generateWorkbook);
    const area = { today: new Date(), shown: true, call: undefined, onLead: jest.fn() };
    drawWhole(
      <PaneFrame language="en" scheme="light">
        <SetUpArea actions={paneActions({ generateWorkbook })} {...area} />
      </PaneFrame>,
    );
    await screen.findByText(setUp.generate);
    return generateWorkbook;
  }

  async function generatedLanguage(generateWorkbook: jest.Mock): Promise<unknown> {
    fireEvent.click(screen.getByText(words.id.pane.setUp.generate));
    await waitFor(() => expect(generateWorkbook).toHaveBeenCalledTimes(1));
    const [options] = generateWorkbook.mock.calls[0] as [{ template: { language: string } }];
    return options.template.language;
  }

  test("follows the pane's", async () => {
    const generateWorkbook = await open();
    fireEvent.click(screen.getByLabelText('ID – Bahasa Indonesia'));
    expect(await generatedLanguage(generateWorkbook)).toBe('id');
  });

  test('stays once somebody has chosen it', async () => {
    const generateWorkbook = await open();
    fireEvent.click(screen.getByLabelText(setUp.languageNames.id));
    fireEvent.click(screen.getByLabelText(setUp.languageNames.en));
    fireEvent.click(screen.getByLabelText('ID – Bahasa Indonesia'));
    expect(await generatedLanguage(generateWorkbook)).toBe('en');
  });
});

test('after the sheets are made, the interview is offered first', async () => {
  const onLead = jest.fn();
  draw('en', <SetUpArea actions={paneActions()} today={new Date()} shown call={undefined} onLead={onLead} />);
  fireEvent.click(await screen.findByText(setUp.generate));
  fireEvent.click(await screen.findByText(setUp.doneInterview));
  expect(onLead).toHaveBeenCalledWith('interview');
});
