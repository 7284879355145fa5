import { randomFrom } from '../../../support/randomFrom';
import { callsOf, type Kind } from './calls';

/** Rows of the data sheet that formulas point to; some lie below the data and are blank. */
const dataRows = 24;
const numberColumns = ['A', 'B', 'F'];
const textColumns = ['C', 'D'];

/** Makes formulas of functions that Excel and LibreOffice share, over the sheet `Data`; the same seed gives the same ones. */
export class FormulaMaker {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  formula(): string {
    const kind = this.pick<Kind>(['number', 'number', 'text', 'truth']);
    return `=${this.call(kind, 3)}`;
  }

  private call(kind: Kind, depth: number): string {
    const template = this.pick(callsOf[kind]);
    return template.replace(/\{(\w+)\}/g, (_, part: string) => this.part(part, depth - 1));
  }

  /** What a place of a template is filled with: `number`, `text`, `truth`, a range, a small whole number … */
  private part(name: string, depth: number): string {
    switch (name) {
      case 'number':
        return depth > 0 && this.random() < 0.5 ? this.call('number', depth) : this.number();
      case 'text':
        return depth > 0 && this.random() < 0.4 ? this.call('text', depth) : this.text();
      case 'truth':
        return depth > 0 && this.random() < 0.4
          ? this.call('truth', depth)
          : this.pick(['TRUE', 'FALSE', `${this.number()}>${this.number()}`]);
      case 'numbers':
        return this.range(this.pick(numberColumns));
      case 'texts':
        return this.range(this.pick(textColumns));
      case 'whole':
        return 'Data!$A$2:$F$21';
      case 'allNumbers':
        return this.pick(['Data!$A$2:$A$21', 'Data!$B$2:$B$21', 'Data!$F$2:$F$21']);
      case 'allTexts':
        return 'Data!$C$2:$C$21';
      case 'small':
        return String(1 + Math.floor(this.random() * 6));
      case 'digits':
        return String(Math.floor(this.random() * 5) - 1);
      case 'date':
        return this.cell('E');
      case 'criterion':
        return this.pick(['">0"', '"<=50"', '"<>"', '">"&10', '0', '"=12"']);
      case 'pattern':
        return this.pick(['"a*"', '"*e"', '"?pple"', '"Pear"', '"<>Pear"', '"*an*"']);
      default:
        throw new Error(`No such part: ${name}`);
    }
  }

  private number(): string {
    const choice = this.random();
    if (choice < 0.35) return String(Math.floor(this.random() * 200) - 50);
    if (choice < 0.5) return String(Math.round(this.random() * 10_000) / 100);
    return this.cell(this.pick(numberColumns));
  }

  private text(): string {
    return this.random() < 0.3
      ? this.pick(['"Apple pie"', '""', '"x"', '"kpi 95%"'])
      : this.cell(this.pick(textColumns));
  }

  private cell(column: string): string {
    return `Data!${column}${String(2 + Math.floor(this.random() * (dataRows - 4)))}`;
  }

  private range(column: string): string {
    const first = 2 + Math.floor(this.random() * 10);
    const last = first + Math.floor(this.random() * (dataRows - first));
    return `Data!${column}${String(first)}:${column}${String(last)}`;
  }

  private pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.random() * from.length)];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  }
}
