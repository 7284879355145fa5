import { WorkbookError } from '../../book/model/WorkbookError';
import { UnansweredValue } from './HostError';
import { namedColors } from './namedColors';

/** Readers of a value that an add-in sets; each refuses other kinds as InvalidArgument. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : refuse(value, 'a text');
}

/** A finite number from `from` to `to`. */
export function asNumber(value: unknown, from = -Infinity, to = Infinity): number {
  const inside = typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to;
  return inside ? value : refuse(value, `a number from ${from} to ${to}`);
}

/** A whole number from `from` to `to`. */
export function asWhole(value: unknown, from: number, to: number): number {
  const number = asNumber(value, from, to);
  return Number.isInteger(number) ? number : refuse(value, 'a whole number');
}

export function asFlag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse(value, 'true or false');
}

/**
 * One of Excel's enumeration texts, which Excel takes in any case (docs-reference: `charts.add("pie", range, "auto")`).
 * `unanswered` are those that the preview does not hold.
 */
export function asChoice<T extends string>(
  value: unknown,
  choices: readonly T[],
  unanswered: readonly string[] = [],
): T {
  const chosen = spelled(value, choices);
  if (chosen !== undefined) return chosen;
  const known = spelled(value, unanswered);
  if (known !== undefined) throw new UnansweredValue(known);
  return refuse(value, `${unanswered.length > 0 ? 'a value of Excel’s, such as' : 'one of'} ${choices.join(', ')}`);
}

function spelled<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : undefined;
  return choices.find((choice) => choice.toLowerCase() === text);
}

/** `#rrggbb`, `rrggbb` or a colour name of CSS → `#RRGGBB`. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const digits = /^#?([\da-f]{6})$/i.exec(text)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  return namedColors.get(text.toLowerCase()) ?? refuse(value, 'a colour such as #1F4E79');
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : refuse(value, 'an object');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(value: unknown, wanted: string): never {
  throw new WorkbookError('InvalidArgument', `${JSON.stringify(value) ?? 'undefined'} should be ${wanted}.`);
}
