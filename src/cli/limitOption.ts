import { UsageError } from './UsageError';

/** How long work may take that may never end. */
export const limitOption = { limit: { type: 'string', default: '120' } } as const;

/** Throws a UsageError for what is no number of seconds. */
export function secondsOf(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds > 0 && seconds <= 86_400) return seconds;
  throw new UsageError(`--limit takes seconds, a whole number from 1 to 86400, not ${text}.`);
}
