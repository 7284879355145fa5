/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { ExcelProblemCode } from '../../../src/words/ExcelProblem';
import { languages, words, type Language } from '../../../src/words/index';
import { CheckPage, type CheckPageProps } from '../../../src/taskpane/check/CheckPage';
import type { CheckState, FormulaLook } from '../../../src/taskpane/check/useCheck';
import { accessibilityFaults, clearPage, draw, drawWhole } from '../support/draw';
import { sampleReport, weakReport } from '../support/sampleReport';

afterEach(clearPage);

const at = new Date(2026, 10, 23, 14, 5);
const time: Readonly<Record<Language, string>> = { en: '14:05', id: '14.05' };
const codes = Object.keys(words.en.pane.problems) as ExcelProblemCode[];

const allAlike: FormulaLook = { differences: [], noted: true };
const twoDiffer: FormulaLook = {
  differences: [
    { table: 'kpis', sheet: 'KPIs', head: 'Verdict', row: 8, address: 'Q8', holds: 'value', found: '✓', formula: '=1' },
    {
      table: 'kpis',
      sheet: 'KPIs',
      head: 'Score',
      row: 9,
      address: 'W9',
      holds: 'formula',
      found: '=2',
      formula: '=1',
    },
  ],
  noted: true,
};

function done(language: Language, report = weakReport(language), formulas = allAlike): CheckState {
  return { checking: false, done: { report, at, refreshed: 0, formulas } };
}

function clean(language: Language): CheckState {
  return done(language, { ...sampleReport(language), findings: [], clean: true });
}

function nothingYet(language: Language): CheckState {
  return done(language, { ...sampleReport(language), departments: [], findings: [], kpis: 0, clean: true });
}

function callbacksOf() {
  return {
    onCheck: jest.fn(),
    onRemoveExamples: jest.fn(),
    onMendFormulas: jest.fn(),
    onSetUp: jest.fn(),
    onGoTo: jest.fn(),
    onShare: jest.fn(),
    onOpen: jest.fn(),
    onInterview: jest.fn(),
  };
}

function drawPage(language: Language, state: CheckState, others: Partial<CheckPageProps> = {}) {
  const callbacks = callbacksOf();
  draw(language, <CheckPage state={state} following {...callbacks} {...others} />);
  return callbacks;
}

describe.each(languages)('%s', (language) => {
  const { check, failed, problems } = words[language].pane;
  const states: readonly (readonly [string, { readonly state: CheckState } & Partial<CheckPageProps>])[] = [
    ['before the first check', { state: { checking: false } }],
    ['first check', { state: { checking: true } }],
    ['findings', { state: done(language) }],
    ['formulas differ', { state: done(language, undefined, twoDiffer) }],
    ['checking again', { state: { ...done(language), checking: true } }],
    ['clean', { state: clean(language) }],
    ['nothing yet', { state: nothingYet(language) }],
    ['not set up', { state: { checking: false, problem: { code: 'notOurWorkbook', detail: '' } } }],
    ['refused after a check', { state: { ...done(language), problem: { code: 'cellBeingEdited', detail: '' } } }],
    ['cell gone', { state: done(language), goToProblem: { code: 'sheetMissing', detail: 'KPIs' } }],
  ];

  test.each(states)('%s: axe finds nothing', async (_name, { state, ...others }) => {
    drawPage(language, state, others);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test.each(codes)('%s has its own sentence', async (code) => {
    drawPage(language, { checking: false, problem: { code, detail: 'D' } });
    await screen.findByText(code === 'unknown' ? failed.checking.title : problems[code].title);
    expect(screen.queryByText(problems[code].wayOut, { exact: false })).not.toBeNull();
  });

  test('what was checked, when and against what', () => {
    drawPage(language, done(language));
    expect(screen.queryByText(check.checkedAt(time[language]), { exact: false })).not.toBeNull();
    expect(screen.queryByText(check.agreed(2, 3), { exact: false })).not.toBeNull();
    expect(screen.queryByText(check.follows, { exact: false })).not.toBeNull();
  });

  test('calculated cells that differ are listed, each with the way to it', () => {
    const { onGoTo } = drawPage(language, done(language, undefined, twoDiffer));
    screen.getByRole('heading', { name: check.formulas.title(2) });
    expect(screen.queryByText(check.formulas.value('Verdict'), { exact: false })).not.toBeNull();
    screen.getByRole('button', { name: check.formulas.cell('KPIs', 'W9') }).click();
    expect(onGoTo).toHaveBeenCalledWith('KPIs', 'W9');
  });

  test('their formulas are entered again only after a second question', () => {
    const { onMendFormulas } = drawPage(language, done(language, undefined, twoDiffer));
    fireEvent.click(screen.getByRole('button', { name: check.formulas.mendAll }));
    expect(screen.queryByText(check.formulas.mendSure(2))).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: check.formulas.mendNo }));
    expect(onMendFormulas).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: check.formulas.mendAll }));
    fireEvent.click(screen.getByRole('button', { name: check.formulas.mendYes }));
    expect(onMendFormulas).toHaveBeenCalledTimes(1);
  });

  test('that none differs is said, and nothing where there was nothing to compare with', () => {
    drawPage(language, done(language));
    expect(screen.queryByText(check.formulas.allAlike)).not.toBeNull();
    drawPage(language, done(language, undefined, { differences: undefined, noted: false }));
    expect(screen.queryAllByText(check.formulas.allAlike)).toHaveLength(1);
  });

  test('examples that are left are removed after a question', () => {
    const { onRemoveExamples } = drawPage(language, done(language, { ...sampleReport(language), examples: 14 }));
    expect(screen.queryByText(check.examplesLeft(14), { exact: false })).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: check.removeExamples }));
    fireEvent.click(screen.getByText(check.removing.no));
    fireEvent.click(screen.getByRole('button', { name: check.removeExamples }));
    expect(onRemoveExamples).not.toHaveBeenCalled();
    expect(screen.queryByText(check.removing.sure(14))).not.toBeNull();
    fireEvent.click(screen.getByText(check.removing.yes));
    expect(onRemoveExamples).toHaveBeenCalledTimes(1);
  });

  test('all is well only where no calculated cell differs either', async () => {
    drawPage(language, clean(language));
    await screen.findByText(check.cleanTitle);
    clearPage();
    const differing = { sheet: 'KPIs', address: 'S7', head: 'Score', holds: 'value' as const };
    drawPage(
      language,
      done(language, clean(language).done?.report as never, { differences: [differing], noted: true } as never),
    );
    // Notices are drawn a moment later.
    await new Promise((drawn) => setTimeout(drawn, 100));
    expect(screen.queryByText(check.cleanTitle)).toBeNull();
  });

  test('where no example is left, nothing is said of them', () => {
    drawPage(language, done(language, { ...sampleReport(language), examples: 0 }));
    expect(screen.queryByRole('button', { name: check.removeExamples })).toBeNull();
  });

  test('every finding says what, why and how to mend it', () => {
    drawPage(language, done(language));
    expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(8);
    expect(screen.getByText(check.letter('T')).textContent).toBe(`✗${check.letter('T')}`);
  });
});

const { check, tryAgain, goToSetUp, share } = words.en.pane;

test('the result is said aloud', () => {
  drawPage('en', done('en'));
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Check finished: 10 open points.');
});

test('each finding leads to its cell, each department to its row', () => {
  const { onGoTo } = drawPage('en', done('en'));
  fireEvent.click(screen.getByText(check.goTo('B7')));
  fireEvent.click(screen.getByLabelText('Go to A5: Marketing (Departments)'));
  expect(onGoTo.mock.calls).toEqual([
    ['KPIs', 'B7'],
    ['Departments', 'A5'],
  ]);
});

test('a department chosen shows its findings only, and again all', () => {
  drawPage('en', done('en'));
  const marketing = screen.getByRole('button', { name: /^Marketing/ });
  fireEvent.click(marketing);
  expect(marketing.getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByText('Legal')).toBeNull();
  fireEvent.click(screen.getByText(check.filters.clear));
  expect(screen.queryByText('Legal')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^HRD/ }));
  expect(screen.queryByText(check.filters.nothing)).not.toBeNull();
});

test('letters and kinds choose too, each with how many there are in the rest of the choice', async () => {
  drawPage('en', done('en', undefined, twoDiffer));
  const chip = (text: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^(✓ )?${text} \\(`) });
  const counts = (): (string | null)[] => ['Missing', 'Weak', 'Formula'].map((kind) => chip(kind).textContent);
  expect(counts()).toEqual(['Missing (2)', 'Weak (6)', 'Formula (2)']);
  fireEvent.click(chip('T'));
  expect(counts()).toEqual(['Missing (1)', 'Weak (0)', 'Formula (0)']);
  expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(1);
  expect(screen.queryByText(check.filters.shown(1, 10))).not.toBeNull();
  fireEvent.click(chip('Weak'));
  expect(screen.queryByText(check.filters.nothing)).not.toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  fireEvent.click(screen.getByText(check.filters.clear));
  fireEvent.click(chip('Formula'));
  expect(chip('Formula').textContent).toBe('✓ Formula (2)');
  expect(screen.queryAllByText(`${check.mend}:`, { exact: false })).toEqual([]);
  screen.getByRole('heading', { name: check.formulas.title(2) });
});

test('a department is chosen from a list, those that nobody listed too', () => {
  drawPage('en', done('en'));
  const list = screen.getByLabelText(check.filters.department);
  fireEvent.change(list, { target: { value: '=legal' } });
  expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(4);
  expect(within(list).getByText('Legal (4)')).toBeTruthy();
  fireEvent.change(list, { target: { value: '' } });
  expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(8);
});

test('while changes are read, everything stays in its place and can be used', () => {
  const state = done('en');
  drawPage('en', { ...state, checking: true, following: true });
  expect(screen.queryByText(check.reading)).not.toBeNull();
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Check finished: 10 open points.');
  expect(screen.getByText(check.checkAgain).closest('button')?.disabled).toBe(false);
  expect(screen.queryByText(check.checking)).toBeNull();
});

test('what was read is told: the workbook, every row or the changed ones', () => {
  const report = { ...weakReport('en'), workbook: 'plan.xlsx', rowsRead: 2 };
  drawPage('en', done('en', report));
  expect(screen.queryByText(/plan\.xlsx/)).not.toBeNull();
  expect(screen.queryByText('2 changed rows were read again.')).not.toBeNull();
  clearPage();
  drawPage('en', done('en'));
  expect(screen.queryByText('Every row was read.')).not.toBeNull();
});

test('many departments come in portions', () => {
  const report = weakReport('en');
  const [first] = report.departments;
  if (!first) throw new Error('There are departments.');
  const departments = Array.from({ length: 100 }, (_, index) => ({ ...first, name: `D${index}`, row: 5 + index }));
  drawPage('en', done('en', { ...report, departments }));
  expect(screen.getAllByLabelText(/^Go to A\d+: D/)).toHaveLength(25);
  fireEvent.click(screen.getAllByText(check.more(25))[0] ?? document.body);
  expect(screen.getAllByLabelText(/^Go to A\d+: D/)).toHaveLength(50);
});

test.each(languages)('a department with no or too few KPIs has its ways on, in %s', async (language) => {
  const { check } = words[language].pane;
  const report = weakReport(language);
  const departments = (['none', 'tooFew', 'inRange', 'tooMany'] as const).map((status, row) => {
    return { name: status, row, kpis: row, smartComplete: 0, status };
  });
  const { onOpen, onInterview } = drawPage(language, done(language, { ...report, departments }));
  const ways = (label: string): string[] =>
    departments.map(({ name }) => name).filter((name) => screen.queryByLabelText(`${label}: ${name}`));
  expect([ways(check.addKpi), ways(check.askThem)]).toEqual([['none', 'tooFew'], ['none']]);
  fireEvent.click(screen.getByLabelText(`${check.addKpi}: none`));
  expect(onOpen).toHaveBeenCalledWith({ kind: 'library', department: 'none' });
  fireEvent.click(screen.getByLabelText(`${check.askThem}: none`));
  expect(onInterview).toHaveBeenCalledWith('none');
  expect(await accessibilityFaults()).toEqual([]);
});

describe.each(languages)('what failed is said by what it was, in %s', (language) => {
  const { check, failed, problems, tryAgain } = words[language].pane;

  test.each([
    ['removing', 'onRemoveExamples'],
    ['repairing', 'onMendFormulas'],
    ['checking', 'onCheck'],
  ] as const)('%s', async (doing, callback) => {
    const problem = { code: 'unknown', detail: 'GeneralException' } as const;
    const failure = doing === 'checking' ? { problem } : { undone: { doing, problem } };
    const callbacks = drawPage(language, { ...done(language), ...failure });
    const { title, state } = failed[doing];
    await screen.findByText(title);
    expect(screen.queryByText(`${state} ${problems.unknown.wayOut}`, { exact: false })).not.toBeNull();
    fireEvent.click(screen.getByText(tryAgain));
    expect(callbacks[callback]).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(check.checkAgain)).not.toBeNull();
  });

  test('a refusal with words of its own keeps them, and says what is done all the same', async () => {
    const problem = { code: 'filtered', detail: 'X' } as const;
    drawPage(language, { ...done(language), undone: { doing: 'removing', problem } });
    await screen.findByText(problems.filtered.title);
    expect(screen.queryByText(`${problems.filtered.wayOut} ${failed.removing.state}`, { exact: false })).not.toBeNull();
  });
});

test('the keyboard stays on its finding when all is read anew, and goes to the next where that one is settled', () => {
  const report = weakReport('en');
  const page = (state: CheckState): JSX.Element => <CheckPage {...{ state }} following {...callbacksOf()} />;
  const { rerender } = drawWhole(page(done('en', report)));
  const place = (): string | undefined =>
    document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) => dataset['place']);
  document.querySelectorAll<HTMLElement>('[data-place] button')[1]?.focus();
  expect(place()).toBe(places[1]);
  const moved = report.findings.map((found) => ({ ...found, row: found.row + 3 }));
  rerender(page(done('en', { ...report, findings: moved })));
  expect(place()).toBe(places[1]);
  rerender(page(done('en', { ...report, findings: moved.filter((_, index) => index !== 1) })));
  expect(place()).toBe(places[2]);
});

test('only what is still open', () => {
  drawPage('en', done('en'));
  fireEvent.click(screen.getByLabelText(check.onlyOpen));
  expect(screen.queryByRole('button', { name: /^HRD/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Finance/ })).not.toBeNull();
});

test('signs and words stand beside each other', () => {
  drawPage('en', done('en'));
  const department = within(screen.getByRole('button', { name: /^Marketing/ }));
  expect(department.queryByText('▼')).not.toBeNull();
  expect(department.queryByText('too few')).not.toBeNull();
});

test('many rows come in portions', () => {
  const [first] = weakReport('en').findings;
  if (!first) throw new Error('There are findings.');
  const findings = Array.from({ length: 100 }, (_, index) => ({ ...first, row: 7 + index }));
  drawPage('en', done('en', { ...weakReport('en'), findings }));
  expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(25);
  for (let turn = 0; turn < 3; turn += 1) fireEvent.click(screen.getByText(check.more(25)));
  expect(screen.getAllByText(`${check.mend}:`, { exact: false })).toHaveLength(100);
  expect(screen.queryByText(check.more(25))).toBeNull();
});

test('a row whose finding changes is drawn anew among those that stay', () => {
  const [first] = weakReport('en').findings;
  if (!first) throw new Error('There are findings.');
  const findings = [7, 8, 9].map((row) => ({ ...first, row, kpi: `Result ${row}`, address: `B${row}` }));
  const page = (state: CheckState): JSX.Element => <CheckPage {...{ state }} following {...callbacksOf()} />;
  const { rerender } = drawWhole(page(done('en', { ...weakReport('en'), findings })));
  const before = screen.getAllByText(check.mendRow);
  const edited = findings.map((found) =>
    found.row === 8 ? { ...found, kpi: 'Another result', address: 'C8' } : { ...found, finding: { ...found.finding } },
  );
  rerender(page(done('en', { ...weakReport('en'), findings: edited })));
  const headings = screen.getAllByRole('heading', { level: 5 }).map(({ textContent }) => textContent);
  expect(headings.filter((text) => /Result|Another/.test(text ?? ''))).toEqual([
    expect.stringContaining('Result 7'),
    expect.stringContaining('Another result'),
    expect.stringContaining('Result 9'),
  ]);
  expect(screen.queryByText(check.goTo('C8'))).not.toBeNull();
  expect(screen.getAllByText(check.mendRow)[0]).toBe(before[0]);
});

test('ways out: try again, or set up first', () => {
  const { onCheck } = drawPage('en', { checking: false, problem: { code: 'sheetProtected', detail: '' } });
  fireEvent.click(screen.getByText(tryAgain));
  expect(onCheck).toHaveBeenCalledTimes(1);
  clearPage();
  const { onSetUp } = drawPage('en', { checking: false, problem: { code: 'notOurWorkbook', detail: '' } });
  fireEvent.click(screen.getByText(goToSetUp));
  expect(onSetUp).toHaveBeenCalledTimes(1);
});

test('rows that were woken are told of', () => {
  drawPage(
    'en',
    { checking: false, done: { report: sampleReport('en'), at, refreshed: 1, formulas: allAlike } },
    { following: false },
  );
  expect(screen.queryByText(check.refreshed(1))).not.toBeNull();
  expect(screen.queryByText(check.followsNot, { exact: false })).not.toBeNull();
});

test('it leads to what others will see', () => {
  const { onShare } = drawPage('en', done('en'));
  fireEvent.click(screen.getByText(share.title));
  expect(onShare).toHaveBeenCalledTimes(1);
});
