import { Typography } from '@strapi/design-system';
import { useText } from '../../text';
import type { Manuscript } from '../use-manuscript';
import { useYearBefore } from './use-year-before';

/** Shows what last year's report said of the same indicator. */
export function LastYear({ desk, indicator }: { desk: Manuscript; indicator?: string }) {
  const say = useText();
  const text = useYearBefore(desk, indicator);
  if (!indicator || text === null) return null;
  return <Typography variant="pi">{say('desk.last-year', { text })}</Typography>;
}
