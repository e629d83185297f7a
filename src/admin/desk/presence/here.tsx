import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import { partsOf } from '../editor/sections';
import type { Manuscript } from '../use-manuscript';
import type { Other } from './use-presence';

/** Shows who else has this draft open, and in which section. */
export function Here({ desk, others }: { desk: Manuscript; others: readonly Other[] }) {
  const say = useText();
  if (others.length === 0) return null;
  const parts = partsOf(desk.view.state.doc);
  const placeOf = ({ section }: Other) => {
    const at = parts.findIndex(({ key }) => key === section);
    if (at < 0) return '';
    return say('desk.here.at', {
      section: parts[at]!.text || say(at === 0 ? 'desk.lead' : 'desk.untitled'),
    });
  };
  const nameOf = ({ name, isSelf }: Other) =>
    isSelf ? say('desk.here.self') : (name ?? say('desk.here.somebody'));
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {say('desk.here')}
      </Typography>
      <Flex tag="ul" gap={2} wrap="wrap" aria-label={say('desk.here')}>
        {others.map((one, at) => (
          <li key={at}>
            <Typography variant="pi" textColor="secondary700">
              {nameOf(one)}
              {placeOf(one)}
            </Typography>
          </li>
        ))}
      </Flex>
    </Flex>
  );
}
