import type { Workbook } from '../workbook/Workbook';
import type { CustomFunctionRuntime } from './CustomFunctionRuntime';
import type { EventSender } from './EventSender';
import type { KeptReferences } from './KeptReferences';

/** What one add-in's conversation with the preview holds besides the workbook. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculation: Recalculation;
  readonly references: KeptReferences;
  readonly events: EventSender;
  readonly customFunctions: CustomFunctionRuntime;
  /** Such as `id-ID`: the language of Excel, which also sets its decimal separator. */
  readonly language: string;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** `suspendApiCalculationUntilNextSync` was called in this batch. */
  calculationSuspended: boolean;
}

/** What the protocol asks of the calculation. */
export interface Recalculation {
  /** Works out what edits made dirty. Custom functions' results come later. */
  recalculate(): void;
  markAllDirty(): void;
  /** Resolves once no custom function's result is awaited. */
  settled(): Promise<void>;
}
