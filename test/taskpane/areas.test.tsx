/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import * as React from 'react';
import { ribbonWishes } from '../../src/actions/paneWish';
import { areaIds, areaOf, areas, firstArea } from '../../src/taskpane/areas';
import { ExcelProblem } from '../../src/words/ExcelProblem';
import { words } from '../../src/words/index';
import { clearPage, draw } from './support/draw';
import { paneActions } from './support/paneActions';

afterEach(clearPage);

const { goToSetUp } = words.en.pane;
const wishes = Object.values(ribbonWishes);

test('the buttons of manifest.xml are those that leave a wish', () => {
  const called = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(?<name>[^<]*)</g)];
  expect(called.map(({ groups }) => groups?.name)).toEqual(Object.keys(ribbonWishes));
});

test('each wish is answered by one area', () => {
  expect(areaIds.flatMap((id) => areas[id].wishes)).toEqual(wishes);
  expect(wishes.map(areaOf)).toEqual(['setUp', 'check', 'review']);
});

test('tabs stand in the order of the words', () => {
  expect(areaIds).toEqual(Object.keys(words.en.pane.tabs));
});

test('the first area can be used in any workbook', () => {
  expect(areas[firstArea].needs).toBe('nothing');
});

test.each(areaIds)('%s: where KPI tables are missing, it leads on if it needs them', async (id) => {
  const missing = async (): Promise<never> => Promise.reject(new ExcelProblem('notOurWorkbook', ''));
  const onLead = jest.fn();
  const { page: Page, needs } = areas[id];
  draw(
    'en',
    <Page
      actions={paneActions({
        checkWorkbook: missing,
        reviewKpis: missing,
        lookAtRows: missing,
        readInterview: missing,
      })}
      today={new Date()}
      shown
      call={undefined}
      {...{ onLead }}
    />,
  );
  if (needs === 'nothing') await screen.findByText(words.en.pane.setUp.generate);
  else fireEvent.click(await screen.findByText(goToSetUp));
  expect(onLead.mock.calls).toEqual(needs === 'nothing' ? [] : [[firstArea]]);
});
