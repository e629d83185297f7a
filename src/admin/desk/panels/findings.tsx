import { Button, Flex, Typography } from '@strapi/design-system';
import { isLacked } from '../../../domain/check/lacked';
import type { Issue } from '../../../domain/issue';
import { message } from '../../../domain/messages';
import { Dismiss } from '../../dismissals/dismiss';
import { DismissedList } from '../../dismissals/dismissed-list';
import { keyedBy } from '../../dismissals/keyed-by';
import { language } from '../../language';
import { Note } from '../../note';
import { useText } from '../../text';
import { nextFinding } from '../editor/desk-keys';
import { select } from '../editor/selection';
import type { Found } from '../editor/shown';
import type { Place } from '../place';
import type { Opened } from '../saving/draft';
import { shownOf, type Manuscript } from '../use-manuscript';
import { Fix, FixAll, WHOLE } from './fix';

type Props = { desk: Manuscript; place: Place; opened: Opened };

/** Lists every finding that the gate will report, the most severe first. A click leads to the line of the finding. */
export function Findings({ desk, place, opened }: Props) {
  const say = useText();
  const { view } = desk;
  const { found, answer } = shownOf(desk);
  if (!answer) return <Typography>{say('checks.asking')}</Typography>;
  const confirming = {
    ...{ documentId: place.documentId, locale: place.locale },
    onDone: (now: string[] | null) => now && desk.settle(now),
  };
  const isGrave = (finding: Issue) =>
    finding.severity === 'error' || answer.gated.includes(finding);
  const mayConfirm = (finding: Issue) =>
    opened.may.update && !isLacked(finding) && (opened.may.confirmErrors || !isGrave(finding));
  const go = (direction: 1 | -1) => {
    nextFinding(direction)(view.state, view.dispatch);
    view.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {say('desk.findings', { count: found.length, gated: answer.gated.length })}
        </Typography>
        <Flex gap={1} shrink={0}>
          <Button size="S" variant="ghost" onClick={() => go(-1)} title="Shift+F8">
            {say('desk.previous')}
          </Button>
          <Button size="S" variant="ghost" onClick={() => go(1)} title="F8">
            {say('desk.next')}
          </Button>
        </Flex>
      </Flex>
      <FixAll desk={desk} />
      {found.length === 0 && <Typography>{say('checks.nothing')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {keyedBy(found, ({ finding }) => finding).map(([key, one]) => (
          <li key={key}>
            <button type="button" onClick={() => show(desk, one)} style={WHOLE}>
              <Note severity={one.finding.severity}>{message(one.finding, language())}</Note>
            </button>
            <Flex gap={1} wrap="wrap">
              <Fix desk={desk} found={one} />
              {mayConfirm(one.finding) && (
                <Dismiss finding={one.finding} save={desk.saver.save} {...confirming} />
              )}
            </Flex>
            {opened.may.update && !mayConfirm(one.finding) && (
              <Typography variant="pi" textColor="neutral600">
                {say(isLacked(one.finding) ? 'dismissals.lacked' : 'dismissals.reviewers')}
              </Typography>
            )}
          </li>
        ))}
      </Flex>
      <DismissedList asked={answer.dismissed.length} {...confirming} />
    </Flex>
  );
}

/** Moves the cursor to a finding. */
function show({ view }: Manuscript, { seat }: Found): void {
  view.dispatch(select(view.state, seat ?? { from: 1, to: 1 }));
  view.focus();
}
