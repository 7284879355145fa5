import { hasSecondTarget } from '../../reading/read';
import { readAnswer, type AnswerReading } from './readAnswer';

/** An answer as it is read while somebody types it. */
export interface TypedAnswer extends AnswerReading {
  /** A second target stands in the same text, which is not read. */
  readonly hasSecond: boolean;
}

/** Reads a target, and whether it is two. */
export function readTypedAnswer(text: string): TypedAnswer {
  return { ...readAnswer(text), hasSecond: hasSecondTarget(text) };
}
