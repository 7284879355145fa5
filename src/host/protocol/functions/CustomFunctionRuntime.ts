import type { CustomFunctionCall, CustomFunctionHost } from '../../calculation/CustomFunctionHost';
import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import { invocationResults } from './invocationResults';
import type { EventSender } from '../events/EventSender';
import type { DeclaredFunctions } from './DeclaredFunctions';
import { invocationParameters, type BlankArguments } from './invocationParameters';

type Result = CellValue | CellValue[][];

const category = 1;
const invocation = 1000;
/** Errors among the values are handed over rather than ending the call. */
const allowErrorFlag = 4;

/**
 * Calls custom functions by Microsoft's own runtime: the calls of a round go out as one message of event 33, the results
 * come back in batches. Calls wait until the library says that it is ready.
 */
export class CustomFunctionRuntime implements CustomFunctionHost {
  private readonly functions = new Map<string, DeclaredFunctions['functions'][number]>();
  private readonly open = new Map<number, (result: Result) => void>();
  private readonly ready: Promise<void>;
  private announceReady: () => void = () => undefined;
  private lastId = 0;

  /** Without metadata no function is known, as for someone without the add-in. */
  constructor(
    private readonly events: EventSender,
    private readonly blankArguments: BlankArguments,
    private readonly registered?: { readonly namespace: string; readonly metadata: DeclaredFunctions },
  ) {
    for (const each of registered?.metadata.functions ?? []) {
      this.functions.set(`${registered?.namespace ?? ''}.${each.name}`.toUpperCase(), each);
    }
    this.ready = new Promise((resolve) => {
      this.announceReady = resolve;
    });
  }

  knows(name: string): boolean {
    return this.functions.has(name.toUpperCase());
  }

  spelling(name: string): string | undefined {
    const known = this.functions.get(name.toUpperCase());
    return known && `${this.registered?.namespace ?? ''}.${known.name}`;
  }

  becomeReady(): void {
    this.announceReady();
  }

  async call(calls: readonly CustomFunctionCall[]): Promise<Result[]> {
    await this.ready;
    const messages: (readonly [number, string, readonly unknown[], string, number])[] = [];
    const results = calls.map((call) => {
      const declared = this.functions.get(call.name.toUpperCase());
      if (!declared) return new CellError('#NAME?');
      const allowError =
        declared.options?.allowErrorForDataTypeAny ?? this.registered?.metadata.allowErrorForDataTypeAny;
      const parameters = invocationParameters(declared, call.arguments, this.blankArguments, allowError ?? false);
      if (parameters instanceof CellError) return parameters;
      this.lastId += 1;
      const id = this.lastId;
      messages.push([id, declared.id, parameters, call.address, allowError ? allowErrorFlag : 0]);
      return new Promise<Result>((resolve) => this.open.set(id, resolve));
    });
    this.events.send(messages.map((message) => ({ category, type: invocation, targetId: '', message })));
    return Promise.all(results);
  }

  /** Takes what `SetInvocationResults` brings; a result nobody waits for is passed over. */
  takeResults(value: unknown): void {
    for (const { id, result } of invocationResults(value)) {
      this.open.get(id)?.(result);
      this.open.delete(id);
    }
  }
}
