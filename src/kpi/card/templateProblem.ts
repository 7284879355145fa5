/** One thing that keeps a file from being a task template. `path` is where: `activities[1].title`; "" is the whole file. */
export interface TemplateProblem<Code extends TemplateProblemCode = TemplateProblemCode> {
  readonly path: string;
  readonly code: Code;
  readonly values: TemplateProblemValues;
}

export type TemplateProblemCode =
  | ('missing' | 'notText' | 'notList' | 'notObject' | 'notOneOf' | 'notBetween' | 'tooLong' | 'tooMany' | 'unknown')
  | ('notCell' | 'notNumber' | 'notDay');

/** What a sentence about the problem may name; which are there depends on the code. */
export interface TemplateProblemValues {
  readonly least?: number;
  readonly most?: number;
  readonly choices?: string;
}
