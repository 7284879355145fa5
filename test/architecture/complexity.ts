import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import type { SourceFile } from './sourceFiles';

/** Most branches of a function; the file is ESLint's too. */
export const { most } = JSON.parse(readFileSync('test/architecture/complexity.json', 'utf8')) as {
  readonly most: number;
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
