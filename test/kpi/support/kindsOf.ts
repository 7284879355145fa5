import { readTarget } from '../../../src/reading/read';

/** What a statement may be read as; at most work with a count is two of them. */
export const kinds = ['measurable', 'activity', 'vague'] as const;

export type Kind = (typeof kinds)[number];

/** What a statement is read as. */
export function kindsOf(text: string): Kind[] {
  const reading = readTarget(text);
  return kinds.filter((kind) => reading[kind]);
}
