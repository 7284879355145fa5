import type { DeclaredFunctions } from '../../protocol/functions/DeclaredFunctions';
import type { BookOptions } from '../book/Book';
import type { Ribbon } from '../ribbon/Ribbon';

/** Reads what the add-in says of its functions; undefined where there is no such file yet. */
export async function fetchFunctions(ribbon: Ribbon | undefined): Promise<BookOptions['functions']> {
  if (!ribbon?.functions) return undefined;
  try {
    const answer = await fetch(ribbon.functions.metadata);
    const metadata = (await answer.json()) as DeclaredFunctions;
    return { namespace: ribbon.functions.namespace, metadata };
  } catch {
    return undefined;
  }
}
