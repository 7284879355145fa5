import { isBlankField } from '../../../src/kpi/record/blankRow';
import type { CellInput } from '../../../src/kpi/record/Field';
import { kpiFields, type KpiField, type KpiFieldId } from '../../../src/kpi/record/kpiFields';

function fieldOf(id: KpiFieldId): KpiField {
  const field = kpiFields.find((each) => each.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

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
  expect(isBlankField(fieldOf(field), value)).toBe(true);
});

test.each<[KpiFieldId, CellInput]>([
  ['target', 0],
  ['baseline', 0],
  ['upper', 0],
  ['name', 7],
  ['name', false],
  ['deadline', 46_387],
])('%s is filled with %p', (field, value) => {
  expect(isBlankField(fieldOf(field), value)).toBe(false);
});
