import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { assumed } from './assumed';

afterEach(closeTestOffices);

test(assumed('sortedFormulas'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:C3');
    range.formulas = [
      [3, '=A3', '=$A$3'],
      [2, '=A2', '=$A$2'],
      [1, '=A1', '=$A$1'],
    ];
    range.sort.apply([{ key: 0 }]);
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([
      [1, '=#REF!', '=$A$1'],
      [2, '=A2', '=$A$2'],
      [3, '=A5', '=$A$3'],
    ]);
  });
});
