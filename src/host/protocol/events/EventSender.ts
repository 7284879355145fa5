import { addAll } from '../../book/model/lists/refill';
/** Takes one message for the add-in: category 1 calls custom functions, category 65536 tells of events. */
export type MessageHandler = (eventId: number, messages: SafeArray) => void;

/** The shape in which desktop Excel hands over arrays. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

/** One entry of a message; `message` is the JSON that the library parses. */
export interface Message {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}

const richApiMessage = 33;

/** Sends messages to the add-in once the library has registered for them; until then they wait. */
export class EventSender {
  private handler: MessageHandler | undefined;
  private waiting: Message[] = [];
  /** How often each event was asked for: two contexts may ask for the same. */
  private readonly switchedOn = new Map<string, number>();
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;

  switchOn(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.switchedOn.set(key, (this.switchedOn.get(key) ?? 0) + 1);
  }

  switchOff(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.switchedOn.set(key, Math.max(0, (this.switchedOn.get(key) ?? 0) - 1));
  }

  isOn(type: number, targetId: string): boolean {
    return this.enabled && (this.switchedOn.get(`${type} ${targetId}`) ?? 0) > 0;
  }

  connect(handler: MessageHandler | undefined): void {
    this.handler = handler;
    const messages = this.waiting;
    this.waiting = [];
    if (handler && messages.length > 0) this.send(messages);
  }

  send(messages: readonly Message[]): void {
    if (!this.handler) {
      addAll(this.waiting, messages);
      return;
    }
    const entries = messages.map(({ category, type, targetId, message }) =>
      safeArray([category, type, targetId, JSON.stringify(message), 0, false]),
    );
    this.handler(richApiMessage, safeArray(entries));
  }
}
