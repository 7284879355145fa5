/** A cell that shows an error, or a day where a number belongs (`TakenDate`): somebody typed into it, yet it holds nothing that can be read. */
export interface ShownError {
  /** As the cell shows it, such as `#N/A`. */
  readonly shown: string;
}

export function isShownError(value: unknown): value is ShownError {
  return typeof value === 'object' && value !== null && 'shown' in value;
}
