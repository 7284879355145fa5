/** @jest-environment jsdom */
import { openPaneHost } from '../support/openPaneHost';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { CheckArea } from '../../../src/taskpane/check/CheckArea';
import { mendWords } from '../../../src/words/en/mendWords';
import { words } from '../../../src/words/index';
import { closeAddIn } from '../../support/addIn';
import { clearPage, draw } from '../support/draw';

configure({ asyncUtilTimeout: 20_000 });
afterEach(() => {
  clearPage();
  closeAddIn();
  localStorage.clear();
});

const { check } = words.en.pane;
const toRow = /^Mend this row: .*Mengelola kehadiran/;

test.each([
  ['the finding that it was opened from', false],
  ['the heading where that finding is no more', true],
])('back from a row the keyboard stands on %s', async (_, isMended) => {
  const { actions, type, host } = await openPaneHost('en');
  type('kpis', 'name', 2, 'Mengelola kehadiran');
  await host.settled();
  draw('en', <CheckArea {...{ actions }} today={new Date()} shown call={undefined} onLead={jest.fn()} />);
  const [row] = await screen.findAllByLabelText(toRow);
  row?.focus();
  if (row) fireEvent.click(row);
  await screen.findByText(mendWords.save);
  if (isMended) {
    type('kpis', 'name', 2, 'Employee attendance rate');
    await waitFor(() => expect(screen.queryByLabelText(toRow)).toBeNull());
  }
  fireEvent.click(screen.getByText(check.backToFindings, { exact: false }));
  const stands = isMended ? screen.getByRole('heading', { name: check.title }) : row;
  await waitFor(() => expect(document.activeElement).toBe(stands));
});
