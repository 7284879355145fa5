import { appRuntimeAnswer } from '../connection/appRuntimeAnswer';
import { actionTypes, objectPathTypes, type Batch, type BatchAnswer } from './Batch';
import { describeError } from './describeError';
import type { PreviewHost } from '../connection/PreviewHost';
import { runBatch } from './runBatch';
import { isLibraryService } from './serviceTarget';

/** What Excel on the web takes in one request and gives in one answer. */
const largestMessage = 5 * 1024 * 1024;

/**
 * Runs one request body and gives the answer's JSON: ordered faults, the limits of size, cell-edit mode; afterwards the
 * calculation (unless manual) and the events. `reply` may come later, where a request waits for a cell's edit to end.
 */
export function executeBatch(
  host: PreviewHost,
  body: string,
  waitsForCellEdit: boolean,
  reply: (answer: string) => void,
): void {
  const batch = JSON.parse(body) as Batch;
  const ofPane = appRuntimeAnswer(batch, host.pane);
  if (ofPane) {
    reply(JSON.stringify(ofPane));
    return;
  }
  if (isOfLibrary(batch)) {
    reply(JSON.stringify(runBatch(batch, host.session)));
    return;
  }
  const run = (): void => {
    const answer = answered(host, batch, body);
    if (answer !== undefined) reply(answer);
  };
  if (waitsForCellEdit) host.faults.whenCellEditEnds(run);
  else run();
}

/** Undefined where the answer was ordered to be lost. */
function answered(host: PreviewHost, batch: Batch, body: string): string | undefined {
  const bytes = byteLength(body);
  const { failure, edit, isLost } = host.faults.nextBatch(membersOf(batch));
  if (edit) host.changes.byOther(edit);
  const answer = refusal(host, bytes, failure) ?? runSafely(host, batch);
  const text = JSON.stringify(answer);
  const responseBytes = byteLength(text);
  const tooLong = responseBytes > largestMessage;
  const failedWith = tooLong ? 'ResponsePayloadSizeLimitExceeded' : answer.Error?.Code;
  host.batches.push({ bytes, actions: batch.Actions.length, responseBytes, failedWith });
  if (isLost) return undefined;
  return tooLong ? JSON.stringify(failed('ResponsePayloadSizeLimitExceeded', 'The answer is over 5 MB.')) : text;
}

function refusal(host: PreviewHost, bytes: number, failure: string | undefined): BatchAnswer | undefined {
  if (failure !== undefined) return failed(failure, 'This batch was ordered to fail.');
  if (bytes > largestMessage) return failed('RequestPayloadSizeLimitExceeded', 'The request is over 5 MB.');
  if (host.faults.cellEditMode) {
    return failed(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }
  return undefined;
}

/** A fault of the calculation must not leave the add-in waiting. */
function runSafely(host: PreviewHost, batch: Batch): BatchAnswer {
  const { session, changes } = host;
  try {
    session.calculation.startBatch();
    const answer = changes.byAddIn(() => runBatch(batch, session));
    session.calculation.endBatch();
    return answer;
  } catch (error) {
    return { Results: [], Error: { ...describeError(error, ''), Location: '', ActionIndex: -1 } };
  }
}

function failed(code: string, message: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 } };
}

/** The members that a batch calls, sets or goes through. */
function membersOf({ Actions, ObjectPaths }: Batch): string[] {
  return [...Actions, ...Object.values(ObjectPaths)].map(({ Name }) => Name);
}

const ownMethods: readonly string[] = ['_SetOsfControlContainerReadyForCustomFunctions', '_RemoveReference'];

/** Batches that the library sends on its own account: readiness, results of custom functions, references no more needed. */
function isOfLibrary(batch: Batch): boolean {
  const calls = batch.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  const { service } = objectPathTypes;
  return (
    (calls.length > 0 &&
      calls.every((action) => action.ActionType === actionTypes.method && ownMethods.includes(action.Name))) ||
    Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === service && isLibraryService(path.Name))
  );
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
