import { Button, Flex, Typography } from '@strapi/design-system';
import type { PieceStatus } from '../../../domain/translate';
import { useText } from '../../text';
import type { Clash } from '../saving/typed';

type Props = { piece: PieceStatus; clash: Clash; onChoose(side: 'mine' | 'theirs'): void };

/** Where a piece, or its source, changed while one typed: what stands there now, and the choice between both. */
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
