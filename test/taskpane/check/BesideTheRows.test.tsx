/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import type { CheckReport } from '../../../src/actions/CheckReport';
import { CheckResult } from '../../../src/taskpane/check/CheckResult';
import { findingWords } from '../../../src/words/findingWords';
import { languages, words, type Language } from '../../../src/words/index';
import { clearPage, draw } from '../support/draw';
import { sampleReport } from '../support/sampleReport';

afterEach(clearPage);

function drawResult(language: Language, report: CheckReport, onGoTo = jest.fn()): void {
  draw(
    language,
    <CheckResult
      {...{ report, onGoTo }}
      onMend={jest.fn()}
      onAddKpi={jest.fn()}
      onInterview={jest.fn()}
      formulas={{ differences: [], noted: true }}
    >
      formulas
    </CheckResult>,
  );
}

const beside: Pick<CheckReport, 'broken' | 'bookFindings'> = {
  broken: [
    { code: 'nameMissing', does: 'mend', sheet: '', items: ['Verdict_Words'] },
    { code: 'tableMissing', does: 'mend', sheet: 'KPIs', items: ['tblKpis'] },
    { code: 'foreignTable', does: 'cannot', sheet: 'Theirs', items: ['tblTargets'] },
  ],
  bookFindings: [
    { finding: { rule: 'errorCell', values: { shown: '#N/A', cell: 'C6' } }, sheet: 'Departments', address: 'C6' },
    { finding: { rule: 'rowsBelow', values: { rows: 2 } }, sheet: 'KPIs', address: 'B14' },
  ],
};

test.each(languages)(
  'broken parts are said by the words of the plan, and that Set up mends them (%s)',
  async (language) => {
    const report = { ...sampleReport(language), ...beside, clean: false };
    drawResult(language, report);
    const { check, setUp } = words[language].pane;
    expect((await screen.findByText(check.broken.title)).tagName).toBe('STRONG');
    expect(screen.getByText(check.broken.text, { exact: false })).toBeTruthy();
    for (const { code, sheet, items } of beside.broken) {
      expect(screen.getByText(setUp.plan.parts[code]({ sheet, items: items.join(', ') }))).toBeTruthy();
    }
    expect(screen.getByText(setUp.plan.deeds.cannot.before)).toBeTruthy();
  },
);

test.each(languages)('what stands beside the rows is said with the way to its cell (%s)', (language) => {
  const onGoTo = jest.fn();
  const report = { ...sampleReport(language), ...beside, clean: false };
  drawResult(language, report, onGoTo);
  for (const { finding } of beside.bookFindings) {
    expect(screen.getByText(`${findingWords(finding, language).finding}.`)).toBeTruthy();
  }
  fireEvent.click(screen.getByRole('button', { name: words[language].pane.check.goTo('KPIs!B14') }));
  expect(onGoTo).toHaveBeenCalledWith('KPIs', 'B14');
});

test.each(languages)('where no table can be read, nothing is called blank or settled (%s)', async (language) => {
  const report = {
    ...sampleReport(language),
    ...{ broken: beside.broken, bookFindings: [], findings: [], departments: [], kpis: 0, clean: false },
  };
  drawResult(language, report);
  const { check } = words[language].pane;
  expect(screen.queryByText(check.nothingYet)).toBe(null);
  expect(screen.queryByText(check.cleanTitle)).toBe(null);
  expect((await screen.findByText(check.broken.title)).tagName).toBe('STRONG');
});
