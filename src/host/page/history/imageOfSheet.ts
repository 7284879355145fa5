import type { Sheet } from '../../book/model/Sheet';
import { plainProperties, type ColumnImage, type PlainProperties, type SheetImage } from './SheetImage';

/** Copies a sheet; `earlier` is an image of the same sheet whose unchanged parts are shared. */
export function imageOfSheet(sheet: Sheet, earlier?: SheetImage): SheetImage {
  const { columns: count } = sheet.extent();
  return {
    sheet,
    plain: Object.fromEntries(
      plainProperties.map((name) => [name, structuredClone(sheet[name])]),
    ) as unknown as PlainProperties,
    columns: Array.from({ length: count }, (_, column) => imageOfColumn(sheet, column, earlier?.columns[column])),
    formulas: shared(sheet.formulas(), earlier?.formulas),
    styles: shared(sheet.styledCells(), earlier?.styles),
    spills: [...sheet.spills],
    lists: {
      validations: sheet.validations.map((each) => ({ ...each, areas: [...each.areas] })),
      conditionalFormats: sheet.conditionalFormats.map((each) => ({
        ...each,
        areas: [...each.areas],
        format: { ...each.format },
      })),
      charts: sheet.charts.map((each) => structuredClone(each)),
      comments: sheet.comments.map((each) => structuredClone(each)),
      merges: [...sheet.merges],
    },
    maps: {
      hyperlinks: new Map([...sheet.hyperlinks].map(([key, link]) => [key, { ...link }])),
      columnWidths: new Map(sheet.columnWidths),
      rowHeights: new Map(sheet.rowHeights),
      columnStyles: new Map(sheet.columnStyles),
      rowStyles: new Map(sheet.rowStyles),
      rowLevels: new Map(sheet.rowLevels),
      columnLevels: new Map(sheet.columnLevels),
    },
    sets: {
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      collapsedRows: new Set(sheet.collapsedRows),
      collapsedColumns: new Set(sheet.collapsedColumns),
    },
  };
}

function imageOfColumn(sheet: Sheet, column: number, earlier: ColumnImage | undefined): ColumnImage | undefined {
  const values = sheet.columnValues(column);
  const version = sheet.columnVersion(column);
  if (!values) return undefined;
  return earlier?.version === version ? earlier : { version, values: [...values] };
}

function shared<V>(map: ReadonlyMap<number, V>, earlier: ReadonlyMap<number, V> | undefined): ReadonlyMap<number, V> {
  if (earlier?.size !== map.size) return new Map(map);
  for (const [key, value] of map) if (earlier.get(key) !== value) return new Map(map);
  return earlier;
}
