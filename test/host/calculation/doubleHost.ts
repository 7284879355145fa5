import type { CustomFunctionCall, CustomFunctionHost } from '../../../src/host/calculation/CustomFunctionHost';
import { CellError } from '../../../src/host/book/model/CellError';
import type { CellValue } from '../../../src/host/book/model/CellValue';

export type Double = (...args: (CellValue | CellValue[][] | undefined)[]) => CellValue | CellValue[][];

/** Custom functions for tests; `rounds` records what was called together. */
export class DoubleHost implements CustomFunctionHost {
  readonly rounds: CustomFunctionCall[][] = [];

  constructor(readonly functions: Map<string, Double>) {}

  knows(name: string): boolean {
    return this.functions.has(name);
  }

  call(calls: readonly CustomFunctionCall[]): Promise<(CellValue | CellValue[][])[]> {
    this.rounds.push([...calls]);
    return Promise.resolve(
      calls.map((call) => {
        try {
          return this.functions.get(call.name)?.(...call.arguments) ?? null;
        } catch (error) {
          return new CellError('#VALUE!', String(error));
        }
      }),
    );
  }
}
