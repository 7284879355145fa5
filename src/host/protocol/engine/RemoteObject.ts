import type { Session } from '../connection/Session';
import type { Arguments } from './Arguments';
import type { TypedTarget } from './TypedTarget';

/** A property of one object; without `set` it is read-only, without `get` it is write-only. */
export interface BoundProperty {
  readonly name: string;
  readonly takesNull?: boolean;
  get?(session: Session): unknown;
  set?(value: unknown, session: Session): void;
}

export interface BoundObject {
  readonly name: string;
  get(session: Session): RemoteObject | null;
}

export interface BoundMethod {
  readonly name: string;
  /** A plain value, a RemoteObject, null for a missing `…OrNullObject`, or undefined where nothing is returned. */
  call(parameters: Arguments, session: Session): unknown;
}

/** An object of the Excel API as a batch sees it. Names are looked up in any case. */
export abstract class RemoteObject {
  abstract readonly typeName: string;
  /** Undefined for several objects that answer as one. */
  abstract readonly standsFor: TypedTarget | undefined;
  /** Plain properties that go with every answer, so that the library can find the object again: `Id`, `_Id`. */
  abstract identity(session: Session): Readonly<Record<string, unknown>>;
  /** Ranges live only as long as their batch unless a reference to them is kept. */
  abstract readonly needsReference: boolean;
  /** False once what it stands for was deleted. */
  abstract isThere(): boolean;
  abstract property(name: string): BoundProperty | undefined;
  abstract properties(): readonly BoundProperty[];
  abstract object(name: string): BoundObject | undefined;
  abstract method(name: string): BoundMethod | undefined;
  /** Undefined for what is no collection. */
  abstract items(session: Session): readonly RemoteObject[] | undefined;
  /** The collection's indexer, null where nothing has this key, undefined for what is no collection. */
  abstract item(key: unknown, session: Session): RemoteObject | null | undefined;
}
