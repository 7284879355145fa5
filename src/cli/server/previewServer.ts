import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { findOfficeJs } from '../../host/headless/findOfficeJs';
import { connectedPage } from './connectedPage';
import { fileWithin } from './fileWithin';
import { isOwnHost } from './isOwnHost';
import type { MadeFiles } from './MadeFiles';

/** Nothing comes from elsewhere; the browser itself stops whatever tries to. Scripts may stand in an add-in's page, unless its own policy forbids it. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join('; ');

const libraryPath = '/office-js';

/** What is shown to somebody who comes before everything is built; it asks again by itself. */
const buildingPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>SMART KPI</title></head><body style="font-family: system-ui; margin: 3rem">
<p role="status">The preview is being built. It opens here by itself.</p>
<p role="status" lang="id">Pratinjau sedang dibangun. Nanti terbuka sendiri di sini.</p></body></html>`;

const methods = ['GET', 'HEAD'];

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const notThere: Answer = { status: 404, body: 'There is no such file here.' };
const unreadable: Answer = { status: 400, body: 'This address cannot be read.' };

/**
 * The server of the preview: its page at `/`, the built add-in beside it, and Microsoft's office.js from the installed
 * package. Pages of the add-in are served as built but for the lines that connect them with the preview.
 * Until `isBuilt` says so, and where the page is missing, `/` says that it is being built.
 * `made` are files that lie in no folder.
 * Files are always sent whole, whatever range was asked for: sirv 3.0 ends the process at a range past the end of a file. What is asked by another
 * name than this machine's is refused.
 */
export function previewServer(dist: string, isBuilt: () => boolean = () => true, made: MadeFiles = {}): Server {
  const kept = new Map<string, Promise<string | Uint8Array>>();
  const files = sirv(dist, { dev: true, extensions: [] });
  const library = sirv(findOfficeJs(), { dev: true, extensions: [] });
  return createServer((request, response) => {
    const sendAnswer = (answer: Answer): void => send(request, response, answer);
    try {
      const path = pathOf(request.url ?? '/');
      const told = refusal(request) ?? (path === undefined ? unreadable : pageOf(path, dist, isBuilt));
      if (told || path === undefined) return sendAnswer(told ?? unreadable);
      delete request.headers.range;
      setHeaders(response);
      if (Object.hasOwn(made, path)) return void madeAnswer(made, kept, path).then(sendAnswer);
      if (!path.startsWith(`${libraryPath}/`)) return files(request, response, () => sendAnswer(notThere));
      request.url = encodeURI(path.slice(libraryPath.length));
      return library(request, response, () => sendAnswer(notThere));
    } catch (error) {
      sendAnswer({ status: 500, body: `This could not be answered: ${String(error)}` });
    }
  });
}

function refusal({ method = '', headers, socket }: IncomingMessage): Answer | undefined {
  if (!isOwnHost(headers.host, socket.localPort)) {
    const address = `http://localhost:${String(socket.localPort)}`;
    const body = `The preview answers only at ${address}\nPratinjau hanya menjawab di ${address}`;
    return { status: 421, body };
  }
  if (methods.includes(method)) return undefined;
  return { status: 405, body: 'Files can only be read here.', headers: { Allow: methods.join(', ') } };
}

/** The pages that are not served as they lie; undefined where a path leads to none. */
function pageOf(path: string, dist: string, isBuilt: () => boolean): Answer | undefined {
  const html = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
  if (path === '/') {
    const page = isBuilt() ? fileWithin(dist, '/preview/page.html') : undefined;
    return page ? html(readFileSync(page, 'utf8')) : html(buildingPage, 503);
  }
  const page = /^\/[\w-]+\.html$/.test(path) ? fileWithin(dist, path) : undefined;
  return page ? html(connectedPage(readFileSync(page, 'utf8'))) : undefined;
}

/** What is made when it is asked for; what was made stays. */
async function madeAnswer(
  made: MadeFiles,
  kept: Map<string, Promise<string | Uint8Array>>,
  path: string,
): Promise<Answer> {
  const file = made[path];
  if (!file) return notThere;
  const making = kept.get(path) ?? file.make();
  kept.set(path, making);
  try {
    return { status: 200, type: file.type, body: await making };
  } catch (error) {
    kept.delete(path);
    return { status: 500, body: `This could not be made: ${String(error)}` };
  }
}

/** The path of an address, without its percent signs; undefined where it is no address of a file here. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return path.startsWith('/') ? path : undefined;
  } catch {
    return undefined;
  }
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type = 'text/plain; charset=utf-8', body, headers }: Answer,
): void {
  setHeaders(response);
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? '' : body);
}
