import { mergeStyles } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import type { PasteInWords } from '../../words/en/pasteIn';
import { colour } from '../look/colours';
import { paneStyles } from '../look/paneStyles';
import type { Pasted } from './clipboardGrids';

interface PasteBoxProps {
  readonly said: PasteInWords;
  /** Something was pasted in which there is no table. */
  readonly nothing: boolean;
  readonly onPaste: (pasted: Pasted) => Promise<void>;
}

const boxId = 'paste-box';
const box = mergeStyles({
  boxSizing: 'border-box',
  width: '100%',
  padding: 8,
  border: `1px dashed ${colour('control')}`,
  borderRadius: 4,
  background: colour('paper'),
  color: 'inherit',
  font: 'inherit',
  resize: 'vertical',
  selectors: { ':focus-visible': { outline: `2px solid ${colour('brand')}`, outlineOffset: '2px' } },
});

/** Where a table is pasted. What the clipboard holds as a page is read too, because plain text loses merged cells. */
export function PasteBox({ said, nothing, onPaste }: PasteBoxProps): JSX.Element {
  return (
    <>
      <p className={paneStyles.text}>{said.intro}</p>
      <label className={paneStyles.section} htmlFor={boxId}>
        {said.box}
      </label>
      <textarea
        id={boxId}
        className={box}
        rows={6}
        placeholder={said.placeholder}
        value=""
        // Web views that hand no clipboard over with the event put the text into the box.
        onChange={({ target }) => void onPaste({ html: '', text: target.value })}
        onPaste={(event) => {
          const pasted = {
            html: event.clipboardData.getData('text/html'),
            text: event.clipboardData.getData('text/plain'),
          };
          if (pasted.html === '' && pasted.text === '') return;
          event.preventDefault();
          void onPaste(pasted);
        }}
      />
      <p role="status" className={paneStyles.text}>
        {nothing ? said.nothing : ''}
      </p>
    </>
  );
}
