import type { DOMWindow } from 'jsdom';
import type { Faults } from '../protocol/Faults';
import type { BatchRecord, PreviewHost } from '../protocol/PreviewHost';
import type { Recalculation } from '../protocol/Session';
import type { Workbook } from '../workbook/Workbook';

/** The globals that office.js defines, as an add-in names them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Office.js in its window, with the workbook behind it. */
export interface OfficeHost extends OfficeGlobals {
  readonly window: DOMWindow;
  readonly workbook: Workbook;
  readonly calculation: Recalculation;
  /** One entry for each `context.sync()` that sent something. */
  readonly batches: readonly BatchRecord[];
  readonly faults: Faults;
  /** The protocol's side, for what the above does not hold. */
  readonly host: PreviewHost;
  /** Resolves once everything is calculated and no custom function is awaited. */
  settled(): Promise<void>;
  /** Ends the window's timers, so that Node may exit. */
  close(): void;
}
