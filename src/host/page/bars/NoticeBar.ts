import { element } from '../element';
import type { PageWords } from '../language/english';

interface Notice {
  readonly text: string;
  readonly actions: readonly { readonly label: string; act(): void }[];
}

/** Sentences between the commands and the sheet that stay while they hold, each with what can be done about it. */
export class NoticeBar {
  readonly root = element('div', { class: 'notices', role: 'status' });
  private readonly notices = new Map<string, (words: PageWords) => Notice>();

  constructor(private readonly words: () => PageWords) {}

  /** Shows a notice in the page's language, in place of the one of this name. */
  show(name: string, notice: (words: PageWords) => Notice): void {
    this.notices.set(name, notice);
    this.draw();
  }

  hide(name: string): void {
    if (this.notices.delete(name)) this.draw();
  }

  /** Draws attention to a notice: something was tried that it speaks of. */
  point(name: string): void {
    const notice = [...this.root.children].find((each) => each instanceof HTMLElement && each.dataset['name'] === name);
    notice?.classList.remove('pointed');
    requestAnimationFrame(() => notice?.classList.add('pointed'));
  }

  /** Says all anew, in another language. */
  draw(): void {
    const focused = this.root.contains(document.activeElement);
    const drawn = [...this.notices].map(([name, notice]) => {
      const { text, actions } = notice(this.words());
      const buttons = actions.map(({ label, act }) => {
        const button = element('button', { type: 'button', class: 'button' }, label);
        button.addEventListener('click', act);
        return button;
      });
      return element('div', { class: 'notice', 'data-name': name }, element('p', {}, text), ...buttons);
    });
    this.root.replaceChildren(...drawn);
    if (focused) this.root.querySelector('button')?.focus();
  }
}
