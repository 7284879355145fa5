/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { daysText } from '../../../src/words/daysText';
import { languages, words, type Language } from '../../../src/words/index';
import type { RelianceOnAddInProps } from '../../../src/taskpane/share/RelianceOnAddIn';
import type { RelianceState } from '../../../src/taskpane/share/useReliance';
import { WhatOthersSee } from '../../../src/taskpane/share/WhatOthersSee';
import { accessibilityFaults, clearPage, draw } from '../support/draw';
import { weakReport } from '../support/sampleReport';

afterEach(clearPage);

const columns = [{ sheet: 'KPIs', heads: ['S', 'M'], address: 'R6:S11' }];
const frozen: RelianceState = {
  reliance: { columns, frozenOn: { first: 46352, last: 46357 }, since: 4 },
  frozen: { cells: 36, left: 2 },
};

async function drawPart(language: Language, state: RelianceState, others: Partial<RelianceOnAddInProps> = {}) {
  const callbacks = { onFreeze: jest.fn(), onRestore: jest.fn() };
  const said = await words[language].review();
  const reliance = {
    state: { reliance: { columns, frozenOn: undefined, since: 0 }, ...state },
    reason: undefined,
    ...callbacks,
    ...others,
  };
  draw(language, <WhatOthersSee words={said} report={weakReport(language)} reliance={reliance} />);
  return { ...callbacks, said };
}

describe.each(languages)('%s', (language) => {
  const { share } = words[language].pane;

  const states: readonly (readonly [string, RelianceState])[] = [
    ['nothing frozen', {}],
    ['freezing', { busy: 'freezing' }],
    ['frozen', frozen],
    ['freezing refused', { problem: { code: 'sheetProtected', detail: 'KPIs' } }],
  ];

  test.each(states)('%s: axe finds nothing', async (_name, state) => {
    await drawPart(language, state);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('what needs the add-in is listed; it can be frozen, and restored once it is', async () => {
    const { onFreeze } = await drawPart(language, {});
    expect(screen.queryByText(share.reliantColumns('KPIs', 'S, M', 'R6:S11'))).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: share.freeze }));
    expect(onFreeze).not.toHaveBeenCalled();
    expect(screen.queryByText(share.freezeSure)).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByText(share.freezeNo));
    expect(screen.queryByText(share.freezeSure)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: share.freeze }));
    fireEvent.click(screen.getByRole('button', { name: share.freeze }));
    expect(onFreeze).toHaveBeenCalledTimes(1);
    clearPage();
    const again = await drawPart(language, frozen);
    expect(screen.queryAllByText(share.frozenLeft(2), { exact: false }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: share.freeze })).toBeNull();
    screen.getByRole('button', { name: share.restore }).click();
    expect(again.onRestore).toHaveBeenCalledTimes(1);
    expect(screen.queryAllByText(share.frozenOn(daysText(46352, 46357, words[language].dates)))).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: share.freezeMore }));
    fireEvent.click(screen.getByRole('button', { name: share.freeze }));
    expect(again.onFreeze).toHaveBeenCalledTimes(1);
  });

  test('freezing what came since is offered only where something came', async () => {
    await drawPart(language, { reliance: { columns, frozenOn: { first: 46352, last: 46352 }, since: 0 } });
    expect(screen.queryByRole('button', { name: share.restore })).not.toBeNull();
    expect(screen.queryByRole('button', { name: share.freezeMore })).toBeNull();
  });

  test('what others will see, from the report', async () => {
    await drawPart(language, {});
    for (const text of [share.verdicts(2, 4), share.outOfRange(2), share.open(8)]) {
      expect(screen.queryByText(text)).not.toBeNull();
    }
  });

  test('a button that cannot work now says why, and does nothing', async () => {
    const { said, onFreeze } = await drawPart(language, { reliance: { columns: [], frozenOn: undefined, since: 0 } });
    const freeze = screen.getByRole('button', { name: share.freeze });
    expect(freeze.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(freeze.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe(said.cannot.nothingToFreeze);
    freeze.click();
    expect(onFreeze).not.toHaveBeenCalled();
    clearPage();
    await drawPart(language, {}, { reason: said.cannot.sheetProtected('KPIs') });
    expect(screen.queryByText(said.cannot.sheetProtected('KPIs'))).not.toBeNull();
    clearPage();
    await drawPart(language, { busy: 'freezing' });
    expect(screen.queryByText(said.cannot.busy)).not.toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
