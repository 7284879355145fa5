/** What a member gives, told by names alone, for errors at objects that are missing: `Worksheet`, `GetUsedRange` → `Range`; '' where names do not tell. */
export function typeGiven(owner: string, member: string): string {
  if (member.startsWith('GetItem')) return owner.replace(/Collection$/u, '');
  const name = member.replace(/^Get/u, '').replace(/OrNullObject$/u, '');
  if (/Range$|^(?:Cell|Row|Column|Entire|Last|Intersection|Location|Spill|PrintTitle)/u.test(name)) return 'Range';
  if (name === 'Worksheet') return name;
  return '';
}
