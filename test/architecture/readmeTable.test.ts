import { readFileSync, writeFileSync } from 'node:fs';
import { answeredTable } from '../../src/host/protocol/answered/answeredTable';
import { probes } from '../../src/workbook/selfTest/probes';

function askedTable(): string {
  return ['| probe | asks |', '| --- | --- |', ...probes.map(({ id, asks }) => `| ${id} | ${asks} |`)].join('\n');
}

/** By the name of their marks. Prettier would pad every cell to the longest. */
const tables = { answered: answeredTable(), asked: askedTable() };

test.each(Object.entries(tables))(
  'README lists what is %s; if this fails, run UPDATE_GOLDEN=1 npx jest test/architecture/readmeTable',
  (name, table) => {
    const block = new RegExp(`(?<=<!-- ${name} -->\\n).*?(?=<!-- /${name} -->)`, 's');
    const expected = `\n<!-- prettier-ignore -->\n${table}\n\n`;
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
  },
);
