import { HostError } from './HostError';
import { TypedTarget } from './TypedTarget';

/** Services that the library itself calls: the name it asks for them → their type. */
const services: ReadonlyMap<string, 'CustomFunctions' | 'AddinInternalService'> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', 'CustomFunctions'],
  ['Microsoft.InternalService.AddinInternalService', 'AddinInternalService'],
]);

/** Other services: the member of Office.js that asks for each. */
const callers: ReadonlyMap<string, string> = new Map([
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', 'Office.addin (its startup behavior)'],
  ['Microsoft.DynamicRibbon.DynamicRibbon', 'Office.ribbon'],
  ['Microsoft.Office.ActionService', 'Office.actions (its shortcuts)'],
  ['Microsoft.ExcelServices.CustomFunctionManager', 'CustomFunctionManager'],
  ['Microsoft.PersistentKvStorage.PersistentKvStorageService', 'OfficeRuntime.storage'],
  ['Microsoft.Dialog.DialogService', 'OfficeRuntime.displayWebDialog'],
  ['Microsoft.Authentication.AuthenticationService', 'Office.auth'],
]);

/** A service as an add-in knows it. */
export function serviceName(name: string): string {
  return callers.get(name) ?? name;
}

export function isLibraryService(name: string): boolean {
  return services.has(name);
}

export function serviceTarget(name: string): TypedTarget {
  const type = services.get(name);
  if (!type) throw new HostError('ApiNotFound', `${serviceName(name)} is not part of this preview`);
  return new TypedTarget(type, name);
}
