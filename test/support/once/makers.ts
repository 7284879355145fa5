import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewServer } from '../../../src/cli/server/previewServer';
import type { Made } from './workshop';

const root = join(__dirname, '..', '..', '..');
const smallAddIn = join(root, 'test', 'host', 'page', 'support', 'addIn');

/** How a program ended and what it said. */
export interface ProgramResult {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** What the tests of a run share. */
export interface MadeOnce {
  /** dist/cli, built by `npm run -s cli` as a person calls it; what that call, with a text to explain, answered. */
  readonly cli: ProgramResult;
  /** dist with the page and the add-in for development: its folder. */
  readonly pages: string;
  /** What `npm run build` makes for Excel: its folder, to be copied by whoever changes something in it. */
  readonly production: string;
  /** The address of what `npm start` starts. */
  readonly preview: string;
  /** The address of the page with the small add-in of the tests beside it. */
  readonly smallAddIn: string;
  /** Where Playwright reaches the one browser. */
  readonly browser: string;
}

type Ask = <Name extends keyof MadeOnce>(name: Name) => Promise<MadeOnce[Name]>;

export const makers: { readonly [Name in keyof MadeOnce]: (ask: Ask) => Promise<Made<MadeOnce[Name]>> } = {
  cli: async () => {
    const value = await run('npm', ['run', '-s', 'cli', '--', 'explain', 'at least 3 classes']);
    if (value.exitCode !== 0) throw new Error(`The command line could not be built:\n${value.output}${value.errors}`);
    return { value };
  },

  pages: async () => {
    const webpack = ['webpack', '--config-name', 'page', '--config-name', 'addin', '--mode', 'development'];
    const { exitCode, output, errors } = await run('npx', [...webpack, '--stats', 'errors-only']);
    if (exitCode !== 0) throw new Error(`The page or the add-in could not be built:\n${output}${errors}`);
    return { value: join(root, 'dist') };
  },

  production: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'built-add-in-'));
    const webpack = ['webpack', '--config-name', 'addin', '--mode', 'production', '--no-devtool'];
    const built = await run('npx', [...webpack, '--stats', 'errors-only', '--output-path', folder]);
    if (built.exitCode !== 0) throw new Error(`The add-in could not be built:\n${built.output}${built.errors}`);
    return { value: folder, close: () => rmSync(folder, { recursive: true }) };
  },

  preview: async (ask) => {
    await Promise.all([ask('cli'), ask('pages')]);
    const port = String(await freePort());
    const value = `http://localhost:${port}`;
    const program = spawn(process.execPath, [join(root, 'dist', 'cli', 'smartKpi.js'), 'start', '--port', port], {
      cwd: root,
    });
    await new Promise<void>((started, failed) => {
      let said = '';
      const listen = (data: Buffer): void => {
        said += data.toString();
        if (said.includes(value)) started();
      };
      program.stdout.on('data', listen);
      program.stderr.on('data', listen);
      program.once('exit', () => failed(new Error(said)));
    });
    return { value: `${value}/`, close: () => void program.kill() };
  },

  smallAddIn: async (ask) => {
    const folder = mkdtempSync(join(tmpdir(), 'small-add-in-'));
    cpSync(join(await ask('pages'), 'preview'), join(folder, 'preview'), { recursive: true });
    cpSync(smallAddIn, folder, { recursive: true });
    writeFileSync(join(folder, 'icon.png'), '');
    const server = previewServer(folder);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return {
      value: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      close: () => {
        server.closeAllConnections();
        server.close();
        rmSync(folder, { recursive: true });
      },
    };
  },

  browser: async () => {
    const { chromium } = await import('playwright-core');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const browser = await chromium.launchServer({ executablePath: '/usr/bin/chromium', args });
    return { value: browser.wsEndpoint(), close: () => browser.close() };
  },
};

function run(program: string, args: readonly string[]): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, output, errors) => {
      resolve({ exitCode: error ? child.exitCode : 0, output, errors });
    });
  });
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
