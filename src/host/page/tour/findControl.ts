import type { TourControl } from './Story';

const selectors: Readonly<Record<TourControl['role'], string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  tab: '[role=tab]',
  textbox: 'input, textarea',
};

/** The control in a document; undefined where it is not there, or not shown. */
export function findControl(place: Document | null | undefined, control: TourControl): HTMLElement | undefined {
  const all = place?.querySelectorAll<HTMLElement>(selectors[control.role]) ?? [];
  const isNamed = (each: HTMLElement): boolean => nameOf(each).some((name) => control.names.some(fits(plain(name))));
  return [...all].find((each) => each.offsetParent !== null && isNamed(each));
}

/** What a control is called: by itself, by its label, by what stands in it. */
function nameOf(control: HTMLElement): string[] {
  const labels = isField(control) ? [...(control.labels ?? [])].map(({ textContent }) => textContent ?? '') : [];
  return [control.getAttribute('aria-label') ?? '', ...labels, control.textContent ?? ''];
}

/** By its shape, since a control in a frame is of that frame's classes. */
function isField(control: HTMLElement): control is HTMLInputElement {
  return 'labels' in control;
}

/** Whether a name is the wanted one, in which # stands for any number. */
function fits(name: string): (wanted: string) => boolean {
  const anyNumber = name.replace(/\d+/g, '#');
  return (wanted) => wanted === name || wanted === anyNumber;
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
