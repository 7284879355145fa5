import type { Field, Letter } from './Field';
import { kpiFields } from './kpiFields';

/** The function that judges each letter. */
export const letterFunctions = {
  S: 'SPECIFIC',
  M: 'MEASURABLE',
  A: 'ACHIEVABLE',
  R: 'RELEVANT',
  T: 'TIMEBOUND',
} as const satisfies Readonly<Record<Letter, string>>;

/** What functions take besides the fields of a row: whether its target is linked, and settings; places as in Field. */
const settingArguments = [
  { id: 'language', advice: 1 },
  { id: 'linked', letters: { R: 2 }, advice: 2 },
  { id: 'stretch', letters: { A: 5 }, advice: 3 },
  { id: 'periodStart', letters: { T: 4 }, advice: 4 },
  { id: 'periodEnd', letters: { T: 5 }, advice: 5 },
] as const satisfies readonly Placed[];

type Placed = Pick<Field, 'id' | 'letters' | 'advice'>;

/** The arguments of a letter's function, or of ADVICE, by id in the order of their places. */
export function argumentsOf(taker: Letter | 'advice'): string[] {
  const placeOf = ({ letters, advice }: Placed): number | undefined => (taker === 'advice' ? advice : letters?.[taker]);
  const placed: readonly Placed[] = [...settingArguments, ...kpiFields];
  return placed
    .flatMap((each) => {
      const place = placeOf(each);
      return place === undefined ? [] : [{ id: each.id, place }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id);
}
