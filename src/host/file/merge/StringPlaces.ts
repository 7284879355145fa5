import { elementXml } from '../package/elementXml';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import type { XmlElement } from '../package/XmlElement';
import { XmlList } from '../styles/XmlList';

/** The mark before the number of a text that has no place in the file yet; no number of a cell begins so. */
export const pendingMark = '+';

const pending = /(<(?:\w+:)?c\b[^>]*\st="s"[^>]*><(?:\w+:)?v>)\+(\d+)</gu;

/** The texts of a file, and behind them those that were added since. */
export class StringPlaces {
  private readonly list: XmlList;
  private readonly inFile: number;

  /** @param raw The file's own, if it has any. @param items The texts that were written, by their pending number. */
  constructor(
    private readonly raw: XmlElement | undefined,
    private readonly items: readonly string[],
  ) {
    this.list = new XmlList(raw?.children.filter(({ name }) => name === 'si').map(elementXml));
    this.inFile = this.list.items.length;
  }

  /** Puts places for pending numbers into a worksheet's XML. */
  place(sheet: string): string {
    return sheet.replace(
      pending,
      (_, head: string, number: string) => `${head}${this.list.indexOf(this.items[Number(number)] ?? '<si/>')}<`,
    );
  }

  get isUsed(): boolean {
    return this.list.items.length > 0;
  }

  /** The part; undefined where the file's own holds everything. */
  toXml(): string | undefined {
    const { items } = this.list;
    if (this.raw && items.length === this.inFile) return undefined;
    const attributes = { ...this.raw?.attributes };
    // How often texts are used, which the file need not tell.
    delete attributes.count;
    return xml(this.raw?.tag ?? 'sst', { xmlns: namespaces.main, ...attributes, uniqueCount: items.length }, items);
  }
}
