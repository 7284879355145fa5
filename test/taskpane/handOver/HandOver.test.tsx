/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { HandOver } from '../../../src/taskpane/handOver/HandOver';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { languages, words } from '../../../src/words/index';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(URL, 'createObjectURL');
  clearPage();
});

const { handOver, problems } = words.en.pane;
const exportKpis = async () => ({ json: '{"language":"en"}\n', csv: 'code,name', kpis: 2 });

test.each(languages)('%s: axe finds nothing, also with the text to copy', async (language) => {
  draw(language, <HandOver exportKpis={exportKpis} />);
  expect(await accessibilityFaults()).toEqual([]);
  fireEvent.click(screen.getByText(words[language].pane.handOver.copyJson));
  await screen.findByLabelText(words[language].pane.handOver.text);
  expect(await accessibilityFaults()).toEqual([]);
});

test('copies the JSON; where no clipboard may be used, the text is there to copy', async () => {
  const writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  draw('en', <HandOver exportKpis={exportKpis} />);
  fireEvent.click(screen.getByText(handOver.copyJson));
  await screen.findByText(handOver.copied(2));
  expect(writeText).toHaveBeenCalledWith('{"language":"en"}\n');
  Reflect.deleteProperty(navigator, 'clipboard');
  fireEvent.click(screen.getByText(handOver.copyJson));
  expect((await screen.findByLabelText<HTMLTextAreaElement>(handOver.text)).value).toBe('{"language":"en"}\n');
});

test.each([
  ['saveJson', 'kpis.json'],
  ['saveCsv', 'kpis.csv'],
] as const)('%s hands %s over as a file', async (button, name) => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  draw('en', <HandOver exportKpis={exportKpis} />);
  fireEvent.click(screen.getByText(handOver[button]));
  await screen.findByText(handOver.saved(name));
  expect(saved).toEqual([name]);
});

test('what keeps the tables from being read is told with the way out', async () => {
  draw('en', <HandOver exportKpis={async () => Promise.reject(new ExcelProblem('cellBeingEdited', ''))} />);
  fireEvent.click(screen.getByText(handOver.saveCsv));
  expect(await screen.findByText(problems.cellBeingEdited.title)).not.toBeNull();
});

test('where there is nothing to hand over each button says why, and the reason stands once', async () => {
  draw('en', <HandOver exportKpis={exportKpis} reason="Nothing is there." />);
  const reason = screen.getByText('Nothing is there.');
  for (const name of [handOver.copyJson, handOver.saveJson, handOver.saveCsv]) {
    const button = screen.getByRole('button', { name });
    expect([button.getAttribute('aria-disabled'), button.getAttribute('aria-describedby')]).toEqual([
      'true',
      reason.id,
    ]);
  }
  expect(await accessibilityFaults()).toEqual([]);
});
