import type { DataValidation } from '../../book/model/DataValidation';
import type { Page } from '../Page';

/** Shows a validation's alert: Stop leaves only another try, Warning and Information may be passed over. */
export async function askAboutValue(page: Page, { errorAlert }: DataValidation): Promise<'retry' | 'cancel' | 'keep'> {
  const { words, dialogs } = page;
  const title = errorAlert?.title || words.stopTitle;
  const message = errorAlert?.message || words.stop;
  switch (errorAlert?.style) {
    case 'Warning':
      return dialogs.ask(title, `${message}\n${words.keepAnyway}`, [
        { answer: 'keep', label: words.yes },
        { answer: 'retry', label: words.no },
        { answer: 'cancel', label: words.cancel },
      ]);
    case 'Information':
      return dialogs.ask(title, message, [
        { answer: 'keep', label: words.ok },
        { answer: 'cancel', label: words.cancel },
      ]);
    default:
      return dialogs.ask(title, message, [
        { answer: 'retry', label: words.retry },
        { answer: 'cancel', label: words.cancel },
      ]);
  }
}
