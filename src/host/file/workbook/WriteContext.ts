import type { Workbook } from '../../book/model/Workbook';
import type { PackageWriter } from '../package/PackageWriter';
import type { StyleWriter } from '../styles/StyleWriter';
import type { RichErrors } from './RichErrors';
import type { SharedStrings } from './SharedStrings';
import type { WriteOptions } from './WriteOptions';

/** What the writers of parts share while one workbook is written. */
export interface WriteContext {
  readonly workbook: Workbook;
  readonly options: WriteOptions;
  readonly parts: PackageWriter;
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
  /** Tables are numbered through the workbook. */
  readonly counters: { tables: number };
  readonly richErrors: RichErrors;
  /** The `cm` by which cells tell that they hold a dynamic array. */
  readonly dynamicMark: number;
  /** Set where a formula needs the metadata that marks dynamic arrays. */
  usesDynamicArrays: boolean;
}
