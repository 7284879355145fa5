import { parseTree } from 'custom-functions-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customFunctions, hiddenFunctions, type FunctionId } from '../../functions/associateFunctions';
import { functionDocs, type FunctionDoc } from './functionDocs';
import type { FunctionMetadata } from './FunctionMetadata';

/** A custom function as its source describes it, in English. */
export interface DescribedFunction extends FunctionDoc {
  readonly id: FunctionId;
  readonly metadata: FunctionMetadata;
}

/**
 * Reads the custom functions from their sources, in the order in which they are associated.
 * Throws where a docstring cannot be read, or where described and associated functions differ.
 */
export function readFunctions(folder: string): DescribedFunction[] {
  const described = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFile(join(folder, name)));
  const ids = Object.keys({ ...customFunctions, ...hiddenFunctions });
  const strangers = described.map(({ id }) => id).filter((id) => !ids.includes(id));
  if (strangers.length > 0) throw new Error(`Described but not associated: ${strangers.join(', ')}.`);
  return ids.map((id) => {
    const found = described.find((each) => each.id === id);
    if (!found) throw new Error(`Associated but not described: ${id}.`);
    return found;
  });
}

function readFile(path: string): DescribedFunction[] {
  const source = readFileSync(path, 'utf8');
  const { functions, extras } = parseTree(source, path);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
  const docs = functionDocs(source, path);
  return functions.map((metadata) => {
    const doc = docs.get(metadata.id);
    if (!doc?.returns || !doc.example) throw new Error(`${path}: ${metadata.id} lacks @returns or @example.`);
    if (!metadata.description || !metadata.helpUrl) throw new Error(`${path}: ${metadata.id} lacks its description.`);
    return { ...doc, id: metadata.id as FunctionId, metadata: metadata as FunctionMetadata };
  });
}
