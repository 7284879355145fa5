import type { Sheet } from '../../../../src/host/book/model/Sheet';

/** Conditional formats and data validations of every kind that the model knows. */
export function addRules(sheet: Sheet): void {
  const areas = [{ top: 4, left: 1, bottom: 20, right: 1 }];
  sheet.conditionalFormats.push(
    {
      id: 'one',
      areas: [...areas, { top: 4, left: 3, bottom: 20, right: 3 }],
      rule: { kind: 'Custom', formula: '=AND($B5<>"",LEN($B5)>3)' },
      priority: 1,
      stopIfTrue: true,
      format: { fontColor: '#9C0006', fill: '#FFC7CE', bold: true, numberFormat: '0.0' },
    },
    {
      id: 'two',
      areas,
      rule: { kind: 'Custom', formula: '=$B5="a<b"' },
      priority: 0,
      stopIfTrue: false,
      format: { italic: true, strikethrough: false },
    },
    {
      id: 'three',
      areas,
      rule: { kind: 'CellValue', operator: 'Between', formula1: '=$D$2', formula2: '=10' },
      priority: 2,
      stopIfTrue: false,
      format: { fill: '#C6EFCE' },
    },
    {
      id: 'four',
      areas,
      rule: { kind: 'ContainsText', operator: 'EndsWith', text: 'x"<' },
      priority: 3,
      stopIfTrue: true,
      format: { fill: '#FFEB9C' },
    },
  );
  const prompt = { title: 'Level', message: 'Choose one', showPrompt: true };
  const errorAlert = { title: 'No', message: 'Choose <one>', showAlert: true, style: 'Warning' as const };
  const at = (column: number) => [{ top: 4, left: column, bottom: 9, right: column }];
  sheet.validations.push(
    {
      areas: at(1),
      rule: { kind: 'list', source: 'Low,"High",é', inCellDropDown: true },
      ignoreBlanks: true,
      prompt,
      errorAlert,
    },
    { areas: at(2), rule: { kind: 'list', source: '=Levels', inCellDropDown: false }, ignoreBlanks: false },
    { areas: at(3), rule: { kind: 'wholeNumber', operator: 'Between', formula1: 1, formula2: 10 }, ignoreBlanks: true },
    { areas: at(4), rule: { kind: 'decimal', operator: 'GreaterThan', formula1: '=$B$2' }, ignoreBlanks: true },
    { areas: at(5), rule: { kind: 'date', operator: 'LessThanOrEqualTo', formula1: 46349 }, ignoreBlanks: true },
    {
      areas: at(6),
      rule: { kind: 'textLength', operator: 'NotBetween', formula1: 0, formula2: '=10+1' },
      ignoreBlanks: true,
    },
    { areas: at(7), rule: { kind: 'custom', formula: '=COUNTIF($H$5:$H$10,H5)=1' }, ignoreBlanks: true },
    { areas: at(8), rule: { kind: 'time', operator: 'EqualTo', formula1: 0.5 }, ignoreBlanks: true },
  );
}
