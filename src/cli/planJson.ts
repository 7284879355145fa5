import type { planWorkbook } from '../actions/planWorkbook';

type Plan = Awaited<ReturnType<typeof planWorkbook>>;
/** A part of a plan as programs and people read it. */
export type PlannedPart = Pick<Plan['parts'][number], 'code' | 'does' | 'sheet' | 'items'>;

/** What `generate --plan` prints: the language of new parts, and each part with what is done about it, where, and what it is about. */
export function planJson({ language, parts }: Plan): { readonly language: string; readonly parts: PlannedPart[] } {
  return { language, parts: parts.map(({ code, does, sheet, items }) => ({ code, does, sheet, items })) };
}
