import { fullAddress } from '../book/model/cellName';
import { CellError } from '../book/model/CellError';
import type { CellValue } from '../book/model/CellValue';
import type { CustomFunctionCall, CustomFunctionHost } from './CustomFunctionHost';
import type { FormulaNode } from './graph/FormulaNode';
import { dereference } from './values/dereference';
import { excelErrors } from './values/excelErrors';
import { Matrix } from './values/Matrix';
import type { Value } from './values/Value';

interface Waiting {
  readonly node: FormulaNode;
  readonly turn: number;
  readonly key: string;
  readonly call: CustomFunctionCall;
}

/** Collects the calls of custom functions while formulas run and sends them together afterwards. */
export class CustomCalls {
  private waiting: Waiting[] = [];
  private readonly open = new Set<Promise<void>>();

  constructor(
    private readonly host: CustomFunctionHost | undefined,
    /** Told which formulas can go on. */
    private readonly arrived: (nodes: ReadonlySet<FormulaNode>) => void,
  ) {}

  /** The result if it is there, #BUSY! while it is not; an argument that is #BUSY! itself is waited for (`assumptions.nestedCalls`). */
  value(node: FormulaNode, name: string, args: readonly Value[]): Value {
    if (node.unknown?.has(name) || !this.host?.knows(name)) {
      node.unknown = new Set([...(node.unknown ?? []), name]);
      return excelErrors.name;
    }
    const plain = args.map(plainArgument);
    if (plain.flat(2).some((each) => each instanceof CellError && each.code === '#BUSY!')) return excelErrors.busy;
    const key = `${name} ${JSON.stringify(plain, (_, each: unknown) => (each instanceof CellError ? `#${each.code}` : each))}`;
    node.results ??= new Map<string, Value>();
    if (node.results.has(key)) return node.results.get(key);
    node.results.set(key, excelErrors.busy);
    const call = { name, arguments: plain, address: fullAddress(node.sheet, node.row, node.column) };
    this.waiting.push({ node, turn: node.turn, key, call });
    return excelErrors.busy;
  }

  /** Sends what is waiting as one call. */
  send(): void {
    const round = this.waiting.filter(({ node, turn }) => node.turn === turn);
    this.waiting = [];
    if (round.length === 0 || !this.host) return;
    const promise: Promise<void> = this.run(this.host, round).finally(() => {
      this.open.delete(promise);
    });
    this.open.add(promise);
  }

  /** Resolves when no promise is open. */
  async settled(): Promise<void> {
    while (this.open.size > 0) await Promise.all(this.open);
  }

  private async run(host: CustomFunctionHost, round: readonly Waiting[]): Promise<void> {
    let results: (CellValue | CellValue[][])[] = [];
    try {
      results = await host.call(round.map(({ call }) => call));
    } catch {
      results = round.map(() => excelErrors.value);
    }
    const nodes = new Set<FormulaNode>();
    round.forEach(({ node, turn, key }, index) => {
      if (node.turn !== turn) return;
      const result = results[index];
      node.results?.set(key, result === undefined ? excelErrors.value : fromHost(result));
      nodes.add(node);
    });
    if (nodes.size > 0) this.arrived(nodes);
  }
}

function plainArgument(value: Value): CellValue | CellValue[][] | undefined {
  if (value === undefined) return undefined;
  const read = dereference(value);
  return read instanceof Matrix ? read.toRows() : read;
}

function fromHost(result: CellValue | CellValue[][]): Value {
  if (!Array.isArray(result)) return result;
  const matrix = Matrix.fromRows(result);
  return matrix.cells.length === 0 ? excelErrors.value : matrix;
}
