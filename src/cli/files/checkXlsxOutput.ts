import { UsageError } from '../UsageError';
import { checkOutput } from './writeOutput';

/** Throws a UsageError where no workbook can be written to this path, before any work is done. @param option Such as `--out`. */
export function checkXlsxOutput(path: string, option: string): void {
  if (!path.toLowerCase().endsWith('.xlsx')) {
    throw new UsageError(`${option} takes a file that ends in .xlsx, not ${path}.`);
  }
  checkOutput(path);
}
