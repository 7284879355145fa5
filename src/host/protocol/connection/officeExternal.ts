import { executeBatch } from '../engine/executeBatch';
import { DocumentEvents } from '../events/DocumentEvents';
import { safeArray, type MessageHandler, type SafeArray } from '../events/EventSender';
import { commonCall, commonEvent, notSupported, refuseNamed, type LibraryWindow } from './commonApi';
import { hostContext } from './hostContext';
import type { PreviewHost } from './PreviewHost';

const richApiRequest = 93;
const richApiMessage = 33;
/** Ribbon commands; the page that shows a ribbon sends them. */
const appCommandInvoked = 39;
/** Request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const delayForCellEdit = 64;

type Callback = (answer: SafeArray | number, status?: number) => void;

/** `window.external` as desktop Excel defines it for office.js, which runs in `library`: the whole seam between it and the host. */
export function officeExternal(host: PreviewHost, library: LibraryWindow): Readonly<Record<string, unknown>> {
  const context = hostContext(host);
  return {
    /** Host, platform, version, language, and flags: 1 shared runtime, 2 custom functions. */
    GetHostInfo: () => `Excel$Win32$16.01$${host.language}$preview$$$3`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
      if (id !== richApiRequest) {
        host.later.run(() => {
          refuseNamed(library, commonCall(id), () => callback(safeArray([notSupported]), notSupported));
        });
        return;
      }
      const message = parameters[0] as readonly unknown[];
      const waits = (Number(message[6]) & delayForCellEdit) !== 0;
      host.later.run(() => {
        executeBatch(host, String(message[4]), waits, (answer) => callback(safeArray([0, [200, [], answer]]), 0));
      });
    },
    RegisterEvent: (id: number, _target: string, handler: MessageHandler, callback?: Callback) => {
      if (id === richApiMessage) host.session.events.connect(handler);
      if (DocumentEvents.has(id)) host.session.documentEvents.connect(id, handler);
      const isAnswered = id === richApiMessage || id === appCommandInvoked || DocumentEvents.has(id);
      host.later.run(() => {
        if (isAnswered) callback?.(0);
        else refuseNamed(library, commonEvent(id), () => callback?.(notSupported));
      });
    },
    UnregisterEvent: (id: number, _target: string, callback?: Callback) => {
      if (id === richApiMessage) host.session.events.connect(undefined);
      if (DocumentEvents.has(id)) host.session.documentEvents.connect(id, undefined);
      host.later.run(() => callback?.(0));
    },
  };
}
