import { useContext } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../text';
import type { Pictures } from '../pictures/use-pictures';
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
  const address = addressOf(src ?? '', pictures);
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
      {!isRefused && <CoverChoice proposal={proposal} words={words} />}
    </Frame>
  );
}

/** Makes the picture the cover, or leaves it in the text again. The cover that the document names has no choice. */
function CoverChoice({ proposal: { id }, words }: { proposal: Proposal; words: string }) {
  const say = useText();
  const { cover } = useContext(ChoosingContext);
  const isCover = cover.id === id;
  if (isCover && !cover.isChosen) return null;
  return (
    <Value as="div">
      <Button
        type="button"
        aria-pressed={isCover}
        aria-label={say('import.as-cover-of', { words })}
        onClick={() => cover.choose(isCover ? null : id)}
      >
        {say(isCover ? 'import.is-cover' : 'import.as-cover')}
      </Button>
    </Value>
  );
}

/** Returns where the page finds a picture: a file of the document, or an address that holds the picture itself. */
const addressOf = (src: string, pictures: Pictures): string | undefined =>
  pictures.get(src) ?? (src.startsWith('data:image/') ? src : undefined);

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
