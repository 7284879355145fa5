import { tokenize, type Token } from '@borgar/fx';

/** A text, a place of cells in quotes (with the path of its file), or names of another file that the file itself numbers. */
const quotedOrNumbered = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[\d+\]!/g;

/**
 * The pieces of a formula with its `=`, references in one piece, without spaces. A link to another file keeps the file's name and loses its
 * folder: `='C:\data\[May.xlsx]Sheet 1'!A1` → `'[May.xlsx]Sheet 1'!A1`.
 */
export function tokensOf(formula: string): Token[] {
  const plain = formula.replace(quotedOrNumbered, withoutFolder);
  return tokenize(plain, { mergeRefs: true, allowTernary: false }).filter(({ type }) => type !== 'whitespace');
}

function withoutFolder(part: string): string {
  if (part.startsWith('[')) return `${part.slice(0, -1)}Names!`;
  if (part.startsWith('"')) return part;
  const place = part.slice(1, -1);
  const bracket = place.lastIndexOf('[');
  if (bracket >= 0) return `'${place.slice(bracket)}'`;
  const slash = Math.max(place.lastIndexOf('\\'), place.lastIndexOf('/'));
  return slash < 0 ? part : `'[${place.slice(slash + 1)}]Names'`;
}

/** Whether a piece refers to cells, a column of a table or a name. */
export function isReferenceToken({ type }: Token): boolean {
  return type.startsWith('range') || type === 'structured';
}
