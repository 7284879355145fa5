import type { Sheet } from './Sheet';

/** A name of the workbook, or of one sheet where `scope` is set. */
export interface DefinedName {
  name: string;
  /** Begins with `=`: a reference, a constant or a formula. */
  formula: string;
  comment: string;
  visible: boolean;
  scope?: Sheet;
}
