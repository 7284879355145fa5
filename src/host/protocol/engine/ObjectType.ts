import type { Targets, TypeName } from '../answered/Targets';
import type { Session } from '../connection/Session';
import type { Arguments } from './Arguments';
import type { TypedTarget } from './TypedTarget';

/** A property of a type; without `set` it is read-only, without `get` write-only. */
export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** True where null is a value as others are; elsewhere Excel refuses it (docs: blank and null values). */
  readonly takesNull?: boolean;
}

export type Properties<T> = Readonly<Record<string, Property<T>>>;

/** A method gives a plain value, a TypedTarget for an object, null for a missing `…OrNullObject`, undefined where it gives nothing. */
export type Methods<T> = Readonly<Record<string, (target: T, parameters: Arguments, session: Session) => unknown>>;

/** An object that hangs on another; several targets answer as one object. */
type Child<T> = (target: T, session: Session) => TypedTarget | readonly TypedTarget[] | null;

/**
 * One type of the Excel API as data: what of it the preview answers, names in PascalCase as the protocol has them. Other
 * types are named by TypedTargets, never imported.
 */
export interface ObjectType<N extends TypeName> {
  /** Excel's name where it differs from the one in `answeredTypes`. */
  readonly name?: string;
  /** Plain properties that go with every answer, so that the library can find the object again: `Id`, `_Id`. */
  readonly identity?: (target: Targets[N], session: Session) => Readonly<Record<string, unknown>>;
  /** True for what lives only as long as its batch unless a reference to it is kept: ranges. */
  readonly needsReference?: boolean;
  /** False once the target was deleted; left out where that cannot be. */
  readonly isThere?: (target: Targets[N]) => boolean;
  readonly properties?: Properties<Targets[N]>;
  readonly objects?: Readonly<Record<string, Child<Targets[N]>>>;
  readonly methods?: Methods<Targets[N]>;
  /** Events that Office.js asks for by `RegisterEvent`, not by a `_Register…` method. */
  readonly events?: readonly string[];
  /** Only collections have items and the indexer `GetItem`. */
  readonly items?: (target: Targets[N], session: Session) => readonly TypedTarget[];
  readonly item?: (target: Targets[N], key: unknown, session: Session) => TypedTarget | null;
}
