/** A function as whoever calculates the workbook knows it. */
export interface FunctionSignature {
  /** As Excel spells it, whatever was typed. */
  readonly name: string;
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
}
