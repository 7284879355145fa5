import { readInput } from '../files/readInput';
import { UsageError } from '../UsageError';

/** A text to read, and how its file calls it. */
export interface Statement {
  readonly id: string;
  readonly text: string;
}

/** The statements of a file, one JSON a line: `{"id": "1", "text": "…"}`; without an id the number of the line. Throws a UsageError. */
export function statementsIn(path: string): Statement[] {
  return jsonLines(path).map(({ number, value }) => {
    const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
    if (typeof text !== 'string')
      throw new UsageError(`${path}, line ${number}, has no text: {"id": "1", "text": "…"}`);
    return { id: id === undefined ? String(number) : String(id), text };
  });
}

/** What each line of a file holds that is not blank, and its number. Throws a UsageError for a line that is no JSON. */
export function jsonLines(path: string): { readonly number: number; readonly value: unknown }[] {
  const lines = new TextDecoder().decode(readInput(path)).split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ number: index + 1, value: parsed(line, index + 1, path) }],
  );
}

function parsed(line: string, number: number, path: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${path}, line ${number}, is no JSON.`);
  }
}
