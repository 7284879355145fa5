const office = 'http://schemas.microsoft.com/office';

/** What the parts of threaded comments are called ([MS-XLSX] 2.1.31 and 2.1.32, 2.6.205 and after). */
export const commentKinds = {
  namespace: `${office}/spreadsheetml/2018/threadedcomments`,
  threadedType: 'application/vnd.ms-excel.threadedcomments+xml',
  threadedRelation: `${office}/2017/10/relationships/threadedComment`,
  personType: 'application/vnd.ms-excel.person+xml',
  personRelation: `${office}/2017/10/relationships/person`,
  notesType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  notesRelation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  drawingType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  drawingRelation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing',
} as const;
