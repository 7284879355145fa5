import type { Tagged } from '../tokens/tagged';

const firstYear = 1990;

const lastYear = 2100;

/** Whether a token is a calendar year of our time. */
export function isYear(token: Tagged | undefined): boolean {
  return (
    token?.kind === 'number' &&
    /^\d{4}$/.test(token.text) &&
    Number(token.text) >= firstYear &&
    Number(token.text) < lastYear
  );
}
