import { Box, Flex, Typography } from '@strapi/design-system';
import type { Account } from '../../domain/account';
import type { Issue } from '../../domain/issue';
import { message } from '../../domain/messages';
import { language } from '../language';
import { Sheet } from '../sheet';
import { useText } from '../text';

const LEFT: readonly Issue['ruleId'][] = ['line-outside-text', 'dropped-content'];

/** Whether a finding says that something of the document is not in the draft. */
export const isLeftOut = ({ ruleId }: Issue): boolean => LEFT.includes(ruleId);

/** What of the document is not in the draft, and why; and that nothing else is missing. */
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
      <Box tag="ul">
        {issues.filter(isLeftOut).map((issue, index) => (
          <Flex tag="li" key={index} paddingTop={1}>
            <Typography>{message(issue, language())}</Typography>
          </Flex>
        ))}
      </Box>
    </Sheet>
  );
}
