import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { dismissedIn, reportOf, toContent, type Content } from '../../domain/desk';
import { groupText } from '../../domain/translate/blocks';
import { expectationsOf, type Expected } from '../../domain/years';
import { readManuscript } from '../desk/editor/manuscript';
import { dismiss } from '../desk/editor/records';
import { Reason } from '../desk/panels/figures';
import type { Opened } from '../desk/saving/draft';
import type { Manuscript, Place } from '../desk/use-manuscript';
import { useText } from '../text';
import { NextYear } from './next-year';
import { Filled, SheetButtons, useFilling, type FillingShown } from './filling';

type Props = { desk: Manuscript; opened: Opened; place: Place };

/** What last year stated and this year should, as it stands in the manuscript now; and what last year said, to look at. */
export function ExpectedTab({ desk, opened, place }: Props) {
  const say = useText();
  const filling = useFilling(place);
  const filledIn = (id: string) => filling.filled.find(({ figure }) => figure === id);
  const { previous } = opened;
  const next = <NextYear address={`/api/report-years/${place.documentId}/next`} />;
  if (!previous) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('years.none')}</Typography>
        {next}
      </Flex>
    );
  }
  const content = contentOf(desk);
  const { expected, fresh } = expectationsOf(previous, reportOf(content), dismissedIn(content));
  const open = expected.filter(({ standing }) => standing === 'open');
  const rest = expected.filter(({ standing }) => standing !== 'open');
  const done = expected.length - open.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="semiBold">
        {say('years.progress', { done, total: expected.length, year: previous.year })}
      </Typography>
      <SheetButtons filling={filling} />
      {open.map((one) => (
        <Open key={one.key} desk={desk} expected={one} filled={filledIn(`y:${one.key}`)} />
      ))}
      {rest.map((one) => (
        <Done key={one.key} expected={one} filled={filledIn(`y:${one.key}`)} />
      ))}
      {fresh.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('years.fresh', {
            list: fresh.map(({ label, text }) => `${label} ${text}`).join(say('years.between')),
          })}
        </Typography>
      )}
      <LastYear previous={previous} />
      {next}
    </Flex>
  );
}

const contentOf = ({ view, saver }: Manuscript): Content =>
  toContent(readManuscript(view), saver.base().content);

type LineProps = { expected: Expected; filled: FillingShown | undefined };

function Open({ desk, expected, filled }: LineProps & { desk: Manuscript }) {
  const say = useText();
  const [isWaiving, setWaiving] = useState(false);
  const { label, was, section } = expected;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2}>
        <Box>
          <Typography fontWeight="semiBold">{label}</Typography>
          <br />
          <Typography variant="pi" textColor="neutral600">
            {say('years.was', { text: was.text, section: section.heading ?? say('desk.lead') })}
          </Typography>
        </Box>
        <Button size="S" variant="ghost" onClick={() => setWaiving(!isWaiving)}>
          {say('years.waive')}
        </Button>
      </Flex>
      <Filled filled={filled} />
      {isWaiving && (
        <Reason
          onReason={(reason) => desk.view.dispatch(dismiss(desk.view.state, label, reason))}
        />
      )}
    </Flex>
  );
}

const SIGNS = { met: '✓', 'large-change': '!', waived: '–', open: '' };

function Done({ expected: { label, was, now, percent, standing }, filled }: LineProps) {
  const say = useText();
  const colour = standing === 'large-change' ? 'warning700' : 'neutral600';
  const percentage = percent === null ? '' : `${percent > 0 ? '+' : ''}${percent}%`;
  const change = percentage && say('years.percent', { percentage });
  return (
    <div>
      <Typography variant="pi" textColor={colour}>
        {`${SIGNS[standing]} `}
        {say('named', { label, text: `${was.text}${now ? ` → ${now.text}${change}` : ''}` })}
      </Typography>{' '}
      <Filled filled={filled} />
    </div>
  );
}

/** Last year's prose, section by section: to look at, never to be taken over without a look. */
function LastYear({ previous }: { previous: NonNullable<Opened['previous']> }) {
  const say = useText();
  const spoken = previous.sections.filter(({ body }) => groupText(body) !== '');
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {say('years.prose', { year: previous.year })}
      </Typography>
      {spoken.map(({ key, heading, body }) => (
        <details key={key}>
          <summary>
            <Typography variant="pi">{heading ?? say('desk.lead')}</Typography>
          </summary>
          <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'pre-wrap' }}>
            {groupText(body)}
          </Typography>
        </details>
      ))}
    </Flex>
  );
}
