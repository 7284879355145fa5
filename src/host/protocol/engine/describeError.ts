import { WorkbookError } from '../../book/model/WorkbookError';
import { HostError, UnansweredValue } from './HostError';

/** An error at a place such as `Range.values` as a batch's answer tells it; one that is no refusal is a fault of ours and says so. */
export function describeError(
  error: unknown,
  place: string,
): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof UnansweredValue) {
    return {
      Code: 'ApiNotFound',
      Message: `${place} (${error.value}) is not part of this preview`,
      HttpStatusCode: 400,
    };
  }
  if (error instanceof WorkbookError || error instanceof HostError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400 };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `A fault of the preview itself: ${message}`, HttpStatusCode: 500 };
}
