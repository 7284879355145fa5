import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './UsageError';

/** Reads a command's options by Node's own parser. Throws a UsageError with the command's usage, also where `--help` asks for it. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  if (args.includes('--help')) throw new UsageError(usage);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
