import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { answeredTypes } from '../../../src/host/protocol/answered/answeredTypes';

const host = join(__dirname, '../../../src/host');
const list = join(host, 'protocol/answered/answeredTypes');

/** The rooms that a type may load; file, page and headless load the protocol and are never loaded by it. */
const rooms = ['book', 'calculation', 'formulas', 'protocol'];

const files = rooms.flatMap((room) =>
  readdirSync(join(host, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`)
    .sort(),
);

/** Every member of every type as `Range.methods.GetCell`, with the list read after `first` in a registry of its own. */
function membersAfter(first: string): string[] {
  const members: string[] = [];
  jest.isolateModules(() => {
    jest.requireActual(first);
    const types = jest.requireActual<{ answeredTypes: typeof answeredTypes }>(list).answeredTypes;
    for (const [name, type] of Object.entries(types)) {
      for (const [kind, named] of Object.entries(type)) {
        if (typeof named !== 'object') members.push(`${name}.${kind}`);
        else members.push(...Object.keys(named).map((member) => `${name}.${kind}.${member}`));
      }
    }
  });
  return members;
}

const all = membersAfter(list);

test.each(files)('with %s loaded first every type has every member', (path) => {
  expect(membersAfter(join(host, path))).toEqual(all);
});
