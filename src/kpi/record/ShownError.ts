/** A cell that shows an error: neither text nor number, yet somebody typed into it. */
export interface ShownError {
  /** As the cell shows it, such as `#N/A`. */
  readonly shown: string;
}

export function isShownError(value: unknown): value is ShownError {
  return typeof value === 'object' && value !== null && 'shown' in value;
}
