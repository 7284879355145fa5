import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import { longestCellText } from '../../kpi/record/longestCellText';
import { useSpoken } from '../useSpoken';

interface TypedTextProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
  readonly description?: string;
  /** Lines that it shows at least; left out where only one line makes sense. */
  readonly rows?: number;
  readonly id?: string;
  readonly disabled?: boolean;
  /** The id of a list of words that are offered. */
  readonly list?: string;
  readonly error?: string;
}

/** A text field that grows with its text, and says where a cell of Excel cannot take it. */
export function TypedText(props: TypedTextProps): JSX.Element {
  const { text, rows, onType, onLeave, error, ...others } = props;
  const { tooLong } = useSpoken().words.pane;
  const excess = text.trim().length - longestCellText;
  return (
    <TextField
      {...others}
      multiline={rows !== undefined}
      autoAdjustHeight={rows !== undefined}
      resizable={false}
      // A field that is measured while it is hidden has no height of its own.
      styles={rows === undefined ? undefined : { field: { minHeight: rows * lineHeight } }}
      rows={rows}
      value={text}
      errorMessage={excess > 0 ? tooLong(excess) : error}
      onChange={(_event, typed = '') => onType(typed)}
      onBlur={onLeave}
    />
  );
}

/** Pixels of a line of Fabric's fields, with its share of their padding. */
const lineHeight = 24;
