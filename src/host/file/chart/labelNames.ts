import type { LabelPosition } from '../../book/model/Chart';

/** ECMA-376 Part 1, 21.2.3.9 ST_DLblPos. */
export const fileLabelPositions: Readonly<Record<LabelPosition, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};
