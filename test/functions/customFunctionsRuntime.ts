/** What Excel's runtime offers to custom functions: its error, and the place to associate functions with ids. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions that were associated, by id. */
export const associated: Record<string, unknown> = {};

Object.assign(globalThis, {
  CustomFunctions: {
    Error: RuntimeError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (functions: object) => Object.assign(associated, functions),
  },
});

/** An argument as Excel hands over a cell that shows #N/A. */
export const errorCell: unknown = new RuntimeError('#N/A');

/** What a call gives: its value, or the message of a #VALUE!. Whatever else it throws is thrown on. */
export function resultOf(call: () => unknown): { readonly value: unknown; readonly failed: boolean } {
  try {
    return { value: call(), failed: false };
  } catch (error) {
    if (error instanceof RuntimeError && error.code === '#VALUE!') return { value: error.message, failed: true };
    throw error;
  }
}

/** The message of the #VALUE! that a call must give. */
export function messageOf(call: () => unknown): unknown {
  const { value, failed } = resultOf(call);
  return failed ? value : `no error, but ${JSON.stringify(value)}`;
}
