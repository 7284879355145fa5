import type { NameState } from './WorkbookState';

/** Cells that a name refers to; rows and columns zero-based, both ends inside. */
interface NameTarget {
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const cellsOfSheet = /^='?((?:[^'!]|'')+)'?!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** What a name such as `='My KPIs'!$B$6:$B$9` refers to; undefined where that is no stretch of cells. */
export function nameTarget({ formula, isBroken }: NameState): NameTarget | undefined {
  const [, sheet, letters, row, lastLetters = letters, lastRow = row] = cellsOfSheet.exec(formula) ?? [];
  if (isBroken || !sheet || !letters || !lastLetters) return undefined;
  return {
    sheetName: sheet.replaceAll("''", "'"),
    top: Number(row) - 1,
    left: columnOf(letters),
    bottom: Number(lastRow) - 1,
    right: columnOf(lastLetters),
  };
}

/** A → 0, AA → 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
