/** Which part of a file an object of the model was read from. */
interface Origin {
  /** The part's name. */
  readonly path: string;
  /** The number by which the file knows it, where it has one. */
  readonly id?: number;
}

const origins = new WeakMap<object, Origin & { readonly file: object }>();

/** @param file Stands for the file, so that an object is not taken for another file's. */
export function keepOrigin(object: object, file: object, origin: Origin): void {
  origins.set(object, { ...origin, file });
}

/** Undefined for an object that was made, or read from another file. */
export function originOf(object: object, file: object | undefined): Origin | undefined {
  const origin = origins.get(object);
  return origin?.file === file ? origin : undefined;
}
