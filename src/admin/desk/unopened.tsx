import { Button, Flex, Typography } from '@strapi/design-system';
import { LeftWords } from '../left-words';
import { useText } from '../text';
import type { Failure } from './saving/draft';
import { isSpoken } from './panels/status';

type Props = {
  failure: Failure;
  again(): void;
  /** Returns the words that this browser keeps of the draft. */
  kept(): Promise<string>;
};

/** Says why a draft cannot be opened. If it is gone, shows what was typed and did not reach the server. */
export function Unopened({ failure, again, kept }: Props) {
  const say = useText();
  const isGone = failure.kind === 'gone';
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} padding={8}>
      <Typography textColor="danger600">
        {isSpoken(failure.message) && failure.message}{' '}
        {say(`desk.unopened.${isGone ? 'gone' : 'other'}`)}
      </Typography>
      <Button onClick={again}>{say('desk.again')}</Button>
      {isGone && <LeftWords find={kept} />}
    </Flex>
  );
}
