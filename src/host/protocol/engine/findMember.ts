import { notAnswered } from './HostError';
import { publicName } from './publicName';
import { isInSet } from '../answered/isInSet';
import type { BoundMethod, BoundObject, BoundProperty, RemoteObject } from './RemoteObject';
import type { Session } from '../connection/Session';

/** A member of an object, by its name in any case; undefined where the preview or the Excel it plays does not have it. */
export function findProperty(object: RemoteObject, name: string, session: Session): BoundProperty | undefined {
  return ofSet(object, object.property(name), session);
}

export function findObject(object: RemoteObject, name: string, session: Session): BoundObject | undefined {
  return ofSet(object, object.object(name), session);
}

export function findMethod(object: RemoteObject, name: string, session: Session): BoundMethod | undefined {
  return ofSet(object, object.method(name), session);
}

/** What an add-in hears that asks for a member which is not there. */
export function refuseMember(object: RemoteObject, name: string): never {
  throw notAnswered(object.typeName, publicName(name));
}

function ofSet<M extends { readonly name: string }>(
  object: RemoteObject,
  member: M | undefined,
  { requirementSets }: Session,
): M | undefined {
  return member && isInSet(object.typeName, publicName(member.name), requirementSets) ? member : undefined;
}
