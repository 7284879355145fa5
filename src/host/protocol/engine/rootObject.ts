import { workbookType } from '../types/workbook/workbookType';
import type { RemoteObject } from './RemoteObject';
import type { Session } from '../connection/Session';

export function rootObject(session: Session): RemoteObject {
  return workbookType.of(session.workbook);
}
