/** Errors that a cell shows only until its function has answered. */
export const passingErrors: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA']);
