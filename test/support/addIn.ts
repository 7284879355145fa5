import { functionsMetadata } from '../../src/cli/functionsMetadata';
import { associateFunctions } from '../../src/functions/associateFunctions';
import type { OpenOfficeOptions, OfficeHost } from '../../src/host/headless/openOffice';
import { useOfficeGlobals } from '../../src/host/headless/useOfficeGlobals';
import { closeTestOffices, openTestOffice } from './openTestOffice';

let removeGlobals: (() => void) | undefined;

/** The add-in in the preview, its functions associated, `Excel` and `Office` defined as in Excel. Call `closeAddIn` in `afterEach`. */
export async function openAddIn(options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  closeAddIn();
  const functions = { namespace: 'KPI', metadata: functionsMetadata() };
  const host = await openTestOffice('functions' in options ? options : { ...options, functions });
  removeGlobals = useOfficeGlobals(host);
  associateFunctions();
  return host;
}

export function closeAddIn(): void {
  removeGlobals?.();
  removeGlobals = undefined;
  closeTestOffices();
}
