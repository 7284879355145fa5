declare module 'jest-axe' {
  /** Rules of axe that an element breaks. */
  export function axe(element: Element): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
}
