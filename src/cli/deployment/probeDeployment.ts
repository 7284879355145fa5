import { filesOfManifest, scriptsOfPage, type DeployedFile } from './deployedFiles';
import { deploymentRules, excelOrigin } from './deploymentRules';

/** One thing to mend: where, and a sentence that says what and how. */
interface DeploymentFault {
  readonly address: string;
  readonly message: string;
}

/** What was asked for, and what is wrong with it. */
export interface DeploymentReport {
  /** Files that were asked for. */
  readonly files: number;
  readonly faults: readonly DeploymentFault[];
}

/** The folder cannot be judged: no server answers, or no manifest is there. */
export class UnreadableDeployment extends Error {}

/** What a server may take for an answer, in milliseconds. */
const patience = 15_000;

/**
 * Asks a deployed folder for its manifest, for every file that this names, and for the scripts of the pane's page, as Excel on
 * the web would. Scripts that the pane loads later are named in no file and stay unasked.
 * @param folder Its address, with a slash at the end.
 */
export async function probeDeployment(folder: string): Promise<DeploymentReport> {
  const faults: DeploymentFault[] = [];
  const manifest = `${folder}manifest.xml`;
  const files = await filesAt(manifest);
  const [here, elsewhere] = split(files, ({ address }) => isBelow(folder, address));
  if (elsewhere.length > 0) faults.push({ address: manifest, message: elsewhereMessage(elsewhere, folder) });
  const asked = new Set<string>();
  const waiting = [...here];
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    if (asked.has(file.address)) continue;
    asked.add(file.address);
    const answer = await answerOf(file.address);
    faults.push(...faultsOf(file, answer).map((message) => ({ address: file.address, message })));
    if (file.kind === 'pane' && 'text' in answer) waiting.push(...scriptsOfPage(answer.text, file.address, folder));
  }
  return { files: asked.size + 1, faults };
}

async function filesAt(manifest: string): Promise<DeployedFile[]> {
  const answer = await answerOf(manifest);
  if ('unreachable' in answer) throw new UnreadableDeployment(`${manifest} cannot be reached: ${answer.unreachable}`);
  if (answer.status !== 200) {
    throw new UnreadableDeployment(
      `${manifest} answers ${answer.status}. Upload what npm run build makes, manifest.xml too, and name the folder that holds it.`,
    );
  }
  try {
    return filesOfManifest(answer.text);
  } catch (error) {
    throw new UnreadableDeployment(`${manifest} is no manifest: ${reasonOf(error)}`);
  }
}

/** What the server said; a redirection is not followed, since Excel is to get files without a sign-in. */
type Answer =
  { readonly status: number; readonly headers: Headers; readonly text: string } | { readonly unreachable: string };

async function answerOf(address: string): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { redirect: 'manual', headers: { Origin: excelOrigin }, signal });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return { unreachable: reasonOf(error) };
  }
}

function faultsOf({ kind }: DeployedFile, answer: Answer): string[] {
  if ('unreachable' in answer)
    return [`cannot be reached: ${answer.unreachable}. Try again, or ask who runs the server.`];
  const { status, headers } = answer;
  const place = headers.get('Location');
  if (place !== null) return [`leads on to ${place}. Excel must get it from here, without a sign-in.`];
  if (status !== 200) return [`answers ${status}, not 200. Upload what npm run build makes as a whole.`];
  return deploymentRules.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ fault }) => fault(headers) ?? []);
}

function elsewhereMessage(files: readonly DeployedFile[], folder: string): string {
  const [first] = files;
  const which = files.length === 1 ? 'an address' : `${files.length} addresses`;
  return `names ${which} outside ${folder}, first ${first?.address ?? ''}. Set config.production_url in package.json to ${folder}, build and upload again.`;
}

function isBelow(folder: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).href.startsWith(folder);
}

function split<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** Node says only "fetch failed" and keeps the reason behind it. */
function reasonOf(error: unknown): string {
  const { message, cause } = Object(error) as NodeJS.ErrnoException;
  if (cause === undefined) return message ?? String(error);
  const { message: behind, code } = Object(cause) as NodeJS.ErrnoException;
  return behind || code || message;
}
