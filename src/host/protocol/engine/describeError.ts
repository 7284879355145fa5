import { WorkbookError } from '../../book/model/WorkbookError';
import { HostError } from './HostError';

/** An error as a batch's answer tells it; one that is no refusal is a fault of ours and says so. */
export function describeError(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof WorkbookError || error instanceof HostError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400 };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `A fault of the preview itself: ${message}`, HttpStatusCode: 500 };
}
