import type { ErrorCode } from '../../book/model/CellError';
import type { Workbook } from '../../book/model/Workbook';
import type { PackageReader } from '../package/PackageReader';
import type { ReadStyles } from '../styles/readStyles';

/** What the readers of parts share while one file is read. */
export interface ReadContext {
  readonly workbook: Workbook;
  readonly parts: PackageReader;
  /** Stands for the file: what is read is marked with it. */
  readonly file: object;
  readonly styles: ReadStyles;
  readonly strings: readonly string[];
  /** Errors that cells name by `vm`. */
  readonly richErrors: ReadonlyMap<number, ErrorCode>;
  /** Names that stand for more than one cell, in lower case. */
  readonly rangeNames: ReadonlySet<string>;
  readonly customNamespaces: readonly string[];
}
