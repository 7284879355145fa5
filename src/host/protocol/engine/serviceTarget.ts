import { HostError } from './HostError';
import { TypedTarget } from './TypedTarget';

/** Services that the library itself calls: the name it asks for them → their type. */
const services: ReadonlyMap<string, 'CustomFunctions' | 'AddinInternalService'> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', 'CustomFunctions'],
  ['Microsoft.InternalService.AddinInternalService', 'AddinInternalService'],
]);

export function isLibraryService(name: string): boolean {
  return services.has(name);
}

export function serviceTarget(name: string): TypedTarget {
  const type = services.get(name);
  if (!type) throw new HostError('ApiNotFound', `${name} is not part of this preview`);
  return new TypedTarget(type, name);
}
