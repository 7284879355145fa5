/** Characters that a cell of Excel takes (Excel specifications and limits). */
export const longestCellText = 32_767;
