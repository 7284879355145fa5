import type { CellComment } from '../../book/model/CellComment';
import { xml } from '../package/xml';

const hidden = 'position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden';

/**
 * The boxes of notes, hidden until somebody points at them (ECMA-376 Part 4, 19.4.2.12 ClientData).
 * @param sheetNumber Each sheet numbers its shapes in a thousand of its own.
 */
export function notesDrawing(comments: readonly CellComment[], sheetNumber: number): string {
  const edit = { 'v:ext': 'edit' };
  const shapes = comments.map(({ row, column }, index) => boxXml(row, column, sheetNumber * 1024 + index + 1));
  return xml(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    xml('o:shapelayout', edit, xml('o:idmap', { ...edit, data: sheetNumber })),
    xml(
      'v:shapetype',
      { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
      xml('v:stroke', { joinstyle: 'miter' }),
      xml('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
    ),
    shapes,
  );
}

function boxXml(row: number, column: number, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(', ');
  return xml(
    'v:shape',
    {
      id: `_x0000_s${number}`,
      type: '#_x0000_t202',
      style: hidden,
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    xml('v:fill', { color2: '#ffffe1' }),
    xml('v:path', { 'o:connecttype': 'none' }),
    xml('v:textbox', { style: 'mso-direction-alt:auto' }),
    xml(
      'x:ClientData',
      { ObjectType: 'Note' },
      xml('x:MoveWithCells'),
      xml('x:SizeWithCells'),
      xml('x:Anchor', {}, anchor),
      xml('x:AutoFill', {}, 'False'),
      xml('x:Row', {}, String(row)),
      xml('x:Column', {}, String(column)),
    ),
  );
}
