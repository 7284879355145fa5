import { errorCell, messageOf } from './customFunctionsRuntime';
import { achievable, measurable, relevant, specific, timeBound } from '../../src/functions/letterFunctions';

/** 31 December 2026 as Excel hands over a date. */
const deadline = 46_387;
const periodStart = 46_204;
const periodEnd = 46_387;

const definition = 'Employees present divided by employees scheduled';

test.each([
  ['S', 1, () => specific('Attendance rate', definition, 'HRD')],
  ['S without a department', 0, () => specific('Attendance rate', definition, '')],
  ['S of a vague name', 0, () => specific('Be proactive about customer success', definition, 'HRD')],
  ['M', 1, () => measurable(0.95, '%', 'present ÷ scheduled', 'Attendance list', 'Yes')],
  ['M of a text', 1, () => measurable('≥ 95% per minggu', '%', 'hadir ÷ dijadwalkan', 'Daftar hadir', 'Ya')],
  ['M without data', 0, () => measurable(0.95, '%', 'present ÷ scheduled', 'Attendance list', 'No')],
  ['A', 1, () => achievable(0.9, 0.95, 'Maximise', 'Sari', 0.5)],
  ['A in Indonesian', 1, () => achievable('belum ada', 0.95, 'Maksimalkan', 'Sari', 0.5, '')],
  ['A against the polarity', 0, () => achievable(0.9, 0.95, 'Minimise', 'Sari', 0.5)],
  ['A beyond the stretch', 0, () => achievable(100, 160, 'Maximise', 'Sari', 0.5)],
  ['A with a wider stretch', 1, () => achievable(100, 160, 'Maximise', 'Sari', 0.6)],
  ['A with the usual stretch', 0, () => achievable(100, 160, 'Maximise', 'Sari', '')],
  ['A stabilised', 1, () => achievable(20, 18, 'Stabilise', 'Sari', 0.5, 22)],
  ['A stabilised without an upper bound', 0, () => achievable(20, 18, 'Stabilise', 'Sari', 0.5, null)],
  ['R', 1, () => relevant('95% attend', 1)],
  ['R of a logical value', 1, () => relevant('95% attend', true)],
  ["R of another department's target", 0, () => relevant('95% attend', 0)],
  ['R without evidence', 0, () => relevant('95% attend', '')],
  ['T', 1, () => timeBound(0.95, deadline, 'Weekly', periodStart, periodEnd)],
  ['T without a period', 1, () => timeBound(0.95, deadline, 'Mingguan')],
  ['T after the period', 0, () => timeBound(0.95, deadline + 1, 'Weekly', periodStart, periodEnd)],
  ['S of TRUE for a name', 0, () => specific(true, 'present ÷ scheduled', 'HRD')],
  ['M of FALSE for a unit', 0, () => measurable(0.95, false, 'present ÷ scheduled', 'Attendance list', 'Yes')],
  ['A of TRUE for a baseline', 0, () => achievable(true, 0.95, 'Maximise', 'Sari', 0.5)],
  ['A of TRUE for a unit, which M asks for', 1, () => achievable(0.9, 0.95, 'Maximise', 'Sari', 0.5, null, true)],
  ['R of TRUE for a linked target', 0, () => relevant(true, 1)],
  ['T of FALSE for a deadline', 0, () => timeBound(0.95, false, 'Weekly', periodStart, periodEnd)],
  ['T without a deadline', 0, () => timeBound(0.95, '', 'Weekly')],
])('%s gives %d', (_what, expected, call) => {
  expect(call()).toBe(expected);
});

test.each([
  ['the web', null],
  ['formulas', ''],
])('blank cells of %s give nothing', (_where, blank) => {
  expect(specific(blank, blank, blank)).toBe('');
  expect(measurable(blank, blank, blank, blank, blank)).toBe('');
  expect(achievable(blank, blank, blank, blank, blank, blank)).toBe('');
  expect(relevant(blank, 0)).toBe('');
  expect(timeBound(blank, blank, blank, blank, blank)).toBe('');
});

test('text cells that are blank on the desktop give nothing', () => {
  expect([specific(0, 0, 0), relevant(0, 0)]).toEqual(['', '']);
});

test.each([
  ['name', () => specific(errorCell, '', '')],
  ['department', () => specific('', '', errorCell)],
  ['target', () => measurable(errorCell, '', '', '', '')],
  ['polarity', () => achievable(1, 2, errorCell, '', '')],
  ['stretch', () => achievable(1, 2, 'Maximise', 'Sari', errorCell)],
  ['linked', () => relevant('a', errorCell)],
  ['periodEnd', () => timeBound(1, 2, 'Weekly', 1, errorCell)],
])('an error cell for %s is named', (argument, call) => {
  expect(messageOf(call)).toBe(`${argument} is a cell with an error.`);
});

test.each([
  ['stretch must be a number.', () => achievable(1, 2, 'Maximise', 'Sari', 'half')],
  ['linked must be 1 or 0.', () => relevant('a', 'yes')],
  ['periodStart must be a number.', () => timeBound(1, 2, 'Weekly', 'July')],
])('%s', (message, call) => {
  expect(messageOf(call)).toBe(message);
});
