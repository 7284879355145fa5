/** @jest-environment jsdom */
import { readTemplateFile } from '../../../src/taskpane/setUp/readTemplateFile';

function file(text: string): File {
  return new File([text], 'card.json', { type: 'application/json' });
}

test('a template', async () => {
  expect(await readTemplateFile(file('{"title":"Our KPIs","language":"id"}'))).toMatchObject({
    kind: 'read',
    name: 'card.json',
    template: { title: 'Our KPIs', language: 'id' },
  });
});

test('a byte order mark is no mistake', async () => {
  expect(await readTemplateFile(file('\uFEFF{"title":"Our KPIs"}'))).toMatchObject({ kind: 'read' });
});

test('a template with something to mend', async () => {
  expect(await readTemplateFile(file('{"title":""}'))).toMatchObject({
    kind: 'problems',
    problems: [{ path: 'title', code: 'missing' }],
  });
});

test('no JSON', async () => {
  expect(await readTemplateFile(file('title: Our KPIs'))).toEqual({ kind: 'notJson', name: 'card.json' });
});
