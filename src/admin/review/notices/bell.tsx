import { Bell } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../text';
import { useUnread } from './use-notices';

/** The badge has no room for three digits. */
const MOST_SHOWN = 99;

/** The bell of the menu, on every page, with the number of unread notices. */
export function NoticesBell(icon: ComponentProps<typeof Bell>) {
  const say = useText();
  const unread = useUnread();
  return (
    <Place>
      <Bell {...icon} />
      {unread > 0 && (
        <Count role="status" aria-label={say('notices.unread', { count: unread })}>
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </Count>
      )}
    </Place>
  );
}

const Place = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  top: -6px;
  left: 60%;
  min-width: 16px;
  padding: 0 4px;
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 10px;
  line-height: 16px;
  text-align: center;
`;
