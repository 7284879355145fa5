import { dirname, join, relative } from 'node:path';
import { probeDeployment, UnreadableDeployment, type DeploymentReport } from './deployment/probeDeployment';
import { askMicrosoft } from './manifest/askMicrosoft';
import { validateManifest } from './manifest/validateManifest';
import { projectFolder } from './folders/projectFolder';
import { readInput } from './files/readInput';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run validate -- [manifest.xml] [--offline], or npm run validate -- --url https://FOLDER/';
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * `validate [manifest.xml] [--offline]`: checks the manifest by our own rules, then by Microsoft's service where there
 * is a network. The icons lie in the folder `assets` beside the manifest. `validate --url ADDRESS` asks a deployed folder instead.
 * @returns The exit code: 0 all rules hold, 1 faults were found, 2 the manifest cannot be read or no server answers.
 */
export async function validate(args: readonly string[]): Promise<number> {
  const options = { offline: { type: 'boolean' }, url: { type: 'string' } } as const;
  const { values, positionals } = readOptions(args, options, usage);
  if (positionals.length > (values.url === undefined ? 1 : 0)) throw new UsageError(usage);
  if (values.url !== undefined) return validateDeployment(values.url);
  return validateFile(
    positionals[0] ?? relative(process.cwd(), join(projectFolder(), 'manifest.xml')),
    values.offline ?? false,
  );
}

async function validateFile(file: string, offline: boolean): Promise<number> {
  const faults = validateManifest(new TextDecoder().decode(readInput(file)), join(dirname(file), 'assets'));
  for (const { rule, line, message } of faults) console.log(`${file}:${line} ${message} (${rule})`);
  if (faults.some(({ rule }) => rule === 'wellFormed')) return 2;
  if (faults.length > 0) {
    console.log(`${file} breaks our rules in ${faults.length} ${faults.length === 1 ? 'place' : 'places'}.`);
    return 1;
  }
  console.log(`${file} holds all our rules.`);
  return offline ? 0 : tellMicrosoftVerdict(file);
}

async function tellMicrosoftVerdict(file: string): Promise<number> {
  const verdict = await askMicrosoft(file);
  switch (verdict.kind) {
    case 'valid':
      console.log("Microsoft's service accepts it.");
      return 0;
    case 'invalid':
      for (const message of verdict.messages) console.log(message);
      console.log("Microsoft's service refuses it.");
      return 1;
    case 'unreachable':
      console.log(`Microsoft's service was not asked: ${verdict.reason.replace(/\s+/g, ' ')}`);
      return 0;
  }
}

async function validateDeployment(url: string): Promise<number> {
  const folder = folderOf(url);
  try {
    return tellDeployment(folder, await probeDeployment(folder));
  } catch (error) {
    if (!(error instanceof UnreadableDeployment)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Excel loads add-ins by https alone; on this machine http is let through, to try a server before it has a certificate. */
function folderOf(url: string): string {
  if (!URL.canParse(url)) throw new UsageError(`"${url}" is no address.\n${usage}`);
  const { protocol, hostname, origin, pathname } = new URL(url);
  const isLocal = protocol === 'http:' && loopback.includes(hostname);
  if (protocol !== 'https:' && !isLocal) {
    throw new UsageError(
      `${url} is not an https address, and Excel loads add-ins by https alone. Give the server a certificate.`,
    );
  }
  if (isLocal) console.log('Over http on this machine only: for Excel the folder must be reached by https.');
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  // Such as manifest.xml: a file of the folder.
  if (last.includes('.')) return origin + pathname.slice(0, -last.length);
  return `${origin}${pathname}${last === '' ? '' : '/'}`;
}

function tellDeployment(folder: string, { files, faults }: DeploymentReport): number {
  for (const { address, message } of faults) console.log(`${address} ${message}`);
  if (faults.length === 0) {
    console.log(`${folder} serves all that was asked for (${files} files) as Excel needs it.`);
    return 0;
  }
  console.log(`${folder} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} (${files} files).`);
  return 1;
}
