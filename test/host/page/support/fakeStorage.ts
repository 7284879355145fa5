/** Storage as a browser's, with room for so many characters. */
export function fakeStorage(room = Infinity): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      const others = Object.entries(kept).filter(([other]) => other !== key);
      if (others.reduce((sum, [, { length }]) => sum + length, text.length) > room) throw new Error('full');
      kept[key] = text;
    },
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  return new Proxy(kept, {
    get: (_, name) => (name in methods ? methods[name as keyof typeof methods] : kept[String(name)]),
  }) as unknown as Storage;
}
