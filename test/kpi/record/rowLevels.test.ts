import { blankKpi } from '../../../src/kpi/record/blankRow';
import type { CellInput } from '../../../src/kpi/record/Field';
import { baselineAndTarget } from '../../../src/kpi/record/rowLevels';
import { everyLanguage } from '../../../src/words/index';

function levels(baseline: CellInput, target: CellInput, unit: string, polarity = ''): number[] | undefined {
  const found = baselineAndTarget({ ...blankKpi, baseline, target, unit, polarity }, everyLanguage);
  return found && [found.from, found.to].map((value) => Number(value.toPrecision(9)));
}

describe('the unit settles the scale of both', () => {
  test.each<[CellInput, CellInput, string, number, number]>([
    [0.06, 5, '%', 0.06, 0.05],
    [6, 0.05, 'persen', 0.06, 0.05],
    ['85%', 92, '%', 0.85, 0.92],
    [85, '92%', '', 0.85, 0.92],
    [0.85, '92%', '', 0.85, 0.92],
    [2, 1, '%', 0.02, 0.01],
    [1, '100%', '%', 1, 1],
    [1.05, 110, 'Persentase', 1.05, 1.1],
    [0, 4, '%', 0, 0.04],
    [0.06, 5, 'hours', 0.06, 5],
    [85, 92, 'points', 85, 92],
    ['3 hours', '90 minutes', 'minutes', 180, 90],
    ['3 jam', 90, 'menit', 180, 90],
    [3, 2, 'hari', 3, 2],
  ])('from %p to %p in “%s”', (baseline, target, unit, from, to) => {
    expect(levels(baseline, target, unit)).toEqual([from, to]);
  });
});

describe('a target that is a change of the baseline', () => {
  test.each<[CellInput, string, string, string, number, number]>([
    [800, 'naik 10% dari tahun lalu', 'Rp', 'Maksimalkan', 800, 880],
    [800, 'increase by 10%', 'USD', 'Maximise', 800, 880],
    [800, 'by 10%', 'USD', 'Minimise', 800, 720],
    [800, '5% lower than last year', 'USD', 'Minimise', 800, 760],
    [800, 'growth of 10%', 'USD', 'Maximise', 800, 880],
    [40, 'turun 5 poin', 'poin', 'Minimalkan', 40, 35],
    [40, 'naik 5 poin', '%', 'Maksimalkan', 0.4, 0.45],
    ['40%', 'increase by 5 percentage points', '%', 'Maximise', 0.4, 0.45],
  ])('from %p “%s”', (baseline, target, unit, polarity, from, to) => {
    expect(levels(baseline, target, unit, polarity)).toEqual([from, to]);
  });

  test.each<[CellInput, string, string, number, number]>([
    [800, 'naik menjadi 880', 'Rp', 800, 880],
    [800, 'increase to 880', 'USD', 800, 880],
    [8, 'lower than 5', 'days', 8, 5],
    [8, 'follow up 10 leads', 'units', 8, 10],
    ['8%', 'growth of 10%', '%', 0.08, 0.1],
    ['8%', 'more than 10%', '%', 0.08, 0.1],
    [8, '10 by 2030', 'units', 8, 10],
  ])('but a level: from %p “%s”', (baseline, target, unit, from, to) => {
    expect(levels(baseline, target, unit, 'Maximise')).toEqual([from, to]);
  });

  test('nothing is known without a direction or a baseline', () => {
    expect(levels(800, 'by 10%', 'USD')).toBeUndefined();
    expect(levels('no history', 'naik 10%', 'Rp')).toBeUndefined();
  });
});
