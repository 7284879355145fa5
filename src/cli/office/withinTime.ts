import { Worker } from 'node:worker_threads';
import { UsageError } from '../UsageError';

/**
 * Stands in a thread of its own, since a loop that never ends lets nothing else run in its own thread. Given as text: the program is
 * one file. The limit passed by a second means that the main thread could not act on it by itself.
 */
const watcher = `
const { Session } = require('node:inspector');
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => session.disconnect());
}, workerData + 1000);`;

/**
 * Runs work that may never end. Rejects with a UsageError where it takes longer than so many seconds, or where it waits for something
 * that can no longer come. @param what Names the work in the sentence.
 */
export async function withinTime(what: string, seconds: number, work: () => Promise<void>): Promise<void> {
  const worker = new Worker(watcher, { eval: true, workerData: seconds * 1000 });
  worker.unref();
  let giveUp: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new UsageError(`${what} did not end within ${seconds} seconds; --limit SECONDS gives it more.`));
    }, seconds * 1000);
    timer.unref();
    giveUp = () => {
      reject(new UsageError(`${what} waits for something that never comes.`));
    };
  });
  process.once('beforeExit', giveUp);
  try {
    // In a turn of its own: what is terminated takes along whoever called it.
    const begun = new Promise<void>((done) => setImmediate(done));
    await Promise.race([begun.then(work), late]);
  } finally {
    process.off('beforeExit', giveUp);
    clearTimeout(timer);
    await worker.terminate();
  }
}
