import type { ProbeSheet } from './ProbeSheet';

/** One question to the Excel in which the add-in runs. */
export interface Probe {
  /** By this name an assumption of the preview speaks of it. */
  readonly id: string;
  /** What it asks, in one sentence. */
  readonly asks: string;
  /** It calls functions of the add-in, and is not asked where Excel does not know them. */
  readonly needsFunctions?: true;
  /**
   * Asks on a sheet of its own and gives what it saw, never what it makes of it: values and codes, in a line.
   * The sheet goes afterwards, with the names that `sheet.ownName` gave; whatever else it touches it puts back itself.
   */
  readonly run: (sheet: ProbeSheet) => Promise<string>;
}

/** Thrown by a probe that cannot ask. */
export class NotAsked extends Error {}
