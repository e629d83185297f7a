import type { Issue, RuleId } from '../../issue';
import type { Photo } from '../../report';
import { placeAt } from '../places';
import type { Rule } from '../rule';

/** What a photo must have: a text for those who cannot see it (GB/T 37668), a caption, and a credit. */
const NEEDED: readonly [field: 'alt' | 'caption' | 'credit', RuleId, Issue['severity']][] = [
  ['alt', 'photo-without-alt', 'warning'],
  ['caption', 'photo-without-caption', 'note'],
  ['credit', 'photo-without-credit', 'note'],
];

/** Every picture has its alt text, caption and credit. A caption whose picture is still to come needs no alt. */
export const described: Rule = ({ report }) =>
  report.sections.flatMap((section) =>
    section.photos.flatMap((photo) =>
      missingOf(photo).map(([, ruleId, severity]) => ({
        ruleId,
        severity,
        place: placeAt(section, photo.after),
        actual: nameOf(photo),
      })),
    ),
  );

const missingOf = (photo: Photo) =>
  NEEDED.filter(([field]) => !photo[field] && (field !== 'alt' || photo.src));

const nameOf = ({ caption, alt, src, key }: Photo) => caption ?? alt ?? src ?? key;
