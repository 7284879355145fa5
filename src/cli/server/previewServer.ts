import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findOfficeJs } from '../../host/headless/findOfficeJs';
import { connectedPage } from './connectedPage';

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

/**
 * The server of the preview: its page at `/`, the built add-in beside it, and Microsoft's office.js from the installed
 * package. Pages of the add-in are served as built but for the lines that connect them with the preview.
 * Until `isBuilt` says so, and where the page is missing, `/` says that it is being built.
 */
export function previewServer(dist: string, isBuilt: () => boolean = () => true): Server {
  const files = sirv(dist, { dev: true });
  const library = sirv(findOfficeJs(), { dev: true });
  return createServer((request, response) => {
    const pathname = pathOf(request);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (pathname.startsWith(`${libraryPath}/`)) {
      request.url = pathname.slice(libraryPath.length);
      library(request, response, () => notFound(response));
      return;
    }
    const page = pageFile(dist, pathname);
    if (pathname === '/' && (!isBuilt() || !page)) sendBuilding(request, response);
    else if (page) sendPage(request, response, page, pathname);
    else files(request, response, () => notFound(response));
  });
}

/** What cannot be read as an address leads to the page. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '/';
}

/** The file of an HTML page that is not served as it lies; undefined where it is not there. */
function pageFile(dist: string, pathname: string): string | undefined {
  const isAddIns = /^\/[\w-]+\.html$/.test(pathname);
  const file = pathname === '/' ? join(dist, 'preview', 'page.html') : isAddIns ? join(dist, pathname) : undefined;
  return file && existsSync(file) ? file : undefined;
}

function sendBuilding(request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 503;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(request.method === 'HEAD' ? '' : buildingPage);
}

function sendPage(request: IncomingMessage, response: ServerResponse, file: string, pathname: string): void {
  const html = readFileSync(file, 'utf8');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(request.method === 'HEAD' ? '' : pathname === '/' ? html : connectedPage(html));
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('There is no such file here.');
}
