/** What the pane says of the self-test in English. */
export const selfTestWords = {
  intro:
    'This add-in was built and tested in a preview of Excel. The self-test asks the real Excel, question by question, whether it behaves as the preview takes it to. It may take a minute; a new, empty workbook is the best place.',
  leaves:
    'Each question gets a sheet of its own that goes at once; the rest of the workbook stays as it is, but Excel may not be able to undo earlier steps then. Nothing is sent: the report appears here, and you decide who gets it.',
  start: 'Start the self-test',
  asking: 'Asking Excel …',
  question: (number: number, of: number) => `Question ${number} of ${of}`,
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  done: (answered: number, of: number) => `Excel has answered ${answered} of ${of} questions.`,
  report: 'Report',
  holds:
    'It holds the version of Excel, its region and what it answered; nothing of your workbook, no file name, nobody’s name.',
  sendTo: 'Please send it to',
  whoever: 'Please send it to whoever gave you the add-in.',
  copy: 'Copy the report',
  copied: 'Copied. Paste it into a message.',
  selected: 'The report is selected. Copy it with Ctrl+C (on a Mac Cmd+C).',
  again: 'Ask again',
};

export type SelfTestWords = typeof selfTestWords;
