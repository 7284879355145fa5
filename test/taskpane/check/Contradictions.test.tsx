/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { CheckResult } from '../../../src/taskpane/check/CheckResult';
import { languages, words } from '../../../src/words/index';
import { clearPage, draw } from '../support/draw';
import { sampleReport } from '../support/sampleReport';

afterEach(clearPage);

test.each(languages)(
  'settings that contradict each other are said in %s, with the way to the cell',
  async (language) => {
    const onGoTo = jest.fn();
    const { contradictions } = words[language].terms;
    const report = {
      ...sampleReport(language),
      ...{ findings: [], departments: [], kpis: 0, clean: false },
      contradictions: [
        { contradiction: 'limits', sheet: 'Settings', address: 'B7' },
        { contradiction: 'period', sheet: 'Settings', address: 'B10' },
      ] as const,
    };
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
    expect((await screen.findByText(contradictions.limits)).tagName).toBe('STRONG');
    expect((await screen.findByText(contradictions.period)).tagName).toBe('STRONG');
    fireEvent.click(screen.getByRole('button', { name: words[language].pane.check.goTo('Settings!B7') }));
    expect(onGoTo).toHaveBeenCalledWith('Settings', 'B7');
  },
);
