import type { CalculationControl } from './CalculationControl';
import type { Workbook } from '../../book/model/Workbook';
import type { CustomFunctionRuntime } from '../functions/CustomFunctionRuntime';
import type { DocumentEvents } from '../events/DocumentEvents';
import type { EventSender } from '../events/EventSender';
import type { ObjectTypes } from '../engine/ObjectTypes';
import type { KeptReferences } from '../engine/KeptReferences';
import type { RequirementSet } from '../answered/isInSet';
import type { SingleArrays } from '../ranges/inputRows';
import type { ReportedShift } from '../ranges/shiftRange';

/** What one add-in's conversation with the preview holds besides the workbook. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculation: CalculationControl;
  readonly types: ObjectTypes;
  readonly references: KeptReferences;
  readonly events: EventSender;
  readonly documentEvents: DocumentEvents;
  readonly customFunctions: CustomFunctionRuntime;
  /** Such as `id-ID`: the language of Excel, which also sets its decimal separator. */
  readonly language: string;
  /** The Excel that is played, by its set of the API. */
  readonly requirementSets: RequirementSet;
  /** What becomes of a structured reference in a name: `assumptions.namedColumns`. */
  readonly structuredNames: 'kept' | 'cells';
  /** What becomes of a property that is set on a null object: `assumptions.nullObjectSettings`. */
  readonly nullObjectSettings: 'ignored' | 'refused';
  /** What becomes of `[[value]]` set on more than one cell: `assumptions.singleArray`. */
  readonly singleArrays: SingleArrays;
  /** Cells that are just being put in or taken out. */
  shift?: ReportedShift;
}
