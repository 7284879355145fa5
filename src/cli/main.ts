import { realpathSync } from 'node:fs';
import { projectFolder } from './folders/projectFolder';
import { standingFolder } from './folders/standingFolder';
import { runCommand } from './runCommand';

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads may stop reading, as head does.
  stream.on('error', () => process.exit());
}
const exitCode = await runCommand(process.argv.slice(2), () => {
  process.chdir(standingFolder(projectFolder(), realpathSync(process.cwd()), process.env));
});
// A script may leave timers behind that would never let the program end.
for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write('', written));
process.exit(exitCode);
