import type { ReadingLexicon } from '../readingLexicon';
import { numbers } from './numberWords';
import { sentences } from './sentenceWords';
import { times } from './timeWords';
import { units } from './unitWords';

/** All words of this language by which target texts are read. */
export const englishReading: ReadingLexicon = { numbers, times, units, sentences };
