import type { ObjectType } from '../../engine/ObjectType';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeFinding } from './rangeFinding';
import { rangeGroups } from './rangeGroups';
import { rangeNavigation } from './rangeNavigation';
import { rangePlace } from './rangePlace';
import { rangeSpill } from './rangeSpill';
import { TypedTarget } from '../../engine/TypedTarget';

export const rangeType: ObjectType<'Range'> = {
  needsReference: true,
  isThere: ({ sheet }) => sheet.workbook.sheets.includes(sheet),
  properties: { ...rangePlace, ...rangeContent, ...rangeSpill.properties },
  objects: {
    Worksheet: ({ sheet }) => new TypedTarget('Worksheet', sheet),
    Format: (range) => new TypedTarget('RangeFormat', range),
    ConditionalFormats: (range) => new TypedTarget('ConditionalFormatCollection', [range]),
    Sort: (range) => new TypedTarget('RangeSort', range),
    DataValidation: (range) => new TypedTarget('DataValidation', range),
  },
  methods: { ...rangeNavigation, ...rangeFinding, ...rangeEdits, ...rangeGroups, ...rangeSpill.methods },
};
