import { read } from '../reading/read';
import { readInput } from './files/readInput';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run explain -- "95% karyawan hadir setiap minggu"   or   npm run explain -- --jsonl FILE';

interface Statement {
  readonly id: string;
  readonly text: string;
}

function statementOf(line: string, number: number, path: string): Statement {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new UsageError(`${path}, line ${number}, is no JSON.`);
  }
  const { id, text } = (parsed ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new UsageError(`${path}, line ${number}, has no text: {"id": "1", "text": "…"}`);
  return { id: id === undefined ? String(number) : String(id), text };
}

function statementsOf(path: string): Statement[] {
  return new TextDecoder()
    .decode(readInput(path))
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [statementOf(line, index + 1, path)]));
}

/** `explain`: how texts are read and what was seen where, one JSON a line. Exit code 0; a UsageError for whatever cannot be read. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { jsonl: { type: 'string' } }, usage);
  const typed = positionals.map((text, index) => ({ id: String(index + 1), text }));
  const statements = values.jsonl === undefined ? typed : [...typed, ...statementsOf(values.jsonl)];
  if (statements.length === 0) throw new UsageError(usage);
  for (const { id, text } of statements) {
    const { reading, because } = read(text);
    console.log(JSON.stringify({ id, ...reading, because }));
  }
  return 0;
}
