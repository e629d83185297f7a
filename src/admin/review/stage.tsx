import { Flex, Typography } from '@strapi/design-system';
import { Badge } from '../badge';
import { nameOfPart, sectionsOf } from '../../domain/review/name-of';
import { Changes } from '../changes';
import { language } from '../language';
import { Note } from '../note';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import type { Hold } from './may-speak';
import type { OpenPart, ReviewShown, StageShown } from './review';
import { Word } from './word';

type Props = {
  stage: StageShown;
  parts: ReviewShown['parts'];
  hold: Hold;
  busy: boolean;
  onSay(word: object): Promise<void>;
};

/** How many open parts are listed. If a stage has signed nothing yet, all parts are open and none is listed. */
const LISTED = 12;

/** Shows one stage: its progress, what changed since its signature, and the reviewer's decision. */
export function Stage({ stage, parts, hold, busy, onSay }: Props) {
  const say = useText();
  const { name, signed, total, isComplete, returned, open, mine } = stage;
  const spoken = language() === 'en' ? 'en' : 'zh';
  const listed = signed > 0 ? open.slice(0, LISTED) : [];
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="omega" fontWeight="bold">
          {name[spoken]}
        </Typography>
        <Badge active={isComplete}>{say('review.signed', { signed, total })}</Badge>
      </Flex>
      {returned && (
        <Note severity="warning">
          {say('review.returned', {
            ...{ name: returned.name, time: shownTime(returned.at), remark: returned.remark ?? '' },
          })}
        </Note>
      )}
      {stage.signatures
        .filter(({ decision }) => decision === 'approved')
        .slice(-2)
        .map((one, at) => (
          <Typography key={at} variant="pi" textColor="neutral600">
            {say('review.signed-by', { name: one.name, time: shownTime(one.at) })}
            {one.remark && say('review.said', { remark: one.remark })}
          </Typography>
        ))}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {listed.map((one) => (
          <li key={one.path}>
            <Open part={one} name={nameIn(parts, one.path, spoken)} />
          </li>
        ))}
      </Flex>
      {mine && !isComplete && <Word {...{ stage, hold, busy, onSay }} />}
    </Flex>
  );
}

function nameIn(parts: ReviewShown['parts'], path: string, spoken: 'zh' | 'en'): string {
  const part = parts.find((one) => one.path === path);
  return part ? nameOfPart(part, sectionsOf(parts), spoken) : path;
}

/** Shows a part that is not signed in its current state: what changed, and who changed it. */
function Open({ part, name }: { part: OpenPart; name: string }) {
  const say = useText();
  const { before, after, author, hindrance } = part;
  return (
    <>
      <Typography variant="pi" fontWeight="bold">
        {name}
      </Typography>{' '}
      {author && (
        <Typography variant="pi" textColor="neutral600">
          {say('review.changed-by', { name: author.name ?? '—', time: shownTime(author.at) })}
        </Typography>
      )}
      {before !== undefined && after !== undefined && (
        <Typography tag="p" variant="pi">
          <Changes from={before} to={after} />
        </Typography>
      )}
      {hindrance && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say(`review.hindrance.${hindrance}`)}
        </Typography>
      )}
    </>
  );
}
