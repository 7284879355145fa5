import type { AnsweredTypes, TypeName } from '../answered/Targets';
import { MemberNames } from './MemberNames';
import type { TypedTarget } from './TypedTarget';
import type { RemoteObject } from './RemoteObject';
import { TypedObject } from './TypedObject';

/** Makes objects of targets: finds the type of each by its name. */
export class ObjectTypes {
  private readonly names = new Map<TypeName, MemberNames>();

  constructor(private readonly types: AnsweredTypes) {}

  /** A new object each time, though several may stand for the same target. */
  object<N extends TypeName>(standsFor: TypedTarget<N>): RemoteObject {
    const type = this.types[standsFor.type];
    const names = this.names.get(standsFor.type) ?? new MemberNames(type);
    this.names.set(standsFor.type, names);
    return new TypedObject(standsFor, type, names);
  }
}
