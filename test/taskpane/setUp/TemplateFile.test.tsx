/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { languages, words, type Language } from '../../../src/words/index';
import { TemplateFile } from '../../../src/taskpane/setUp/TemplateFile';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

afterEach(clearPage);

function drawAndChoose(language: Language, text?: string): jest.Mock {
  const onRead = jest.fn();
  draw(language, <TemplateFile onRead={onRead} disabled={false} />);
  if (text === undefined) return onRead;
  const input = screen.getByLabelText(words[language].pane.setUp.ownFile);
  fireEvent.change(input, { target: { files: [new File([text], 'card.json')] } });
  return onRead;
}

describe.each(languages)('%s', (language) => {
  const { setUp } = words[language].pane;

  test('no file yet', async () => {
    drawAndChoose(language);
    expect(screen.queryByText(setUp.noFile)).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a template is named and handed on', async () => {
    const onRead = drawAndChoose(language, '{"title":"KPI kelas","language":"id"}');
    await screen.findByText('“KPI kelas”', { exact: false });
    expect(onRead).toHaveBeenCalledWith(expect.objectContaining({ title: 'KPI kelas' }));
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('what is to be mended is listed', async () => {
    const onRead = drawAndChoose(language, '{"title":5,"colour":"red"}');
    await screen.findByText(setUp.fileProblems(2), { exact: false });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(onRead).toHaveBeenCalledWith(undefined);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('no JSON', async () => {
    const onRead = drawAndChoose(language, '{');
    await screen.findByText(setUp.fileNotJson, { exact: false });
    expect(onRead).toHaveBeenCalledWith(undefined);
  });
});

test('the button opens the file dialog', () => {
  drawAndChoose('en');
  const click = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
  fireEvent.click(screen.getByText(words.en.pane.setUp.chooseFile));
  expect(click).toHaveBeenCalledTimes(1);
  click.mockRestore();
});
