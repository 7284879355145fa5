import type { Arguments } from './Arguments';
import { RemoteObject, type BoundMethod, type BoundObject, type BoundProperty } from './RemoteObject';
import type { Session } from '../connection/Session';

/** One type of the Excel API as data: what of it the preview answers. Names as the protocol has them, in PascalCase. */
export interface Declaration<T> {
  readonly name: string;
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  readonly needsReference?: boolean;
  /** False once the target was deleted; left out where that cannot be. */
  readonly isThere?: (target: T) => boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => RemoteObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, parameters: Arguments, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly RemoteObject[];
  readonly item?: (target: T, key: unknown, session: Session) => RemoteObject | null;
}

export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

export interface ObjectType<T> {
  readonly name: string;
  /** Names of all members, for the table of what is answered. */
  readonly members: {
    readonly properties: readonly { readonly name: string; readonly writable: boolean }[];
    readonly objects: readonly string[];
    readonly methods: readonly string[];
  };
  of(target: T): RemoteObject;
  /** What an object of this type stands for; undefined for anything else. */
  targetOf(object: unknown): T | undefined;
}

export function objectType<T>(declaration: Declaration<T>): ObjectType<T> {
  const properties = byName(declaration.properties ?? {});
  const objects = byName(declaration.objects ?? {});
  const methods = byName(declaration.methods ?? {});
  const targets = new WeakMap<object, T>();

  class Bound extends RemoteObject {
    readonly typeName = declaration.name;
    readonly needsReference = declaration.needsReference ?? false;

    constructor(private readonly target: T) {
      super();
      targets.set(this, target);
    }

    identity(session: Session): Readonly<Record<string, unknown>> {
      return declaration.identity?.(this.target, session) ?? {};
    }

    isThere(): boolean {
      return declaration.isThere?.(this.target) ?? true;
    }

    property(name: string): BoundProperty | undefined {
      const found = properties.get(name.toLowerCase());
      return found && this.bind(found);
    }

    properties(): readonly BoundProperty[] {
      return [...properties.values()].map((each) => this.bind(each));
    }

    object(name: string): BoundObject | undefined {
      const found = objects.get(name.toLowerCase());
      return found && { name: found.name, get: (session) => found.member(this.target, session) };
    }

    method(name: string): BoundMethod | undefined {
      const found = methods.get(name.toLowerCase());
      return (
        found && { name: found.name, call: (parameters, session) => found.member(this.target, parameters, session) }
      );
    }

    items(session: Session): readonly RemoteObject[] | undefined {
      return declaration.items?.(this.target, session);
    }

    item(key: unknown, session: Session): RemoteObject | null | undefined {
      return declaration.item?.(this.target, key, session);
    }

    private bind({ name, member }: Named<Property<T>>): BoundProperty {
      const { get, set } = member;
      return {
        name,
        get: get && ((session) => get(this.target, session)),
        set: set && ((value, session) => set(this.target, value, session)),
      };
    }
  }

  return {
    name: declaration.name,
    members: {
      properties: [...properties.values()].map(({ name, member }) => ({ name, writable: member.set !== undefined })),
      objects: Object.keys(declaration.objects ?? {}),
      methods: [...Object.keys(declaration.methods ?? {}), ...(declaration.item ? ['GetItem'] : [])],
    },
    of: (target) => new Bound(target),
    targetOf: (object) => (object instanceof Bound ? targets.get(object) : undefined),
  };
}

interface Named<M> {
  readonly name: string;
  readonly member: M;
}

function byName<M>(members: Readonly<Record<string, M>>): ReadonlyMap<string, Named<M>> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));
}
