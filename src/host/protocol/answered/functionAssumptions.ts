import type { Assumption } from './Assumption';

/** How custom functions are called and shown. */
export const functionAssumptions = {
  blankArguments: {
    assumes: 'A blank cell reaches a custom function as 0 on desktop, as null on the web.',
    probe: 'blankArguments',
  },
  nullResult: { assumes: 'A custom function that gives null shows 0.', probe: 'nullResult' },
  errorArguments: {
    assumes: 'An error cell among the arguments is the result, unless the metadata allow errors.',
    probe: 'errorArguments',
  },
  customArgumentCount: {
    assumes: 'Too many arguments for a custom function give #VALUE!, for one of Excel’s own the entry is refused.',
    probe: 'customArgumentCount',
  },
  unknownFunction: {
    assumes: 'A function that nobody knew on entry stays #NAME? until its formula is entered again.',
    probe: 'reentry',
  },
  busyInIferror: { assumes: 'IFERROR hands #BUSY! on instead of its fallback.', probe: 'iferrorWhileBusy' },
  wholeColumn: {
    assumes:
      'An edit calls a custom function with [@x] again in every row of the table, one with A1 references only there.',
    probe: 'wholeColumn',
  },
  savedResults: {
    assumes: 'A file opens with the results saved in it; custom functions are not called until an input changes.',
    probe: 'savedResults',
  },
  nestedCalls: {
    assumes: 'A custom function whose argument is another one’s result is called once, when that has come.',
    probe: 'nestedFunctions',
  },
} as const satisfies Readonly<Record<string, Assumption>>;
