import type { DecorationKind } from '../workbook/drawing/Decoration';
import { mergeWorkbook, type MergeProgress } from '../workbook/merge/mergeWorkbook';
import { sheetKeys, type SheetKey } from '../workbook/names';
import { partsOf, type MergePart } from '../workbook/plan/MergePlan';
import { runInExcel } from '../workbook/runInExcel';
import { mergeRequest, type GenerateOptions } from './mergeRequest';

export interface GenerateReport {
  /** Sheets that were made, with the names they got. */
  readonly added: readonly { readonly key: SheetKey; readonly name: string }[];
  /** Sheets that were there already. */
  readonly kept: readonly SheetKey[];
  /** An earlier version made the sheets, and they have today's columns, settings and formulas now. */
  readonly upgraded: boolean;
  /** All that was added, mended, and left alone. */
  readonly parts: readonly MergePart[];
  /** Looks that were left out; everything else stands, and the next Generate draws them. */
  readonly refused: readonly DecorationKind[];
}

export type GenerateProgress = MergeProgress;

/**
 * Makes a workbook whole: adds and mends what it lacks of sheets, tables, columns, names and settings, and changes nothing that anybody typed;
 * in as many batches however many rows there are. On a workbook that is whole it does nothing. When something fails or `cancelled` says so
 * before the content is written, the workbook is as before; what is left undone after that is done by the next Generate.
 * Throws an ExcelProblem.
 */
export async function generateWorkbook(
  options: GenerateOptions,
  onProgress: (progress: GenerateProgress) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<GenerateReport> {
  const request = await mergeRequest(options);
  return runInExcel(async (context) => {
    const { plan, before, refused } = await mergeWorkbook(context, request, { onProgress, cancelled });
    return {
      added: partsOf(plan, 'sheetMissing').map(({ page, sheet }) => ({ key: page, name: sheet })),
      kept: sheetKeys.filter((key) => before.pages.has(key)),
      upgraded: partsOf(plan, 'formulasOlder').length > 0,
      parts: plan.parts,
      refused,
    };
  });
}
