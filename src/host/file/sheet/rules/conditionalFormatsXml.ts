import type { Sheet } from '../../../book/model/Sheet';
import { xml } from '../../package/xml';
import type { WriteContext } from '../../workbook/WriteContext';
import { areaNames } from '../areaName';
import { conditionalRuleXml } from './conditionalRuleXml';

/** ECMA-376 Part 1, 18.3.1.18 conditionalFormatting; priorities in the file begin at 1. */
export function conditionalFormatsXml({ styles }: WriteContext, sheet: Sheet): string {
  return [...sheet.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .map((format) => {
      const look = styles.differentialIndexOf(format.format);
      const rule = conditionalRuleXml(format, look, `a conditional format on ${sheet.name}`);
      return rule && xml('conditionalFormatting', { sqref: areaNames(format.areas) }, rule);
    })
    .join('');
}
