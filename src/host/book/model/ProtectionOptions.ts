/** What a protected sheet may still let through, as `Excel.WorksheetProtectionOptions` names it. */
export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];
export type ProtectionOptions = Partial<Record<ProtectionOption, boolean>>;
