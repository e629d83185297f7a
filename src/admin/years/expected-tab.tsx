import { Flex, Typography } from '@strapi/design-system';
import { groupText } from '../../domain/translate/blocks';
import type { Adoption } from '../../domain/years';
import { changeRecords } from '../desk/editor/records';
import type { Opened } from '../desk/saving/draft';
import type { Manuscript } from '../desk/use-manuscript';
import type { Place } from '../desk/place';
import { useText } from '../text';
import { NextYear } from './next-year';
import { AdoptAll, Done, Open } from './expected-lines';
import { SheetButtons, useFilling } from './filling';
import { useExpected } from './use-expected';

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
  const { expected, fresh } = useExpected(desk, previous);
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
