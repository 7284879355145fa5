import { readInput } from '../files/readInput';

/** A script's text as JavaScript; TypeScript (by its ending, .ts) loses its types, unchecked. */
export async function readScript(path: string): Promise<string> {
  const text = new TextDecoder().decode(readInput(path));
  if (!path.toLowerCase().endsWith('.ts')) return text;
  const { transpileModule, ModuleKind, ScriptTarget } = await import('typescript');
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
  return transpileModule(text, { compilerOptions, fileName: path }).outputText;
}
