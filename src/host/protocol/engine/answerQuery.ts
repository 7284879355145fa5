import { isExcelProperty } from '../answered/excelProperties';
import type { QueryInfo } from './Batch';
import { findObject, findProperty, refuseMember } from './findMember';
import type { RemoteObject } from './RemoteObject';
import type { Session } from '../connection/Session';

/** Names asked for, with what is asked of each; an empty tree asks for every plain property. */
type NameTree = Map<string, NameTree>;

/**
 * Answers a `load`: `name`, `format/fill/color`, `items/name`, `*`; names in any case, of a collection its own or its items'.
 * A name that Excel's declarations do not have loads nothing (`assumptions.unknownLoads`).
 * Answers plain objects under PascalCase names, `{_Items: […]}` for a collection, `{_IsNull: true}` for a null object inside.
 */
export function answerQuery(object: RemoteObject, query: QueryInfo, session: Session): Record<string, unknown> {
  const wanted: NameTree = new Map();
  for (const name of [...(query.Select ?? []), ...(query.Expand ?? [])]) include(wanted, name);
  return answerTree(object, wanted, session, { skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

function include(tree: NameTree, path: string): void {
  let branch = tree;
  for (const name of path.split('/')) {
    const next: NameTree = branch.get(name.trim()) ?? new Map();
    branch.set(name.trim(), next);
    branch = next;
  }
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

const wholePage: Page = { skip: 0, top: Infinity };

type Answer = Record<string, unknown>;

function answerTree(object: RemoteObject, wanted: NameTree, session: Session, page: Page): Answer {
  const items = object.items(session);
  return items ? answerCollection(object, items, wanted, session, page) : answerSingle(object, wanted, session);
}

function answerSingle(object: RemoteObject, wanted: NameTree, session: Session): Answer {
  const answer = { ...object.identity(session) };
  for (const [name, rest] of wanted) answerName(object, name, rest, answer, session);
  if (wanted.size === 0) answerAll(object, answer, session);
  return answer;
}

/** What is no property of the collection itself is asked of its items. */
function answerCollection(
  collection: RemoteObject,
  items: readonly RemoteObject[],
  wanted: NameTree,
  session: Session,
  { skip, top }: Page,
): Answer {
  const answer: Answer = { ...collection.identity(session) };
  const ofItems: NameTree = new Map();
  for (const [name, rest] of wanted) {
    if (isItems(name)) rest.forEach((subtree, key) => ofItems.set(key, subtree));
    else if (name === '*' || isOwn(collection, name)) answerName(collection, name, rest, answer, session);
    else ofItems.set(name, rest);
  }
  if (ofItems.size > 0 || wanted.size === 0 || asksForItems(wanted)) {
    answer['_Items'] = items.slice(skip, skip + top).map((item) => answerTree(item, ofItems, session, wholePage));
  }
  return answer;
}

function isOwn(collection: RemoteObject, name: string): boolean {
  return collection.property(name) !== undefined || isExcelProperty(collection.typeName, name);
}

function asksForItems(wanted: NameTree): boolean {
  return [...wanted.keys()].some((name) => isItems(name) || name === '*');
}

function isItems(name: string): boolean {
  return name.toLowerCase() === 'items';
}

function answerName(object: RemoteObject, name: string, rest: NameTree, answer: Answer, session: Session): void {
  if (name === '*') return answerAll(object, answer, session);
  const property = findProperty(object, name, session);
  if (property?.get) {
    answer[property.name] = property.get(session);
    return;
  }
  const child = findObject(object, name, session);
  if (!child) {
    if (isExcelProperty(object.typeName, name)) refuseMember(object, name);
    return;
  }
  const target = child.get(session);
  answer[child.name] = target ? answerTree(target, rest, session, wholePage) : { _IsNull: true };
}

function answerAll(object: RemoteObject, answer: Answer, session: Session): void {
  for (const property of object.properties()) {
    const known = findProperty(object, property.name, session);
    if (known?.get) answer[known.name] = known.get(session);
  }
}
