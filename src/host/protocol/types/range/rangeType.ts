import type { ObjectType } from '../../engine/ObjectType';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeNavigation } from './rangeNavigation';
import { rangePlace } from './rangePlace';
import { rangeSpill } from './rangeSpill';
import { Reference } from '../../engine/Reference';

export const rangeType: ObjectType<'Range'> = {
  needsReference: true,
  isThere: ({ sheet }) => sheet.workbook.sheets.includes(sheet),
  properties: { ...rangePlace, ...rangeContent, ...rangeSpill.properties },
  objects: {
    Worksheet: ({ sheet }) => new Reference('Worksheet', sheet),
    Format: (range) => new Reference('RangeFormat', range),
    ConditionalFormats: (range) => new Reference('ConditionalFormatCollection', range),
    DataValidation: (range) => new Reference('DataValidation', range),
  },
  methods: { ...rangeNavigation, ...rangeEdits, ...rangeSpill.methods },
};
