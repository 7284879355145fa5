/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ReviewArea } from '../../../src/taskpane/review/ReviewArea';
import { ExcelProblem } from '../../../src/words/ExcelProblem';
import { reviewWords as en } from '../../../src/words/en/reviewWords';
import { reviewWords as id } from '../../../src/words/id/reviewWords';
import { words } from '../../../src/words/index';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { paneActions } from '../support/paneActions';
import { sampleReport } from '../support/sampleReport';
import { sampleSignOffs } from '../support/sampleSignOffs';

afterEach(clearPage);

const today = new Date(2026, 10, 26);

function drawReview(language: 'en' | 'id', others: Partial<PaneActions> = {}): void {
  const actions = paneActions(others);
  draw(language, <ReviewArea {...{ actions, today }} shown call={undefined} onLead={() => undefined} />);
}

describe.each([
  ['en', en],
  ['id', id],
] as const)('in %s', (language, said) => {
  test('says what is agreed, what has changed in which field, and what cannot be signed and why', async () => {
    drawReview(language);
    await screen.findByText(said.counts(1, 1, 2));
    const { kpis } = words[language].fields;
    expect(document.body.textContent).toContain(`${kpis.target.head}, ${kpis.upper.head}`);
    expect(screen.getByText(said.hindered.noCode)).toBeTruthy();
    expect(screen.getByText(said.goneTitle(1)).parentElement?.textContent).toContain('OLD-1');
    expect(screen.queryByText(said.sign(''))).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('signing asks for a name, asks once more, then signs what is open as it was seen', async () => {
    const signOff = jest.fn(async () => ({ signed: 2, refused: [] }));
    drawReview(language, { signOff });
    const all = (await screen.findByText(said.signAll(2))).closest('button');
    expect(all?.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(said.reviewerNeeded).id).toBe(all?.getAttribute('aria-describedby'));
    fireEvent.change(screen.getByLabelText(said.reviewer), { target: { value: ' Rina ' } });
    expect(all?.getAttribute('aria-disabled')).not.toBe('true');
    fireEvent.click(screen.getByText(said.signAll(2)));
    expect(screen.getByText(said.sure(2, 'Rina'))).toBeTruthy();
    expect(signOff).not.toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(within(screen.getByRole('group', { name: said.title })).getByText(said.yes));
    await screen.findAllByText(said.signed(2));
    const seen = sampleSignOffs.kpis.slice(1, 3).map((kpi) => kpi.seen);
    expect(signOff.mock.calls).toEqual([[seen, 'Rina', today]]);
  });

  test('the name is the one that was asked for; who leaves and comes back while it is signed finds it under way', async () => {
    let done: (signed: { signed: number; refused: [] }) => void = () => undefined;
    const signOff = jest.fn(async () => new Promise<{ signed: number; refused: [] }>((resolve) => (done = resolve)));
    const actions = paneActions({ signOff });
    const Visited = (): JSX.Element => {
      const [shown, setShown] = React.useState(true);
      return (
        <>
          <button onClick={() => setShown(!shown)}>visit</button>
          <ReviewArea {...{ actions, today, shown }} call={undefined} onLead={() => undefined} />
        </>
      );
    };
    draw(language, <Visited />);
    const name = await screen.findByLabelText(said.reviewer);
    fireEvent.change(name, { target: { value: 'Rina' } });
    fireEvent.click(screen.getByText(said.signAll(2)));
    fireEvent.change(name, { target: { value: '' } });
    expect(screen.queryByText(said.sure(2, 'Rina'))).not.toBeNull();
    fireEvent.click(within(screen.getByRole('group', { name: said.title })).getByText(said.yes));
    expect(signOff.mock.calls).toMatchObject([[expect.anything(), 'Rina', today]]);
    fireEvent.click(screen.getByText('visit'));
    fireEvent.click(screen.getByText('visit'));
    fireEvent.change(name, { target: { value: 'Rina' } });
    const all = screen.getByText(said.signAll(2)).closest('button');
    expect(all?.getAttribute('aria-disabled')).toBe('true');
    done({ signed: 2, refused: [] });
    await screen.findAllByText(said.signed(2));
    expect(signOff).toHaveBeenCalledTimes(1);
  });

  test('a question that is answered with not yet signs nothing', async () => {
    const signOff = jest.fn(async () => ({ signed: 1, refused: [] }));
    drawReview(language, { signOff });
    fireEvent.change(await screen.findByLabelText(said.reviewer), { target: { value: 'Rina' } });
    fireEvent.click(screen.getByText(said.sign('HRD-3')));
    fireEvent.click(screen.getByText(said.no));
    expect(screen.queryByText(said.no)).toBeNull();
    fireEvent.click(screen.getByText(said.sign('HRD-3')));
    const question = screen.getByRole('group', { name: said.title });
    expect(document.activeElement).toBe(question);
    fireEvent.keyDown(question, { key: 'Escape' });
    expect(screen.queryByText(said.no)).toBeNull();
    expect(signOff).not.toHaveBeenCalled();
  });

  test('a single KPI cannot be signed without a name, and its button says so', async () => {
    drawReview(language);
    const reason = await screen.findByText(said.reviewerNeeded);
    const button = (): HTMLElement => screen.getByRole('button', { name: said.sign('HRD-3') });
    expect(button().getAttribute('aria-describedby')).toBe(reason.id);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.change(screen.getByLabelText(said.reviewer), { target: { value: 'Rina' } });
    expect(button().getAttribute('aria-describedby')).toBeNull();
  });

  test('the dictionary tells what it holds, what is left out, and what stays', async () => {
    const makeKpiDictionary = async (): ReturnType<PaneActions['makeKpiDictionary']> => ({
      sheets: [
        { sheet: 'KPI dictionary (2)', kept: 'KPI dictionary', refused: ['page'] },
        { sheet: 'Sign list', refused: [] },
      ],
      ...{ kpis: 6, left: 2 },
    });
    drawReview(language, { makeKpiDictionary });
    fireEvent.click(await screen.findByText(said.make));
    expect(await screen.findAllByText(said.made(6, '“KPI dictionary (2)”, “Sign list”'))).not.toEqual([]);
    for (const text of [said.leftOut(2), said.kept('KPI dictionary'), said.looksLeft]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('no KPIs: what cannot be done says why', async () => {
    const report = { ...sampleReport(language), kpis: 0, departments: [] };
    drawReview(language, {
      reviewKpis: async () => ({ kpisSheet: 'KPIs', kpis: [], gone: [] }),
      checkWorkbook: async () => report,
    });
    expect(await screen.findByText(said.noKpis)).toBeTruthy();
    expect(await screen.findByText(said.cannot.noKpis)).toBeTruthy();
    expect(await screen.findByText(said.cannot.nothingToExport)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('KPIs without codes make a dictionary without any', async () => {
    drawReview(language, { makeKpiDictionary: async () => ({ sheets: [], kpis: 0, left: 1 }) });
    fireEvent.click(await screen.findByText(said.make));
    expect(await screen.findAllByText(said.nothingToMake)).not.toEqual([]);
  });

  test('protected sheets and a protected structure are said beside what they keep from working', async () => {
    drawReview(language, {
      lookAtHindrances: async () => ({ protectedSheets: ['KPIs'], fixedStructure: true }),
    });
    expect(await screen.findAllByText(said.cannot.sheetProtected('KPIs'))).toHaveLength(1);
    expect(await screen.findAllByText(said.cannot.fixedStructure)).toHaveLength(2);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('formulas are compared, and entered again after a second question', async () => {
    const difference = {
      ...({ table: 'kpis', sheet: 'KPIs', head: 'Verdict', row: 8, address: 'Q8', holds: 'value' } as const),
      ...{ found: '✓', formula: '=1' },
    };
    const mendFormulas = jest.fn(async () => 1);
    drawReview(language, { reviewFormulas: async () => [difference], mendFormulas });
    fireEvent.click(await screen.findByText(said.repair.look));
    const { formulas } = words[language].pane.check;
    fireEvent.click(await screen.findByText(formulas.mendAll));
    fireEvent.click(screen.getByText(formulas.mendYes));
    expect(await screen.findAllByText(said.repair.done(1))).not.toEqual([]);
    expect(mendFormulas.mock.calls).toEqual([[[difference]]]);
  });

  test('what Excel refuses has its sentence and a way to try again', async () => {
    let refuses = true;
    drawReview(language, {
      reviewKpis: async () => {
        if (refuses) throw new ExcelProblem('cellBeingEdited', 'x');
        return sampleSignOffs;
      },
    });
    expect(await screen.findByText(words[language].pane.problems.cellBeingEdited.title)).toBeTruthy();
    refuses = false;
    fireEvent.click(screen.getByText(said.again));
    expect(await screen.findByText(said.counts(1, 1, 2))).toBeTruthy();
  });
});
