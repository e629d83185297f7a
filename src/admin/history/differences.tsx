import { Typography } from '@strapi/design-system';
import { nameOfPart } from '../../domain/review/name-of';
import type { PartChange } from '../../domain/review/changes';
import { Changes } from '../changes';
import { language } from '../language';
import { useText } from '../text';

export type Compared = { changes: PartChange[]; sections: string[] };

/** How many changes fit in a panel without making it a page. */
const SHOWN = 30;

/** Lists the differences between two states of a draft, part by part. */
export function Differences({ compared: { changes, sections } }: { compared: Compared }) {
  const say = useText();
  const spoken = language() === 'en' ? 'en' : 'zh';
  if (changes.length === 0) return <Typography variant="pi">{say('history.same')}</Typography>;
  return (
    <ul>
      {changes.slice(0, SHOWN).map(({ part, before, after }) => (
        <li key={part.path}>
          <Typography variant="pi" fontWeight="bold">
            {nameOfPart(part, sections, spoken)}
          </Typography>
          <Typography tag="p" variant="pi">
            {before === after ? (
              say('history.not-words')
            ) : (
              <Changes from={before ?? ''} to={after ?? ''} />
            )}
          </Typography>
        </li>
      ))}
      {changes.length > SHOWN && (
        <Typography variant="pi">
          {say('history.more', { count: changes.length - SHOWN })}
        </Typography>
      )}
    </ul>
  );
}
