import { passingErrors } from '../passingErrors';
import { NotAsked } from './Probe';
import type { Surroundings } from './Surroundings';

type Content = 'values' | 'formulas' | 'text' | 'numberFormat';

/** Milliseconds in which a function must have answered. */
const longestCalculation = 5000;
/** Milliseconds between two looks at cells that are still calculated. */
const betweenLooks = 100;

/** The sheet on which one probe asks, and the ways of asking that probes have in common. */
export class ProbeSheet {
  /** Names of the workbook that the probe may have made. */
  readonly names: string[] = [];

  /** @param tag Makes names of this run different from all others: letters and digits. */
  constructor(
    readonly sheet: Excel.Worksheet,
    readonly sheetName: string,
    readonly tag: string,
    readonly surroundings: Surroundings,
  ) {}

  get context(): Excel.RequestContext {
    return this.sheet.context as Excel.RequestContext;
  }

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** A name that no table or name of the workbook has, and that is removed afterwards. */
  ownName(word: string): string {
    const name = `${word}_${this.tag}`;
    this.names.push(name);
    return name;
  }

  /** A text without the sheet's name and the tags of names, which differ from run to run. */
  plain(text: unknown): string {
    return String(text).replaceAll(this.sheetName, 'Sheet').replaceAll(`_${this.tag}`, '');
  }

  /** Formulas, or values as if typed. */
  async write(address: string, rows: readonly (readonly unknown[])[]): Promise<void> {
    this.sheet.getRange(address).formulas = rows.map((row) => [...row]);
    await this.context.sync();
  }

  async read(address: string, what: Content = 'values'): Promise<unknown[][]> {
    const { context } = this;
    const range = this.sheet.getRange(address);
    range.load('values,formulas,text,numberFormat');
    await context.sync();
    const { values, formulas, text, numberFormat } = range;
    return { values, formulas, text, numberFormat }[what] as unknown[][];
  }

  /** All cells of a range in one line, row by row; blank cells are `_`. */
  async line(address: string, what: Content = 'values'): Promise<string> {
    return this.inLine(await this.read(address, what));
  }

  /** The values once no function is awaited any more, or after five seconds. */
  async answered(address: string): Promise<unknown[][]> {
    const until = Date.now() + longestCalculation;
    let values = await this.read(address);
    while (values.flat().some((value) => passingErrors.has(value)) && Date.now() < until) {
      await pause(betweenLooks);
      values = await this.read(address);
    }
    return values;
  }

  async answeredLine(address: string): Promise<string> {
    return this.inLine(await this.answered(address));
  }

  /** Sends what is queued: `ok`, or the code with which Excel refuses it. */
  async attempt(queue: () => void): Promise<string> {
    try {
      queue();
      await this.context.sync();
      return 'ok';
    } catch (error) {
      return codeOf(error);
    }
  }

  /** The address of a range without its sheet, or the code with which Excel refuses to give it. */
  async address(find: () => Excel.Range): Promise<string> {
    let found: Excel.Range | undefined;
    const code = await this.attempt(() => (found = find().load('address')));
    return found && code === 'ok' ? found.address.slice(found.address.lastIndexOf('!') + 1) : code;
  }

  /** Queues and sends what puts something back as it was, once more where Excel refuses it. */
  async putBack(queue: () => void): Promise<void> {
    if ((await this.attempt(queue)) !== 'ok') await this.attempt(queue);
  }

  /**
   * The table Items from A1 on, three rows of Name, Count, Price and blank columns with these heads; nothing beside or
   * below it. Gives its name.
   */
  async addItems(...blank: readonly string[]): Promise<string> {
    const name = this.ownName('Items');
    const cells = [
      ['Name', 'Count', 'Price'],
      ['Apple', 3, 0.5],
      ['Pear', 4, 0.75],
      ['Plum', 5, 0.25],
    ].map((row, at) => [...row, ...blank.map((head) => (at === 0 ? head : ''))]);
    const range = this.sheet.getRange('A1').getResizedRange(3, 2 + blank.length);
    range.values = cells;
    this.sheet.tables.add(range, true).name = name;
    await this.context.sync();
    return name;
  }

  /** Throws NotAsked where Excel does not know the add-in's functions. */
  async checkFunctions(): Promise<void> {
    await this.write('A1', [['=KPI.SELFTEST("given",1)']]);
    const [[answer] = []] = await this.answered('A1');
    if (answer !== '1') throw new NotAsked(`functions give ${String(answer)}`);
    this.sheet.getRange('A1').clear();
    await this.context.sync();
  }

  private inLine(rows: readonly (readonly unknown[])[]): string {
    return rows
      .flat()
      .map((value) => (value === '' ? '_' : this.plain(value)))
      .join(' ');
  }
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((over) => setTimeout(over, milliseconds));
}

/** Excel's code of an error, or the kind of an error of the add-in's own; never its message, which may quote the workbook. */
export function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
