import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { findOfficeJs } from '../../host/headless/findOfficeJs';
import { connectedPage } from './connectedPage';
import { fileWithin } from './fileWithin';
import { isOwnHost } from './isOwnHost';

/** Nothing comes from elsewhere; the browser itself stops whatever tries to. */
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

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const notThere: Answer = { status: 404, body: 'There is no such file here.' };

/**
 * The server of the preview: its page at `/`, the built add-in beside it, and Microsoft's office.js from the installed
 * package. Pages of the add-in are served as built but for the lines that connect them with the preview.
 * Until `isBuilt` says so, and where the page is missing, `/` says that it is being built.
 * Files are always sent whole, whatever range was asked for. What is asked by another name than this machine's is refused.
 */
export function previewServer(dist: string, isBuilt: () => boolean = () => true): Server {
  const folders = { dist, library: findOfficeJs() };
  return createServer((request, response) => {
    try {
      send(request, response, refusal(request) ?? answer(request.url ?? '/', folders, isBuilt));
    } catch (error) {
      send(request, response, { status: 500, body: `This could not be answered: ${String(error)}` });
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

function answer(
  address: string,
  { dist, library }: { readonly dist: string; readonly library: string },
  isBuilt: () => boolean,
): Answer {
  const path = pathOf(address);
  if (path === undefined) return { status: 400, body: 'This address cannot be read.' };
  if (path === '/') {
    const page = isBuilt() ? fileWithin(dist, '/preview/page.html') : undefined;
    return page ? wholeFile(page) : { status: 503, type: types['.html'], body: buildingPage };
  }
  const isLibrary = path.startsWith(`${libraryPath}/`);
  const file = isLibrary ? fileWithin(library, path.slice(libraryPath.length)) : fileWithin(dist, path);
  if (!file) return notThere;
  return !isLibrary && /^\/[\w-]+\.html$/.test(path) ? connected(file) : wholeFile(file);
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

function wholeFile(file: string): Answer {
  return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}

function connected(file: string): Answer {
  return { status: 200, type: types['.html'], body: connectedPage(readFileSync(file, 'utf8')) };
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type = 'text/plain; charset=utf-8', body, headers }: Answer,
): void {
  response.writeHead(status, {
    ...headers,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? '' : body);
}
