import type { Workbook } from '../host/book/model/Workbook';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readInput } from './files/readInput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { limitOption, secondsOf } from './limitOption';
import { runScript } from './office/runScript';
import { withinTime } from './office/withinTime';
import { scriptFailure } from './office/scriptFailure';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run office -- SCRIPT.js [--open IN.xlsx] [--save OUT.xlsx] [--limit SECONDS]';

const options = {
  open: { type: 'string' },
  save: { type: 'string' },
  ...limitOption,
} as const;

/**
 * `office`: runs an Office.js script over a workbook, a new one where none is opened, and saves it where asked.
 * @returns 0 where the script ends well; 1 where an error is left unhandled, which is told on stderr, and nothing is saved.
 * A UsageError for whatever cannot be read or written, and for a script that does not end.
 */
export async function office(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  if (values.save !== undefined) checkXlsxOutput(values.save, '--save');
  const limit = secondsOf(values.limit);
  const script = await readScript(file);
  const opened = values.open === undefined ? undefined : await readWorkbookFile(values.open);
  const { workbook, failure } = await inAddIn(async (host): Promise<{ workbook: Workbook; failure?: string }> => {
    try {
      await withinTime(file, limit, () => runScript(script, file, host));
      return { workbook: host.workbook };
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return { workbook: host.workbook, failure: scriptFailure(error, file) };
    }
  }, opened);
  if (failure !== undefined) {
    console.error(failure);
    return 1;
  }
  if (values.save !== undefined) await saveWorkbook(workbook, values.save);
  return 0;
}

/** A script's text as JavaScript; TypeScript (by its ending, .ts) loses its types, unchecked. */
async function readScript(path: string): Promise<string> {
  const text = new TextDecoder().decode(readInput(path));
  if (!path.toLowerCase().endsWith('.ts')) return text;
  const { transpileModule, ModuleKind, ScriptTarget } = await import('typescript');
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
  return transpileModule(text, { compilerOptions, fileName: path }).outputText;
}
