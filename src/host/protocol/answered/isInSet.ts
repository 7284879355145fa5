/** Sets of the Excel API that the preview can play: Excel 2021, Excel 2024, Microsoft 365. */
export type RequirementSet = '1.14' | '1.17' | '1.21';

/**
 * The ExcelApi set of each answered member that Excel 2021 (1.14) does not have yet, by type and member; all others came
 * with 1.14 or before. Source: `[Api set: …]` in Microsoft's declarations, with which a test compares it.
 */
const newerMembers: Readonly<Record<string, string>> = {
  'ChartSeries.getDimensionDataSourceString': '1.15',
};

/** Whether an Excel of this set has the member; `member` spelled as in Office.js. */
export function isInSet(typeName: string, member: string, set: RequirementSet): boolean {
  const needed = newerMembers[`${typeName}.${member}`];
  return needed === undefined || minor(needed) <= minor(set);
}

export function membersNewerThan114(): ReadonlyMap<string, string> {
  return new Map(Object.entries(newerMembers));
}

function minor(set: string): number {
  return Number(set.split('.')[1]);
}
