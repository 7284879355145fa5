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

/** What a call throws: the message of a #VALUE!, or the complaint that it threw something else or nothing. */
export function messageOf(call: () => unknown): string {
  try {
    return `no error, but ${JSON.stringify(call())}`;
  } catch (error) {
    return error instanceof RuntimeError && error.code === '#VALUE!' ? (error.message ?? '') : `threw ${String(error)}`;
  }
}
