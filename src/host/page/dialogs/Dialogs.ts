import { element } from '../element';
import type { PageWords } from '../language/english';

interface DialogChoice<Answer extends string> {
  readonly answer: Answer;
  readonly label: string;
}

/** Questions and messages over the page. */
export class Dialogs {
  constructor(private readonly words: () => PageWords) {}

  /** Asks and gives the answer; Escape gives the last one. The focus goes back to where it was. */
  ask<Answer extends string>(
    title: string,
    message: string,
    choices: readonly [DialogChoice<Answer>, ...DialogChoice<Answer>[]],
  ): Promise<Answer> {
    const before = document.activeElement;
    const last = choices.at(-1) ?? choices[0];
    return new Promise((resolve) => {
      const buttons = choices.map(({ answer, label }, index) =>
        element('button', { type: 'submit', value: answer, class: index === 0 ? 'button primary' : 'button' }, label),
      );
      const heading = element('h2', { id: 'dialog-title' }, title);
      const text = element('p', { id: 'dialog-text' }, message);
      const form = element(
        'form',
        { method: 'dialog' },
        heading,
        text,
        element('div', { class: 'dialog-buttons' }, ...buttons),
      );
      const dialog = element('dialog', { 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' }, form);
      dialog.addEventListener('keydown', (event) => event.stopPropagation());
      const finish = (value: string | undefined): void => {
        dialog.remove();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(choices.find(({ answer }) => answer === value)?.answer ?? last.answer);
      };
      // The dialog's own close event comes later: a key pressed before it would reach what was asked about.
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        finish(event.submitter instanceof HTMLButtonElement ? event.submitter.value : undefined);
      });
      dialog.addEventListener('cancel', () => finish(undefined));
      document.body.append(dialog);
      dialog.showModal();
      buttons[0]?.focus();
    });
  }

  async tell(title: string, message: string): Promise<void> {
    await this.ask(title, message, [{ answer: 'ok', label: this.words().ok }]);
  }
}
