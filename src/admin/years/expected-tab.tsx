import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { dismissedIn, reportOf, toContent, type Content } from '../../domain/desk';
import { groupText } from '../../domain/translate/blocks';
import {
  expectationsOf,
  type Adoption,
  type Expectations,
  type LastYear as YearBefore,
} from '../../domain/years';
import { readManuscript } from '../desk/editor/manuscript';
import { changeRecords } from '../desk/editor/records';
import type { Opened } from '../desk/saving/draft';
import { shownOf, type Manuscript, type Place } from '../desk/use-manuscript';
import { useText } from '../text';
import { NextYear } from './next-year';
import { AdoptAll, Done, Open } from './expected-lines';
import { SheetButtons, useFilling } from './filling';

type Props = { desk: Manuscript; opened: Opened; place: Place };

/**
 * Shows the figures that last year stated and this year should, compared with the current manuscript. Shows last year's
 * prose as well.
 */
export function ExpectedTab({ desk, opened, place }: Props) {
  const say = useText();
  const filling = useFilling(place);
  const filledIn = (id: string) => filling.filled.find(({ figure }) => figure === id);
  const { previous } = opened;
  const { answer } = shownOf(desk);
  // Asked again with each answer of the checks, after a pause: no key waits for it.
  const { expected, fresh } = useMemo(
    () => (previous ? expectedIn(desk, previous) : NOTHING),
    [answer, previous],
  );
  const next = <NextYear address={`/api/report-years/${place.documentId}/next`} />;
  if (!previous) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('years.none')}</Typography>
        {next}
      </Flex>
    );
  }
  const open = expected.filter(({ standing }) => standing === 'open');
  const rest = expected.filter(({ standing }) => standing !== 'open');
  const done = expected.length - open.length;
  const adopt = (adoptions: Adoption[]) =>
    desk.view.dispatch(changeRecords(desk.view.state, 'figure', adoptions));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="semiBold">
        {say('years.progress', { done, total: expected.length, year: previous.year })}
      </Typography>
      <SheetButtons filling={filling} />
      <AdoptAll expected={expected} adopt={adopt} year={previous.year} />
      {open.map((one) => (
        <Open
          key={one.key}
          {...{ desk, adopt, expected: one, filled: filledIn(`y:${one.key}`) }}
          year={previous.year}
        />
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

const NOTHING: Expectations = { expected: [], fresh: [] };

function expectedIn(desk: Manuscript, previous: YearBefore): Expectations {
  const content = contentOf(desk);
  return expectationsOf(previous, reportOf(content), dismissedIn(content));
}

const contentOf = ({ view, saver }: Manuscript): Content =>
  toContent(readManuscript(view), saver.base().content);

/** Shows last year's prose, section by section. It can only be read, so that nobody takes it over unread. */
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
