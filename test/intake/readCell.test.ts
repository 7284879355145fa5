import { readCell } from '../../src/intake/readCell';
import { kpiFields, type KpiFieldId } from '../../src/kpi/record/kpiFields';
import { everyLanguage } from '../../src/words/index';

const reading = { spellings: everyLanguage, placeholders: new Set<string>(), mark: undefined, monthFirst: false };

function read(id: KpiFieldId, text: string, value?: number): ReturnType<typeof readCell> {
  const field = kpiFields.find((each) => each.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return readCell(field, { text, value }, reading);
}

describe.each(['baseline', 'target', 'upper', 'current'] as const)('%s', (id) => {
  test.each([
    ['8-Oct', 46_303],
    ['08-Okt', 46_303],
    ['Oct-26', 46_296],
    ['10/8/2026', 46_303],
    ['8/10/2026', 46_303],
    ['2026-10-08', 46_303],
    ['1:03', 63 / 1440],
    ['24:01:00', 1441 / 1440],
    ['8-Oct', undefined],
    ['31/12/2026', undefined],
  ])('%j with %p behind it is kept as it shows, and told: a spreadsheet took it for a day or a time', (text, value) => {
    expect(read(id, text, value)).toEqual({ cell: text, isRead: false });
  });

  test.each([
    ['2026', 2026, 2026],
    ['46,303', 46_303, 46_303],
    ['46.303', 46_303, 46_303],
    ['90%', 0.9, { percent: 0.9 }],
    ['12.5', 12.5, 12.5],
  ])('%j with %p behind it is a number', (text, value, cell) => {
    expect(read(id, text, value)).toEqual({ cell, isRead: true });
  });
});

test.each(['8/10', '6-9', '1:3', '≥ 95% per week'])('a target of %j stays the text that it is', (text) => {
  expect(read('target', text)).toEqual({ cell: text, isRead: true });
});

test('a deadline is a day all the same', () => {
  expect(read('deadline', '8-Oct-26', 46_303)).toEqual({ cell: 46_303, isRead: true });
});

test.each(['-hadir setiap hari', '+62 812', '=present/scheduled', '@budi', "'- a list"])(
  'a text that begins like a formula stays a text: %j',
  (text) => {
    for (const id of ['definition', 'formula', 'source', 'owner', 'name'] as const) {
      expect(read(id, text)).toEqual({ cell: text.replace(/^'/, ''), isRead: true });
    }
  },
);
