import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askMicrosoft } from './manifest/askMicrosoft';
import { validateManifest } from './manifest/validateManifest';

/**
 * `validate [manifest.xml] [--offline]`: checks the manifest by our own rules, then by Microsoft's service where there
 * is a network. The icons lie in the folder `assets` beside the manifest.
 * @returns The exit code: 0 all rules hold, 1 faults were found, 2 the manifest cannot be read.
 */
export async function validate(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--')) ?? 'manifest.xml';
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  const faults = validateManifest(readFileSync(file, 'utf8'), join(dirname(file), 'assets'));
  for (const { rule, line, message } of faults) console.log(`${file}:${line} ${message} (${rule})`);
  if (faults.some(({ rule }) => rule === 'wellFormed')) return 2;
  if (faults.length > 0) {
    console.log(`${file} breaks our rules in ${faults.length} ${faults.length === 1 ? 'place' : 'places'}.`);
    return 1;
  }
  console.log(`${file} holds all our rules.`);
  return args.includes('--offline') ? 0 : tellMicrosoftVerdict(file);
}

async function tellMicrosoftVerdict(file: string): Promise<number> {
  const verdict = await askMicrosoft(file);
  switch (verdict.kind) {
    case 'valid':
      console.log("Microsoft's service accepts it.");
      return 0;
    case 'invalid':
      for (const message of verdict.messages) console.log(message);
      console.log("Microsoft's service refuses it.");
      return 1;
    case 'unreachable':
      console.log(`Microsoft's service was not asked: ${verdict.reason.replace(/\s+/g, ' ')}`);
      return 0;
  }
}
