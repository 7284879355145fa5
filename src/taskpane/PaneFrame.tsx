import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { Fabric } from 'office-ui-fabric-react/lib/Fabric';
import * as React from 'react';
import type { Language } from '../words/language';
import type { PaneWords } from '../words/en/pane';
import { paneWords } from '../words/paneWords';
import type { ColourScheme } from './look/colours';
import { fabricTheme } from './look/fabricTheme';
import { PaneHeader } from './PaneHeader';

interface PaneFrameProps {
  /** The language at first; the person may switch. */
  readonly language: Language;
  readonly scheme: ColourScheme;
  readonly children: (language: Language, words: PaneWords) => React.ReactNode;
}

/** Theme, language and header around what the pane shows. */
export function PaneFrame({ language: first, scheme, children }: PaneFrameProps): JSX.Element {
  const [language, setLanguage] = React.useState(first);
  const words = paneWords[language];
  React.useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  const theme = React.useMemo(() => fabricTheme(scheme), [scheme]);
  return (
    <Customizer settings={{ theme }}>
      <Fabric>
        <PaneHeader language={language} words={words} onLanguage={setLanguage} />
        {children(language, words)}
      </Fabric>
    </Customizer>
  );
}
