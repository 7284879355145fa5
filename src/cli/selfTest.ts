import { runSelfTest } from '../actions/runSelfTest';
import { surroundingsOf } from '../actions/surroundingsOf';
import { projectPackage } from './folders/projectPackage';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';

const usage = 'Usage: npm run self-test';

/** `self-test`: asks the preview what the pane asks Excel, and prints the report. Exit code 0, or 1 where a probe failed. */
export async function selfTest(args: readonly string[]): Promise<number> {
  readOptions(args, {}, usage);
  const { version } = projectPackage();
  const { text, failed } = await inAddIn(async (host) =>
    runSelfTest(surroundingsOf(host.Office, await host.Office.onReady(), version)),
  );
  console.log(text);
  return failed === 0 ? 0 : 1;
}
