import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import * as React from 'react';
import { touchSize } from '../look/paneStyles';

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly disabled: boolean;
  readonly onChoose: (key: Key) => void;
}

const fieldStyles = { root: { marginTop: 0, minHeight: touchSize, display: 'flex', alignItems: 'center' } };

/** One of a few, all in view. */
export function Choice<Key extends string>(props: ChoiceProps<Key>): JSX.Element {
  const { label, options, chosen, disabled, onChoose } = props;
  const keys = Object.keys(options) as Key[];
  return (
    <ChoiceGroup
      label={label}
      selectedKey={chosen}
      options={keys.map((key) => ({ key, text: options[key], disabled, styles: fieldStyles }))}
      onChange={(_event, option) => {
        const key = keys.find((each) => each === option?.key);
        if (key !== undefined) onChoose(key);
      }}
    />
  );
}
