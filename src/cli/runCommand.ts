/** One command of the command line: takes the words after its name, gives the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** Every command by its name; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate')).validate,
};

/** Runs the command that the first word names. Gives 2 where there is no such command. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command())(args);
  console.error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  return 2;
}
