import type { Probe } from './Probe';

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
];
