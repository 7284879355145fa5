import { Calculation } from '../../../src/host/calculation/Calculation';
import { CellError } from '../../../src/host/book/model/CellError';
import { sampleWorkbook, write } from '../book/sampleWorkbook';
import { formulaChecks } from './formulaChecks';

const { workbook, notes } = sampleWorkbook();
new Calculation(workbook);

test.each(formulaChecks)('%s is %p', (formula, expected) => {
  write(notes, 0, 0, [[formula]]);
  const value = notes.value(0, 0);
  const shown = value instanceof CellError ? value.code : value;
  if (typeof expected === 'number') expect(shown).toBeCloseTo(expected, 6);
  else expect(shown).toBe(expected);
});
