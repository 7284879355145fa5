import { xml } from '../package/xml';

/** Texts, each kept once and known by its place: fonts, fills, shared strings. */
export class XmlList {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  /** @param items What stands in the list already; of equal ones the first is found. */
  constructor(items: readonly string[] = []) {
    for (const item of items) {
      if (!this.places.has(item)) this.places.set(item, this.items.length);
      this.items.push(item);
    }
  }

  indexOf(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }

  /** The items, which are XML already, in an element with their `count`. */
  toXml(name: string): string {
    return xml(name, { count: this.items.length }, this.items);
  }
}
