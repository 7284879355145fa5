import { manifestFrom } from './Manifest';
import { manifestRules } from './rules';
import { readXml, type ManifestElement } from './ManifestElement';

/** One fault of a manifest. */
interface ManifestFault {
  /** The id of the rule that is broken; `wellFormed` where the text is no XML. */
  readonly rule: string;
  /** Line in the file, from 1; 0 where it is not known. */
  readonly line: number;
  /** A sentence for people. */
  readonly message: string;
}

/**
 * Checks an XML add-in manifest without a network.
 * @param assetsFolder The folder that holds the icons, by the file names of their addresses.
 * @returns Every fault, in the order of the rules; none where all rules hold.
 */
export function validateManifest(xml: string, assetsFolder: string): ManifestFault[] {
  let root: ManifestElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [{ rule: 'wellFormed', line: 0, message: error instanceof Error ? error.message : String(error) }];
  }
  const manifest = manifestFrom(root, assetsFolder);
  return manifestRules.flatMap(({ id, check }) =>
    check(manifest).map(({ at, message }) => ({ rule: id, line: at.line, message })),
  );
}
