import type { Area } from '../../book/model/Area';
import { enterInputs } from '../../book/entry/enterInputs';
import type { Sheet } from '../../book/model/Sheet';
import { pastedArea } from './pastedArea';

/** Pastes texts from elsewhere, read as if they were typed; a text with a faulty formula stays a text. Gives the filled area. */
export function pasteTexts(sheet: Sheet, target: Area, texts: readonly (readonly string[])[]): Area | undefined {
  const columns = texts[0]?.length ?? 0;
  if (columns === 0) return undefined;
  const area = pastedArea(target, texts.length, columns);
  const inputs = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => texts[row % texts.length]?.[column % columns] ?? '',
    ),
  );
  enterInputs(sheet, area, inputs);
  return area;
}
