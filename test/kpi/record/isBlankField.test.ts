import { isBlankField } from '../../../src/kpi/record/blankRow';
import type { CellInput, KpiFieldId } from '../../../src/kpi/record/kpiFields';

test.each<[KpiFieldId, CellInput | undefined]>([
  ['name', ''],
  ['name', null],
  ['name', undefined],
  ['name', ' \u00a0\t'],
  ['name', 0],
  ['deadline', 0],
  ['polarity', 0],
  ['target', ''],
  ['baseline', null],
])('%s is blank with %p', (field, value) => {
  expect(isBlankField(field, value)).toBe(true);
});

test.each<[KpiFieldId, CellInput]>([
  ['target', 0],
  ['baseline', 0],
  ['upper', 0],
  ['name', 7],
  ['name', false],
  ['deadline', 46_387],
])('%s is filled with %p', (field, value) => {
  expect(isBlankField(field, value)).toBe(false);
});
