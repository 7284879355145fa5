import { workbookType } from './types/workbook';
import type { RemoteObject } from './RemoteObject';
import type { Session } from './Session';

export function rootObject(session: Session): RemoteObject {
  return workbookType.of(session.workbook);
}
