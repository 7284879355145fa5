/** Every text of what others will see, in English. */
export const paneShare = {
  title: 'What others will see',
  intro: 'People without the add-in can open the file as it is. They see:',
  counts: (departments: number) =>
    `Count, sign and next step of ${departments === 1 ? 'the department' : `all ${departments} departments`}. They stay right when somebody adds a row.`,
  verdicts: (complete: number, of: number) => `The verdict on every KPI; ${complete} of ${of} are SMART-complete now.`,
  letters:
    'The letters S, M, A, R and T as last calculated here. Where their Excel calculates again, it judges by the fields alone.',
  marker: 'Advice that was calculated without the add-in begins with “Fields only:”.',
  before: 'Worth doing before you send it:',
  ready: 'Nothing is left to do: the file is ready to share.',
  outOfRange: (count: number) =>
    count === 1 ? 'One department is outside the agreed range.' : `${count} departments are outside the agreed range.`,
  open: (count: number) =>
    count === 1 ? 'One point is open in the KPI rows.' : `${count} points are open in the KPI rows.`,
  reliance: 'Needs the add-in to be calculated:',
  reliantColumns: (sheet: string, heads: string, address: string) => `${sheet}, cells ${address}: ${heads}`,
  freezeWhy:
    'Freezing turns these results into values for now, marked ❄ and dated, so that no Excel changes them. Verdicts, counts and colours stay live.',
  freeze: 'Freeze the results',
  freezeMore: 'Freeze what came since',
  freezeSure:
    'The letters, advice and readings become values and no longer follow edits until you choose “Restore the formulas”, which brings every formula back. Freeze them?',
  freezeNo: 'Not yet',
  freezing: 'Freezing the results …',
  frozenOn: (day: string) => `❄ Frozen on ${day}: the results stay as they were then, even when a row is edited.`,
  restore: 'Restore the formulas',
  restoring: 'Restoring the formulas …',
  frozen: (cells: number) => (cells === 1 ? 'One cell is a value now.' : `${cells} cells are values now.`),
  frozenLeft: (cells: number) =>
    cells === 1
      ? 'One cell has no answer of the add-in yet and stays a formula. Choose “Check again”, then freeze once more.'
      : `${cells} cells have no answer of the add-in yet and stay formulas. Choose “Check again”, then freeze once more.`,
  restored: (cells: number) => (cells === 1 ? 'One cell is a formula again.' : `${cells} cells are formulas again.`),
};
