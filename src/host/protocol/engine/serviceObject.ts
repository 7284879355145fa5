import { HostError } from './HostError';
import { addinInternalServiceType } from '../types/workbook/addinInternalServiceType';
import { customFunctionsType } from '../types/workbook/customFunctionsType';
import type { ObjectType } from './ObjectType';
import type { RemoteObject } from './RemoteObject';

/** Services that the library itself calls, by the name it asks for them. */
const services: ReadonlyMap<string, ObjectType<string>> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', customFunctionsType],
  ['Microsoft.InternalService.AddinInternalService', addinInternalServiceType],
]);

export function isLibraryService(name: string): boolean {
  return services.has(name);
}

export function serviceObject(name: string): RemoteObject {
  const type = services.get(name);
  if (!type) throw new HostError('ApiNotFound', `${name} is not part of this preview`);
  return type.of(name);
}
