import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectedPage } from '../../../src/cli/server/connectedPage';
import { isStale } from '../../../src/cli/server/isStale';
import { previewServer } from '../../../src/cli/server/previewServer';
import { start } from '../../../src/cli/start';

const folder = mkdtempSync(join(tmpdir(), 'preview-server-'));
const officeJs = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

afterAll(() => rmSync(folder, { recursive: true }));

test('a page of the add-in gets the host first, then office.js from this machine', () => {
  expect(connectedPage(`<html><head lang="en">${officeJs}</head></html>`)).toBe(
    '<html><head lang="en"><script src="/preview/connect.js"></script><script src="/office-js/office.js"></script></head></html>',
  );
});

test('a page without office.js stays as it is', () => {
  expect(connectedPage('<html><head></head></html>')).toBe('<html><head></head></html>');
});

test('stale is what is missing or older than a source', () => {
  const output = join(folder, 'output.js');
  mkdirSync(join(folder, 'sources'));
  const source = join(folder, 'sources', 'one.ts');
  writeFileSync(source, '');
  expect(isStale(output, [join(folder, 'sources')])).toBe(true);
  writeFileSync(output, '');
  const later = new Date(Date.now() + 60_000);
  utimesSync(output, later, later);
  expect(isStale(output, [join(folder, 'sources')])).toBe(false);
  const evenLater = new Date(Date.now() + 120_000);
  utimesSync(source, evenLater, evenLater);
  expect(isStale(output, [join(folder, 'sources')])).toBe(true);
});

describe('the server', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'preview'));
    writeFileSync(join(folder, 'preview', 'page.html'), '<title>Page</title>');
    writeFileSync(join(folder, 'taskpane.html'), `<head>${officeJs}</head>`);
    writeFileSync(join(folder, 'functions.json'), '{}');
    server = previewServer(folder);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  test.each([
    ['/', 'Page'],
    ['/taskpane.html', '/preview/connect.js'],
    ['/functions.json', '{}'],
    ['/office-js/office.js', 'Office'],
  ])('%s is served', async (path, part) => {
    const answer = await fetch(address + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(part);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each(['/nothing.html', '/../package.json', '/%2e%2e/package.json', '/office-js/../package.json'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(address + path)).status).toBe(404);
    },
  );

  test('before everything is built, and where the page is missing, it says so and asks again', async () => {
    for (const early of [previewServer(folder, () => false), previewServer(join(folder, 'nothing'))]) {
      await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve));
      const answer = await fetch(`http://127.0.0.1:${(early.address() as AddressInfo).port}/`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('http-equiv="refresh"');
      early.close();
    }
  });

  test('start refuses what is no port', async () => {
    await expect(start(['--port', '0'])).rejects.toThrow('is no port');
    await expect(start(['--port', 'x'])).rejects.toThrow('is no port');
    await expect(start(['now'])).rejects.toThrow('Not understood: now');
  });
});
