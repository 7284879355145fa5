import type { PreviewHost } from '../../protocol/connection/PreviewHost';
import type { LibraryWindow } from '../../protocol/connection/commonApi';
import { element } from '../element';
import { addInExternal, type AddInListener } from './addInExternal';

declare global {
  interface Window {
    /** Called by the line that the server puts before office.js in the add-in's page. */
    connectAddIn?: (addIn: Window) => void;
  }
}

/** The add-in's page in a frame, which also runs its functions and commands: it stays loaded while the pane is closed. */
export class AddInFrame {
  readonly frame = element('iframe', { class: 'add-in-frame' });
  /** False until the page that was loaded last has come: the one before may still be there. */
  isConnected = false;
  private run: ((id: string, functionName: string) => void) | undefined;
  private waiting: (() => void)[] = [];

  constructor(private readonly listener: Omit<AddInListener, 'commandsReady'>) {}

  /** Loads the page anew for a host; without a host the frame is empty. */
  load(url: string | undefined, host: PreviewHost | undefined, title: string): void {
    this.run = undefined;
    this.waiting = [];
    this.isConnected = false;
    this.frame.title = title;
    window.connectAddIn = (addIn) => {
      if (!host || addIn !== this.frame.contentWindow) return;
      this.isConnected = true;
      const external = addInExternal(host, addIn as LibraryWindow, {
        ...this.listener,
        batchDone: (changes) => this.listener.batchDone(changes),
        commandDone: (id, status) => this.listener.commandDone(id, status),
        commandsReady: (run) => this.becomeReady(run),
      });
      addIn.addEventListener('keydown', passOnRegionKey);
      Object.defineProperty(addIn, 'external', { value: external, configurable: true });
    };
    this.frame.src = url ?? 'about:blank';
  }

  /** Runs a command of the add-in, as soon as it is ready for one. */
  command(id: string, functionName: string): void {
    if (this.run) this.run(id, functionName);
    else this.waiting.push(() => this.run?.(id, functionName));
  }

  private becomeReady(run: (id: string, functionName: string) => void): void {
    this.run = run;
    const waiting = this.waiting;
    this.waiting = [];
    for (const each of waiting) each();
  }
}

/** F6 leads out of the pane too. */
function passOnRegionKey({ key, shiftKey }: KeyboardEvent): void {
  if (key === 'F6') document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey }));
}
