import type { libraryKpis, LibraryDepartmentId } from './libraryKpis';

/** What an example says in one language. */
export interface LibraryText {
  readonly name: string;
  /** What counts and what does not. */
  readonly definition: string;
  /** Numerator ÷ denominator where it is a ratio. */
  readonly formula: string;
  /** Where its data can be found. */
  readonly source: string;
  /** Where the list of units has none that fits. */
  readonly unit?: string;
}

/** The examples of one department in one language. */
export type DepartmentExamples<Department extends LibraryDepartmentId> = {
  readonly [Kpi in keyof (typeof libraryKpis)[Department]]: LibraryText;
};

/** The library in one language; an example without words does not compile. */
export interface LibraryWords {
  /** What departments are called where they are offered. */
  readonly names: Readonly<Record<LibraryDepartmentId, string>>;
  readonly kpis: { readonly [Department in LibraryDepartmentId]: DepartmentExamples<Department> };
  /** Before the name of a KPI that shows what is none. */
  readonly counterExample: string;
}
