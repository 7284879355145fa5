import { cellArea, lastRow } from '../../../book/model/Area';
import type { PageBreak, Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import { asWhole } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';
import { givenRange } from '../../ranges/givenRange';

export interface BreaksOfSheet {
  readonly sheet: Sheet;
  /** `rows` for horizontal breaks, each above a row. */
  readonly axis: 'rows' | 'columns';
}

export interface BreakOfSheet extends BreaksOfSheet {
  readonly pageBreak: PageBreak;
}

/** Of each direction (Microsoft: Excel specifications and limits; Worksheet.HPageBreaks). */
const mostBreaks = 1026;

/** The breaks that somebody made, not those that follow from paper and sizes. */
export const pageBreakCollectionType: ObjectType<'PageBreakCollection'> = {
  items: (target) => breaksOf(target).map((pageBreak) => new TypedTarget('PageBreak', { ...target, pageBreak })),
  item: (target, key) => {
    const pageBreak = breaksOf(target)[asWhole(key, 0, lastRow)];
    return pageBreak ? new TypedTarget('PageBreak', { ...target, pageBreak }) : null;
  },
  methods: {
    GetCount: (target) => breaksOf(target).length,
    /** Where a break is already, it is that one: no two may overlap (MS-XLS, 2.4.142). What the first line gives: `assumptions.firstPageBreak`. */
    Add: (target, parameters, session) => {
      const { sheet, axis } = target;
      const range = givenRange(parameters, 0, session, sheet);
      if (range.sheet !== sheet) refuse('A page breaks before cells of its own sheet only.');
      const line = axis === 'rows' ? range.area.top : range.area.left;
      if (line === 0) refuse('The first page begins at the first cell by itself.');
      return new TypedTarget('PageBreak', { ...target, pageBreak: breakBefore(breaksOf(target), line) });
    },
    RemovePageBreaks: (target) => {
      breaksOf(target).length = 0;
    },
  },
};

export const pageBreakType: ObjectType<'PageBreak'> = {
  /** Its number in the collection (`assumptions.pageBreaksByPlace`). */
  identity: (target) => ({ _Id: breaksOf(target).indexOf(target.pageBreak) }),
  isThere: (target) => breaksOf(target).includes(target.pageBreak),
  properties: {
    RowIndex: { get: ({ axis, pageBreak }) => (axis === 'rows' ? pageBreak.line : 0) },
    ColumnIndex: { get: ({ axis, pageBreak }) => (axis === 'columns' ? pageBreak.line : 0) },
  },
  methods: {
    GetCellAfterBreak: ({ sheet, axis, pageBreak: { line } }) =>
      new TypedTarget('Range', { sheet, area: axis === 'rows' ? cellArea(line, 0) : cellArea(0, line) }),
    Delete: (target) => {
      const breaks = breaksOf(target);
      breaks.splice(breaks.indexOf(target.pageBreak), 1);
    },
  },
};

function breaksOf({ sheet: { pageLayout }, axis }: BreaksOfSheet): PageBreak[] {
  return axis === 'rows' ? pageLayout.rowBreaks : pageLayout.columnBreaks;
}

function breakBefore(breaks: PageBreak[], line: number): PageBreak {
  const there = breaks.find((each) => each.line === line);
  if (there) return there;
  if (breaks.length === mostBreaks) refuse(`A sheet has at most ${mostBreaks} page breaks of a direction.`);
  const added = { line };
  breaks.push(added);
  breaks.sort((one, other) => one.line - other.line);
  return added;
}

function refuse(reason: string): never {
  throw new WorkbookError('InvalidArgument', reason);
}
