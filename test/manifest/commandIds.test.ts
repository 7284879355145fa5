import { readFileSync } from 'node:fs';
import { commandIds } from '../../src/cli/manifest/commandIds';

test('the commands that buttons may call are those that the ribbon associates', () => {
  const source = readFileSync('src/commands/commands.ts', 'utf8');
  const associated = [...source.matchAll(/Office\.actions\.associate\('(?<id>\w+)'/g)].map(({ groups }) => groups?.id);
  expect(associated).toEqual(commandIds);
});
