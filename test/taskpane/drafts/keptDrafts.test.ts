/** @jest-environment jsdom */
import { keptDrafts, type Draft } from '../../../src/taskpane/drafts/keptDrafts';
import { typedOver } from '../../../src/taskpane/drafts/typedOver';

const typed = (name: string): Draft => ({ texts: { name }, was: { name: '' } });
const storage = (): Storage => localStorage;

afterEach(() => localStorage.clear());

test('each workbook and each place has its own, until it is dropped', () => {
  const [one, other] = ['https://example.com/one.xlsx', 'other.xlsx'].map((workbook) => keptDrafts(workbook, storage));
  expect(one?.keep('row 7', typed('A'))).toBe(true);
  expect(one?.keep('row 7', typed('B'))).toBe(true);
  expect(other?.find('row 7')).toBeUndefined();
  expect(one?.find('row 8')).toBeUndefined();
  expect(keptDrafts('https://example.com/one.xlsx', storage).find('row 7')).toEqual({ ...typed('B'), isSure: true });
  one?.drop('row 7');
  expect(one?.find('row 7')).toBeUndefined();
});

test('there is room for so much; the oldest go, and what is too long alone is not kept', () => {
  const drafts = keptDrafts('https://example.com/one.xlsx', storage);
  for (let row = 0; row < 100; row += 1) drafts.keep(`row ${row}`, typed('x'));
  const again = keptDrafts('https://example.com/one.xlsx', storage);
  expect(again.find('row 0')).toBeUndefined();
  expect(again.find('row 99')).toEqual({ ...typed('x'), isSure: true });
  expect(drafts.keep('row 100', typed('x'.repeat(80_000)))).toBe(true);
  expect(drafts.keep('row 101', typed('y'.repeat(150_000)))).toBe(true);
  expect(keptDrafts('https://example.com/one.xlsx', storage).find('row 100')).toBeUndefined();
  expect(drafts.keep('row 102', typed('z'.repeat(300_000)))).toBe(false);
});

test.each(['no JSON', '{}', 'null', '[null, 7, {"workbook":"one.xlsx","place":"row 7"}]'])(
  'what somebody else put there counts as nothing: %s',
  (text) => {
    localStorage.setItem('smart-kpi drafts', text);
    const drafts = keptDrafts('https://example.com/one.xlsx', storage);
    expect(drafts.find('row 7')).toBeUndefined();
    expect(drafts.keep('row 7', typed('A'))).toBe(true);
    expect(drafts.find('row 7')?.texts).toEqual({ name: 'A' });
  },
);

test('a browser that refuses its storage keeps what is typed as long as the pane is open', () => {
  const refuse = (): Storage => {
    throw new Error('refused');
  };
  const drafts = keptDrafts('https://example.com/one.xlsx', refuse);
  expect(drafts.keep('row 7', typed('A'))).toBe(false);
  expect([drafts.find('row 7')?.texts, drafts.places()]).toEqual([{ name: 'A' }, ['row 7']]);
  expect(keptDrafts('https://example.com/one.xlsx', refuse).find('row 7')).toBeUndefined();
  drafts.drop('row 7');
  expect(drafts.find('row 7')).toBeUndefined();
});

test.each(['', 'Book1', 'Book1.xlsx'])(
  'of a workbook that is called “%s” nobody knows whether a draft is its own, but in the pane where it was typed',
  (workbook) => {
    const drafts = keptDrafts(workbook, storage);
    drafts.keep('row 7', typed('A'));
    expect(drafts.find('row 7')?.isSure).toBe(true);
    expect(keptDrafts(workbook, storage).find('row 7')?.isSure).toBe(false);
  },
);

test.each(['C:\\\\Books\\\\Book1.xlsx', '/Users/sari/Book1.xlsx'])(
  'a saved workbook is known by its path: %s',
  (workbook) => {
    keptDrafts(workbook, storage).keep('row 7', typed('A'));
    expect(keptDrafts(workbook, storage).find('row 7')?.isSure).toBe(true);
  },
);

describe('a draft beside what the cells hold', () => {
  const draft = { texts: { name: 'mine', unit: ' % ', owner: 'Sari' }, was: { name: 'old', unit: '', owner: 'Budi' } };

  test('what is written already is none, what others have changed is overtaken', () => {
    const now = { name: 'theirs', unit: '%', owner: 'Budi' };
    expect(typedOver({ ...draft, isSure: true }, now)).toEqual({
      texts: { name: 'mine', owner: 'Sari' },
      overtaken: ['name'],
    });
  });

  test('what may be of another workbook is all overtaken', () => {
    const now = { name: 'old', unit: '', owner: 'Budi' };
    expect(typedOver({ ...draft, isSure: false }, now).overtaken).toEqual(['name', 'unit', 'owner']);
    expect(typedOver(undefined, now)).toEqual({ texts: {}, overtaken: [] });
  });
});
