import type { CustomFunctionHost } from '../../calculation/CustomFunctionHost';
import type { AutoCorrect } from '../../book/model/AutoCorrect';
import type { Workbook } from '../../book/model/Workbook';
import { ChangeReporter } from '../events/ChangeReporter';
import { CustomFunctionRuntime } from '../functions/CustomFunctionRuntime';
import { DocumentEvents } from '../events/DocumentEvents';
import { EventSender } from '../events/EventSender';
import { Faults } from './Faults';
import type { DeclaredFunctions } from '../functions/DeclaredFunctions';
import type { BlankArguments } from '../functions/invocationParameters';
import { answeredTypes } from '../answered/answeredTypes';
import { ObjectTypes } from '../engine/ObjectTypes';
import { KeptReferences } from '../engine/KeptReferences';
import { CalculationControl, type Recalculation } from './CalculationControl';
import { AddInPane } from './AddInPane';
import { Later } from './Later';
import type { SingleArrays } from '../ranges/inputRows';
import type { RequirementSet } from '../answered/isInSet';
import type { Session } from './Session';

export interface PreviewHostOptions {
  readonly workbook: Workbook;
  /** Makes the calculation of the workbook, which calls custom functions by the given host. */
  readonly calculation: (customFunctions: CustomFunctionHost) => Recalculation;
  readonly language?: 'en-US' | 'id-ID';
  /** Left out for someone without the add-in: its functions are #NAME?. */
  readonly functions?: { readonly namespace: string; readonly metadata: DeclaredFunctions };
  readonly blankArguments?: BlankArguments;
  /** The ExcelApi set of this Excel; 1.21 is Microsoft 365, 1.17 Office 2024, 1.14 Office 2021. */
  readonly requirementSets?: RequirementSet;
  /** Hidden where Excel starts the add-in only to calculate its functions; shown by default. */
  readonly pane?: 'shown' | 'hidden';
  /** Whether names keep structured references (the default) or turn them into the cells they mean: `assumptions.namedColumns`. */
  readonly structuredNames?: 'kept' | 'cells';
  /** Whether a property set on a null object is passed over (the default) or refused: `assumptions.nullObjectSettings`. */
  readonly nullObjectSettings?: 'ignored' | 'refused';
  /** Whether `[[value]]` set on more than one cell goes into each (the default) or is refused: `assumptions.singleArray`. */
  readonly singleArrays?: SingleArrays;
  /** A person's AutoCorrect options; left out, those of the workbook stay. */
  readonly autoCorrect?: Partial<AutoCorrect>;
}

/** What one `context.sync()` cost; both sizes are of the JSON in UTF-8. */
export interface BatchRecord {
  readonly bytes: number;
  readonly actions: number;
  readonly responseBytes: number;
  /** The error code that ended it. */
  readonly failedWith?: string;
}

/** Plays Excel for one add-in over one workbook; `officeExternal` is its side of the seam. */
export class PreviewHost {
  readonly session: Session;
  readonly calculation: Recalculation;
  readonly faults = new Faults();
  /** The add-in's own batches, those of the custom-functions runtime left out. */
  readonly batches: BatchRecord[] = [];
  readonly changes: ChangeReporter;
  readonly later = new Later();
  readonly pane: AddInPane;
  readonly language: 'en-US' | 'id-ID';
  readonly requirementSets: RequirementSet;
  private readonly stopObserving: () => void;

  constructor(options: PreviewHostOptions) {
    const { workbook } = options;
    this.language = options.language ?? 'en-US';
    this.requirementSets = options.requirementSets ?? '1.21';
    Object.assign(workbook.autoCorrect, options.autoCorrect);
    const events = new EventSender();
    this.pane = new AddInPane(events, this.later, options.pane !== 'hidden');
    const customFunctions = new CustomFunctionRuntime(events, options.blankArguments ?? 'zero', options.functions);
    this.calculation = options.calculation(customFunctions);
    const control = new CalculationControl(this.calculation);
    this.session = {
      workbook,
      calculation: control,
      types: new ObjectTypes(answeredTypes),
      references: new KeptReferences(),
      events,
      documentEvents: new DocumentEvents(events, this.later),
      customFunctions,
      language: this.language,
      requirementSets: this.requirementSets,
      structuredNames: options.structuredNames ?? 'kept',
      nullObjectSettings: options.nullObjectSettings ?? 'ignored',
      singleArrays: options.singleArrays ?? 'repeated',
    };
    this.changes = new ChangeReporter(this.session, this.later);
    const stops = [workbook.follow('calculationMode', control), workbook.follow('events', this.changes)];
    this.stopObserving = () => {
      for (const stop of stops) stop();
    };
  }

  /** Answers nothing from now on and leaves the workbook to itself; its calculation goes on. */
  close(): void {
    this.later.close();
    this.stopObserving();
  }
}
