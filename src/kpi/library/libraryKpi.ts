import type { InEachLanguage } from '../../words/language';
import type { lists } from '../record/lists';

type IdIn<List extends keyof typeof lists> = (typeof lists)[List][number]['id'];

/** What an example says in one language. */
export interface LibraryText {
  readonly name: string;
  /** What counts and what does not. */
  readonly definition: string;
  /** Numerator ÷ denominator where it is a ratio. */
  readonly formula: string;
  /** Where its data can be found. */
  readonly source: string;
}

/** An example KPI of the library. A missing language does not compile. */
export interface LibraryKpi extends InEachLanguage<LibraryText> {
  /** An entry of the list of units, or a word of its own. */
  readonly unit: IdIn<'unit'> | InEachLanguage;
  readonly polarity: IdIn<'polarity'>;
  /** The usual frequency; another may suit. */
  readonly frequency: IdIn<'frequency'>;
  /** Shows what is no good KPI: it counts an activity. */
  readonly counterExample?: true;
}
