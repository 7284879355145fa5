import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import type { FunctionMetadata } from './FunctionMetadata';

/** How blank cells reach a function: as 0 on desktop, as null on the web (OfficeDev/office-js#4702; `assumptions.blankArguments`). */
export type BlankArguments = 'zero' | 'null';

type Argument = CellValue | CellValue[][] | undefined;
type Declared = FunctionMetadata['functions'][number];
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

  private converted(value: number | string | boolean, type: string): unknown {
    if (type === 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
    if (type === 'number' && typeof value !== 'number') {
      const number = typeof value === 'boolean' ? Number(value) : value.trim() === '' ? NaN : Number(value);
      if (Number.isNaN(number)) this.fail(new CellError('#VALUE!'));
      return number;
    }
    if (type === 'boolean' && typeof value !== 'boolean') {
      const text = String(value).toUpperCase();
      if (typeof value === 'string' && text !== 'TRUE' && text !== 'FALSE') this.fail(new CellError('#VALUE!'));
      return typeof value === 'number' ? value !== 0 : text === 'TRUE';
    }
    return value;
  }

  private fail(error: CellError): void {
    this.error ??= error;
  }
}

function onlyCell(rows: CellValue[][]): CellValue | undefined {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}
