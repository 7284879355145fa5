import { readFileSync, writeFileSync } from 'node:fs';
import { isExcelProperty } from '../../../src/host/protocol/answered/excelProperties';
import { excelClasses } from './excelDeclarations';

const path = 'src/host/protocol/answered/excelProperties.ts';
const block = /(?<=const declared = `\n)[^`]*(?=`;)/u;
const widest = 120;

/** `Type: name name`, further lines set in. */
function wrapped(type: string, names: readonly string[]): string {
  let line = `${type}:`;
  let text = '';
  for (const name of names) {
    if (line.length + name.length + 1 > widest) {
      text += `${line}\n`;
      line = ' ';
    }
    line += ` ${name}`;
  }
  return `${text}${line}\n`;
}

test('the properties of Excel’s types are those of Microsoft’s declarations; if this fails, run it with UPDATE_GOLDEN=1', () => {
  const expected = [...excelClasses()]
    .map(([type, members]) => ({
      type,
      names: members.flatMap(({ name, isProperty }) =>
        isProperty && !/^(?:context|items|on[A-Z]\w*)$/u.test(name) ? [name] : [],
      ),
    }))
    .filter(({ names }) => names.length > 0)
    .sort((one, other) => one.type.localeCompare(other.type, 'en'))
    .map(({ type, names }) => wrapped(type, names))
    .join('');
  const source = readFileSync(path, 'utf8');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    expect(source).toMatch(block);
    writeFileSync(
      path,
      source.replace(block, () => expected),
    );
    return;
  }
  expect(block.exec(source)?.[0]).toBe(expected);
});

test.each([
  ['Range', 'linkedDataTypeState', true],
  ['Range', 'VALUES', true],
  ['Range', 'getCell', false],
  ['Range', 'no-properties-needed', false],
  ['Worksheet', 'customProperties', true],
  ['Worksheet', 'items', false],
  ['TableCollection', 'count', true],
  ['Nothing', 'name', false],
])('%s.%s is a property of Excel: %s', (type, name, isThere) => {
  expect(isExcelProperty(type, name)).toBe(isThere);
});
