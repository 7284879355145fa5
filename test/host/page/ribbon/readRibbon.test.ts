/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../../src/host/page/ribbon/readRibbon';

const xml = readFileSync('test/host/page/support/addIn/manifest.xml', 'utf8');

test('reads group, buttons, pane and functions of a manifest', () => {
  expect(readRibbon(xml, 'en-US')).toEqual({
    name: 'Small add-in',
    reference: {
      id: '11111111-2222-3333-4444-555555555555',
      version: '1.2.3.4',
      store: 'developer',
      storeType: 'Registry',
    },
    group: 'Small group',
    panePage: '/taskpane.html',
    paneTitle: 'Small pane',
    functions: { namespace: 'SMALL', metadata: '/functions.json' },
    buttons: [
      {
        id: 'Small.Open',
        label: 'Open it',
        title: 'Open it',
        description: 'Opens the pane.',
        icon: '/icon.png',
        action: { kind: 'pane' },
      },
      {
        id: 'Small.Stamp',
        label: 'Stamp',
        title: 'Stamp',
        description: 'Opens the pane.',
        icon: '/icon.png',
        action: { kind: 'function', name: 'stamp' },
      },
    ],
  });
});

test('takes the texts of the other language where there are some', () => {
  const { name, buttons } = readRibbon(xml, 'id-ID');
  expect([name, ...buttons.map(({ label }) => label)]).toEqual(['Add-in kecil', 'Buka saja', 'Stamp']);
});

test('a manifest that is no XML is refused', () => {
  expect(() => readRibbon('<OfficeApp>', 'en-US')).toThrow('no well-formed XML');
});
