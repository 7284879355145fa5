import type { Finding } from '../kpi/judge/finding';
import type { Language } from '../words/index';
import type { CheckSettings } from '../kpi/record/settings';
import type { RangeStatus } from '../kpi/judge/signs';
import type { BrokenPart } from '../workbook/plan/readBrokenParts';
import type { PlacedContradiction } from '../workbook/readers/checkSettings';
import type { FieldExample } from './fieldExample';

export type { BrokenPart };

/** A department of the Departments sheet. */
export interface CheckedDepartment {
  readonly name: string;
  /** One-based row of the sheet. */
  readonly row: number;
  readonly kpis: number;
  readonly smartComplete: number;
  readonly status: RangeStatus;
}

/** A finding with the cell where it can be mended. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly sheet: string;
  /** One-based row of the sheet. */
  readonly row: number;
  /** Such as `F8`. */
  readonly address: string;
  readonly code: string;
  readonly department: string;
  readonly kpi: string;
  /** How a good KPI of the same department does it, in the workbook's language. */
  readonly example?: FieldExample;
}

/** A finding that stands beside the rows of KPIs, with its cell. */
export interface PlacedBookFinding {
  readonly finding: Finding;
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
}

/** What a check of the workbook found. */
export interface CheckReport {
  /** The language that the workbook speaks. */
  readonly language: Language;
  readonly settings: CheckSettings;
  /** What contradicts itself in Settings; while something does, the sheets say so instead of a status. */
  readonly contradictions: readonly PlacedContradiction[];
  /** What of the workbook is gone or broken, which Generate mends unless it says "cannot" or "leave". */
  readonly broken: readonly BrokenPart[];
  /** Settings that formulas do not read, rows outside of the tables, cells of departments and targets that nobody can read. */
  readonly bookFindings: readonly PlacedBookFinding[];
  readonly departmentsSheet: string;
  readonly departments: readonly CheckedDepartment[];
  /** By row, within a row the most important first. */
  readonly findings: readonly PlacedFinding[];
  /** Suggestions, and how far the KPIs are, by row: worth knowing, nothing that must be mended. */
  readonly notes: readonly PlacedFinding[];
  /** Tables that are gone, such as `tblKpis`: nothing of what stands there was read. */
  readonly unreadTables: readonly string[];
  readonly kpis: number;
  /** None of a row for which the sheet itself can give no verdict. */
  readonly smartComplete: number;
  /** KPIs whose department is not on the Departments sheet. */
  readonly unlisted: number;
  /** Rows that are still the card's examples. */
  readonly examples: number;
  /** Departments whose number of KPIs is not in range. */
  readonly outOfRange: number;
  /** Every department in range, nothing found, nothing broken and no contradiction. */
  readonly clean: boolean;
}
