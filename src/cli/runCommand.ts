import { UsageError } from './UsageError';

/** One command of the command line: takes the words after its name, gives the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** Every command by its name; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start')).start,
  generate: async () => (await import('./generate')).generate,
  language: async () => (await import('./language')).language,
  import: async () => (await import('./import')).importTable,
  export: async () => (await import('./export')).exportTables,
  check: async () => (await import('./check')).check,
  review: async () => (await import('./review')).review,
  explain: async () => (await import('./explaining/explain')).explain,
  office: async () => (await import('./office')).office,
  recalculate: async () => (await import('./recalculate')).recalculate,
  'self-test': async () => (await import('./selfTest')).selfTest,
  validate: async () => (await import('./validate')).validate,
  functions: async () => (await import('./functionsMetadata')).writeFunctions,
};

/**
 * Runs the command that the first word names, after `prepare`. Gives 2 where there is no such command, and where it cannot be carried
 * out: the person then reads a sentence, never a stack.
 */
export async function runCommand([name = '', ...args]: readonly string[], prepare: () => void): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) {
    return run(async () => {
      prepare();
      return (await command())(args);
    });
  }
  console.error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  return 2;
}

async function run(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : unexpected(error));
    return 2;
  }
}

/** A fault of ours; whoever looks for it asks for the stack. */
function unexpected(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (process.env['SMART_KPI_STACK']) return stack ?? message;
  return `This should not happen, and is a fault of the program: ${message} (SMART_KPI_STACK=1 shows where.)`;
}
