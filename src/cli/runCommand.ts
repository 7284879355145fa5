import { UsageError } from './UsageError';

/** One command of the command line: takes the words after its name, gives the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** Every command by its name; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start')).start,
  generate: async () => (await import('./generate')).generate,
  check: async () => (await import('./check')).check,
  explain: async () => (await import('./explain')).explain,
  office: async () => (await import('./office')).office,
  recalculate: async () => (await import('./recalculate')).recalculate,
  'self-test': async () => (await import('./selfTest')).selfTest,
  validate: async () => (await import('./validate')).validate,
  functions: async () => (await import('./functionsMetadata')).writeFunctions,
};

/** Runs the command that the first word names. Gives 2 where there is no such command. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return run(await command(), args);
  console.error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  return 2;
}

/** A call that cannot be carried out as typed gets one sentence, not a stack. */
async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
