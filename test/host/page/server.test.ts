import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
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
  let port: number;
  const make = jest.fn<Promise<string>, []>();

  beforeAll(async () => {
    mkdirSync(join(folder, 'preview'));
    writeFileSync(join(folder, 'preview', 'page.html'), '<title>Page</title>');
    writeFileSync(join(folder, 'taskpane.html'), `<head>${officeJs}</head>`);
    writeFileSync(join(folder, 'functions.json'), '{}');
    server = previewServer(folder, () => true, {
      '/made.json': { type: 'application/json', make: () => make() },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    address = `http://127.0.0.1:${port}`;
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

  test('what lies in no folder is made when it is asked for, once, and anew where that failed', async () => {
    make.mockRejectedValueOnce(new Error('no room')).mockResolvedValue('{"made":1}');
    const failed = await fetch(`${address}/made.json`);
    expect([failed.status, await failed.text()]).toEqual([500, 'This could not be made: Error: no room']);
    for (let ask = 1; ask <= 2; ask += 1) {
      const answer = await fetch(`${address}/made.json`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
      expect(await answer.json()).toEqual({ made: 1 });
    }
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('a page of the add-in is asked for by its own name only', async () => {
    expect((await fetch(`${address}/taskpane`)).status).toBe(404);
  });

  test.each([
    'bytes=5-2',
    'bytes=-3',
    'bytes=0-1',
    'bytes=9-',
    'bytes=x-y',
    'bytes=0-0,2-3',
    'rows=1-2',
    '-',
    'bytes=-1-',
  ])('with the range %s the file is sent whole', async (range) => {
    const answer = await fetch(`${address}/functions.json`, { headers: { range } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('{}');
  });

  /** The first line of the answer, and all of it, to a request as it goes over the wire. */
  function raw(text: string): Promise<{ first: string; whole: string }> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(text));
      let whole = '';
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => (whole += part));
      socket.once('error', reject);
      socket.once('close', () => resolve({ first: whole.split('\r\n')[0] ?? '', whole }));
    });
  }

  test.each([
    ['bad percent signs', 'GET /%zz HTTP/1.1', 400],
    ['half a sign of UTF-8', 'GET /%e2%82 HTTP/1.1', 400],
    ['a zero', 'GET /functions.json%00.html HTTP/1.1', 404],
    ['a way out', 'GET /../../etc/passwd HTTP/1.1', 404],
    ['a way out in percent signs', 'GET /%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1', 404],
    ['a way out by the library', 'GET /office-js/%2e%2e/package.json HTTP/1.1', 404],
    ['backslashes', 'GET /..\\..\\package.json HTTP/1.1', 404],
    ['two slashes', 'GET //functions.json/.. HTTP/1.1', 404],
    ['a folder', 'GET /preview HTTP/1.1', 404],
    ['a star', 'OPTIONS * HTTP/1.1', 405],
    ['an address of elsewhere', 'GET http://evil.example/functions.json HTTP/1.1', 400],
    ['writing', 'POST /functions.json HTTP/1.1', 405],
    ['taking away', 'DELETE /functions.json HTTP/1.1', 405],
    ['a method of no kind', 'BREW / HTTP/1.1', 400],
    ['no HTTP', 'hello', 400],
    ['a huge header', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(100_000)}`, 431],
  ])('%s does not end it', async (_name, line, status) => {
    const { first } = await raw(`${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    expect(first).toContain(` ${status} `);
    expect((await fetch(`${address}/functions.json`)).status).toBe(200);
  });

  test('nor does one who hangs up, or wants a tunnel', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`GET /office-js/excel-web-16.00.debug.js HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
        socket.once('data', () => socket.resetAndDestroy());
      });
      socket.once('close', () => resolve());
    });
    await raw(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    expect((await fetch(`${address}/functions.json`)).status).toBe(200);
  });

  test('only the head is sent where only that was asked for', async () => {
    const answer = await fetch(`${address}/functions.json`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '2', '']);
  });

  test.each(['localhost', '127.0.0.1', '[::1]', 'LocalHost'])('%s is this machine', async (name) => {
    expect((await raw(`GET / HTTP/1.1\r\nHost: ${name}:${port}\r\nConnection: close\r\n\r\n`)).first).toContain('200');
  });

  test.each([
    'evil.example',
    'evil.example:PORT',
    'localhost.evil.example:PORT',
    'evil.example#localhost:PORT',
    'localhost:1',
    'localhost',
    '127.0.0.2:PORT',
    '192.168.1.2:PORT',
    '',
  ])('what is asked by the name "%s" is refused, and told where the preview is', async (name) => {
    const host = name.replace('PORT', String(port));
    const { first, whole } = await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(first).toContain(' 421 ');
    expect(whole).toContain(`The preview answers only at http://localhost:${port}`);
    expect(whole).toContain(`Pratinjau hanya menjawab di http://localhost:${port}`);
    expect(whole).not.toContain('<title>');
  });

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
