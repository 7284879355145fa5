import type { Targets, TypeName } from '../answered/Targets';
import { RemoteObject } from './RemoteObject';

/** What an object stands for if it is of the type named; undefined for anything else. */
export function targetOf<N extends TypeName>(type: N, object: unknown): Targets[N] | undefined {
  const reference = object instanceof RemoteObject ? object.reference : undefined;
  return reference?.isOf(type) ? reference.target : undefined;
}
