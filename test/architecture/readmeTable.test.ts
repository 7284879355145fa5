import { readFileSync, writeFileSync } from 'node:fs';
import { answeredTable } from '../../src/host/protocol/answered/answeredTable';

const block = /(?<=<!-- answered -->\n).*?(?=\n<!-- \/answered -->)/s;
/** Prettier would pad every cell to the longest. */
const expected = `\n<!-- prettier-ignore -->\n${answeredTable()}\n`;

test('README lists what the preview answers; if this fails, run UPDATE_GOLDEN=1 npx jest test/architecture/readmeTable', () => {
  const readme = readFileSync('README.md', 'utf8');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    expect(readme).toMatch(block);
    writeFileSync(
      'README.md',
      readme.replace(block, () => expected),
    );
    return;
  }
  expect(block.exec(readme)?.[0]).toBe(expected);
});
