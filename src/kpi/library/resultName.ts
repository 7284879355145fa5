import { measuredThing } from '../../reading/measuredThing';
import type { ReadingLanguage } from '../../reading/lexicon/tag';

type Naming = Readonly<Record<'percent' | 'count', (thing: string) => string>>;

const naming: Readonly<Record<ReadingLanguage, Naming>> = {
  en: { percent: (thing) => `${thing} rate`, count: (thing) => `number of ${thing}` },
  id: { percent: (thing) => `tingkat ${thing}`, count: (thing) => `jumlah ${thing}` },
};

/**
 * Names for the result of what a name only calls work, in its own words: `"Mengelola kehadiran"`, counted in percent → Tingkat kehadiran; the
 * likeliest first. An empty list where the name does not begin with a verb. Whether one of them is a good name is judged by the rules.
 */
export function resultNames(name: string, unit: 'percent' | 'count' | undefined): string[] {
  const { object, language = 'en', verb } = measuredThing(name);
  if (verb === undefined || object === '') return [];
  const as = unit === undefined ? [] : [naming[language][unit](object)];
  return [...as, object].map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
}
