import type { Token } from '@borgar/fx';
import { tokensOf, isReferenceToken } from './tokensOf';

/** What a reviewer meets in one formula, as Excel's formula bar shows it. */
export interface FormulaMeasures {
  /** Characters, spaces outside texts left out. */
  readonly length: number;
  /** How deep IF stands inside IF: 0 where none does. */
  readonly ifInIf: number;
  /** Different cells, columns and names. */
  readonly references: readonly string[];
  /** Numbers and texts other than 0, 1, "", single characters and the signs of criteria (`<>`, `?*`), as written. */
  readonly constants: readonly string[];
  /** Names of the other files that it reads. */
  readonly files: readonly string[];
  /** It refers to something that was deleted. */
  readonly lost: boolean;
}

/** Measures a formula in display form. */
export function measureFormula(formula: string): FormulaMeasures {
  const tokens = tokensOf(formula);
  const references = tokens.filter(isReferenceToken).map(({ value }) => value);
  return {
    length: tokens.reduce((length, { value }) => length + value.length, 0),
    ifInIf: Math.max(0, deepestIf(tokens) - 1),
    references: [...new Set(references)],
    constants: [...new Set(constantsOf(tokens))],
    files: [...new Set(references.flatMap(fileOf))],
    lost: tokens.some(({ type, value }) => type === 'error' && value === '#REF!'),
  };
}

function constantsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, value }, at) => {
    if (type === 'string') return isSigns(value.slice(1, -1).replaceAll('""', '"')) ? [] : [value];
    if (type !== 'number' || (Math.abs(Number(value)) <= 1 && Number.isInteger(Number(value)))) return [];
    return isSignCode(tokens, at) ? [] : [tokens[at + 1]?.value === '%' ? `${value}%` : value];
  });
}

/** Nothing, one character, or only what a criterion compares and matches by: `<>`, `?*`. */
function isSigns(text: string): boolean {
  return [...text].length <= 1 || /^[<>=?*~]+$/.test(text);
}

/** A sign named by its number, such as the non-breaking space: `UNICHAR(160)`. */
function isSignCode(tokens: readonly Token[], at: number): boolean {
  const [name, open, , close] = tokens.slice(Math.max(at - 2, 0), at + 2).map(({ value }) => value.toUpperCase());
  return open === '(' && close === ')' && (name === 'CHAR' || name === 'UNICHAR');
}

function deepestIf(tokens: readonly Token[]): number {
  let deepest = 0;
  const open: boolean[] = [];
  tokens.forEach(({ value }, at) => {
    if (value === '(') open.push(tokens[at - 1]?.value.toUpperCase() === 'IF');
    else if (value === ')') open.pop();
    deepest = Math.max(deepest, open.filter(Boolean).length);
  });
  return deepest;
}

const bracketedFile = /^'?\[([^[\]]+)\](?=[^!]*!)/;
const barePlace = /^'?([^!'[\]]+\.(?:xl\w{1,3}|ods|csv))'?!/i;

/** `'[May.xlsx]Sheet 1'!A1`, `May.xlsx!Total` → May.xlsx. */
function fileOf(reference: string): string[] {
  const file = bracketedFile.exec(reference)?.[1] ?? barePlace.exec(reference)?.[1];
  return file === undefined ? [] : [file];
}
