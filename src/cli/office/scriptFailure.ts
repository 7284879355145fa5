/** What Office.js tells of an error where it is asked to (`extendedErrorLogging`). */
interface DebugInfo {
  readonly errorLocation?: string;
  readonly statement?: string;
  readonly surroundingStatements?: readonly string[];
}

/** An error that a script left unhandled, as lines for people: Excel's code, the member that failed, the statements around it. */
export function scriptFailure(error: unknown, path: string): string {
  const { name, message, stack, code, debugInfo } = readError(error);
  const line = lineOf(stack, path);
  const where = line === undefined ? path : `${path}:${line}`;
  const { errorLocation, statement, surroundingStatements = [] } = debugInfo;
  return [
    `${where}: ${code ?? name}: ${message}`,
    ...(errorLocation ? [`  at ${errorLocation}`] : []),
    ...(statement ? [`  statement: ${statement}`] : []),
    ...(surroundingStatements.length > 0
      ? ['  around it:', ...surroundingStatements.map((each) => `    ${each}`)]
      : []),
  ].join('\n');
}

/** The first line of the script that the error's stack names, `script.js:3:15` or, where it cannot be parsed, `script.js:3`. */
function lineOf(stack: string, path: string): string | undefined {
  const at = stack.indexOf(`${path}:`);
  return at < 0 ? undefined : /^\d+(?::\d+)?/u.exec(stack.slice(at + path.length + 1))?.[0];
}

function readError(error: unknown): {
  name: string;
  message: string;
  stack: string;
  code?: string;
  debugInfo: DebugInfo;
} {
  // Errors of Office.js come from another realm, so `instanceof` does not know them.
  const told = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as Record<
    string,
    unknown
  >;
  const text = (key: string): string => (typeof told[key] === 'string' ? told[key] : '');
  const code = text('code');
  return {
    name: text('name') || 'Error',
    message: text('message'),
    stack: text('stack'),
    ...(code === '' ? {} : { code }),
    debugInfo: (told.debugInfo as DebugInfo | undefined) ?? {},
  };
}
