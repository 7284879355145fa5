import type { Later } from '../connection/Later';
import { safeArray, type EventSender, type MessageHandler } from './EventSender';

/** Events of the whole document by their numbers in the library; they say nothing but that they happened. */
export const documentEvents = { settingsChanged: 1, selectionChanged: 2 } as const;

type DocumentEvent = (typeof documentEvents)[keyof typeof documentEvents];

/** `workbook.onSelectionChanged` and `settings.onSettingsChanged` (`assumptions.settingsEvent`), and the same of `Office.context.document`. */
export class DocumentEvents {
  private readonly handlers = new Map<number, MessageHandler>();

  constructor(
    private readonly events: EventSender,
    private readonly later: Later,
  ) {}

  static has(id: number): id is DocumentEvent {
    return Object.values<number>(documentEvents).includes(id);
  }

  connect(event: DocumentEvent, handler: MessageHandler | undefined): void {
    if (handler) this.handlers.set(event, handler);
    else this.handlers.delete(event);
  }

  /** Goes out after what is being done. */
  tell(event: DocumentEvent): void {
    if (!this.events.enabled || !this.handlers.has(event)) return;
    this.later.run(() => this.handlers.get(event)?.(event, safeArray([])));
  }
}
