import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Account } from '../../domain/account';
import type { Issue } from '../../domain/issue';
import { message } from '../../domain/messages';
import { language } from '../language';
import { Sheet } from '../sheet';
import { useText } from '../text';

const LEFT: readonly Issue['ruleId'][] = ['line-outside-text', 'dropped-content'];

/** Whether a finding says that a part of the document is not in the draft. */
export const isLeftOut = ({ ruleId }: Issue): boolean => LEFT.includes(ruleId);

/**
 * Lists which parts of the document are not in the draft and why. Shows the counts that prove that nothing else is
 * missing.
 */
export function LeftOut({ account, issues }: { account: Account; issues: Issue[] }) {
  const say = useText();
  const { kept, named, lost } = account;
  return (
    <Sheet>
      <Typography variant="delta" tag="h2">
        {say('import.left-out')}
      </Typography>
      <Typography textColor={lost > 0 ? 'danger600' : 'neutral700'} tag="p">
        {say('import.account', { kept, named, lost })}
      </Typography>
      <List>
        {issues.filter(isLeftOut).map((issue, index) => (
          <li key={index}>
            <Typography>{message(issue, language())}</Typography>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

const List = styled.ul`
  list-style: disc;
  padding-inline-start: 1.2em;
  li {
    margin-top: 6px;
    overflow-wrap: anywhere;
  }
`;
