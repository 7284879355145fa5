import type { ComponentType } from 'react';
import type { PaneWish } from '../actions/paneWish';
import type { AreaId, AreaProps } from './AreaProps';
import { CheckArea } from './check/CheckArea';
import { InterviewArea } from './interview/InterviewArea';
import { PasteInArea } from './pasteIn/PasteInArea';
import { ReviewArea } from './review/ReviewArea';
import { SetUpArea } from './setUp/SetUpArea';

interface Area {
  readonly page: ComponentType<AreaProps>;
  /** The ribbon's wishes that it answers; none where only its tab leads there. */
  readonly wishes: readonly PaneWish[];
  /** What the workbook must have; where KPI tables are missing, the page leads to an area that needs nothing. */
  readonly needs: 'nothing' | 'kpiTables';
}

/** The pane's areas in the order of their tabs. Adding one is its row here, its tab's words and its button's wish. */
export const areas = {
  setUp: { page: SetUpArea, wishes: ['setUp'], needs: 'nothing' },
  interview: { page: InterviewArea, wishes: [], needs: 'kpiTables' },
  pasteIn: { page: PasteInArea, wishes: [], needs: 'kpiTables' },
  check: { page: CheckArea, wishes: ['check'], needs: 'kpiTables' },
  review: { page: ReviewArea, wishes: ['share'], needs: 'kpiTables' },
} as const satisfies Readonly<Record<AreaId, Area>>;

export const areaIds = Object.keys(areas) as AreaId[];

/** The area that is shown at first: it can be used in any workbook. */
export const firstArea: AreaId = areaIds.find((id) => areas[id].needs === 'nothing') ?? 'setUp';

/** A wish that no area answers does not compile where it is asked for. */
type AnsweredWish = (typeof areas)[AreaId]['wishes'][number];

/** The area that answers a wish. */
export function areaOf(wish: AnsweredWish): AreaId {
  return areaIds.find((id) => areas[id].wishes.some((each) => each === wish)) ?? firstArea;
}
