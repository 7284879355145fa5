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
  /** What is done once somebody has opened it, so that there is something to see. */
  readonly show: readonly TourAct[];
}

/** A walk of a few steps in somebody's shoes. */
export interface Tour {
  readonly title: Spoken;
  readonly about: Spoken;
  readonly begins: TourBeginning;
  readonly steps: readonly TourStep[];
}

/** The workbook in which a tour begins: a new one, or the example where `fits`, a formula, is not true of the present one. */
export type TourBeginning = { readonly in: 'newWorkbook' } | { readonly in: 'example'; readonly fits: string };

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

/** A control by its role and its name in every language; # in a name stands for any number. */
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
  /** The control is in sight. */
  | { readonly kind: 'there'; readonly control: TourControl }
  /** The control is in sight and can be used. */
  | { readonly kind: 'usable'; readonly control: TourControl }
  /** Something stands in the field. */
  | { readonly kind: 'filled'; readonly control: TourControl }
  | { readonly kind: 'addIn'; readonly isPresent: boolean };

export type TourAct =
  | { readonly kind: 'enter'; readonly formula: string; readonly text: Spoken }
  /** Not pressed where `unless` is in sight already. */
  | { readonly kind: 'press'; readonly control: TourControl; readonly unless?: TourControl }
  | { readonly kind: 'fill'; readonly control: TourControl; readonly text: Spoken }
  /** Puts the sheet of these cells in front. */
  | { readonly kind: 'go'; readonly formula: string }
  | { readonly kind: 'addIn'; readonly isPresent: boolean };
