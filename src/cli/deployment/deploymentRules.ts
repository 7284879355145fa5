import type { FileKind } from './deployedFiles';

/** Where Excel on the web asks from: one of its origins, so that a server which answers with the asker's own origin is understood. */
export const excelOrigin = 'https://excel.officeapps.live.com';

/** One thing that the server must do: about which files, and what is wrong with an answer, if anything. */
interface DeploymentRule {
  readonly kinds: readonly FileKind[];
  readonly fault: (headers: Headers) => string | undefined;
}

const everyOrigin = ['*', excelOrigin];

/** In the order in which faults are told. */
export const deploymentRules: readonly DeploymentRule[] = [
  {
    kinds: ['metadata', 'script'],
    fault: (headers) =>
      everyOrigin.includes(headers.get('Access-Control-Allow-Origin') ?? '')
        ? undefined
        : 'lacks Access-Control-Allow-Origin, so Excel on the web knows none of the functions. Send "Access-Control-Allow-Origin: *" with it.',
  },
  {
    kinds: ['metadata'],
    fault: typeFault(/^application\/(?:[\w.+-]*\+)?json\b/i, 'application/json', 'Excel does not read it'),
  },
  {
    kinds: ['script'],
    fault: typeFault(
      /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i,
      'text/javascript',
      'web views may not run it',
    ),
  },
  {
    kinds: ['pane'],
    fault: (headers) =>
      headers.has('X-Frame-Options')
        ? 'is sent with X-Frame-Options, so Excel on the web shows no pane. Leave that header out.'
        : undefined,
  },
  {
    kinds: ['pane'],
    fault: typeFault(/^text\/html\b/i, 'text/html', 'it is not shown as a page'),
  },
  {
    kinds: ['icon'],
    fault: (headers) =>
      /\bno-store\b/i.test(headers.get('Cache-Control') ?? '')
        ? 'is sent with Cache-Control: no-store, so Excel shows no icon. Let icons be kept.'
        : undefined,
  },
];

function typeFault(right: RegExp, wanted: string, otherwise: string): DeploymentRule['fault'] {
  return (headers) => {
    const type = headers.get('Content-Type');
    if (right.test(type ?? '')) return undefined;
    return `is sent ${type ? `as ${type}` : 'without a type'}, so ${otherwise}. Send it as ${wanted}.`;
  };
}
