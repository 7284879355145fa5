import { dirname, join } from 'node:path/posix';
import {
  createSourceFile,
  isExportDeclaration,
  isImportDeclaration,
  isNamedImports,
  isStringLiteral,
  ScriptTarget,
  type ImportDeclaration,
  type Statement,
} from 'typescript';
import type { SourceFile } from './sourceFiles';

/** What a file imports from ours that is there at run time: `import()` waits for its call, and types are never there. */
export function runtimeImports({ path, text }: SourceFile, paths: ReadonlySet<string>): string[] {
  return createSourceFile(path, text, ScriptTarget.Latest).statements.flatMap((statement) => {
    const specifier = runtimeSpecifier(statement);
    if (!specifier?.startsWith('.')) return [];
    const place = join(dirname(path), specifier);
    return ['.ts', '.tsx', '/index.ts'].map((ending) => place + ending).filter((each) => paths.has(each));
  });
}

/**
 * Runtime imports that lead back to where they begin, each as `a → b → a`. Files that share one are told of once, so there may be
 * more after these are gone.
 */
export function importCircles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(files.map((file) => [file.path, runtimeImports(file, paths)]));
  const circles: string[] = [];
  for (let left = leading(imports); left.size > 0; left = leading(left)) {
    const circle = walk(left);
    circles.push([...circle, circle[0]].join(' → '));
    for (const path of circle) left.delete(path);
  }
  return circles;
}

function runtimeSpecifier(statement: Statement): string | undefined {
  const isThere =
    (isImportDeclaration(statement) && importsValues(statement)) ||
    (isExportDeclaration(statement) && !statement.isTypeOnly);
  const specifier = isThere ? statement.moduleSpecifier : undefined;
  return specifier && isStringLiteral(specifier) ? specifier.text : undefined;
}

function importsValues({ importClause }: ImportDeclaration): boolean {
  if (!importClause) return true;
  const { isTypeOnly, name, namedBindings } = importClause;
  if (isTypeOnly) return false;
  const named = namedBindings && isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return name !== undefined || !named || named.length === 0 || named.some((element) => !element.isTypeOnly);
}

/** The files whose imports go on for ever, with such imports alone: a file that imports none of them is in no circle. */
function leading(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const kept = new Map(
    [...imports].map(([path, others]) => [path, others.filter((other) => imports.has(other))] as const),
  );
  const further = new Map([...kept].filter(([, others]) => others.length > 0));
  return further.size === imports.size ? further : leading(further);
}

/** From any file along the imports until one comes again: what lies between is a circle. */
function walk(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const way: string[] = [];
  let [at] = imports.keys();
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    at = imports.get(at)?.[0];
  }
  return way.slice(way.indexOf(at ?? ''));
}
