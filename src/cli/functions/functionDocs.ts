import {
  createSourceFile,
  getJSDocTags,
  getTextOfJSDocComment,
  isFunctionDeclaration,
  ScriptTarget,
  type FunctionDeclaration,
} from 'typescript';

/** What a function's docstring says beyond what custom-functions-metadata reads. */
export interface FunctionDoc {
  readonly returns: string;
  readonly example: string;
}

/** The docstrings of a source file's custom functions, by id. */
export function functionDocs(source: string, path: string): Map<string, FunctionDoc> {
  const { statements } = createSourceFile(path, source, ScriptTarget.Latest, true);
  return new Map(
    statements.filter(isFunctionDeclaration).flatMap((declaration) => {
      const id = tagText(declaration, 'customfunction');
      const doc = { returns: tagText(declaration, 'returns'), example: tagText(declaration, 'example') };
      return id === '' ? [] : [[id, doc] as const];
    }),
  );
}

function tagText(declaration: FunctionDeclaration, name: string): string {
  const tag = getJSDocTags(declaration).find(({ tagName }) => tagName.text === name);
  return (getTextOfJSDocComment(tag?.comment) ?? '').replace(/\s+/g, ' ').trim();
}
