import { elementXml } from '../package/elementXml';
import type { KeptLooks } from './KeptLooks';
import { XmlList } from './XmlList';

export const listNames = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;

/** The lists that styles.xml is made of. */
export type StyleLists = Readonly<Record<(typeof listNames)[number], XmlList>>;

/** Lists begun with what the file holds. */
export function styleLists(kept?: KeptLooks): StyleLists {
  const list = (name: string): XmlList => new XmlList(kept?.list(name).map(elementXml));
  return {
    numFmts: list('numFmts'),
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    cellXfs: list('cellXfs'),
    dxfs: list('dxfs'),
  };
}
