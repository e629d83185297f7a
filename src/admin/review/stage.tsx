import { Badge, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { nameOfPart, sectionsOf } from '../../domain/review/name-of';
import { Changes } from '../changes';
import { language } from '../language';
import { Note } from '../note';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import type { OpenPart, ReviewShown, StageShown } from './review';

type Props = {
  stage: StageShown;
  parts: ReviewShown['parts'];
  busy: boolean;
  onSay(word: object): Promise<void>;
};

/** How many open parts are listed: of a stage that has signed nothing yet, all are open, and none is news. */
const LISTED = 12;

/** One stage: how far it is, what changed since it signed, and what its reviewer says. */
export function Stage({ stage, parts, busy, onSay }: Props) {
  const say = useText();
  const { key, name, signed, total, isComplete, returned, open, mine } = stage;
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
            {one.remark && `：${one.remark}`}
          </Typography>
        ))}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {listed.map((one) => (
          <li key={one.path}>
            <Open part={one} name={nameIn(parts, one.path, spoken)} />
          </li>
        ))}
      </Flex>
      {mine && !isComplete && <Word stage={key} {...{ open, busy, onSay }} />}
    </Flex>
  );
}

function nameIn(parts: ReviewShown['parts'], path: string, spoken: 'zh' | 'en'): string {
  const part = parts.find((one) => one.path === path);
  return part ? nameOfPart(part, sectionsOf(parts), spoken) : path;
}

/** A part that is not signed as it stands: what changed in it, and by whom. */
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

/** What a reviewer says: signs what may be signed, or returns all of it with a remark. */
function Word({
  stage,
  open,
  busy,
  onSay,
}: { stage: string; open: OpenPart[] } & Pick<Props, 'busy' | 'onSay'>) {
  const say = useText();
  const [remark, setRemark] = useState('');
  const free = open.filter(({ hindrance }) => hindrance === null).length;
  const said = remark.trim();
  const speak = (decision: string) =>
    onSay({ stage, decision, ...(said && { remark: said }) }).then(() => setRemark(''));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={`remark-${stage}`}>
        <Field.Label>{say('review.remark')}</Field.Label>
        <Textarea
          maxLength={2000}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
      </Field.Root>
      <Flex gap={2}>
        <Button disabled={free === 0} loading={busy} onClick={() => void speak('approved')}>
          {say('review.approve', { count: free })}
        </Button>
        <Button
          variant="danger-light"
          disabled={!said}
          loading={busy}
          onClick={() => void speak('returned')}
        >
          {say('review.return')}
        </Button>
      </Flex>
    </Flex>
  );
}
