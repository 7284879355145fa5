/** `GetRange` → `getRange`, `_KeepReference` stays. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
