import type { Pattern } from '../pattern';
import { ambiguousVerbs } from './ambiguousVerbs';
import { changes } from './changes';
import { nounPhrases } from './nounPhrases';
import { quantities } from './quantities';
import { sentences } from './sentences';
import { thingsDone } from './thingsDone';
import { work } from './work';

/** How statements are built, in the order in which they are tried: the first that fits says what a text is. */
export const patterns: readonly Pattern[] = [
  ...sentences,
  ...ambiguousVerbs,
  ...quantities,
  ...changes,
  ...work,
  ...thingsDone,
  ...nounPhrases,
];
