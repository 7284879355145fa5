const origin = Symbol('place in the file');

/** Where a look stands in a file's list of looks, and what the model read of it. */
interface LookOrigin<Look> {
  readonly file: object;
  readonly index: number;
  readonly look: Look;
}

/**
 * Marks a look that was read. The mark goes along where a look is made from another (`{ ...look, bold: true }`), so that what the
 * model has no word for, such as a gradient, outlives the change.
 */
export function withOrigin<Look extends object>(look: Look, file: object, index: number): Look {
  const mark: LookOrigin<Look> = { file, index, look: { ...look } };
  return { ...look, [origin]: mark };
}

/** Undefined for a look that was made from nothing, or read from another file. */
export function lookOrigin<Look extends object>(look: Look, file: object): LookOrigin<Look> | undefined {
  const mark = (look as Look & { [origin]?: LookOrigin<Look> })[origin];
  return mark?.file === file ? mark : undefined;
}
