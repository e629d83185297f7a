import {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from '../desk/content';
import { shiftYears } from './shift-years';

/**
 * Returns the first draft of next year's report: organization, series, source, the headings, and the roles of the
 * credits. Prose, figures, quotes, photos, dates and people's names are not copied. Sections keep their keys, so that
 * each can be compared with last year's, and so that the languages of the new report stay aligned.
 * @param title the title to use if last year's title does not name its year
 */
export function nextReport(previous: Content, year: number, title: string): Content {
  const { organization, series, source, slug, subtitle } = previous;
  const from = year - 1;
  const moved = (text: unknown) => (typeof text === 'string' ? shiftYears(text, from) : undefined);
  const named = moved(previous.title);
  const next = {
    year: String(year),
    title: named && named !== previous.title ? named : title,
    ...{ subtitle: moved(subtitle), organization, series, source },
    ...(moved(slug) !== slug && { slug: moved(slug) }),
    sections: sectionsIn(previous).map(({ key, level, heading }) =>
      present<SectionContent>({ key, level, heading: moved(heading), body: [] }),
    ),
    credits: componentsIn(previous.credits).map(({ role }) => present<Component>({ role })),
  };
  return present<Content>(next);
}

/** Removes fields without a value. */
const present = <Thing extends object>(thing: { [Name in keyof Thing]: Thing[Name] | undefined }) =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
