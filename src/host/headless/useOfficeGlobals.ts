import type { OfficeGlobals } from './OfficeGlobals';

const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** Defines Office.js's globals for code that names them; the function given back puts things as they were. */
export function useOfficeGlobals(globals: OfficeGlobals): () => void {
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
