import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../book/model/CellStyle';

/** ECMA-376 Part 1, 18.18.40; `General` is written by leaving it out. */
export const fileHorizontal: Readonly<Record<HorizontalAlignment, string | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

/** 18.18.88; `Bottom` is written by leaving it out. */
export const fileVertical: Readonly<Record<VerticalAlignment, string | undefined>> = {
  Top: 'top',
  Center: 'center',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
};

/** 18.18.82. */
export const fileUnderline: Readonly<Record<CellStyle['underline'], string | undefined>> = {
  None: undefined,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** The model's name for a name in the file; undefined for one that is not known. */
export function nameOf<Name extends string>(
  names: Readonly<Record<Name, string | undefined>>,
  fileName: string | undefined,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => fileName !== undefined && names[name] === fileName);
}
