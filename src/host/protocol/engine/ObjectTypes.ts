import type { AnsweredTypes, TypeName } from '../answered/Targets';
import { MemberNames } from './MemberNames';
import type { Reference } from './Reference';
import type { RemoteObject } from './RemoteObject';
import { TypedObject } from './TypedObject';

/** Finds by its name the type of which a Reference speaks. */
export class ObjectTypes {
  private readonly names = new Map<TypeName, MemberNames>();

  constructor(private readonly types: AnsweredTypes) {}

  /** A new object each time, though several may stand for the same target. */
  object<N extends TypeName>(reference: Reference<N>): RemoteObject {
    const type = this.types[reference.type];
    const names = this.names.get(reference.type) ?? new MemberNames(type);
    this.names.set(reference.type, names);
    return new TypedObject(reference, type, names);
  }
}
