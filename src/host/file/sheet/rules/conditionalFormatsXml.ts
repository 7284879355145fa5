import type { Sheet } from '../../../book/model/Sheet';
import { xml, xmlText } from '../../package/xml';
import type { WriteContext } from '../../workbook/WriteContext';
import { areaNames } from '../areaName';
import { ruleFormula } from './ruleFormula';

/** ECMA-376 Part 1, 18.3.1.18 conditionalFormatting; priorities in the file begin at 1. */
export function conditionalFormatsXml({ styles }: WriteContext, sheet: Sheet): string {
  return [...sheet.conditionalFormats]
    .filter(({ areas }) => areas.length > 0)
    .sort((one, other) => one.priority - other.priority)
    .map((format) => {
      const rule = xml(
        'cfRule',
        {
          type: 'expression',
          dxfId: styles.differentialIndexOf(format.format),
          priority: format.priority + 1,
          stopIfTrue: format.stopIfTrue || undefined,
        },
        xml('formula', {}, xmlText(ruleFormula(format.formula, `a conditional format on ${sheet.name}`))),
      );
      return xml('conditionalFormatting', { sqref: areaNames(format.areas) }, rule);
    })
    .join('');
}
