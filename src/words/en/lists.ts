import type { ListSpellings } from '../../kpi/record/lists';

/** The words of the drop-downs: what is offered first, then other spellings that people type. */
export const lists: ListSpellings = {
  polarity: {
    maximise: ['Maximise', 'Maximize', 'Higher is better'],
    minimise: ['Minimise', 'Minimize', 'Lower is better'],
    stabilise: ['Stabilise', 'Stabilize', 'Keep in range'],
  },
  frequency: {
    day: ['Daily', 'Every day'],
    week: ['Weekly', 'Every week'],
    month: ['Monthly', 'Every month'],
    quarter: ['Quarterly', 'Every quarter'],
    semester: ['Every semester', 'Half-yearly'],
    year: ['Yearly', 'Annually', 'Annual', 'Every year'],
  },
  available: {
    yes: ['Yes', 'Available'],
    effort: ['With effort', 'With some effort'],
    no: ['No', 'Not available'],
  },
  baseline: { noHistory: ['no history', 'none yet', 'n/a'] },
  unit: {
    percent: ['%', 'percent', 'per cent'],
    unit: ['units', 'pcs', 'item', 'items'],
    person: ['people', 'persons'],
    customer: ['customers'],
    class: ['classes'],
    session: ['sessions'],
    report: ['reports'],
    time: ['times'],
    rupiah: ['Rp', 'IDR'],
    dollar: ['USD', '$', 'dollar', 'dollars'],
    minute: ['minutes'],
    hour: ['hours'],
    day: ['days'],
    point: ['points', 'score'],
    ratio: ['ratio'],
  },
  period: {
    week: ['Week', 'Weekly'],
    month: ['Month', 'Monthly'],
    quarter: ['Quarter', 'Quarterly'],
    phase: ['Phase'],
    semester: ['Semester'],
    year: ['Year', 'Yearly'],
  },
};
