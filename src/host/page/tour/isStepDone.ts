import type { CellValue } from '../../book/model/CellValue';
import { contentOf, controlIn, isUsable } from './controlIn';
import { cellsOf, valueOf } from './readPlace';
import type { TourDone } from './Story';
import type { TourWorld } from './TourWorld';

type Test<Kind extends TourDone['kind']> = (
  world: TourWorld,
  done: Extract<TourDone, { kind: Kind }>,
  before: CellValue,
) => boolean;

const tests: { readonly [Kind in TourDone['kind']]: Test<Kind> } = {
  true: ({ page }, { formula }) => valueOf(page, formula) === true,
  changed: ({ page }, { formula }, before) => valueOf(page, formula) !== before,
  sheet: ({ page }, { formula }) => cellsOf(page, formula)?.sheet === page.sheet,
  selected: ({ page }, { formula }) => {
    const found = cellsOf(page, formula);
    const { row, column } = page.selection.active;
    const { top, left, bottom, right } = found?.area ?? { top: 1, left: 1, bottom: 0, right: 0 };
    return found?.sheet === page.sheet && row >= top && row <= bottom && column >= left && column <= right;
  },
  chosen: (world, { control }) => {
    const found = controlIn(world, control);
    return found?.getAttribute('aria-selected') === 'true' || found?.getAttribute('aria-pressed') === 'true';
  },
  there: (world, { control }) => controlIn(world, control) !== undefined,
  usable: (world, { control }) => isUsable(controlIn(world, control)),
  filled: (world, { control }) => contentOf(controlIn(world, control)) !== '',
  addIn: (world, { isPresent }) => world.isAddInPresent() === isPresent,
};

/** Whether what a step asks for is so. `before` is what its formula came to when the step began. */
export function isStepDone<Kind extends TourDone['kind']>(
  world: TourWorld,
  done: Extract<TourDone, { kind: Kind }>,
  before: CellValue,
): boolean {
  const test = tests[done.kind] as Test<Kind>;
  return test(world, done, before);
}

/** What a step's formula comes to as it begins. */
export function valueAtStart({ page }: TourWorld, done: TourDone | undefined): CellValue {
  return done?.kind === 'changed' ? valueOf(page, done.formula) : null;
}
