import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { SENSITIVITIES } from '../../domain/review/chain';
import { SaveSheet } from './save-sheet';
import { Note } from '../note';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { SchedulesOf } from './schedule/schedules-of';
import { Emergency } from './emergency';
import { Stage } from './stage';
import { useReview, type Reviewed } from './use-review';

/** Shows the reviews of a draft: its sensitivity class, each stage, and the sheet with all decisions. */
export function ReviewOf(of: Reviewed) {
  const say = useText();
  const { review, version, hold, busy, say: speak, classify, load } = useReview(of);
  if (!review) return <Typography>{say('review.asking')}</Typography>;
  const { emergency, stages, sensitivity, required } = review;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {emergency?.isOpen && (
        <Note severity="error">
          {say('review.emergency-open', {
            ...{ name: emergency.name ?? '', reason: emergency.reason ?? '' },
            time: shownTime(emergency.at),
          })}
        </Note>
      )}
      <Typography variant="pi" fontWeight="bold" aria-hidden>
        {say('review.class')}
      </Typography>
      <SingleSelect
        size="S"
        aria-label={say('review.class')}
        value={sensitivity}
        onChange={(value) => void classify(String(value))}
      >
        {SENSITIVITIES.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(`review.class.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {stages.map((stage) => (
        <Stage key={stage.key} {...{ stage, hold, busy }} parts={review.parts} onSay={speak} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        {say(required ? 'review.required' : 'review.not-required')}
      </Typography>
      {required && stages.some(({ isComplete }) => !isComplete) && (
        <Emergency {...of} {...{ version, hold }} onPublished={load} />
      )}
      <SchedulesOf {...of} />
      <SaveSheet documentId={of.documentId} />
    </Flex>
  );
}
