/** Cells of one sheet between two corners, zero-based, both inside. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells that two areas share. */
export function sharedArea(one: CellArea, other: CellArea): CellArea | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** What is left of an area without some others, as areas that do not overlap. */
export function areaWithout(area: CellArea, others: readonly CellArea[]): CellArea[] {
  return others.reduce<CellArea[]>((left, other) => left.flatMap((each) => withoutOne(each, other)), [area]);
}

function withoutOne(area: CellArea, other: CellArea): CellArea[] {
  const hole = sharedArea(area, other);
  if (!hole) return [area];
  const parts = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
