/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import type { CheckReport } from '../../../src/actions/CheckReport';
import { NoteList } from '../../../src/taskpane/check/NoteList';
import { findingWords } from '../../../src/words/findingWords';
import { languages, words } from '../../../src/words/index';
import { accessibilityFaults, clearPage, draw } from '../support/draw';

afterEach(clearPage);

const notes: CheckReport['notes'] = Array.from({ length: 12 }, (_, index) => ({
  finding: {
    rule: 'currentAgainstTarget',
    field: 'current',
    values: { state: 'notReached', current: `${80 + index}%`, target: '≥ 95%' },
  },
  ...{ sheet: 'KPIs', row: 6 + index, address: `Q${6 + index}`, code: `HRD-${index}`, department: 'HRD', kpi: 'Rate' },
}));

describe.each(languages)('%s', (language) => {
  const { check } = words[language].pane;

  test('each says what, why, what can be done, and leads to its cell; they are called nothing that is open', async () => {
    const goTo = jest.fn();
    draw(language, <NoteList notes={notes} onGoTo={goTo} />);
    const [first] = notes;
    if (!first) throw new Error('There is a note.');
    const { finding, why, mend } = findingWords(first.finding, language);
    expect(screen.getByText(`${finding}.`)).not.toBeNull();
    expect(screen.getAllByText(why)).toHaveLength(10);
    expect(screen.getAllByText(`${check.notes.next}: ${mend}.`)).toHaveLength(10);
    expect(screen.queryByText(check.findings)).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(check.more(2)));
    fireEvent.click(screen.getByText(check.goTo('Q17')));
    expect(goTo).toHaveBeenCalledWith('KPIs', 'Q17');
  });

  test('where there is none, nothing is drawn', () => {
    const { container } = draw(language, <NoteList notes={[]} onGoTo={jest.fn()} />);
    expect(container.textContent).toBe('');
  });
});
