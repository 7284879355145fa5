/** @jest-environment jsdom */
import { keptDrafts } from '../../../src/taskpane/drafts/keptDrafts';

const storage = (): Storage => localStorage;

afterEach(() => localStorage.clear());

test('each workbook and each place has its own, until it is dropped', () => {
  const [one, other] = ['one.xlsx', 'other.xlsx'].map((workbook) => keptDrafts(workbook, storage));
  expect(one?.keep('row 7', { name: 'A' })).toBe(true);
  expect(one?.keep('row 7', { name: 'B' })).toBe(true);
  expect(other?.find('row 7')).toBeUndefined();
  expect(one?.find('row 8')).toBeUndefined();
  expect(keptDrafts('one.xlsx', storage).find('row 7')).toEqual({ name: 'B' });
  one?.drop('row 7');
  expect(one?.find('row 7')).toBeUndefined();
});

test('there is room for so much; the oldest go, and what is too long alone is not kept', () => {
  const drafts = keptDrafts('one.xlsx', storage);
  for (let row = 0; row < 100; row += 1) drafts.keep(`row ${row}`, { name: 'x' });
  expect(drafts.find('row 0')).toBeUndefined();
  expect(drafts.find('row 99')).toEqual({ name: 'x' });
  expect(drafts.keep('row 100', { name: 'x'.repeat(150_000) })).toBe(true);
  expect(drafts.keep('row 101', { name: 'y'.repeat(150_000) })).toBe(true);
  expect(drafts.find('row 100')).toBeUndefined();
  expect(drafts.keep('row 102', { name: 'z'.repeat(300_000) })).toBe(false);
});

test.each(['no JSON', '{}', 'null', '[null, 7, {"workbook":"one.xlsx","place":"row 7"}]'])(
  'what somebody else put there counts as nothing: %s',
  (text) => {
    localStorage.setItem('smart-kpi drafts', text);
    const drafts = keptDrafts('one.xlsx', storage);
    expect(drafts.find('row 7')).toBeUndefined();
    expect(drafts.keep('row 7', { name: 'A' })).toBe(true);
    expect(drafts.find('row 7')).toEqual({ name: 'A' });
  },
);

test('a browser that refuses its storage keeps nothing', () => {
  const drafts = keptDrafts('one.xlsx', () => {
    throw new Error('refused');
  });
  expect([drafts.keep('row 7', { name: 'A' }), drafts.find('row 7')]).toEqual([false, undefined]);
  expect(() => drafts.drop('row 7')).not.toThrow();
});
