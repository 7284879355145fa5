import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Because } from '../../reading/because';
import type { TargetReading } from '../../reading/TargetReading';
import { UsageError } from '../UsageError';
import { jsonLines } from './statementsIn';
import type { Statement } from './statementsIn';

/** How a statement is read, as `explain` prints it; older builds give no reasons. */
export interface StatementReading extends TargetReading {
  readonly id: string;
  readonly because?: Because;
}

/** The answers of an output of many statements; a build prints about 500 bytes each. */
const mostBytes = 2 ** 28;

/** How another build reads statements: by its `smartKpi.js`, or by a file of what it printed. Throws a UsageError. */
export function readingsBy(other: string, statements: readonly Statement[]): ReadonlyMap<string, StatementReading> {
  const readings = /\.[cm]?js$/.test(other) ? askBuild(other, statements) : jsonLines(other).map(({ value }) => value);
  return new Map((readings as StatementReading[]).map((reading) => [String(reading.id), reading]));
}

function askBuild(build: string, statements: readonly Statement[]): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  try {
    const file = join(folder, 'statements.jsonl');
    writeFileSync(file, statements.map((statement) => JSON.stringify(statement)).join('\n'));
    const printed = execFileSync(process.execPath, [build, 'explain', '--jsonl', file], {
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  } catch {
    throw new UsageError(`This build does not answer explain: ${build}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
