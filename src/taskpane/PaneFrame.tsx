import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { Fabric } from 'office-ui-fabric-react/lib/Fabric';
import * as React from 'react';
import { words, type Language } from '../words/index';
import type { ColourScheme } from './look/colours';
import { fabricTheme } from './look/fabricTheme';
import { touchSize } from './look/paneStyles';
import { PaneHeader } from './PaneHeader';
import { SpokenLanguage } from './useSpoken';

interface PaneFrameProps {
  /** The language at first; the person may switch. */
  readonly language: Language;
  readonly scheme: ColourScheme;
  readonly children: React.ReactNode;
}

/** Fabric's fields and buttons are lower than what a finger should hit. */
const fieldSizes = {
  DefaultButton: {
    styles: { root: { height: 'auto', minHeight: touchSize, padding: '5px 20px' }, label: { lineHeight: '1.3' } },
  },
  TextField: { styles: { fieldGroup: { minHeight: touchSize }, field: { minHeight: touchSize - 2 } } },
  Checkbox: { styles: { label: { minHeight: touchSize, alignItems: 'center' } } },
};

/** Theme, language and header around what the pane shows. */
export function PaneFrame({ language: first, scheme, children }: PaneFrameProps): JSX.Element {
  const [language, setLanguage] = React.useState(first);
  React.useEffect(() => {
    document.documentElement.lang = language;
    document.title = words[language].pane.title;
  }, [language]);
  const theme = React.useMemo(() => fabricTheme(scheme), [scheme]);
  return (
    <SpokenLanguage.Provider value={language}>
      <Customizer settings={{ theme }} scopedSettings={fieldSizes}>
        <Fabric>
          <PaneHeader onLanguage={setLanguage} />
          {children}
        </Fabric>
      </Customizer>
    </SpokenLanguage.Provider>
  );
}
