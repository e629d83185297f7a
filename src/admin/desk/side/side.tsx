import { Tabs } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { useText } from '../../text';
import { SIDE_TABS, type SideProps, type SideTab } from './tabs';

/** Shows the tabs next to the manuscript. The address contains the open tab, so that a link can lead to it. */
export function SideTabs(props: SideProps) {
  const say = useText();
  const [{ query }, setQuery] = useQueryParams<{ side?: string }>();
  const open = SIDE_TABS.find(({ id }) => id === query.side) ?? SIDE_TABS[0]!;
  return (
    <Tabs.Root
      variant="simple"
      value={open.id}
      onValueChange={(side: string) => setQuery({ side }, 'push', true)}
    >
      <List aria-label={say('desk.tabs')}>
        {SIDE_TABS.map((tab) => (
          <Tabs.Trigger key={tab.id} value={tab.id}>
            {say(tab.title)}
            <Count tab={tab} {...props} />
          </Tabs.Trigger>
        ))}
      </List>
      {SIDE_TABS.map(({ id, Component }) => (
        <Tabs.Content key={id} value={id}>
          <Content>
            <Component {...props} />
          </Content>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function Count({ tab, desk }: { tab: SideTab } & SideProps) {
  const count = tab.count?.(desk) ?? 0;
  return count > 0 ? <small> {count}</small> : null;
}

const List = styled(Tabs.List)`
  flex-wrap: wrap;
  > button {
    padding: 8px;
  }
  > button span {
    text-transform: none;
  }
`;

const Content = styled.div`
  padding-top: 16px;
`;
