import { componentsIn, sectionsIn, type Content, type SectionContent } from '../desk/content';
import { align } from '../translate/align';
import { groupText } from '../translate/blocks';
import { byRole, LISTS, rekeyedList, SIGNS } from './rekeyed-list';

/**
 * Gives a newly read document the keys of its earlier version. Sections match by heading, then by text; records match
 * by content. So an unchanged part is equal to the earlier one, and a record keeps its indicator and its translation.
 * Fields that a document cannot hold (organization, series, slug, dismissals, pictures) keep their values.
 */
export function rekeyed(read: Content, before: Content, newKey: () => string): Content {
  const old = sectionsIn(before);
  const matches = sectionMatches(old, sectionsIn(read));
  return {
    ...before,
    ...read,
    sections: sectionsIn(read).map((section, at) =>
      sectionWith(section, old[matches[at]!] ?? null, newKey),
    ),
    credits: rekeyedList(componentsIn(read.credits), componentsIn(before.credits), byRole, newKey),
  };
}

const headingOf = ({ heading }: SectionContent) => heading ?? '';
const wholeOf = (section: SectionContent) =>
  `${headingOf(section)}\n${groupText(section.body ?? [])}`;

/**
 * Returns for each section the index of its earlier section; -1 for a new one. Headings are compared first, because an
 * empty draft has nothing else.
 */
function sectionMatches(old: SectionContent[], now: SectionContent[]): number[] {
  const matches = align(old.map(headingOf), now.map(headingOf));
  const free = old.map((_, at) => at).filter((at) => !matches.includes(at));
  const waiting = now.map((_, at) => at).filter((at) => matches[at] === -1);
  const whole = align(
    free.map((at) => wholeOf(old[at]!)),
    waiting.map((at) => wholeOf(now[at]!)),
  );
  waiting.forEach((at, index) => {
    matches[at] = whole[index] === -1 ? -1 : free[whole[index]!]!;
  });
  return matches;
}

function sectionWith(
  section: SectionContent,
  before: SectionContent | null,
  newKey: () => string,
): SectionContent {
  const lists = LISTS.flatMap((name) => {
    const all = rekeyedList(
      componentsIn(section[name]),
      componentsIn(before?.[name]),
      SIGNS[name],
      newKey,
    );
    return all.length > 0 || before?.[name] ? [[name, all]] : [];
  });
  return {
    ...before,
    ...section,
    key: before?.key ?? newKey(),
    ...(before?.photos ? { photos: before.photos } : {}),
    ...Object.fromEntries(lists),
  };
}
