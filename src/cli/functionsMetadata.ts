import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLanguage, languages, words } from '../words/index';
import type { FunctionsFile } from './functions/FunctionMetadata';
import { functionsFile } from './functions/functionsFile';
import { fileName, helpPage, helpPageName } from './functions/helpPage';
import { readFunctions } from './functions/readFunctions';

const sources = 'src/functions';
const developmentUrl = 'https://localhost:3000/';
const defaultFolder = 'dist';

/**
 * What Excel is told about the custom functions, in the language of their docstrings. Read from the sources at each call, and so never stale;
 * the working folder must be the root of the project.
 */
export function functionsMetadata(): FunctionsFile {
  return functionsFile(readFunctions(sources), defaultLanguage, {});
}

/**
 * `functions [--production] [--out FOLDER]`: writes functions.json and the help page in every language.
 * @returns The exit code: 0 written, 1 the sources cannot be described.
 */
export async function writeFunctions(args: readonly string[]): Promise<number> {
  const outAt = args.indexOf('--out');
  const folder = (outAt >= 0 ? args[outAt + 1] : undefined) ?? defaultFolder;
  try {
    const files = await functionFiles(args.includes('--production') ? productionUrl() : developmentUrl);
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** The files by name. */
async function functionFiles(url: string): Promise<ReadonlyMap<string, string>> {
  const functions = readFunctions(sources);
  const json = (file: FunctionsFile): string => `${JSON.stringify(file, null, 2).replaceAll(developmentUrl, url)}\n`;
  const files = new Map<string, string>();
  for (const language of languages) {
    const said = await words[language].commandLine();
    files.set(fileName('functions', 'json', language), json(functionsFile(functions, language, said)));
    files.set(helpPageName(language), helpPage(functions, language, said));
  }
  return files;
}

/** Where the add-in is served in production: the one place is package.json. */
function productionUrl(): string {
  const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as { config: { production_url: string } };
  return config.production_url;
}
