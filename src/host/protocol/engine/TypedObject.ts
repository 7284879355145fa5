import type { Targets, TypeName } from '../answered/Targets';
import type { Session } from '../connection/Session';
import { ManyObjects } from './ManyObjects';
import type { MemberNames } from './MemberNames';
import type { ObjectType, Property } from './ObjectType';
import { TypedTarget } from './TypedTarget';
import { RemoteObject, type BoundMethod, type BoundObject, type BoundProperty } from './RemoteObject';

/** An object of an answered type; the targets that its members give become objects here. */
export class TypedObject<N extends TypeName> extends RemoteObject {
  readonly typeName: string;
  readonly needsReference: boolean;

  constructor(
    readonly standsFor: TypedTarget<N>,
    private readonly type: ObjectType<N>,
    private readonly names: MemberNames,
  ) {
    super();
    this.typeName = type.name ?? standsFor.type;
    this.needsReference = type.needsReference ?? false;
  }

  identity(session: Session): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.target, session) ?? {};
  }

  isThere(): boolean {
    return this.type.isThere?.(this.target) ?? true;
  }

  property(name: string): BoundProperty | undefined {
    const found = find(this.type.properties, this.names.properties, name);
    return found && this.bind(found.name, found.member);
  }

  properties(): readonly BoundProperty[] {
    return Object.entries(this.type.properties ?? {}).map(([name, property]) => this.bind(name, property));
  }

  object(name: string): BoundObject | undefined {
    const found = find(this.type.objects, this.names.objects, name);
    if (!found) return undefined;
    return {
      name: found.name,
      get: (session) => {
        const child = found.member(this.target, session);
        if (child === null) return null;
        if (child instanceof TypedTarget) return session.types.object(child);
        const parts = child.map((each) => session.types.object(each));
        return new ManyObjects(parts[0]?.typeName ?? found.name, parts);
      },
    };
  }

  method(name: string): BoundMethod | undefined {
    const found = find(this.type.methods, this.names.methods, name);
    if (!found) return undefined;
    return {
      name: found.name,
      call: (parameters, session) => {
        const result = found.member(this.target, parameters, session);
        return result instanceof TypedTarget ? session.types.object(result) : result;
      },
    };
  }

  items(session: Session): readonly RemoteObject[] | undefined {
    return this.type.items?.(this.target, session).map((item) => session.types.object(item));
  }

  item(key: unknown, session: Session): RemoteObject | null | undefined {
    const item = this.type.item?.(this.target, key, session);
    return item && session.types.object(item);
  }

  private get target(): Targets[N] {
    return this.standsFor.target;
  }

  private bind(name: string, { get, set, takesNull }: Property<Targets[N]>): BoundProperty {
    return {
      name,
      takesNull,
      get: get && ((session) => get(this.target, session)),
      set: set && ((value, session) => set(this.target, value, session)),
    };
  }
}

/** A member under its own spelling. */
function find<M>(
  members: Readonly<Record<string, M>> | undefined,
  names: ReadonlyMap<string, string>,
  wanted: string,
): { readonly name: string; readonly member: M } | undefined {
  const name = names.get(wanted.toLowerCase());
  const member = name === undefined ? undefined : members?.[name];
  return name === undefined || member === undefined ? undefined : { name, member };
}
