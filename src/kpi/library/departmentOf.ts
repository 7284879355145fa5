import { tokensOf } from '../../reading/tokens/token';
import type { Token } from '../../reading/tokens/token';
import { departmentJoiners, departmentNames, departmentTitles, falseFriends } from './departmentNames';
import type { DepartmentNames } from './departmentNames';
import { phraseAt, phraseIndex, wordIndex } from './phraseIndex';
import { libraryDepartments, type LibraryDepartmentId } from './libraryKpis';

/** A name that was met; of a false friend there is no department. */
interface Met {
  readonly department?: LibraryDepartmentId;
  readonly kind: keyof DepartmentNames;
  /** Written in capitals. */
  readonly capitals: boolean;
}

type Meaning = Omit<Met, 'capitals'>;

/** Longer texts are no names of departments; they are read up to here. */
const longestName = 200;
/** "S.D.M." is "SDM". */
const pointInCode = /\b(\p{L})\.(?=\p{L}\b)/gu;

const index = phraseIndex<Meaning>(
  ...libraryDepartments.flatMap((id) =>
    (['alone', 'general', 'codes', 'names'] as const).map((kind) => meanings(departmentNames[id][kind], kind, id)),
  ),
  meanings(falseFriends, 'names'),
);
const titles = wordIndex(departmentTitles);
const joiners = wordIndex(departmentJoiners);

function meanings(
  phrases: readonly string[],
  kind: keyof DepartmentNames,
  department?: LibraryDepartmentId,
): Record<string, Meaning> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, { department, kind }]));
}

/**
 * Finds the library's department that a name means, in either language: `"Divisi SDM & Umum"` → humanResources.
 * Of several the first counts ("Sales of IT" is sales), but a general name gives way to another beside it
 * ("Administrasi Keuangan" is finance). Undefined where no name is known. Never throws.
 */
export function departmentOf(text: string): LibraryDepartmentId | undefined {
  const tokens = tokensOf(text.slice(0, longestName).replace(pointInCode, '$1'));
  let met: Met[] = [];
  let strange = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const name = phraseAt(index, tokens, at);
    if (name) {
      met.push({ ...name.meaning, capitals: tokens.slice(at, at + name.length).every(isCapital) });
      at += name.length - 1;
    } else if (phraseAt(joiners, tokens, at)) {
      const department = mostTelling(met, strange);
      if (department) return department;
      met = [];
      strange = false;
    } else if (tokens[at]?.kind === 'word' && !phraseAt(titles, tokens, at)) {
      strange = true;
    }
  }
  return mostTelling(met, strange);
}

function isCapital({ raw }: Token): boolean {
  return raw === raw.toUpperCase();
}

/** Of the names between two joiners the one that counts. */
function mostTelling(met: readonly Met[], strange: boolean): LibraryDepartmentId | undefined {
  const alone = met.length === 1 && !strange;
  const sure = met.find(
    ({ department, kind, capitals }) => department && (kind === 'names' || (kind === 'codes' && (capitals || alone))),
  );
  const likely = sure ?? met.find(({ kind }) => kind === 'general' || (kind === 'alone' && alone));
  return likely?.department;
}
