import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findOfficeJs } from '../../preview/headless/findOfficeJs';
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

/**
 * The server of the preview: its page at `/`, the built add-in beside it, and Microsoft's office.js from the installed
 * package. Pages of the add-in are served as built but for the lines that connect them with the preview.
 */
export function previewServer(dist: string): Server {
  const files = sirv(dist, { dev: true });
  const library = sirv(findOfficeJs(), { dev: true });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (pathname.startsWith(`${libraryPath}/`)) {
      request.url = pathname.slice(libraryPath.length);
      library(request, response, () => notFound(response));
      return;
    }
    const page = pageFile(dist, pathname);
    if (page) sendPage(request, response, page, pathname);
    else files(request, response, () => notFound(response));
  });
}

/** The file of an HTML page that is not served as it lies. */
function pageFile(dist: string, pathname: string): string | undefined {
  if (pathname === '/') return join(dist, 'preview', 'page.html');
  const file = /^\/[\w-]+\.html$/.test(pathname) ? join(dist, pathname) : undefined;
  return file && existsSync(file) ? file : undefined;
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
