import { basename, join } from 'node:path';
import { found, type ManifestFinding, type ManifestRule } from '../manifestRule';
import { pngSize } from '../pngSize';
import type { ManifestElement } from '../ManifestElement';

/** The sizes of a ribbon icon, in pixels. Office asks for 16, 32 and 80 and blurs where it must make up the others. */
const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
/** The sizes of a task pane add-in's icons in the store and in dialogs. */
const baseSizes: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

function pictureFault(at: ManifestElement, address: string, size: number, folder: string): ManifestFinding[] {
  const file = basename(address.split('?')[0] ?? '');
  const picture = pngSize(join(folder, file));
  if (picture === 'missing') return [found(at, `Icon file ${file} is missing.`)];
  if (picture === 'noPng') return [found(at, `Icon file ${file} is not a PNG.`)];
  return picture.width === size && picture.height === size
    ? []
    : [found(at, `Icon file ${file} is ${picture.width} by ${picture.height} pixels, not ${size} by ${size}.`)];
}

/** Every icon in every size, each a PNG of just that size. */
export const icons: ManifestRule = {
  id: 'icons',
  check: ({ root, elements, resources, assetsFolder }) => [
    ...root.children.flatMap((element) => {
      const size = baseSizes[element.name];
      const address = element.attributes.get('DefaultValue') ?? '';
      return size === undefined ? [] : pictureFault(element, address, size, assetsFolder);
    }),
    ...elements
      .filter(({ name }) => name === 'Icon')
      .flatMap((icon) => [
        ...sizes
          .filter((size) => !icon.children.some(({ attributes }) => attributes.get('size') === size))
          .map((size) => found(icon, `An Icon lacks the size ${size}.`)),
        ...icon.children.flatMap((image) => {
          const resource = resources.find(({ id }) => id === image.attributes.get('resid'));
          return resource
            ? pictureFault(image, resource.value, Number(image.attributes.get('size')), assetsFolder)
            : [];
        }),
      ]),
  ],
};
