/** What Excel and the help page say about one function. */
export interface FunctionText {
  readonly description: string;
  /** By the name of the parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
  /** A call and its result: `KPI.PERIOD("95% per minggu", "id") → minggu`. */
  readonly example: string;
}
