import * as React from 'react';

/** Whether something has been so at any time. */
export function useOnce(isSo: boolean): boolean {
  const [wasSo, setWasSo] = React.useState(isSo);
  if (isSo && !wasSo) setWasSo(true);
  return isSo || wasSo;
}
