import { Arguments } from './Arguments';
import { objectPathTypes, type ArgumentInfo, type Batch, type ObjectPath } from './Batch';
import { findMethod, findObject, refuseMember } from './findMember';
import { HostError, notAnswered } from './HostError';
import { publicName } from './publicName';
import { RemoteObject } from './RemoteObject';
import { TypedTarget } from './TypedTarget';
import { serviceName, serviceTarget } from './serviceTarget';
import { typeGiven } from './typeGiven';
import type { Session } from '../connection/Session';
import { WorkbookError } from '../../book/model/WorkbookError';

/** Turns the object paths of one batch into objects; each path is walked once, since a path may create what it names. */
export class ObjectResolver {
  private readonly resolved = new Map<number, RemoteObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {}

  /** Null for a missing `…OrNullObject` and for everything reached through one. */
  object(pathId: number): RemoteObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known && stillThere(known);
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${pathId}.`);
    const object = this.walk(path);
    this.resolved.set(pathId, object);
    if (object) this.session.references.meet(object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(this.replaceObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  /** `Range.getCell` for a path that calls a method, so that an error can name its place. */
  location(pathId: number): string {
    const path = this.batch.ObjectPaths[String(pathId)];
    if (path?.ObjectPathType === objectPathTypes.service) return serviceName(path.Name);
    const parent = path?.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
    return `${parent?.typeName ?? 'Workbook'}.${path ? publicName(memberOf(path)) : ''}`;
  }

  /** `Range.values` for a member of a missing object, as far as its path tells the type. */
  memberOfMissing(pathId: number, member: string): string {
    const typeName = this.missingType(pathId);
    return typeName === '' ? member : `${typeName}.${member}`;
  }

  private missingType(pathId: number): string {
    const known = this.resolved.get(pathId);
    if (known) return known.typeName;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (path?.ParentObjectPathId === undefined) return '';
    const owner = this.missingType(path.ParentObjectPathId);
    return typeGiven(owner, memberOf(path));
  }

  private walk(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case objectPathTypes.root:
        return this.session.types.object(new TypedTarget('Workbook', this.session.workbook));
      case objectPathTypes.service:
        return this.session.types.object(serviceTarget(path.Name));
      case objectPathTypes.reference:
        return stillThere(this.session.references.find(path.Name));
      case objectPathTypes.nullObject:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent && this.member(parent, path);
  }

  private member(parent: RemoteObject, path: ObjectPath): RemoteObject | null {
    if (path.ObjectPathType === objectPathTypes.property) {
      const object = findObject(parent, path.Name, this.session) ?? refuseMember(parent, path.Name);
      return object.get(this.session);
    }
    const parameters = this.arguments(path.ArgumentInfo);
    const method =
      path.ObjectPathType === objectPathTypes.method ? findMethod(parent, path.Name, this.session) : undefined;
    if (method) {
      const result = method.call(parameters, this.session);
      if (result instanceof RemoteObject || result === null) return result;
      return refuseMember(parent, path.Name);
    }
    return this.item(parent, path, parameters.value(0));
  }

  private item(parent: RemoteObject, path: ObjectPath, key: unknown): RemoteObject | null {
    const name = memberOf(path);
    if (name === 'GetItemAt') {
      const items = parent.items(this.session);
      if (!items) throw notAnswered(parent.typeName, 'getItemAt');
      return itemAt(items, key);
    }
    const item = /^GetItem(?:OrNullObject)?$/.test(name) ? parent.item(key, this.session) : undefined;
    if (item === undefined) throw notAnswered(parent.typeName, publicName(name));
    if (item === null && name === 'GetItem')
      throw new WorkbookError('ItemNotFound', `There is no item ${String(key)}.`);
    return item;
  }

  private replaceObjects(values: readonly unknown[], paths: readonly unknown[] | undefined): unknown[] {
    return values.map((value, index) => {
      const path = paths?.[index];
      if (Array.isArray(path) && Array.isArray(value)) return this.replaceObjects(value, path);
      return typeof path === 'number' && path > 0 ? this.given(path) : this.replaceInside(value);
    });
  }

  /** A null object is no "left out" (`assumptions.nullObjectArgument`). */
  private given(pathId: number): RemoteObject {
    const object = this.object(pathId);
    if (!object) throw new WorkbookError('InvalidArgument', 'A null object cannot be an argument.');
    return object;
  }

  /** Objects within a plain record stand there as `{ _ObjectPathId }`. */
  private replaceInside(value: unknown): unknown {
    if (isObjectPathId(value)) return this.given(value._ObjectPathId);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.replaceInside(inner)]));
  }
}

function memberOf({ ObjectPathType, Name }: ObjectPath): string {
  return ObjectPathType === objectPathTypes.indexer ? 'GetItem' : Name;
}

function stillThere(object: RemoteObject | undefined): RemoteObject {
  if (!object?.isThere()) throw new WorkbookError('ItemNotFound', 'The object is not there any more.');
  return object;
}

function itemAt(items: readonly RemoteObject[], index: unknown): RemoteObject {
  if (typeof index !== 'number' || !Number.isInteger(index)) {
    throw new WorkbookError('InvalidArgument', 'The index should be a whole number.');
  }
  const item = items[index];
  if (!item) throw new WorkbookError('InvalidArgument', `There is no item at ${index}.`);
  return item;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjectPathId(value: unknown): value is { _ObjectPathId: number } {
  return typeof value === 'object' && value !== null && '_ObjectPathId' in value;
}
