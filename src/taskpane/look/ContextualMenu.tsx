import type { IContextualMenuProps } from 'office-ui-fabric-react/lib/ContextualMenu';
import * as React from 'react';

const LoadedMenu = React.lazy(async () => ({
  default: (await import('office-ui-fabric-react/lib/ContextualMenu')).ContextualMenu,
}));

/** The menu of Fabric's buttons, loaded when one opens. The build gives it to them in the place of their own, which would come with the pane. */
export function ContextualMenu(props: IContextualMenuProps): JSX.Element {
  return (
    <React.Suspense fallback={null}>
      <LoadedMenu {...props} />
    </React.Suspense>
  );
}
