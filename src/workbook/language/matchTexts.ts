import type { OurText, TextForms, TextPair } from './TextPair';

/**
 * What each cell becomes: undefined where it is none of ours, the cell itself where it speaks the new language already. Cells and what
 * is expected are given in reading order. A text with one counterpart becomes it wherever it stands. Of a text with several, and of
 * numbers, those are taken that stand in the order that is expected; what is left of such a text goes by turns.
 */
export function matchTexts(cells: readonly OurText[], expected: readonly TextForms[]): (OurText | undefined)[] {
  const known = new Set(expected.flatMap((forms) => forms.flatMap((form) => [form.old, form.new])));
  const places = [...cells.keys()].filter((place) => known.has(cells[place] ?? ''));
  const aligned = inOrder(
    places.map((place) => cells[place] ?? ''),
    expected,
  );
  const found = cells.map((): OurText | undefined => undefined);
  const used = new Set<number>();
  aligned.forEach((item, index) => {
    const place = places[index] ?? 0;
    if (item === undefined) return;
    used.add(item);
    found[place] = counterpart(expected[item] ?? [], cells[place] ?? '');
  });
  const spare = spareTexts(expected, used);
  for (const place of places) found[place] ??= spare(cells[place] ?? '');
  return found;
}

/** For texts beside the expected order: the one counterpart, or the next that no cell has taken. */
function spareTexts(expected: readonly TextForms[], used: ReadonlySet<number>): (cell: OurText) => OurText | undefined {
  const all = new Map<OurText, Set<OurText>>();
  const open = new Map<OurText, OurText[]>();
  const texts = new Set<OurText>();
  expected.forEach((forms, item) =>
    forms.forEach((form) => {
      if (typeof form.old !== 'string') return;
      texts.add(form.new);
      all.set(form.old, (all.get(form.old) ?? new Set()).add(form.new));
      if (!used.has(item)) open.set(form.old, [...(open.get(form.old) ?? []), form.new]);
    }),
  );
  return (cell) => {
    const counterparts = all.get(cell);
    if (!counterparts) return texts.has(cell) ? cell : undefined;
    return counterparts.size === 1 ? [...counterparts][0] : open.get(cell)?.shift();
  };
}

function counterpart(forms: TextForms, cell: OurText): OurText | undefined {
  return (forms.find((form) => form.old === cell) ?? forms.find((form) => form.new === cell))?.new;
}

function isForm(forms: TextForms | undefined, cell: OurText): boolean {
  return forms?.some((form: TextPair) => form.old === cell || form.new === cell) ?? false;
}

/** The longest run of cells in the order that is expected: for each cell the place of what it is, undefined where it is out of order. */
function inOrder(cells: readonly OurText[], expected: readonly TextForms[]): (number | undefined)[] {
  const width = expected.length + 1;
  const longest = new Uint16Array((cells.length + 1) * width);
  const at = (cell: number, item: number): number => longest[cell * width + item] ?? 0;
  for (let cell = cells.length - 1; cell >= 0; cell -= 1) {
    for (let item = expected.length - 1; item >= 0; item -= 1) {
      longest[cell * width + item] = isForm(expected[item], cells[cell] ?? '')
        ? at(cell + 1, item + 1) + 1
        : Math.max(at(cell + 1, item), at(cell, item + 1));
    }
  }
  let item = 0;
  return cells.map((cell, place) => {
    while (item < expected.length && !isForm(expected[item], cell) && at(place, item + 1) > at(place + 1, item))
      item += 1;
    return isForm(expected[item], cell) ? item++ : undefined;
  });
}
