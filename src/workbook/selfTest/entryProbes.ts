import { frozenFormat } from '../freeze/frozenFormat';
import type { Probe } from './Probe';

const typed = ['95%', '001', 'TRUE', '2024-03-01', '1/2', '1,234', '-5'] as const;

/** What becomes of what is typed or set. */
export const entryProbes: readonly Probe[] = [
  {
    id: 'formulaSpelling',
    asks: 'How does range.formulas respell a formula: names of functions, numbers, sheets, rows of a table?',
    run: async (sheet) => {
      const name = await sheet.addItems('Worth');
      const entered = ['=sum(b2:a1)', '=if(true, 1.50 ,.5)', `='${sheet.sheetName}'!$b$6`, '=nobody.knows(a1)'];
      await sheet.write(
        'H1:H4',
        entered.map((formula) => [formula]),
      );
      await sheet.write('D2', [[`=${name.toLowerCase()}[[#this row],[count]]`]]);
      return `${await sheet.line('H1:H4', 'formulas')} ${await sheet.line('D2', 'formulas')}`;
    },
  },
  {
    id: 'typedFormats',
    asks: `Which value and format do set texts get: ${typed.join('  ')}, and a formula of a date?`,
    run: async (sheet) => {
      sheet.sheet.getRange('A1:A7').values = typed.map((text) => [text]);
      await sheet.write('A8', [['=DATE(2026,11,23)']]);
      const [values, formats] = [await sheet.read('A1:A8'), await sheet.read('A1:A8', 'numberFormat')];
      return values.map(([value], row) => `${String(value)} ${String(formats[row]?.[0])}`).join(', ');
    },
  },
  {
    id: 'singleValue',
    asks: 'Does a single value set on a larger range fill it: as formulas, as values, as number format?',
    run: async (sheet) => {
      const formulas = await sheet.attempt(() => Object.assign(sheet.sheet.getRange('A1:A2'), { formulas: '=1+1' }));
      const values = await sheet.attempt(() => Object.assign(sheet.sheet.getRange('B1:B2'), { values: 7 }));
      const formats = await sheet.attempt(() => Object.assign(sheet.sheet.getRange('C1:C2'), { numberFormat: '0%' }));
      const cells = [await sheet.line('A1:A2'), await sheet.line('B1:B2'), await sheet.line('C1:C2', 'numberFormat')];
      return `${formulas} ${cells[0]}, ${values} ${cells[1]}, ${formats} ${cells[2]}`;
    },
  },
  {
    id: 'singleArray',
    asks: 'Does an array of one value set on a larger range fill it: as values, as formulas, as number format?',
    run: async (sheet) => {
      const range = (address: string): Excel.Range => sheet.sheet.getRange(address);
      const values = await sheet.attempt(() => (range('A1:A2').values = [[7]]));
      const formulas = await sheet.attempt(() => (range('B1:B2').formulas = [['=ROW()*2']]));
      const formats = await sheet.attempt(() => (range('C1:C2').numberFormat = [['0%']]));
      const cells = [await sheet.line('A1:A2'), await sheet.line('B1:B2'), await sheet.line('C1:C2', 'numberFormat')];
      return `${values} ${cells[0]}, ${formulas} ${cells[1]}, ${formats} ${cells[2]}`;
    },
  },
  {
    id: 'nullLeaves',
    asks: 'What is left of a number, a formula and a text where values, formulas and number formats are given as null?',
    run: async (sheet) => {
      const range = sheet.sheet.getRange('A1:C1');
      await sheet.write('A1:C1', [[1, '=A1+1', 'x']]);
      const leave = (property: 'values' | 'formulas' | 'numberFormat', row: readonly unknown[]): Promise<string> =>
        sheet.attempt(() => (range[property] = [[...row]]));
      const values = await leave('values', [null, null, 'y']);
      const afterValues = await sheet.line('A1:C1', 'formulas');
      const formulas = await leave('formulas', [2, null, null]);
      const afterFormulas = await sheet.line('A1:C1', 'formulas');
      const formats = await leave('numberFormat', ['0%', null, null]);
      const afterFormats = await sheet.line('A1:C1', 'numberFormat');
      return `${values} ${afterValues}, ${formulas} ${afterFormulas}, ${formats} ${afterFormats}`;
    },
  },
  {
    id: 'nestingDepth',
    asks: 'What give 64 functions within each other, 65, and 300 brackets?',
    run: async (sheet) => {
      const entered = async (times: number, open: string): Promise<string> => {
        const formula = `=${open.repeat(times)}7${')'.repeat(times)}`;
        const code = await sheet.attempt(() => (sheet.sheet.getRange('A1').formulas = [[formula]]));
        return code === 'ok' ? sheet.line('A1') : code;
      };
      return `64 ${await entered(64, 'ABS(')}, 65 ${await entered(65, 'ABS(')}, brackets ${await entered(300, '(')}`;
    },
  },
  {
    id: 'percentText',
    asks: 'How do 95 % and 95.5 % show in the formats 0%, 0.0#% and 0.##%?',
    run: async (sheet) => {
      const formats = ['0%', '0.0#%', '0.##%'];
      sheet.sheet.getRange('A1:C2').numberFormat = [formats, formats];
      await sheet.write('A1:C2', [Array<number>(3).fill(0.95), Array<number>(3).fill(0.955)]);
      return sheet.line('A1:C2', 'text');
    },
  },
  {
    id: 'keptFormats',
    asks: 'Are the number formats that mark frozen results read back as they were set, on cells and in a conditional format, and what do they show?',
    run: async (sheet) => {
      const formats = [frozenFormat(undefined), frozenFormat('0')];
      await sheet.write('A1:D2', [
        ['x', 5, -5, 0],
        [1, 0, 0.5, 'x'],
      ]);
      const range = sheet.sheet.getRange('A1:D2');
      range.numberFormat = formats.map((format) => Array<string>(4).fill(format));
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=FALSE';
      custom.format.numberFormat = formats[0];
      custom.format.load('numberFormat');
      const read = await sheet.read('A1:A2', 'numberFormat');
      const pairs = [
        [read[0]?.[0], formats[0]],
        [read[1]?.[0], formats[1]],
        [custom.format.numberFormat, formats[0]],
      ];
      const kept = pairs.map(([back, set]) => (back === set ? 'kept' : String(back)));
      return `${kept.join(' ')}, shows ${await sheet.line('A1:D2', 'text')}`;
    },
  },
  {
    id: 'formulaText',
    asks: 'What does FORMULATEXT say of a range of two cells?',
    run: async (sheet) => {
      await sheet.write('A1:A2', [['=1+1'], ['=2+2']]);
      await sheet.write('C1', [['=FORMULATEXT(A1:A2)']]);
      return sheet.line('C1:C2');
    },
  },
];
