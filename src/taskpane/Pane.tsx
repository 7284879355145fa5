import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import * as React from 'react';
import type { AreaCall, AreaId, AreaProps } from './AreaProps';
import { areaIds, areaOf, areas, firstArea } from './areas';
import { useKeptFocus } from './look/useKeptFocus';
import type { PaneActions } from './PaneActions';
import { SelfTestFoot } from './selfTest/SelfTestFoot';
import { useSpoken } from './useSpoken';

interface PaneProps {
  readonly actions: PaneActions;
  readonly today: Date;
  /** Where reports of the self-test go; empty where nobody said. */
  readonly support: string;
}

/** The area that is shown, and why. */
interface Visit {
  readonly area: AreaId;
  readonly call?: AreaCall;
}

/** Five tabs stand side by side at 320 pixels, and wrap where letters are larger. */
const tabStyles = {
  root: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', padding: '0 5px' },
  link: { padding: '0 1px', marginRight: 0, fontSize: 13 },
  linkIsSelected: {
    ...{ padding: '0 1px', marginRight: 0, fontSize: 13 },
    selectors: { ':before': { left: 1, right: 1 } },
  },
} as const;

function tabId(area: string): string {
  return `tab-${area}`;
}

/** The pane in Excel: its areas, and what ribbon buttons ask for. */
export function Pane({ actions, today, support }: PaneProps): JSX.Element {
  const { steps, tabs } = useSpoken().words.pane;
  const [visit, setVisit] = React.useState<Visit>({ area: firstArea });
  const main = React.useRef<HTMLElement>(null);
  useKeptFocus(main);
  const lead = React.useCallback((area: AreaId, call: AreaCall) => {
    setVisit({ area, call });
    main.current?.focus();
  }, []);
  const onLead = React.useCallback<AreaProps['onLead']>(
    (area, opens) => lead(area, opens === 'share' ? { wish: 'share' } : { opens }),
    [lead],
  );
  React.useEffect(() => actions.onPaneWish((wish) => lead(areaOf(wish), { wish })), [actions, lead]);
  return (
    <main ref={main} tabIndex={-1} style={{ outline: 'none' }}>
      <Pivot
        aria-label={steps}
        headersOnly
        selectedKey={visit.area}
        getTabId={tabId}
        styles={tabStyles}
        onLinkClick={(item) => {
          const area = areaIds.find((id) => id === item?.props.itemKey);
          // The tab of the area that is shown leads back to its beginning.
          if (area !== undefined) setVisit((before) => (before.area === area ? { area, call: {} } : { area }));
        }}
      >
        {areaIds.map((id) => (
          <PivotItem key={id} itemKey={id} headerText={tabs[id]} />
        ))}
      </Pivot>
      {areaIds.map((id) => {
        const { page: Page } = areas[id];
        const shown = id === visit.area;
        return (
          <div key={id} role="tabpanel" aria-labelledby={tabId(id)} hidden={!shown}>
            <Page {...{ actions, today, shown }} call={shown ? visit.call : undefined} onLead={onLead} />
          </div>
        );
      })}
      <SelfTestFoot {...{ actions, support }} />
    </main>
  );
}
