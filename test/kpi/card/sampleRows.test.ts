import { kpiFields } from '../../../src/kpi/record/kpiFields';
import { countKpis, departmentKey } from '../../../src/kpi/judge/rangeStatus';
import { sampleRows } from '../../../src/kpi/card/sampleRows';
import { everyLanguage, words } from '../../../src/words/index';
import { cards } from '../../support/cards';

const period = { start: 46_204, end: 46_387 };

describe.each(['en', 'id'] as const)('the example content (%s)', (language) => {
  const { departments, targets, kpis } = sampleRows(cards[language], period, words[language].lists, everyLanguage);

  test('every department of the card has two KPIs', () => {
    expect(departments.map((row) => row.department)).toEqual(['Marketing', 'HRD', 'Finance']);
    expect(
      countKpis(
        departments.map((row) => row.department),
        kpis.map((row) => row.department),
        kpis.map((row) => row.name),
      ),
    ).toEqual([2, 2, 2]);
  });

  test('every required field is filled', () => {
    for (const kpi of kpis) {
      for (const field of kpiFields) if (field.required === true) expect([field.id, kpi[field.id]]).not.toContain('');
    }
  });

  test('deadlines lie in the period', () => {
    expect(kpis.every((kpi) => Number(kpi.deadline) >= period.start && Number(kpi.deadline) <= period.end)).toBe(true);
  });

  test('every KPI is linked to a target of its own department', () => {
    for (const kpi of kpis) {
      const target = targets.find((row) => row.target === kpi.linkedTarget);
      expect(departmentKey(target?.department)).toBe(departmentKey(kpi.department));
    }
  });
});
