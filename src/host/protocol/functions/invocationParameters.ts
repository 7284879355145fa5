import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import type { DeclaredFunctions } from './DeclaredFunctions';

/** How blank cells reach a function: as 0 on desktop, as null on the web (OfficeDev/office-js#4702; `assumptions.blankArguments`). */
export type BlankArguments = 'zero' | 'null';

type Argument = CellValue | CellValue[][] | undefined;
type Plain = number | string | boolean;
type Declared = DeclaredFunctions['functions'][number];
type Parameter = Declared['parameters'][number];

/**
 * The arguments as Excel hands them over: one value, a matrix where the parameter is one, null for one left out.
 * An error among them is the function's result unless errors are allowed (`assumptions.errorArguments`); too few, too many
 * (`assumptions.customArgumentCount`) or a wrong kind give #VALUE!.
 */
export function invocationParameters(
  { parameters }: Declared,
  given: readonly Argument[],
  blanks: BlankArguments,
  allowErrors: boolean,
): unknown[] | CellError {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  if (!repeating && given.length > parameters.length) return new CellError('#VALUE!');
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const reader = new ArgumentReader(blanks, allowErrors);
  const values = fixed.map((parameter, index) => reader.value(parameter, given[index]));
  if (repeating) values.push(given.slice(fixed.length).map((argument) => reader.value(repeating, argument)));
  return reader.error ?? values;
}

/** By the parameter's type, what a value becomes; undefined where it cannot. Other types take every value. */
const conversions: ReadonlyMap<string, (value: Plain) => Plain | undefined> = new Map<
  string,
  (value: Plain) => Plain | undefined
>([
  ['string', toText],
  ['number', toNumber],
  ['boolean', toFlag],
]);

class ArgumentReader {
  error: CellError | undefined;

  constructor(
    private readonly blanks: BlankArguments,
    private readonly allowErrors: boolean,
  ) {}

  value(parameter: Parameter, argument: Argument): unknown {
    if (argument === undefined) {
      if (!parameter.optional && !parameter.repeating) this.fail(new CellError('#VALUE!'));
      return null;
    }
    if (parameter.dimensionality === 'matrix') {
      const rows = Array.isArray(argument) ? argument : [[argument]];
      return rows.map((row) => row.map((cell) => this.cell(cell, parameter)));
    }
    const single = Array.isArray(argument) ? onlyCell(argument) : argument;
    if (single === undefined) {
      this.fail(new CellError('#VALUE!'));
      return null;
    }
    return this.cell(single, parameter);
  }

  private cell(value: CellValue, { type }: Parameter): unknown {
    if (value instanceof CellError) {
      if (this.allowErrors && (type ?? 'any') === 'any') return { type: 'CustomFunctionError', code: value.code };
      this.fail(value);
      return null;
    }
    if (value === null) return this.blank(type);
    return this.converted(value, type ?? 'any');
  }

  private blank(type: string | undefined): unknown {
    if (this.blanks === 'null') return null;
    return type === 'string' ? '' : type === 'boolean' ? false : 0;
  }

  private converted(value: Plain, type: string): Plain | null {
    const convert = conversions.get(type);
    if (!convert) return value;
    const result = convert(value);
    if (result === undefined) this.fail(new CellError('#VALUE!'));
    return result ?? null;
  }

  private fail(error: CellError): void {
    this.error ??= error;
  }
}

function toText(value: Plain): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function toNumber(value: Plain): number | undefined {
  if (typeof value !== 'string') return Number(value);
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function toFlag(value: Plain): boolean | undefined {
  if (typeof value !== 'string') return Boolean(value);
  const text = value.toUpperCase();
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : undefined;
}

function onlyCell(rows: CellValue[][]): CellValue | undefined {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}
