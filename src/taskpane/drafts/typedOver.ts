import type { DraftTexts, FoundDraft } from './keptDrafts';

/** A draft beside what the cells hold. */
interface TypedOver {
  /** What was typed and does not stand there. */
  readonly texts: DraftTexts;
  /** Fields of these whose cells hold something else than when it was typed, or that may be of another workbook. */
  readonly overtaken: readonly string[];
}

/** Compares what was typed with what the cells hold; outer spaces count for nothing. */
export function typedOver(draft: FoundDraft | undefined, now: DraftTexts): TypedOver {
  const same = (field: string, text: string | undefined): boolean => (now[field] ?? '').trim() === (text ?? '').trim();
  const open = Object.entries(draft?.texts ?? {}).filter(([field, text]) => !same(field, text));
  const overtaken = open.map(([field]) => field).filter((field) => !draft?.isSure || !same(field, draft.was[field]));
  return { texts: Object.fromEntries(open), overtaken };
}
