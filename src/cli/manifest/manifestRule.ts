import type { Manifest } from './Manifest';
import type { ManifestElement } from './ManifestElement';

/** What a rule found: a sentence, and the element it is about. */
export interface ManifestFinding {
  readonly at: ManifestElement;
  readonly message: string;
}

/** One thing that Office demands of a manifest, or that we demand of ours. */
export interface ManifestRule {
  readonly id: string;
  readonly check: (manifest: Manifest) => ManifestFinding[];
}

export function found(at: ManifestElement, message: string): ManifestFinding {
  return { at, message };
}
