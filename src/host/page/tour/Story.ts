import type { PageLanguage } from '../language/pageWords';

/** A text in every language of the page. */
export type Spoken = Readonly<Record<PageLanguage, string>>;

/** What the page tells of the add-in in it. Whoever starts the page hands it over as JSON; the page itself knows no word of it. */
export interface Story {
  readonly title: Spoken;
  readonly text: Spoken;
  readonly example: ExampleBook;
  readonly tours: readonly Tour[];
}

/** A finished workbook, made by whoever tells the story. */
export interface ExampleBook {
  readonly label: Spoken;
  readonly fileName: Spoken;
  /** Path on this server. */
  readonly path: Spoken;
}

/** A walk of a few steps in somebody's shoes. */
export interface Tour {
  readonly title: Spoken;
  readonly about: Spoken;
  /** A formula that is true of a workbook in which the tour can begin; elsewhere the example is opened first. None: it begins in any. */
  readonly fits?: string;
  readonly steps: readonly TourStep[];
}

export interface TourStep {
  readonly title: Spoken;
  readonly says: Spoken;
  readonly at: TourPlace;
  /** None where there is only something to read. */
  readonly done?: TourDone;
  /** What “Show me” does after it has gone to the place. */
  readonly show: readonly TourAct[];
}

/** Where a step points at: a formula that gives cells, or the first of some controls that is there. */
export type TourPlace =
  | { readonly kind: 'cells'; readonly formula: string }
  | { readonly kind: 'control'; readonly controls: readonly [TourControl, ...TourControl[]] };

/** A control by its role and its name in every language; a number in a name stands for any number. */
export interface TourControl {
  readonly where: 'page' | 'pane';
  readonly role: 'button' | 'checkbox' | 'tab' | 'textbox';
  readonly names: readonly string[];
}

/** How a step knows that it is done, whoever did it. Formulas are written without the sign =. */
export type TourDone =
  | { readonly kind: 'true'; readonly formula: string }
  /** The value of a formula is another than when the step began. */
  | { readonly kind: 'changed'; readonly formula: string }
  /** The sheet of these cells is in front. */
  | { readonly kind: 'sheet'; readonly formula: string }
  /** The active cell is one of these. */
  | { readonly kind: 'selected'; readonly formula: string }
  | { readonly kind: 'chosen'; readonly control: TourControl }
  | { readonly kind: 'addIn'; readonly isPresent: boolean };

export type TourAct =
  | { readonly kind: 'enter'; readonly formula: string; readonly text: Spoken }
  | { readonly kind: 'press'; readonly control: TourControl }
  | { readonly kind: 'fill'; readonly control: TourControl; readonly text: Spoken }
  | { readonly kind: 'addIn'; readonly isPresent: boolean };
