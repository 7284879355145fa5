import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../folders/projectFolder';
import { writeFunctions } from '../functionsMetadata';
import { isStale } from './isStale';

const settings = ['webpack.config.js', 'package.json', 'tsconfig.json'];

/** What is built: the webpack config's name, the file that shows its age, and what it is made of. */
const builds = [
  { config: 'page', output: 'preview/page.js', sources: ['src/host'] },
  {
    config: 'addin',
    output: 'taskpane.html',
    sources: [
      'src/actions',
      'src/commands',
      'src/kpi',
      'src/reading',
      'src/words',
      'src/functions',
      'src/taskpane',
      'src/workbook',
      'assets',
      'manifest.xml',
    ],
  },
] as const;

/**
 * Builds for development what is missing or older than its sources; needs no network.
 * @returns What could not be built, with webpack's own words: the rest can still be served.
 */
export async function buildStale(dist: string, tell: (message: string) => void): Promise<string[]> {
  const failures: string[] = [];
  const project = projectFolder();
  const inProject = (paths: readonly string[]): string[] => paths.map((path) => join(project, path));
  for (const { config, output, sources } of builds) {
    if (!isStale(join(dist, output), inProject([...sources, ...settings]))) continue;
    tell(`Building: ${config} …`);
    const failure = await build(config, project);
    if (failure !== undefined) failures.push(failure);
  }
  if (isStale(join(dist, 'functions.json'), inProject(['src/functions', 'src/cli/functions']))) {
    const code = await writeFunctions(['--out', dist]);
    if (code !== 0) failures.push('The custom functions could not be described.');
  }
  return failures;
}

async function build(config: string, project: string): Promise<string | undefined> {
  const webpack = join(project, 'node_modules', 'webpack', 'bin', 'webpack.js');
  if (!existsSync(webpack)) return 'webpack is not installed: run npm install first.';
  const args = [webpack, '--config-name', config, '--mode', 'development', '--stats', 'errors-only'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 });
    return undefined;
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return `${config} could not be built:\n${said}`;
  }
}
