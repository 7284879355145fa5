import type { Decoration, DecorationKind } from '../drawing/Decoration';
import { isAccepted } from '../runInExcel';

/** Draws what only decorates, each kind in a batch of its own. Gives the kinds that Excel refused; everything else stands. */
export async function drawReportLooks(
  context: Excel.RequestContext,
  looks: readonly Decoration[],
): Promise<DecorationKind[]> {
  const refused = new Set<DecorationKind>();
  for (const kind of new Set(looks.map((look) => look.kind))) {
    looks.filter((look) => look.kind === kind).forEach(({ queue }) => queue());
    if (!(await isAccepted(context))) refused.add(kind);
  }
  return [...refused];
}
