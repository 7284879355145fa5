/** The add-in's own setting of the workbook in which an interrupted Generate finds what it left undone. */
export const unfinishedSetting = 'UnfinishedLooks';
