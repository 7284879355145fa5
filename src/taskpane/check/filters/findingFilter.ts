import type { PlacedFinding } from '../../../actions/CheckReport';
import { departmentKey } from '../../../kpi/judge/rangeStatus';
import type { Letter } from '../../../kpi/record/Field';

/** What a point is: a field not filled, one that is weak, a cell without its column's formula, or something good to know. */
export const pointKinds = ['missing', 'weak', 'formula', 'note'] as const;
export type PointKind = (typeof pointKinds)[number];

/** What a person wants to see; what is left out may be anything. */
export interface PointFilter {
  /** By the key that tells departments apart. */
  readonly department?: string;
  readonly letter?: Letter;
  readonly kind?: PointKind;
}

/** By what a point is found. */
export interface Point {
  readonly kind: PointKind;
  readonly letter?: Letter;
  readonly department?: string;
}

export function pointOf({ finding, department }: PlacedFinding): Point {
  const isMissing = finding.field !== undefined && finding.rule === `${finding.field}Missing`;
  return { kind: isMissing ? 'missing' : 'weak', letter: finding.letter, department: departmentKey(department) };
}

export function notePoint({ department }: PlacedFinding): Point {
  return { kind: 'note', department: departmentKey(department) };
}

/** A calculated cell belongs to no department's judgement. */
export const formulaPoint: Point = { kind: 'formula' };

export function isChosen(point: Point, filter: PointFilter): boolean {
  return (['department', 'letter', 'kind'] as const).every(
    (part) => filter[part] === undefined || filter[part] === point[part],
  );
}

export function isFiltering({ department, letter, kind }: PointFilter): boolean {
  return department !== undefined || letter !== undefined || kind !== undefined;
}

/** How many points each value of one part has among those that the other parts let through. */
export function countsOf<Part extends keyof PointFilter>(
  points: readonly Point[],
  part: Part,
  filter: PointFilter,
): ReadonlyMap<Point[Part], number> {
  const others = { ...filter, [part]: undefined };
  const counts = new Map<Point[Part], number>();
  for (const point of points) {
    if (isChosen(point, others)) counts.set(point[part], (counts.get(point[part]) ?? 0) + 1);
  }
  return counts;
}
