import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { names } from '../../../src/workbook/names';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';

afterEach(closeAddIn);

test.each(['en', 'id'] as const)(
  'what people may change is tinted on Settings, what formulas rest on is not, in %s',
  async (language) => {
    await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    const fills = await Excel.run(async (context) => {
      const cells = Object.fromEntries(
        [...asked, ...fixed].map((name) => {
          const inForce = context.workbook.names.getItem(name).getRange();
          const value = inForce.getEntireRow().getCell(0, 1);
          value.load('format/fill/color');
          return [name, value];
        }),
      );
      await context.sync();
      return (wanted: readonly string[]) => new Set(wanted.map((name) => cells[name]?.format.fill.color));
    });
    expect(fills(asked).size).toBe(1);
    expect(fills(asked)).not.toContain('#FFFFFF');
    expect(fills(fixed)).toEqual(new Set(['#FFFFFF']));
  },
);

const asked = [names.fewest, names.most, names.stretchLimit, names.language, names.fewestUsual, names.endUsual];
const fixed = [
  names.requiredFields,
  names.lettersToMeet,
  names.half,
  names.keyMax,
  names.nextSmartNo,
  names.formulaVersion,
];
