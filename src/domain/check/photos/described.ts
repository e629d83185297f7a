import type { RuleId } from '../../issue';
import type { Photo } from '../../report';
import { ofRule } from '../../rules/of-rule';
import { placeAt } from '../places';
import type { Rule } from '../rule';

/** What a photo must have: a text for those who cannot see it (GB/T 37668), a caption, and a credit. */
const NEEDED: readonly [field: 'alt' | 'caption' | 'credit', RuleId][] = [
  ['alt', 'photo-without-alt'],
  ['caption', 'photo-without-caption'],
  ['credit', 'photo-without-credit'],
];

/** Every picture has its alt text, caption and credit. A caption whose picture is still to come needs no alt. */
export const described: Rule = ({ report }) =>
  report.sections.flatMap((section) =>
    section.photos.flatMap((photo) =>
      missingOf(photo).map(([, ruleId]) => ({
        ...ofRule(ruleId),
        place: placeAt(section, photo.after),
        actual: nameOf(photo),
      })),
    ),
  );

const missingOf = (photo: Photo) =>
  NEEDED.filter(([field]) => !photo[field] && (field !== 'alt' || photo.src));

const nameOf = ({ caption, alt, src, key }: Photo) => caption ?? alt ?? src ?? key;
