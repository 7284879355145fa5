import type { Probe } from './Probe';
import type { ProbeSheet } from './ProbeSheet';

/** The colours that cells show, rules counted, or that this Excel cannot be asked. */
async function shownFills(sheet: ProbeSheet, address: string): Promise<string> {
  const range = sheet.sheet.getRange(address);
  if (!('getDisplayedCellProperties' in range)) return 'not told';
  const shown = range.getDisplayedCellProperties({ format: { fill: { color: true } } });
  const code = await sheet.attempt(() => undefined);
  return code === 'ok' ? shown.value.map(([cell]) => cell?.format?.fill?.color).join(' ') : code;
}

/** What rules of cells take. */
export const ruleProbes: readonly Probe[] = [
  {
    id: 'ruleFormulas',
    asks: 'Do conditional formats and data validation take Table[Column] and [@Column], and SUM(Table)?',
    run: async (sheet) => {
      const name = await sheet.addItems();
      const range = sheet.sheet.getRange('A2:A4');
      const attempts = [];
      for (const formula of [`=${name}[Count]>1`, '=[@Count]>1', `=SUM(${name})>1`]) {
        const inFormat = await sheet.attempt(() => {
          range.conditionalFormats.add('Custom').custom.rule.formula = formula;
        });
        const inValidation = await sheet.attempt(() => (range.dataValidation.rule = { custom: { formula } }));
        attempts.push(`${inFormat} ${inValidation}`);
      }
      return attempts.join(', ');
    },
  },
  {
    id: 'longList',
    asks: 'How long may a typed drop-down list be: 255 characters, 256?',
    run: async (sheet) => {
      const attempt = (length: number): Promise<string> =>
        sheet.attempt(() => {
          const source = 'a,'.repeat(length).slice(0, length - 1) + 'x';
          sheet.sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source } };
        });
      return `255 ${await attempt(255)}, 256 ${await attempt(256)}`;
    },
  },
  {
    id: 'conditionalBounds',
    asks: 'Does a conditional format between 5 and 1 take its bounds, which are read back, and how do 3 and 9 show?',
    run: async (sheet) => {
      await sheet.write('A1:A2', [[3], [9]]);
      const { cellValue } = sheet.sheet.getRange('A1:A2').conditionalFormats.add('CellValue');
      const code = await sheet.attempt(() => {
        cellValue.rule = { operator: 'Between', formula1: '=5', formula2: '=1' };
        cellValue.format.fill.color = '#FF0000';
        cellValue.load('rule');
      });
      if (code !== 'ok') return code;
      const { formula1, formula2 } = cellValue.rule;
      return `${code}, ${formula1} ${String(formula2)}, shown ${await shownFills(sheet, 'A1:A2')}`;
    },
  },
  {
    id: 'ownCellList',
    asks: 'Is a drop-down list taken whose source names its own cell, =IF(ISNUMBER(A2),A2,List), and are a number, a word of the list and another valid?',
    run: async (sheet) => {
      const list = sheet.ownName('List');
      await sheet.write('K1:K2', [['Yes'], ['No']]);
      sheet.workbook.names.add(list, sheet.sheet.getRange('K1:K2'));
      const source = `=IF(ISNUMBER(A2),A2,${list})`;
      const code = await sheet.attempt(() => {
        sheet.sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
      await sheet.write('A2:A4', [[5], ['Yes'], ['Maybe']]);
      const rules = ['A2', 'A3', 'A4'].map((address) => sheet.sheet.getRange(address).dataValidation);
      for (const rule of rules) rule.load('valid');
      await sheet.context.sync();
      const [number, word, other] = rules.map(({ valid }) => String(valid));
      return `${code}, number ${number}, word ${word}, other ${other}`;
    },
  },
];
