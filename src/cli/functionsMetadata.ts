import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage, languages, words } from '../words/index';
import type { FunctionsFile } from './functions/FunctionMetadata';
import { functionsFile } from './functions/functionsFile';
import { fileName, helpPage, helpPageName } from './functions/helpPage';
import { readFunctions } from './functions/readFunctions';
import { projectFolder } from './folders/projectFolder';
import { projectPackage } from './folders/projectPackage';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run functions -- [--production] [--out FOLDER]';
const developmentUrl = 'https://localhost:3000/';

/**
 * What Excel is told about the custom functions, in the language of their docstrings. Read from the sources at each call, and so never stale.
 */
export function functionsMetadata(): FunctionsFile {
  return functionsFile(readFunctions(sources()), defaultLanguage, {});
}

/**
 * `functions [--production] [--out FOLDER]`: writes functions.json and the help page in every language.
 * @returns The exit code: 0 written, 1 the sources cannot be described; a UsageError where the folder cannot be written.
 */
export async function writeFunctions(args: readonly string[]): Promise<number> {
  const options = { production: { type: 'boolean' }, out: { type: 'string' } } as const;
  const { values, positionals } = readOptions(args, options, usage);
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}\n${usage}`);
  let files: ReadonlyMap<string, string>;
  try {
    files = await functionFiles(values.production ? projectPackage().config.production_url : developmentUrl);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  writeFiles(values.out ?? join(projectFolder(), 'dist'), files);
  return 0;
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
  } catch (error) {
    throw new UsageError(`${folder} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sources(): string {
  return join(projectFolder(), 'src', 'functions');
}

/** The files by name. */
async function functionFiles(url: string): Promise<ReadonlyMap<string, string>> {
  const functions = readFunctions(sources());
  const json = (file: FunctionsFile): string => `${JSON.stringify(file, null, 2).replaceAll(developmentUrl, url)}\n`;
  const files = new Map<string, string>();
  for (const language of languages) {
    const said = await words[language].commandLine();
    files.set(fileName('functions', 'json', language), json(functionsFile(functions, language, said)));
    files.set(helpPageName(language), helpPage(functions, language, said));
  }
  return files;
}
