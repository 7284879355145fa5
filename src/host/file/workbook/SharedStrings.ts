import { XmlList } from '../styles/XmlList';

/** The texts that cells name by number, as `si` elements (ECMA-376 Part 1, 18.4.9 sst). */
export class SharedStrings {
  private readonly list = new XmlList();

  /** @param mark Goes before the numbers of texts whose place in the file is not known yet: see `StringPlaces`. */
  constructor(private readonly mark = '') {}

  get items(): readonly string[] {
    return this.list.items;
  }

  /** What a cell holds for the text. */
  referTo(item: string): string {
    return `${this.mark}${this.list.indexOf(item)}`;
  }
}
