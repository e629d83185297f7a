import { Typography } from '@strapi/design-system';
import type { Compared } from '../../domain/parity/coverage';
import { useText } from '../text';

/**
 * Shows how many numerals of each side were compared. If there are no findings, that is true for those numerals only.
 */
export function NumeralsCompared({ numerals }: { numerals: Compared | null | undefined }) {
  const say = useText();
  if (!numerals) return null;
  const { source, target } = numerals;
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('dismissals.compared', {
        ...{ source: source.compared, ofSource: source.of },
        ...{ target: target.compared, ofTarget: target.of },
      })}
    </Typography>
  );
}
