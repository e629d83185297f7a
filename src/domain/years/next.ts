import {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from '../desk/content';
import { shiftYears } from './shift-years';

/**
 * Next year's report as it begins: organization, series, source, the structure of headings and the roles of the tail. Prose,
 * figures, quotes, photos, dates and names of persons are last year's, and stay there. Sections keep their keys, so that each
 * finds what it said last year, and so that the languages of the new report are aligned.
 * @param title what it is called where last year's title does not name its year
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

/** What is not said is absent. */
const present = <Thing extends object>(thing: { [Name in keyof Thing]: Thing[Name] | undefined }) =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
