import type { Sheet } from '../../book/model/Sheet';
import type { SheetLooks } from '../look/SheetLooks';
import type { PageWords } from '../language/english';
import type { GridGeometry } from './GridGeometry';

/** All that drawing cells needs to know. */
export interface GridScene {
  readonly sheet: Sheet;
  readonly looks: SheetLooks;
  readonly geometry: GridGeometry;
  /** Width of the row heads in pixels, groups included; 0 where the sheet hides them. */
  readonly headWidth: number;
  readonly words: PageWords;
}

/** The colour of gridlines; cells look as in Excel's white, whatever the page's own colours. */
export const gridlineColor = '#e1e1e1';
