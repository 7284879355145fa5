import { patterns } from '../../reading/statements/patterns/patterns';
import { read } from '../../reading/read';
import { readOptions } from '../readOptions';
import { UsageError } from '../UsageError';
import { patternTable } from './patternTable';
import { readingChanges } from './readingChanges';
import { readingsBy } from './readingsBy';
import type { StatementReading } from './readingsBy';
import { statementsIn } from './statementsIn';

const usage = [
  'Usage: npm run explain -- "95% karyawan hadir setiap minggu"   or   npm run explain -- --jsonl FILE',
  'With --compare OTHER only what changes: OTHER is the smartKpi.js of another build, or a file of its answers.',
  'With --patterns the table of patterns.',
].join('\n');

/**
 * `explain`: how texts are read and why, one JSON a line; with `--compare` which of their readings another build gives otherwise; with
 * `--patterns` the table of patterns. Exit code 0; a UsageError for whatever cannot be read.
 */
export async function explain(args: readonly string[]): Promise<number> {
  const options = { jsonl: { type: 'string' }, compare: { type: 'string' }, patterns: { type: 'boolean' } } as const;
  const { values, positionals } = readOptions(args, options, usage);
  if (values.patterns) {
    console.log(patternTable(patterns));
    return 0;
  }
  const typed = positionals.map((text, index) => ({ id: String(index + 1), text }));
  const statements = values.jsonl === undefined ? typed : [...typed, ...statementsIn(values.jsonl)];
  if (statements.length === 0) throw new UsageError(usage);
  const readings = statements.map(({ id, text }): StatementReading => {
    const { reading, because } = read(text);
    return { id, ...reading, because };
  });
  const lines =
    values.compare === undefined
      ? readings.map((reading) => JSON.stringify(reading))
      : readingChanges(statements, readingsBy(values.compare, statements), readings);
  for (const line of lines) console.log(line);
  return 0;
}
