import { longestCellText } from '../record/longestCellText';
import type { TemplateProblem } from './templateProblem';

/** Reads one part of a parsed JSON file; what is wrong goes to `problems`, what comes back is then a stand-in. */
export type PartReader<Part> = (value: unknown, path: string, problems: TemplateProblem[]) => Part;

const mostRows = 1000;

/** A text; leaving it out gives "". */
export const text: PartReader<string> = (value, path, problems) => {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') problems.push({ path, code: 'notText', values: {} });
  else if (value.length > longestCellText) problems.push({ path, code: 'tooLong', values: { most: longestCellText } });
  else return value.trim();
  return '';
};

/** A text that has to be there. */
export const neededText: PartReader<string> = (value, path, problems) => {
  if (value === undefined || value === null || value === '') {
    problems.push({ path, code: 'missing', values: {} });
    return '';
  }
  return text(value, path, problems);
};

/** A number or a text; leaving it out gives "". */
export const textOrNumber: PartReader<string | number> = (value, path, problems) =>
  typeof value === 'number' && Number.isFinite(value) ? value : text(value, path, problems);

/** One of the given words; leaving it out gives the first. */
export function oneOf<Word extends string>(words: readonly Word[]): PartReader<Word> {
  const [first] = words;
  if (first === undefined) throw new Error('There is no word to choose from.');
  return (value, path, problems) => {
    if (value === undefined) return first;
    const found = words.find((word) => word === value);
    if (found === undefined) problems.push({ path, code: 'notOneOf', values: { choices: words.join(', ') } });
    return found ?? first;
  };
}

/** A number between two bounds; leaving it out gives the upper one. */
export function numberBetween(least: number, most: number): PartReader<number> {
  return (value, path, problems) => {
    if (value === undefined) return most;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    problems.push({ path, code: 'notBetween', values: { least, most } });
    return most;
  };
}

/** A list; leaving it out gives an empty one. */
export function listOf<Part>(read: PartReader<Part>, most = mostRows): PartReader<Part[]> {
  return (value, path, problems) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) problems.push({ path, code: 'notList', values: {} });
    else if (value.length > most) problems.push({ path, code: 'tooMany', values: { most } });
    else return value.map((part: unknown, place) => read(part, `${path}[${place}]`, problems));
    return [];
  };
}

/** Named parts; names that nobody knows are reported, because they are mostly slips of the pen. */
export function partsOf<Parts extends object>(readers: {
  [Name in keyof Parts]: PartReader<Parts[Name]>;
}): PartReader<Parts> {
  return (value, path, problems) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) problems.push({ path, code: 'notObject', values: {} });
    const given: Readonly<Record<string, unknown>> = isObject ? { ...value } : {};
    const place = (name: string) => (path === '' ? name : `${path}.${name}`);
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(readers, name)) {
        problems.push({ path: place(name), code: 'unknown', values: { choices: Object.keys(readers).join(', ') } });
      }
    }
    const parts: Partial<Parts> = {};
    for (const name in readers) {
      if (isObject) parts[name] = readers[name](given[name], place(name), problems);
    }
    return parts as Parts;
  };
}
