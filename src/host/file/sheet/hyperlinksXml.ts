import { Sheet } from '../../book/model/Sheet';
import { relationshipTypes } from '../package/relationshipTypes';
import { xml } from '../package/xml';
import type { WriteContext } from '../workbook/WriteContext';
import { cellName } from '../../book/model/cellName';

/** ECMA-376 Part 1, 18.3.1.47 hyperlink: an address goes into a relationship, a place in the workbook stands here. */
export function hyperlinksXml({ parts }: WriteContext, sheet: Sheet, path: string): string {
  const links = [...sheet.hyperlinks].map(([key, { address, documentReference, screenTip }]) => {
    const { row, column } = Sheet.cellOf(key);
    return xml('hyperlink', {
      ref: cellName(row, column),
      'r:id': address === undefined ? undefined : parts.relate(path, relationshipTypes.hyperlink, address, true),
      location: documentReference,
      tooltip: screenTip,
    });
  });
  return links.length === 0 ? '' : xml('hyperlinks', {}, links);
}
