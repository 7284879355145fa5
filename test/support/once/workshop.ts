import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makers, type MadeOnce } from './makers';

/** What is made, and what ends it. */
export interface Made<Value> {
  readonly value: Value;
  readonly close?: () => Promise<void> | void;
}

type Name = keyof MadeOnce;

const workshop: { server?: Server; readonly made: Map<string, Promise<Made<unknown>>> } = { made: new Map() };

/**
 * What all tests of a run share is made in Jest's own process when the first of them asks for it (`once`), so that a run without
 * such a test makes nothing. Its address is handed to the workers in the environment.
 */
export async function openWorkshop(): Promise<void> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (!isName(name)) return answer(404, `Nothing is called ${name}.`);
    make(name).then(
      ({ value }) => answer(200, value),
      (error: unknown) => answer(500, String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  workshop.server = server;
  process.env['TEST_WORKSHOP'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export async function closeWorkshop(): Promise<void> {
  for (const each of workshop.made.values()) await (await each.catch(() => undefined))?.close?.();
  workshop.server?.closeAllConnections();
  workshop.server?.close();
}

function isName(name: string): name is Name {
  return name in makers;
}

function make(name: Name): Promise<Made<unknown>> {
  const made = workshop.made.get(name) ?? makers[name]((other) => make(other).then(({ value }) => value as never));
  workshop.made.set(name, made);
  return made;
}
