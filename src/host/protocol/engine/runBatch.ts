import { WorkbookError } from '../../book/model/WorkbookError';
import { answerQuery } from './answerQuery';
import { describeError } from './describeError';
import { actionTypes, type Action, type ActionResult, type Batch, type BatchAnswer } from './Batch';
import { findMethod, findProperty, refuseMember } from './findMember';
import { notAnswered } from './HostError';
import { ObjectResolver } from './ObjectResolver';
import { publicName } from './publicName';
import { RemoteObject } from './RemoteObject';
import type { Session } from '../connection/Session';

/** Runs the actions in order; the first that fails ends the batch, and what came before it stays done. */
export function runBatch(batch: Batch, session: Session): BatchAnswer {
  session.references.startBatch();
  const run = new BatchRun(batch, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: run.answer(action) ?? null });
    } catch (error) {
      const place = run.location(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: { ...describeError(error, place), Location: place, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What an add-in called, for kinds of actions that have no name of their own. */
const called: ReadonlyMap<number, string> = new Map([
  [actionTypes.query, 'load'],
  [actionTypes.queryAsJson, 'retrieve'],
  [actionTypes.recursiveQuery, 'loadRecursive'],
  [actionTypes.ensureUnchanged, 'ensureUnchanged'],
]);

function calledMember(action: Action): string {
  return called.get(action.ActionType) ?? publicName(action.Name);
}

class BatchRun {
  private readonly objects: ObjectResolver;

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {
    this.objects = new ObjectResolver(batch, session);
  }

  answer(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.objects.object(action.ObjectPathId);
    if (!object) return this.answerNull(action);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return { ...answerQuery(object, action.QueryInfo ?? {}, this.session), ...this.identity(object) };
      case actionTypes.method:
        return this.call(object, action);
      case actionTypes.setProperty:
        return this.set(object, action);
      default:
        throw notAnswered(object.typeName, calledMember(action));
    }
  }

  location(action: Action): string {
    if (action.ActionType === actionTypes.instantiate) return this.objects.location(action.ObjectPathId);
    const member = calledMember(action);
    try {
      const object = this.objects.object(action.ObjectPathId);
      return object ? `${object.typeName}.${member}` : this.objects.memberOfMissing(action.ObjectPathId, member);
    } catch {
      return this.objects.location(action.ObjectPathId);
    }
  }

  private identity(object: RemoteObject): Readonly<Record<string, unknown>> {
    const { references } = this.session;
    if (this.batch.AutoKeepReference && object.needsReference) references.keep(object);
    const reference = references.referenceOf(object);
    return { ...object.identity(this.session), ...(reference && { _ReferenceId: reference }) };
  }

  private call(object: RemoteObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.session.references.keep(object);
      return null;
    }
    const method = findMethod(object, action.Name, this.session) ?? refuseMember(object, action.Name);
    const result = method.call(this.objects.arguments(action.ArgumentInfo), this.session);
    return result instanceof RemoteObject ? this.identity(result) : result;
  }

  private set(object: RemoteObject, action: Action): void {
    const property = findProperty(object, action.Name, this.session) ?? refuseMember(object, action.Name);
    if (!property.set) throw notAnswered(object.typeName, `${publicName(action.Name)} (being set)`);
    const value = this.objects.arguments(action.ArgumentInfo).value(0) ?? null;
    if (value === null && !property.takesNull) throw new WorkbookError('InvalidArgument', 'null is no value here.');
    property.set(value, this.session);
  }

  /**
   * Office.js takes null for "this is a null object". Its methods do nothing, nor do those of what they give (`assumptions.nullIntersection`);
   * setting a property: `assumptions.nullObjectSettings`.
   */
  private answerNull(action: Action): null {
    if (action.ActionType === actionTypes.setProperty && this.session.nullObjectSettings === 'refused') {
      throw new WorkbookError('InvalidOperation', 'A property of a null object cannot be set.');
    }
    return null;
  }
}
