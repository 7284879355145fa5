import type { Batch } from '../../protocol/engine/Batch';
import { safeArray, type MessageHandler, type SafeArray } from '../../protocol/events/EventSender';
import type { LibraryWindow } from '../../protocol/connection/commonApi';
import { officeExternal } from '../../protocol/connection/officeExternal';
import type { PreviewHost } from '../../protocol/connection/PreviewHost';
import { appRuntimeAnswer, type PaneVisibility } from '../../protocol/connection/appRuntimeAnswer';
import { changesWorkbook } from '../history/changesWorkbook';

type Callback = (answer: SafeArray | number, status?: number) => void;
type Execute = (id: number, parameters: readonly unknown[], callback: Callback) => void;
type RegisterEvent = (id: number, target: string, handler: MessageHandler, callback?: Callback) => void;

/** Ids of office.js (its `OSF.DDA.MethodDispId` and `EventDispId`). */
const richApiRequest = 93;
const commandCompleted = 94;
const commandInvoked = 39;

export interface AddInListener {
  /** The pane, which the add-in may show and hide. */
  readonly pane: PaneVisibility;
  /** A batch of the add-in was answered; `changes` says whether it may have changed the workbook. */
  batchDone(changes: boolean): void;
  /** The library is ready to run commands; `run` calls one by the name it was associated with. */
  commandsReady(run: (id: string, functionName: string) => void): void;
  /** A command called `event.completed()`, or could not be run: 0 is success. */
  commandDone(id: string, status: number): void;
}

/**
 * `window.external` for the add-in's frame: the host's, with ears for what the page must know, and ribbon commands as
 * desktop Excel sends them (event 39 with id, function name and event; answered by call 94).
 */
export function addInExternal(
  host: PreviewHost,
  library: LibraryWindow,
  listener: AddInListener,
): Readonly<Record<string, unknown>> {
  const plain = officeExternal(host, library);
  const execute = plain['Execute'] as Execute;
  const register = plain['RegisterEvent'] as RegisterEvent;
  const context = (plain['GetContext'] as () => Readonly<Record<string, unknown>>)();
  return {
    ...plain,
    GetContext: () => ({ ...context, GetOfficeThemeInfo: officeTheme }),
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
      if (id === commandCompleted) {
        listener.commandDone(String(parameters[0]), Number(parameters[1]));
        setTimeout(() => callback(safeArray([0]), 0), 0);
        return;
      }
      const batch = id === richApiRequest ? readBatch(parameters) : undefined;
      const answer = batch && appRuntimeAnswer(batch, listener.pane);
      if (answer) {
        setTimeout(() => callback(safeArray([0, [200, [], JSON.stringify(answer)]]), 0), 0);
        return;
      }
      execute(id, parameters, (reply, status) => {
        callback(reply, status);
        if (batch) listener.batchDone(changesWorkbook(batch));
      });
    },
    RegisterEvent: (id: number, target: string, handler: MessageHandler, callback?: Callback) => {
      if (id === commandInvoked) {
        listener.commandsReady((controlId, functionName) => {
          const event = JSON.stringify({ source: { id: controlId } });
          handler(commandInvoked, safeArray([controlId, functionName, event]));
        });
      }
      register(id, target, handler, callback);
    },
  };
}

function readBatch(parameters: readonly unknown[]): Batch {
  const [message] = parameters as readonly (readonly unknown[])[];
  return JSON.parse(String(message?.[4])) as Batch;
}

const light = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 };
const dark = { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xf0f0f0 };

/** The page's colours as desktop Office hands its theme to add-ins (`Office.context.officeTheme`): JSON with numbers. */
function officeTheme(): string {
  const theme = getComputedStyle(document.documentElement).colorScheme === 'dark' ? dark : light;
  return JSON.stringify({
    ...theme,
    controlBackgroundColor: theme.bodyBackgroundColor,
    controlForegroundColor: theme.bodyForegroundColor,
  });
}
