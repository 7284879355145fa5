import * as React from 'react';

interface KeptPlaceProps {
  /** What is shown was read anew where this is another. */
  readonly version: unknown;
}

/** Where somebody is: the places below each other, which of them they look at, and how far from the top of the view. */
interface Place {
  readonly order: readonly string[];
  readonly at: number;
  readonly top: number;
  readonly focused: boolean;
}

/**
 * What somebody looks at, or has the keyboard on, stays where it is on the screen when what is around it is read anew. Elements with
 * `data-place` are the places; where one is gone, the next one takes the keyboard.
 */
export class KeptPlace extends React.Component<React.PropsWithChildren<KeptPlaceProps>> {
  private readonly root = React.createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: KeptPlaceProps): Place | null {
    if (before.version === this.props.version) return null;
    const places = this.places();
    const focused = places.findIndex((place) => place.contains(document.activeElement));
    const at = focused >= 0 ? focused : places.findIndex((place) => place.getBoundingClientRect().top >= 0);
    const place = places[at];
    if (!place) return null;
    const order = places.map(nameOf);
    return { order, at, top: place.getBoundingClientRect().top, focused: focused >= 0 };
  }

  override componentDidUpdate(_before: KeptPlaceProps, _state: unknown, seen: Place | null): void {
    if (!seen) return;
    const now = new Map(this.places().map((place) => [nameOf(place), place]));
    const [place] = [...seen.order.slice(seen.at), ...seen.order.slice(0, seen.at).reverse()].flatMap(
      (name) => now.get(name) ?? [],
    );
    if (!place) return;
    const moved = place.getBoundingClientRect().top - seen.top;
    if (moved !== 0) window.scrollBy(0, moved);
    if (seen.focused && !this.root.current?.contains(document.activeElement)) {
      place.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    }
  }

  override render(): React.ReactNode {
    return <div ref={this.root}>{this.props.children}</div>;
  }

  private places(): HTMLElement[] {
    return [...(this.root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  }
}

function nameOf(place: HTMLElement): string {
  return place.dataset['place'] ?? '';
}
