import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { adoption, type Adoption, type Expected } from '../../domain/years';
import { dismiss } from '../desk/editor/records';
import { Reason } from '../desk/panels/figures';
import type { Manuscript } from '../desk/use-manuscript';
import { useText } from '../text';
import { Filled, type FillingShown } from './filling';

type LineProps = { expected: Expected; filled: FillingShown | undefined };

type Adopt = { adopt(adoptions: Adoption[]): void; year: number };

/**
 * Buttons that adopt all offers at once: figures that may be the expected ones, and missing indicators of figures with
 * the same label.
 */
export function AdoptAll({ expected, adopt, year }: Adopt & { expected: Expected[] }) {
  const say = useText();
  const taken = (of: 'maybe' | 'now') =>
    expected.flatMap((one) => (one[of] && adoption(one, year)) || []);
  const [offered, linked] = [taken('maybe'), taken('now')];
  return (
    <Flex gap={2} wrap="wrap">
      {offered.length > 1 && (
        <Button size="S" variant="tertiary" onClick={() => adopt(offered)}>
          {say('years.adopt-all', { count: offered.length })}
        </Button>
      )}
      {linked.length > 0 && (
        <Button size="S" variant="tertiary" onClick={() => adopt(linked)}>
          {say('years.link-all', { count: linked.length })}
        </Button>
      )}
    </Flex>
  );
}

/**
 * Shows a figure that last year stated and this year does not yet. Offers a figure that it may be, shows what a
 * department filled in, or asks why it is no longer stated.
 */
export function Open({
  desk,
  adopt,
  year,
  expected,
  filled,
}: LineProps & Adopt & { desk: Manuscript }) {
  const say = useText();
  const [isWaiving, setWaiving] = useState(false);
  const { label, was, section, maybe } = expected;
  const offered = maybe && adoption(expected, year);
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
      {maybe && offered && (
        <Flex justifyContent="space-between" gap={2}>
          <Typography variant="pi" textColor="primary600">
            {say('years.maybe', { label: maybe.label, text: maybe.text })}
          </Typography>
          <Button size="S" variant="secondary" onClick={() => adopt([offered])}>
            {say('years.adopt')}
          </Button>
        </Flex>
      )}
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

/** Shows a figure that this year states, next to last year's. */
export function Done({ expected: { label, was, now, percent, standing }, filled }: LineProps) {
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
