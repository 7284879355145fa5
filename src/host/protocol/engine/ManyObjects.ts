import type { Arguments } from './Arguments';
import { RemoteObject, type BoundMethod, type BoundObject, type BoundProperty } from './RemoteObject';
import type { Session } from '../connection/Session';

/** Several objects of one type that answer as one: what is set goes to all, what is read is null where they differ. */
export class ManyObjects extends RemoteObject {
  readonly needsReference = false;
  readonly standsFor = undefined;

  constructor(
    readonly typeName: string,
    private readonly parts: readonly RemoteObject[],
  ) {
    super();
  }

  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  isThere(): boolean {
    return this.parts.every((part) => part.isThere());
  }

  property(name: string): BoundProperty | undefined {
    const found = this.parts.map((part) => part.property(name)).filter((each) => each !== undefined);
    const [first] = found;
    return first && shared(first, found);
  }

  properties(): readonly BoundProperty[] {
    return (this.parts[0]?.properties() ?? []).flatMap(({ name }) => this.property(name) ?? []);
  }

  object(name: string): BoundObject | undefined {
    const first = this.parts[0]?.object(name);
    return (
      first && {
        name: first.name,
        get: (session) => {
          const objects = this.parts.map((part) => part.object(name)?.get(session) ?? null);
          const present = objects.filter((each) => each !== null);
          return new ManyObjects(present[0]?.typeName ?? name, present);
        },
      }
    );
  }

  method(name: string): BoundMethod | undefined {
    const first = this.parts[0]?.method(name);
    return first && { name: first.name, call: (parameters, session) => this.callAll(name, parameters, session) };
  }

  items(): undefined {
    return undefined;
  }

  item(key: unknown, session: Session): RemoteObject | null | undefined {
    const items = this.parts.map((part) => part.item(key, session));
    const present = items.filter((each) => each !== null && each !== undefined);
    return present.length === 0 ? items[0] : new ManyObjects(present[0]?.typeName ?? this.typeName, present);
  }

  private callAll(name: string, parameters: Arguments, session: Session): unknown {
    const results = this.parts.map((part) => part.method(name)?.call(parameters, session));
    const objects = results.filter((result) => result instanceof RemoteObject);
    return objects.length > 0 ? new ManyObjects(objects[0]?.typeName ?? name, objects) : results[0];
  }
}

function shared(first: BoundProperty, all: readonly BoundProperty[]): BoundProperty {
  return {
    name: first.name,
    get: first.get && ((session) => inCommon(all.map((each) => each.get?.(session)))),
    set:
      first.set &&
      ((value, session) => {
        for (const each of all) each.set?.(value, session);
      }),
  };
}

function inCommon(values: readonly unknown[]): unknown {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1 ? values[0] : null;
}
