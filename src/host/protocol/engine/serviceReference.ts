import { HostError } from './HostError';
import { Reference } from './Reference';

/** Services that the library itself calls: the name it asks for them → their type. */
const services: ReadonlyMap<string, 'CustomFunctions' | 'AddinInternalService'> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', 'CustomFunctions'],
  ['Microsoft.InternalService.AddinInternalService', 'AddinInternalService'],
]);

export function isLibraryService(name: string): boolean {
  return services.has(name);
}

export function serviceReference(name: string): Reference {
  const type = services.get(name);
  if (!type) throw new HostError('ApiNotFound', `${name} is not part of this preview`);
  return new Reference(type, name);
}
