import { lookOrigin } from '../merge/lookOrigin';
import { mergeElement } from '../merge/elements/mergeElement';
import { elementXml } from '../package/elementXml';
import { parseXml } from '../package/parsePart';
import { child, numberAttribute, type XmlElement } from '../package/XmlElement';

/** The looks of the file from which a workbook was read (ECMA-376 Part 1, 18.8.39 styleSheet). */
export class KeptLooks {
  constructor(
    readonly root: XmlElement,
    private readonly file: object,
  ) {}

  /** The elements of a list, such as `fonts`. */
  list(name: string): XmlElement[] {
    return child(this.root, name)?.children ?? [];
  }

  /** Number formats of the file by their code. */
  numberFormats(): Map<string, number> {
    return new Map(
      this.list('numFmts').map((format) => [
        format.attributes.formatCode ?? '',
        numberAttribute(format, 'numFmtId') ?? 0,
      ]),
    );
  }

  /** Where a look stands in the file's list and what the model read there; undefined for a look of our own. */
  originOf<Look extends object>(look: Look): { index: number; look: Look } | undefined {
    return lookOrigin(look, this.file);
  }

  /** An element of the file with what differs between the two that the model writes. */
  merged(list: string, index: number, base: string, now: string): string {
    const raw = this.list(list)[index];
    return raw ? elementXml(mergeElement(raw, parseXml(base), parseXml(now))) : now;
  }
}
