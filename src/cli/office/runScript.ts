import { Script } from 'node:vm';
import type { OfficeHost } from '../../host/headless/openOffice';

/** A script that starts work without waiting for it is taken to be done when nothing was sent for so long, in milliseconds. */
const quiet = 100;

/**
 * Runs a script with Office.js's globals, which must be defined, and waits for what it began. It may use `await` at its top level.
 * Rejects with what the script leaves unhandled, also in work that it does not wait for.
 */
export async function runScript(script: string, path: string, host: OfficeHost): Promise<void> {
  // Errors tell the statement that failed only where this is asked for.
  host.OfficeExtension.config.extendedErrorLogging = true;
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => {
    unhandled.push(error);
  };
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    // One line before the script, so that line numbers are the script's own.
    const wrapped = new Script(`(async (exports) => {\n${script}\n})`, { filename: path, lineOffset: -1 });
    const run = wrapped.runInThisContext() as (exports: object) => Promise<void>;
    await run({});
    await restOf(host, unhandled);
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
  }
  if (unhandled.length > 0) throw unhandled[0];
}

async function restOf(host: OfficeHost, unhandled: readonly unknown[]): Promise<void> {
  let sent = -1;
  while (sent !== host.batches.length && unhandled.length === 0) {
    sent = host.batches.length;
    await new Promise((done) => setTimeout(done, quiet));
    await host.settled();
  }
}
