import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What a test has a server answer otherwise; `undefined` leaves a header out. */
export interface OtherAnswer {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
}

const servers: Server[] = [];

/** Serves a folder as an add-in's server should, on a port of its own; gives the address. Call `closeServers` in `afterEach`. */
export async function serveFolder(
  folder: string,
  otherwise: (path: string) => OtherAnswer = () => ({}),
): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url);
    const { status, headers } = otherwise(url);
    const isThere = existsSync(file) && statSync(file).isFile();
    const plain = { 'Content-Type': types[extname(file)], 'Access-Control-Allow-Origin': '*' };
    for (const [name, value] of Object.entries({ ...plain, ...headers })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    response.statusCode = status ?? (isThere ? 200 : 404);
    response.end(isThere ? readFileSync(file) : '');
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export function closeServers(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}
