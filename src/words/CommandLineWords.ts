import type { FunctionText } from './FunctionText';

/** What `check` prints besides the findings' own words. */
interface CheckWords {
  readonly departments: (min: number, max: number) => string;
  readonly department: (kpis: number, complete: number) => string;
  readonly unlisted: (kpis: number) => string;
  readonly row: string;
  readonly notes: string;
  readonly mend: (how: string) => string;
  readonly example: (kpi: string, text: string) => string;
  /** Above parts of the workbook that Generate puts right. */
  readonly broken: string;
  /** Above parts that stand in the way of that, or are left alone. */
  readonly hindering: string;
  /** Nothing was read of tables that are gone. */
  readonly unread: (tables: string) => string;
  /** Above what is found beside the rows of KPIs. */
  readonly beside: string;
  readonly total: (kpis: number, complete: number, things: number, outOfRange: number) => string;
}

/** The page with the functions' help. */
interface HelpPageWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly parameters: string;
  readonly optional: string;
  readonly result: string;
  readonly example: string;
}

/** What the commands print or write in one language. */
export interface CommandLineWords {
  readonly check: CheckWords;
  readonly helpPage: HelpPageWords;
  /** The functions' help, by id; left out in the language of their docstrings. */
  readonly functionTexts?: Readonly<Record<string, FunctionText>>;
}
