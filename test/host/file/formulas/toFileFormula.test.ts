import { toFileFormula } from '../../../../src/host/file/formulas/toFileFormula';
import { fileFormulas } from './fileFormulas';

test.each(fileFormulas)('$shown → $file', ({ shown, file, table, isArray }) => {
  expect(toFileFormula(shown, { table }, isArray)).toBe(file);
});

test.each([
  // A plain formula takes one value of a range anyway: Excel writes no sign for it.
  ['=@A1:A5', 'A1:A5', undefined],
  ['=[@]', 'T[#This Row]', 'T'],
  ['=T[@x]', 'T[[#This Row],[x]]', 'T'],
  ['=sum(textjoin("",true,a1))', 'sum(_xlfn.textjoin("",true,a1))', undefined],
])('%s → %s, one way', (shown, file, table) => {
  expect(toFileFormula(shown, { table })).toBe(file);
});
