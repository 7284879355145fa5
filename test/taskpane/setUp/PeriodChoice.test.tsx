/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { semesterOf } from '../../../src/kpi/record/semesterOf';
import { languages, words, type Language } from '../../../src/words/index';
import { PeriodChoice } from '../../../src/taskpane/setUp/PeriodChoice';
import type { PeriodFieldsProps } from '../../../src/taskpane/setUp/PeriodFields';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

afterEach(clearPage);

const { start, end } = semesterOf(2026, 11);

function drawPeriod(language: Language, problems: PeriodFieldsProps['problems'] = {}): jest.Mock {
  const onChange = jest.fn();
  draw(language, <PeriodChoice {...{ start, end, problems, onChange }} disabled={false} />);
  return onChange;
}

const inWords: Readonly<Record<Language, string>> = {
  en: '1 July 2026 – 31 December 2026',
  id: '1 Juli 2026 – 31 Desember 2026',
};
const typed: Readonly<Record<Language, string>> = { en: '15 August 2026', id: '15 Agustus 2026' };

describe.each(languages)('%s', (language) => {
  const { setUp } = words[language].pane;

  test('the period in words, then in fields', async () => {
    drawPeriod(language);
    expect(screen.queryByText(inWords[language])).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(setUp.changePeriod));
    expect(await screen.findAllByRole('combobox')).toHaveLength(2);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a day may be typed', async () => {
    const onChange = drawPeriod(language);
    fireEvent.click(screen.getByText(setUp.changePeriod));
    const [from] = await screen.findAllByRole('combobox');
    if (!from) throw new Error('There is a field for the first day.');
    fireEvent.change(from, { target: { value: typed[language] } });
    fireEvent.blur(from);
    expect(onChange).toHaveBeenLastCalledWith({ start: 46249, end });
  });

  test('what cannot be used says how to mend it', async () => {
    drawPeriod(language, { end: 'mendPeriod' });
    fireEvent.click(screen.getByText(setUp.changePeriod));
    expect(await screen.findAllByText(setUp.mendPeriod)).toHaveLength(1);
  });
});
