import { useContext } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../text';
import type { Proposal } from '../proposals';
import { ChoosingContext, useChoosing } from './choosing';
import { Button, Value } from './mark-button';

/** Shows a picture in its place. The editor may leave it out, or make it the cover. */
export function Picture({ proposal }: { proposal: Proposal & { kind: 'picture' } }) {
  const say = useText();
  const { isRefused, toggle } = useChoosing(proposal);
  const { pictures, cover } = useContext(ChoosingContext);
  const { src, caption, alt, credit } = proposal.record;
  const words = caption ?? alt ?? say('import.no-caption');
  const address = pictures.get(src ?? '') ?? (src?.startsWith('data:image/') ? src : undefined);
  const isCover = cover.id === proposal.id;
  return (
    <Frame data-refused={isRefused || undefined}>
      {address && <img src={address} alt={alt ?? ''} />}
      <Button
        type="button"
        aria-pressed={!isRefused}
        aria-label={say(isCover ? 'import.cover' : 'import.picture', { words })}
        onClick={toggle}
      >
        {!address && '▣ '}
        {isCover ? say('import.cover', { words }) : words}
      </Button>
      {credit && <Value>{say('import.credit', { credit })}</Value>}
      {!isRefused && (!isCover || cover.isChosen) && (
        <Value as="div">
          <Button
            type="button"
            aria-pressed={isCover}
            aria-label={say('import.as-cover-of', { words })}
            onClick={() => cover.choose(isCover ? null : proposal.id)}
          >
            {say(isCover ? 'import.is-cover' : 'import.as-cover')}
          </Button>
        </Value>
      )}
    </Frame>
  );
}

const Frame = styled.figure`
  margin: 0 0 0.7em;
  padding: 14px;
  text-align: center;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  &[data-refused] {
    opacity: 0.55;
  }
  img {
    display: block;
    max-width: 100%;
    max-height: 12rem;
    margin: 0 auto 0.5em;
  }
`;
