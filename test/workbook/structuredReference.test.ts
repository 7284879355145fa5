import { headerCell, tableColumn, thisRow } from '../../src/workbook/structuredReference';

describe('structured references', () => {
  test.each([
    ['Unit', '[@Unit]'],
    ['S', '[@S]'],
    ['Data source', '[@[Data source]]'],
    ['SMART-complete', '[@[SMART-complete]]'],
    ["Owner's #1 [x]", "[@[Owner''s '#1 '[x']]]"],
  ])('the cell of this row in %s is %s', (head, reference) => {
    expect(thisRow(head)).toBe(reference);
  });

  test('a column and a head', () => {
    expect(tableColumn('tblKpis', 'Data source')).toBe('tblKpis[Data source]');
    expect(headerCell('tblKpis', 'Key #')).toBe("tblKpis[[#Headers],[Key '#]]");
  });
});
