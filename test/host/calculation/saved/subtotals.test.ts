import { formulasOf, Recalculated } from './savedBook';

const cells = {
  A1: 'Amount',
  A2: 1,
  A3: 2,
  A4: 4,
  A5: 8,
  A6: { f: 'SUBTOTAL(9,A2:A5)', v: 0 },
  A7: 16,
  A8: { f: '1/0', v: '#DIV/0!' },
};
const filter =
  '<autoFilter ref="A1:A5"><filterColumn colId="0"><customFilters><customFilter operator="lessThan" val="5"/></customFilters></filterColumn></autoFilter>';
/** The filter hides row 5; row 7 was hidden by hand. */
const rows = { Sheet1: { 5: 'hidden="1"', 7: 'hidden="1"' } };

test.each([
  ['SUBTOTAL(9,A2:A5)', 7],
  ['SUBTOTAL(109,A2:A5)', 7],
  ['SUBTOTAL(9,A2:A7)', 23],
  ['SUBTOTAL(109,A2:A7)', 7],
  ['SUBTOTAL(2,A2:A7)', 4],
  ['SUBTOTAL(103,A2:A7)', 3],
  ['SUBTOTAL(12,A2:A5)', '#VALUE!'],
  ['SUM(A2:A5)', 15],
  ['_xlfn.AGGREGATE(9,5,A2:A5)', 7],
  ['_xlfn.AGGREGATE(9,7,A2:A8)', 14],
  ['_xlfn.AGGREGATE(9,3,A2:A8)', 7],
  ['_xlfn.AGGREGATE(9,6,A2:A8)', 38],
  ['_xlfn.AGGREGATE(9,2,A2:A8)', 31],
  ['_xlfn.AGGREGATE(9,8,A2:A5)', '#VALUE!'],
  ['_xlfn.AGGREGATE(20,4,A2:A5)', '#VALUE!'],
  ['_xlfn.AGGREGATE(9,0,A2:A8)', '#DIV/0!'],
  ['_xlfn.AGGREGATE(14,6,A2:A8,2)', 8],
])('with a filter that the sheet itself has, %s is %p', async (formula, expected) => {
  const done = await Recalculated.of(
    { Sheet1: { ...cells, ...formulasOf([formula]) } },
    { rows, after: { Sheet1: filter } },
  );
  expect([done.shows('F1'), done.uncalculated()]).toEqual([expected, []]);
});

test.each([
  ['SUBTOTAL(9,A2:A5)', 15],
  ['SUBTOTAL(109,A2:A5)', 7],
])('a filter that is not set hides nothing: %s is %p', async (formula, expected) => {
  const parts = { rows, after: { Sheet1: '<autoFilter ref="A1:A5"/>' } };
  const done = await Recalculated.of({ Sheet1: { ...cells, ...formulasOf([formula]) } }, parts);
  expect(done.shows('F1')).toBe(expected);
});
