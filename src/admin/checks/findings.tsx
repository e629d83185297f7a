import { Flex, Typography } from '@strapi/design-system';
import { message } from '../../domain/messages';
import { language } from '../language';
import { Note } from '../note';
import { useText } from '../text';
import type { Finding } from './use-checks';

type Props = { issues: Finding[]; onShow: (finding: Finding) => void };

/** Lists every finding, the most severe first. A click leads to the place of the finding. */
export function Findings({ issues, onShow }: Props) {
  const say = useText();
  if (issues.length === 0) return <Typography>{say('checks.nothing')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {issues.map((finding, index) => (
        <li key={index}>
          <button type="button" onClick={() => onShow(finding)} style={BUTTON}>
            <Note severity={finding.severity}>{message(finding, language())}</Note>
          </button>
        </li>
      ))}
    </Flex>
  );
}

const BUTTON = { width: '100%', textAlign: 'start', cursor: 'pointer' } as const;
