import { palette } from '../palette';

/** The overview chart's series by the column that feeds them, all of `tblDepartments`: KPIs as columns, the agreed bounds as lines. */
export const seriesOf = [
  { id: 'kpiCount', type: 'ColumnClustered', color: palette.brand },
  { id: 'minimum', type: 'Line', color: palette.amber.ink },
  { id: 'maximum', type: 'Line', color: palette.rose.ink },
] as const;
