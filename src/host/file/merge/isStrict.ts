import type { PackageReader } from '../package/PackageReader';

/** Whether a file is of the strict kind (ECMA-376 Part 1, where the usual is Part 4): its parts have namespaces of their own. */
export function isStrict(parts: PackageReader): boolean {
  const [workbook] = parts.related('', 'officeDocument');
  const root = workbook && parts.read(workbook.target);
  return Object.values(root?.attributes ?? {}).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
}
