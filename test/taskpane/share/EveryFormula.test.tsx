/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { ReviewArea } from '../../../src/taskpane/review/ReviewArea';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { languages, words } from '../../../src/words/index';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { paneActions } from '../support/paneActions';

afterEach(clearPage);

type Faults = Awaited<ReturnType<PaneActions['reviewEveryFormula']>>;

const faults: Faults = {
  findings: Array.from({ length: 12 }, (_, index) => ({
    ...({ rule: 'fixedValue', values: { constants: '1.11' } } as const),
    ...{ sheet: 'Own', address: `C${index + 2}`, found: '=A1*1.11', cells: index === 0 ? 3 : 1, rows: '2–4' },
  })),
  more: 7,
  partlyRead: [{ sheet: 'Huge', rows: 10, of: 20 }],
  leftOut: ['Very'],
};

function drawArea(language: 'en' | 'id', others: Partial<PaneActions>): void {
  draw(
    language,
    <ReviewArea actions={paneActions(others)} today={new Date()} shown call={undefined} onLead={jest.fn()} />,
  );
}

describe.each(languages)('%s', (language) => {
  const { check, problems } = words[language].pane;

  test('findings come when asked for, each with why, how to mend it and the way to its cell', async () => {
    const said = await words[language].formulaReview();
    const goToCell = jest.fn(async () => undefined);
    drawArea(language, { reviewEveryFormula: async () => faults, goToCell });
    fireEvent.click(await screen.findByText(check.everyFormula.look));
    const { finding, why, mend } = said.rules.fixedValue({ constants: '1.11' });
    expect(await screen.findAllByText(`${finding}.`)).toHaveLength(10);
    expect(screen.getAllByText(why)).toHaveLength(10);
    expect(screen.getAllByText(`${check.mend}: ${mend}.`)).toHaveLength(10);
    for (const text of [said.alsoIn(3, '2–4'), said.notAll(7), said.partlyRead('Huge', 10, 20), said.hidden('Very')])
      screen.getByText(text);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(check.more(2)));
    expect(screen.getAllByText(`${finding}.`)).toHaveLength(12);
    fireEvent.click(screen.getByText(check.formulas.cell('Own', 'C3')));
    expect(goToCell).toHaveBeenCalledWith('Own', 'C3');
  });

  test('they are written to a sheet when asked, and the way there is shown', async () => {
    const said = await words[language].formulaReview();
    const writeFormulaFindings = jest.fn(async () => ({ faults, sheet: 'List' }));
    drawArea(language, { reviewEveryFormula: async () => faults, writeFormulaFindings });
    fireEvent.click(await screen.findByText(check.everyFormula.look));
    fireEvent.click(await screen.findByText(said.pane.toSheet));
    await screen.findByText(said.pane.written('List'));
    expect(writeFormulaFindings).toHaveBeenCalledTimes(1);
  });

  test('what Excel refuses is said, and what was found stays', async () => {
    const said = await words[language].formulaReview();
    drawArea(language, {
      reviewEveryFormula: async () => faults,
      writeFormulaFindings: async () => Promise.reject(new ExcelProblem('sheetProtected', 'List')),
    });
    fireEvent.click(await screen.findByText(check.everyFormula.look));
    fireEvent.click(await screen.findByText(said.pane.toSheet));
    await screen.findByText(problems.sheetProtected.title);
    expect(screen.queryByText(`${said.title(12)}.`)).not.toBeNull();
  });
});
