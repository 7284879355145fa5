import type { EventSender } from '../events/EventSender';
import type { PaneVisibility } from './appRuntimeAnswer';
import type { Later } from './Later';

/** Numbers of the library: the category of events, and its `onVisibilityChanged`. */
const event = 65536;
const visibilityChanged = 65539;
/** What `GetInitialDisplayMode` may say of a runtime (office.js, `initialDisplayModeMappings`). */
const displayModes = { hidden: 1, taskpane: 2 } as const;

/**
 * The add-in's pane as Excel shows and hides it. The page in it runs either way: a runtime that was started only to calculate
 * functions begins hidden (assumptions.paneVisibility).
 */
export class AddInPane implements PaneVisibility {
  constructor(
    private readonly events: EventSender,
    private readonly later: Later,
    private visible: boolean,
  ) {}

  isVisible(): boolean {
    return this.visible;
  }

  /** How the pane stands while the add-in is being loaded. */
  startAs(isVisible: boolean): void {
    this.visible = isVisible;
  }

  /** A person or the add-in itself shows or hides it; the add-in hears of a change. */
  show(isVisible: boolean): void {
    if (isVisible === this.visible) return;
    this.visible = isVisible;
    const message = { visibility: isVisible ? 'Visible' : 'Hidden' };
    this.later.run(() => this.events.send([{ category: event, type: visibilityChanged, targetId: '', message }]));
  }

  displayMode(): number {
    return this.visible ? displayModes.taskpane : displayModes.hidden;
  }
}
