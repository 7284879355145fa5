import type { PaneActions } from '../../../src/taskpane/PaneActions';

type SignOffs = Awaited<ReturnType<PaneActions['reviewKpis']>>;
type Reviewed = SignOffs['kpis'][number];

function reviewed(code: string, row: number, more: Partial<Reviewed>): Reviewed {
  const cell = { value: 'x', numberFormat: 'General' };
  const fields = {
    ...{ name: cell, definition: cell, formula: cell, unit: cell, polarity: cell },
    ...{ baseline: cell, target: cell, deadline: cell, source: cell, upper: cell },
  };
  return {
    ...{ seen: { code, fields }, row, name: `Result ${code}`, department: 'HRD', state: 'unsigned', changed: [] },
    ...more,
  };
}

/** One KPI in each state, and one whose row is gone. */
export const sampleSignOffs: SignOffs = {
  kpisSheet: 'KPIs',
  kpis: [
    reviewed('HRD-1', 6, { state: 'agreed', reviewer: 'Rina', signedOn: 46352 }),
    reviewed('HRD-2', 7, { state: 'changed', changed: ['target', 'upper'], reviewer: 'Rina', signedOn: 46352 }),
    reviewed('HRD-3', 8, {}),
    reviewed('', 9, { hindrance: 'noCode' }),
  ],
  gone: ['OLD-1'],
};
