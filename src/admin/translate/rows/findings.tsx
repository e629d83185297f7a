import { Flex, Typography } from '@strapi/design-system';
import { message } from '../../../domain/messages';
import type { Finding } from '../../checks/use-checks';
import { keyedBy } from '../../dismissals/keyed-by';
import { language } from '../../language';
import { Note } from '../../note';
import type { FindingActionProps } from './finding-action';
import { FINDING_ACTIONS } from './finding-actions';

type Props = Omit<FindingActionProps, 'finding'> & { findings: readonly Finding[] };

/** Lists the findings in a piece, in its row. */
export function RowFindings({ findings, ...rest }: Props) {
  if (findings.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {keyedBy(findings, (finding) => finding).map(([key, finding]) => (
        <li key={key} data-finding={finding.ruleId}>
          <Note severity={finding.severity}>
            <Typography variant="pi" textColor="neutral800">
              {message(finding, language())}
            </Typography>
          </Note>
          {FINDING_ACTIONS.map((Action, nth) => (
            <Action key={nth} finding={finding} {...rest} />
          ))}
        </li>
      ))}
    </Flex>
  );
}
