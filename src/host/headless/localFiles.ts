import * as jsdom from 'jsdom';
import type { ConstructorOptions } from 'jsdom';

type Fetched = Promise<Uint8Array> | null;

/** jsdom 26's class, which the types (of a later jsdom) do not know. */
const { ResourceLoader } = jsdom as unknown as {
  ResourceLoader: new () => { fetch(url: string, options: unknown): Fetched };
};

/** Loads scripts from one folder and fetches nothing else. `folder` is a `file:` address that ends with a slash. */
class LocalFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string, options: unknown): Fetched {
    return url.startsWith(this.folder) ? super.fetch(url, options) : null;
  }
}

export function localFiles(folder: string): ConstructorOptions['resources'] {
  return new LocalFiles(folder) as unknown as ConstructorOptions['resources'];
}
