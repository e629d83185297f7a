import { Button, Flex, Typography } from '@strapi/design-system';
import type { PieceStatus } from '../../../domain/translate';
import { useText } from '../../text';
import type { Clash } from '../saving/typed';

type Props = { piece: PieceStatus; clash: Clash; onChoose(side: 'mine' | 'theirs'): void };

/**
 * Shows the current text of a piece that changed, or whose source changed, during typing. The translator chooses one of
 * both.
 */
export function ClashChoice({ piece, clash, onChoose }: Props) {
  const say = useText();
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" textColor="danger600">
        {say(`translate.clash.${clash}`, { text: piece.target })}
      </Typography>
      <Flex gap={2}>
        <Button size="S" variant="secondary" onClick={() => onChoose('mine')}>
          {say('desk.conflict.take-mine')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => onChoose('theirs')}>
          {say(`translate.clash.take-${clash}`)}
        </Button>
      </Flex>
    </Flex>
  );
}
