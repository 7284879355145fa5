import type { TourControl } from './Story';

const selectors: Readonly<Record<TourControl['role'], string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  tab: '[role=tab]',
  textbox: 'input, textarea',
};

/** The control in a document; undefined where it is not there, or not shown. */
export function findControl(place: Document | null | undefined, control: TourControl): HTMLElement | undefined {
  const names = control.names.map(plain);
  const all = place?.querySelectorAll<HTMLElement>(selectors[control.role]) ?? [];
  return [...all].find(
    (each) => each.offsetParent !== null && nameOf(each).some((name) => names.includes(plain(name))),
  );
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

/** Numbers count as one, and so do blanks. */
function plain(name: string): string {
  return name.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}
