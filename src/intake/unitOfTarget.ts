import { listEntry, type Spellings } from '../kpi/record/lists';

/** The unit (an entry of the list) that stands in a target's text or in brackets in its head: `95%` → percent, `Rp 1.500.000` → rupiah, `5 hari` → day. */
export function unitOfTarget(text: string, head: string, spellings: Spellings): string | undefined {
  const [, after = ''] = /\d\s*([%\p{L}$]+)/u.exec(text) ?? [];
  const [, before = ''] = /([\p{L}$]+)\.?\s*\d/u.exec(text) ?? [];
  const [, bracket = ''] = /[([]([^()[\]]{1,20})[)\]]\s*$/.exec(head) ?? [];
  return [after, before, bracket]
    .map((word) => listEntry(spellings, 'unit', word.trim()))
    .find((entry) => entry !== undefined);
}
