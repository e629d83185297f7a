import { Button, Flex } from '@strapi/design-system';
import type { PieceStatus } from '../../domain/translate';
import { useText } from '../text';
import type { Standing } from './use-translation';

const SHOWN = ['all', 'missing', 'stale', 'translated'] as const;

export type Shown = (typeof SHOWN)[number];

/** Whether a piece is among those that are shown. */
export const isIn =
  (shown: Shown) =>
  ({ status }: PieceStatus) =>
    shown === 'all' || status === shown;

type Props = { standing: Standing; shown: Shown; onChange: (shown: Shown) => void };

/** Chooses which pieces are shown, and says how many there are. */
export function Filter({ standing, shown, onChange }: Props) {
  const say = useText();
  return (
    <Flex gap={2}>
      {SHOWN.map((one) => (
        <Button
          key={one}
          size="S"
          variant={one === shown ? 'secondary' : 'ghost'}
          aria-pressed={one === shown}
          onClick={() => onChange(one)}
        >
          {say(`translate.${one}`)} {standing.pieces.filter(isIn(one)).length}
        </Button>
      ))}
    </Flex>
  );
}
