import { calculationProbes } from './calculationProbes';
import { chartProbes } from './chartProbes';
import { entryProbes } from './entryProbes';
import { eventProbes } from './eventProbes';
import { functionProbes } from './functionProbes';
import { layoutProbes } from './layoutProbes';
import { nameProbes } from './nameProbes';
import { objectProbes } from './objectProbes';
import type { Probe } from './Probe';
import { protectionProbes } from './protectionProbes';
import { rangeProbes } from './rangeProbes';
import { ruleProbes } from './ruleProbes';
import { surroundingProbes } from './surroundingProbes';
import { tableProbes } from './tableProbes';

/** All that the self-test asks, in the order of its report. */
export const probes: readonly Probe[] = [
  ...surroundingProbes,
  ...functionProbes,
  ...tableProbes,
  ...rangeProbes,
  ...entryProbes,
  ...calculationProbes,
  ...eventProbes,
  ...ruleProbes,
  ...nameProbes,
  ...protectionProbes,
  ...layoutProbes,
  ...chartProbes,
  ...objectProbes,
];
