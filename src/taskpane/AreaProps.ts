import type { KpiPlace } from '../actions/mend/readKpi';
import type { PaneWish } from '../actions/paneWish';
import type { PaneWords } from '../words/en/pane';
import type { PaneActions } from './PaneActions';

/** An area of the pane; each has its tab's words. */
export type AreaId = keyof PaneWords['tabs'];

/** Somebody is led to an area otherwise than by its tab: by a ribbon button with its wish, or from another area without one. */
export interface AreaCall {
  readonly wish?: PaneWish;
  /** What the area opens first. */
  readonly opens?: AreaOpens;
}

/** A row to mend, or the library for a department ("" for any). */
export type CheckOpens =
  { readonly kind: 'row'; readonly place: KpiPlace } | { readonly kind: 'library'; readonly department: string };

/** The same, or a department of the interview. */
export type AreaOpens = CheckOpens | { readonly kind: 'department'; readonly department: string };

/** What every area is given. It is drawn while another is shown too, so that nothing chosen in it is lost. */
export interface AreaProps {
  readonly actions: PaneActions;
  readonly today: Date;
  readonly shown: boolean;
  /** Why it is shown; a new object for each call, nothing where somebody chose the tab. */
  readonly call: AreaCall | undefined;
  /** Leads to another area, or as the ribbon's “Share check” does. */
  readonly onLead: (area: AreaId, opens?: AreaOpens | 'share') => void;
}
