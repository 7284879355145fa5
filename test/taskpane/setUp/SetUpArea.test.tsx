/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { OwnTemplate, WorkbookLook } from '../../../src/actions/lookAtWorkbook';
import { SetUpArea } from '../../../src/taskpane/setUp/SetUpArea';
import { words } from '../../../src/words/index';
import { clearPage, draw } from '../support/draw';
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
