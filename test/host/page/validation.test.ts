import { addName } from '../../../src/host/book/names/addName';
import type { DataValidation, ValidationRule } from '../../../src/host/book/model/DataValidation';
import { RuleCalculator } from '../../../src/host/page/look/RuleCalculator';
import { breaksRule } from '../../../src/host/page/validation/breaksRule';
import { listEntries } from '../../../src/host/page/validation/listEntries';
import { sampleWorkbook } from '../book/sampleWorkbook';

const { workbook, fruit } = sampleWorkbook();
addName(workbook, 'Names', '=Stock[Name]');
const rules = new RuleCalculator();
const cell = { row: 9, column: 0 };

test.each([
  ['Yes, No ,Maybe', ['Yes', 'No', 'Maybe']],
  ['=$A$2:$A$4', ['Apple', 'Pear', 'Plum']],
  ['=Names', ['Apple', 'Pear', 'Plum']],
  ['=OFFSET($A$1,1,0,2)', ['Apple', 'Pear']],
  ['=Nobody', ['#NAME?']],
])('a list from %s', (source, entries) => {
  expect(listEntries(source, fruit, cell, cell, rules)).toEqual(entries);
});

function broken(rule: ValidationRule, value: string | number | null, ignoreBlanks = true): boolean {
  const validation: DataValidation = { areas: [], rule, ignoreBlanks };
  return breaksRule(validation, value, 'General', { sheet: fruit, origin: cell, cell }, rules);
}

test('lists compare cells without case and typed entries with it', () => {
  const fromCells: ValidationRule = { kind: 'list', source: '=Names', inCellDropDown: true };
  const typed: ValidationRule = { kind: 'list', source: 'Yes,No', inCellDropDown: true };
  expect([broken(fromCells, 'apple'), broken(fromCells, 'Kiwi')]).toEqual([false, true]);
  expect([broken(typed, 'Yes'), broken(typed, 'yes')]).toEqual([false, true]);
});

test('numbers, lengths and blanks', () => {
  const whole: ValidationRule = { kind: 'wholeNumber', operator: 'Between', formula1: 1, formula2: '=B4' };
  expect([1, 5, 6, 2.5, 'a'].map((value) => broken(whole, value))).toEqual([false, false, true, true, true]);
  const short: ValidationRule = { kind: 'textLength', operator: 'LessThanOrEqualTo', formula1: 3 };
  expect([broken(short, 'abc'), broken(short, 'abcd')]).toEqual([false, true]);
  expect([broken(short, null), broken(short, null, false)]).toEqual([false, true]);
});
