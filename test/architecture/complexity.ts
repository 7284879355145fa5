import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import type { SourceFile } from './sourceFiles';

/** Where the limit and its exceptions stand, for ESLint and for the tests. */
export const complexityPath = 'test/architecture/complexity.json';

/** Most branches of a function; and of the most branched function of each file that may have more, as it is today. */
export const { most, ceilings } = JSON.parse(readFileSync(complexityPath, 'utf8')) as {
  readonly most: number;
  readonly ceilings: Readonly<Record<string, number>>;
};

/** The cyclomatic complexity of each function of a file that has more branches than `most`. */
export function complexities({ path, text }: SourceFile): number[] {
  const config = {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: parser as Linter.Parser },
    rules: { complexity: ['warn', most] },
  } satisfies Linter.Config;
  return new Linter().verify(text, config, path).map(({ message }) => {
    const found = / has a complexity of (\d+)\./.exec(message)?.[1];
    if (found === undefined) throw new Error(`${path}: ${message}`);
    return Number(found);
  });
}
