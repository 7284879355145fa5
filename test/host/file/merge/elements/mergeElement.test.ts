import { mergeText } from '../../../../../src/host/file/merge/elements/mergeRoot';

test.each([
  ['nothing', '<a x="1" y="2"><z/></a>', '<a x="1"/>', '<a x="1"/>', '<a x="1" y="2"><z/></a>'],
  ['an attribute', '<a x="1" y="2"/>', '<a x="1"/>', '<a x="3"/>', '<a x="3" y="2"/>'],
  ['an attribute that goes', '<a x="1" y="2"/>', '<a x="1"/>', '<a/>', '<a y="2"/>'],
  ['a text', '<a><b>1</b><c/></a>', '<a><b>1</b></a>', '<a><b>2</b></a>', '<a><b>2</b><c/></a>'],
  ['a child that goes', '<a><b/><c/></a>', '<a><b/></a>', '<a/>', '<a><c/></a>'],
  ['a child that comes', '<xf><extLst/></xf>', '<xf/>', '<xf><protection/></xf>', '<xf><protection/><extLst/></xf>'],
  ['what the model writes of itself', '<a/>', '<a><b/></a>', '<a x="1"><b/></a>', '<a x="1"/>'],
  [
    'the order',
    '<m><sheet id="x" r:id="1"/><sheet r:id="0"/><sheet r:id="2"/></m>',
    '<m><sheet r:id="1"/><sheet r:id="2"/></m>',
    '<m><sheet r:id="2"/><sheet r:id="1"/></m>',
    '<m><sheet r:id="2"/><sheet r:id="0"/><sheet id="x" r:id="1"/></m>',
  ],
  ['a count', '<l count="1"><m/></l>', '<l><m/></l>', '<l><m/><m/></l>', '<l count="2"><m/><m/></l>'],
  [
    'a colour, as a whole',
    '<l><color theme="1"/></l>',
    '<l><color rgb="0"/></l>',
    '<l><color rgb="1"/></l>',
    '<l><color rgb="1"/></l>',
  ],
])('%s changes, and nothing else', (_, raw, base, now, merged) => {
  expect(mergeText(raw, base, now)).toBe(merged);
});
