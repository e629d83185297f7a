import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Choice } from '../../../domain/desk';
import { useText } from '../../text';
import { Side } from './choosing-side';

const CHOICES = ['mine', 'theirs', 'both'] as const;

/** A place with two versions, each as lines of text. */
export interface Place {
  mine: readonly string[];
  theirs: readonly string[];
  /** Whether both versions can be kept. */
  canBeBoth: boolean;
}

type Props = {
  /** The prefix of the text keys for the two versions, without `zongshu.`: `.mine`, `.theirs`, `.take-mine` … */
  words: string;
  /** Who wrote the other version. */
  who?: string;
  places: readonly Place[];
  onChosen(choices: Choice[]): void;
  /** Cancels without a change, if that is possible. */
  onCancel?(): void;
};

/** Shows two versions of each place side by side, to choose from. */
export function Choosing({ words, who = '', places, onChosen, onCancel }: Props) {
  const say = useText();
  const [chosen, setChosen] = useState<Record<number, Choice>>({});
  const all = places.flatMap((_, at) => chosen[at] ?? []);
  return (
    <Box
      tag="section"
      role="alertdialog"
      aria-label={say(words, { who })}
      padding={5}
      background="neutral0"
      hasRadius
      shadow="popupShadow"
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta">{say(words, { who })}</Typography>
        <Typography>{say(`${words}.hint`)}</Typography>
        {places.map((place, at) => (
          <Flex key={at} direction="column" alignItems="stretch" gap={2}>
            <Flex gap={3} alignItems="stretch" wrap="wrap">
              {(['mine', 'theirs'] as const).map((side) => (
                <Side
                  key={side}
                  name={say(`${words}.${side}`, { who })}
                  lines={place[side]}
                  isChosen={chosen[at] === side}
                />
              ))}
            </Flex>
            <Flex gap={2} wrap="wrap">
              {CHOICES.filter((choice) => choice !== 'both' || place.canBeBoth).map((choice) => (
                <Button
                  key={choice}
                  size="S"
                  variant={chosen[at] === choice ? 'default' : 'tertiary'}
                  aria-pressed={chosen[at] === choice}
                  onClick={() => setChosen({ ...chosen, [at]: choice })}
                >
                  {say(`${words}.take-${choice}`)}
                </Button>
              ))}
            </Flex>
          </Flex>
        ))}
        <Flex justifyContent="flex-end" gap={2}>
          {onCancel && (
            <Button variant="tertiary" onClick={onCancel}>
              {say(`${words}.cancel`)}
            </Button>
          )}
          <Button disabled={all.length < places.length} onClick={() => onChosen(all)}>
            {say(`${words}.save`)}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
