import type { Workbook } from '../../workbook/Workbook';
import type { PackageWriter } from '../package/PackageWriter';
import type { StyleWriter } from '../styles/StyleWriter';
import type { XmlList } from '../styles/XmlList';
import type { RichErrors } from './RichErrors';
import type { WriteOptions } from './WriteOptions';

/** What the writers of parts share while one workbook is written. */
export interface WriteContext {
  readonly workbook: Workbook;
  readonly options: WriteOptions;
  readonly parts: PackageWriter;
  readonly styles: StyleWriter;
  /** Shared strings, as `si` elements. */
  readonly strings: XmlList;
  /** Charts and tables are numbered through the workbook. */
  readonly counters: { tables: number; charts: number; drawings: number };
  readonly richErrors: RichErrors;
  /** Set where a formula needs the metadata that marks dynamic arrays. */
  usesDynamicArrays: boolean;
}
