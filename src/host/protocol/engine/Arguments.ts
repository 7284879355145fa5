import { WorkbookError } from '../../book/model/WorkbookError';

/** The arguments of one call; objects passed along stand here as RemoteObjects. Each reader refuses other kinds as InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** Null and undefined are both "left out". */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    return this.optionalText(index) ?? this.refuse(index, 'a text');
  }

  optionalText(index: number): string | undefined {
    const value = this.value(index);
    return value === undefined || typeof value === 'string' ? value : this.refuse(index, 'a text');
  }

  /** A whole number. */
  number(index: number): number {
    return this.optionalNumber(index) ?? this.refuse(index, 'a number');
  }

  optionalNumber(index: number): number | undefined {
    const value = this.value(index);
    if (value === undefined) return undefined;
    return typeof value === 'number' && Number.isInteger(value) ? value : this.refuse(index, 'a whole number');
  }

  optionalFlag(index: number): boolean | undefined {
    const value = this.value(index);
    return value === undefined || typeof value === 'boolean' ? value : this.refuse(index, 'true or false');
  }

  private refuse(index: number, wanted: string): never {
    throw new WorkbookError('InvalidArgument', `Argument ${index + 1} should be ${wanted}.`);
  }
}
