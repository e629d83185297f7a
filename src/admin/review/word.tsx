import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useText } from '../text';
import { signable, type Hindered, type Hold } from './may-speak';
import type { StageShown } from './review';

interface Props {
  stage: StageShown;
  hold: Hold;
  busy: boolean;
  onSay(word: object): Promise<void>;
}

/**
 * Lets a reviewer sign the parts that may be signed, or return the report with a remark. A disabled button says why.
 */
export function Word({ stage, hold, busy, onSay }: Props) {
  const say = useText();
  const reasons = useId();
  const [remark, setRemark] = useState('');
  const { count, maySign, hindered } = signable(stage);
  const said = remark.trim();
  const speak = (decision: string) =>
    onSay({ stage: stage.key, decision, ...(said && { remark: said }) }).then(() => setRemark(''));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={`remark-${stage.key}`} hint={say('review.remark-hint')}>
        <Field.Label>{say('review.remark')}</Field.Label>
        <Textarea
          maxLength={2000}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button
          disabled={hold !== null || !maySign}
          aria-describedby={reasons}
          loading={busy}
          onClick={() => void speak('approved')}
        >
          {say('review.approve', { count: maySign && count === 0 ? stage.total : count })}
        </Button>
        <Button
          variant="danger-light"
          disabled={hold !== null || !said}
          aria-describedby={reasons}
          loading={busy}
          onClick={() => void speak('returned')}
        >
          {say('review.return')}
        </Button>
      </Flex>
      <div id={reasons}>
        {hold && <Reason words={say(`review.hold.${hold}`)} />}
        {!hold && hindered.map((one) => <HinderedBy key={one.hindrance} {...one} />)}
      </div>
    </Flex>
  );
}

function HinderedBy({ hindrance, count }: Hindered) {
  const say = useText();
  const why = say(`review.hindrance.${hindrance}`);
  return <Reason words={say('review.hindered', { why, count })} />;
}

const Reason = ({ words }: { words: string }) => (
  <Typography tag="p" variant="pi" textColor="warning700">
    {words}
  </Typography>
);
