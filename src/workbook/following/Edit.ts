/** Cells that changed; their sheet may hold nothing of ours. */
export interface CellEdit {
  readonly sheetId: string;
  /** As Excel tells it: `B7`, `B7:C9`, `7:9` or `B:C`. */
  readonly address: string;
  /** Somebody else, who has the workbook open too, changed them. */
  readonly byOthers?: boolean;
  /** This add-in changed them, as far as this Excel says who did. */
  readonly byAddIn?: boolean;
}

/** What somebody changed: cells, or so much that only a look at everything tells what is where. */
export type Edit = CellEdit | 'structure';
