/** What the preview takes Excel to do though nobody here has seen it, and the probe of the add-in's self-test that will show it. */
export interface Assumption {
  readonly assumes: string;
  readonly probe: string;
}
