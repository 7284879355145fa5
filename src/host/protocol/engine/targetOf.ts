import type { Targets, TypeName } from '../answered/Targets';
import { RemoteObject } from './RemoteObject';

/** What an object stands for if it is of the type named; undefined for anything else. */
export function targetOf<N extends TypeName>(type: N, object: unknown): Targets[N] | undefined {
  const standsFor = object instanceof RemoteObject ? object.standsFor : undefined;
  return standsFor?.isOf(type) ? standsFor.target : undefined;
}
