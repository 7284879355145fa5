import type { KpiToMend } from '../../actions/mend/readKpi';
import { cellText } from '../../kpi/record/cellText';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import type { CellInput } from '../../kpi/record/Field';
import type { Draft, FoundDraft, KeptDrafts } from '../drafts/keptDrafts';

/** What was typed for a KPI, and where it is kept. */
export interface MendDraft extends FoundDraft {
  readonly place: string;
}

const kind = 'mend';
const identity: readonly string[] = ['code', 'department', 'name'] satisfies KpiFieldId[];
/** Cells that are the same text on the sheet and in the form. */
const compared = kpiFields.filter(({ kind: of }) => of === 'text' || of === 'list').map(({ id }) => id);

/** A place of its own: what is kept is found by its content. */
export function newDraftPlace({ row, texts }: KpiToMend): string {
  return JSON.stringify([kind, texts.code, texts.department, texts.name, row.row, Date.now()]);
}

/** The draft at a place if it may be of this row; without a place the one that most surely is of it. */
export function draftFor(kept: KeptDrafts, toMend: KpiToMend, place?: string): MendDraft | undefined {
  const places = place === undefined ? kept.places().filter((each) => each.startsWith(`["${kind}",`)) : [place];
  const found = places.flatMap((each): MendDraft[] => {
    const draft = kept.find(each);
    const fit = draft && fitOf(draft, toMend);
    return draft && fit ? [{ ...draft, place: each, isSure: draft.isSure && fit === 'sure' }] : [];
  });
  return found.find(({ isSure }) => isSure) ?? found.at(-1);
}

/** Keeps what differs from the row, with what the row held when it was typed; says whether the browser does. */
export function keepTyped(kept: KeptDrafts, place: string, { row, texts }: KpiToMend, typed: Draft['texts']): boolean {
  const now: Draft['texts'] = texts;
  const before = kept.find(place);
  const all = Object.entries({ ...before?.texts, ...typed }).filter(([field, text]) => text !== now[field]);
  if (all.length === 0) {
    kept.drop(place);
    return true;
  }
  const held = all.map(([field]) => [field, before?.texts[field] === undefined ? now[field] : before.was[field]]);
  const known = compared.map((id) => [id, now[id]]);
  const was = Object.fromEntries([...known, ...held, ['row', String(row.row)]]) as Draft['was'];
  return kept.keep(place, { texts: Object.fromEntries(all), was });
}

/** Forgets what is written; what was typed since stays. */
export function dropWritten(kept: KeptDrafts, place: string, cells: Draft['texts']): void {
  const { texts = {}, was = {} } = kept.find(place) ?? {};
  const left = Object.entries(texts).filter(([field, text]) => text?.trim() !== cells[field]?.trim());
  if (left.length === 0) kept.drop(place);
  else kept.keep(place, { texts: Object.fromEntries(left), was: { ...was, ...cells } });
}

/** Whether a draft was typed for a row, so far as what the row held tells; undefined where it was typed for another one. */
function fitOf({ texts, was }: Draft, { row, texts: now, others }: KpiToMend): 'sure' | 'doubtful' | undefined {
  const holds = (id: string, text: string): boolean => [was[id]?.trim(), texts[id]?.trim()].includes(text.trim());
  const known = compared.filter((id) => (was[id] ?? '').trim() !== '');
  const alike = (textOf: (id: KpiFieldId) => string): string[] => known.filter((id) => holds(id, textOf(id)));
  const rankOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (identity.includes(id) ? 3 : 1), 0);
  const mine = alike((id) => now[id]);
  const best = Math.max(0, ...others.map((other) => rankOf(alike((id) => textOfCell(other[id])))));
  const isCandidate = ['code', 'name'].some((id) => mine.includes(id as KpiFieldId));
  if (!isCandidate || rankOf(mine) < best) return undefined;
  if (rankOf(mine) === best && was['row'] !== String(row.row)) return 'doubtful';
  const isNamed = known.every((id) => !identity.includes(id) || mine.includes(id));
  const rest = [known, mine].map((ids) => ids.filter((id) => !identity.includes(id)).length);
  return isNamed || (rest[1] ?? 0) * 2 > (rest[0] ?? 0) ? 'sure' : 'doubtful';
}

function textOfCell(cell: CellInput | undefined): string {
  return cellText(cell ?? '');
}
