import type { ErrorCode } from '../../book/model/CellError';
import { xml } from '../package/xml';
import { richDataNamespace, richErrorTypes } from './richErrorTypes';

/** A blocked spill also says how far it would have reached; Excel writes these keys in this order. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  '#SPILL!': ['colOffset', 'errorType', 'rwOffset', 'subType'],
  '#CALC!': ['errorType', 'subType'],
};

/**
 * Excel's younger errors, for which a cell has no word: it says `#VALUE!` and names, by its `vm`, a rich value that tells the
 * error ([MS-XLSX], error rich values). One rich value for each error is shared by all its cells.
 */
export class RichErrors {
  private readonly codes: ErrorCode[] = [];

  /** @param inFile The `vm` of each error that the file tells already; a file with such metadata gets no more of them. */
  constructor(private readonly inFile?: ReadonlyMap<number, ErrorCode>) {}

  /** The `vm` of a cell with this error, from 1; undefined for an error that needs none. */
  valueMetadataOf(code: ErrorCode): number | undefined {
    if (this.inFile) return [...this.inFile].find(([, known]) => known === code)?.[0];
    if (richErrorTypes.get(code) === undefined) return undefined;
    if (!this.codes.includes(code)) this.codes.push(code);
    return this.codes.indexOf(code) + 1;
  }

  get count(): number {
    return this.codes.length;
  }

  /** xl/richData/rdrichvalue.xml. */
  valuesXml(): string {
    const values = this.codes.map((code, index) => {
      const fields = (keysOf[code] ?? []).map((key) => (key === 'errorType' ? richErrorTypes.get(code) : 0) ?? 0);
      return xml(
        'rv',
        { s: index },
        fields.map((field) => xml('v', {}, String(field))),
      );
    });
    return xml('rvData', { xmlns: richDataNamespace, count: values.length }, values);
  }

  /** xl/richData/rdrichvaluestructure.xml. */
  structuresXml(): string {
    const structures = this.codes.map((code) =>
      xml(
        's',
        { t: '_error' },
        (keysOf[code] ?? []).map((key) => xml('k', { n: key, t: 'i' })),
      ),
    );
    return xml('rvStructures', { xmlns: richDataNamespace, count: structures.length }, structures);
  }
}
