import { pageAddress, reportAddress, type Pages } from '../../addresses';
import type { ComparedYear } from '../../compare';
import type { Card } from '../../edition';
import { escaped, tag } from '../../translate/exchange/write-xml';
import { uuidOf } from '../../uuid';
import { restatement } from '../html/years/amount';
import { wordsIn, type Words } from '../words';

/** A current edition as a list shows it, with the time of publication (ISO 8601). */
export type FeedItem = {
  card: Card;
  publishedAt: string;
  /** The note on what this edition corrected; null if it is not a correction. */
  correction: string | null;
  /** The figures of earlier years that this report restates; absent if there are none. */
  restated?: readonly ComparedYear[];
};

export type Feed = {
  locale: string;
  /** The newest first. */
  items: FeedItem[];
  /** The address of the site, without a trailing slash. */
  site: string;
  /** The template of the pages' addresses, if they are not our own. */
  template?: string | null;
};

/** The date of a feed without entries. The standard requires `updated`, but nothing was ever updated. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Writes the latest publications of one language as an Atom feed (RFC 4287). */
export function toAtom({ locale, items, site, template = null }: Feed): string {
  const self = `${site}/api/feed.atom?locale=${locale}`;
  const children = [
    text('id', self),
    text('title', wordsIn(locale).reports),
    text('updated', items[0]?.publishedAt ?? NEVER),
    link('self', self, 'application/atom+xml', locale),
    link('alternate', `${site}/?locale=${locale}`, 'text/html', locale),
    // For entries whose report has no organization (§4.1.1).
    author(site.replace(/^[a-z]+:\/\//, '')),
    ...items.map((item) => entry(item, { site, template })),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('feed', root, children.join(''))}\n`;
}

/**
 * Writes the entry of one report in one language. Its id never changes, even if the slug or the site's address does.
 */
function entry({ card, publishedAt, correction, restated = [] }: FeedItem, pages: Pages): string {
  const { documentId, locale, title, subtitle, summary, year, issuedOn, organization } = card;
  const about = [
    ...(correction === null ? [] : [wordsIn(locale).corrected(correction)]),
    ...restated.map((year) => restatedLine(year, wordsIn(locale))),
    ...[summary ?? subtitle ?? []].flat(),
  ].join('\n');
  const children = [
    text('id', `urn:uuid:${uuidOf(`${documentId} ${locale}`)}`),
    text('title', title),
    text('updated', publishedAt),
    ...(issuedOn ? [text('published', issuedOn)] : []),
    link('alternate', pageAddress(pages, card), 'text/html', locale),
    link('alternate', pages.site + reportAddress(card), 'application/json', locale),
    ...(organization ? [author(organization.name)] : []),
    tag('category', { term: year }),
    ...(correction === null ? [] : [tag('category', { term: 'correction' })]),
    ...(about ? [text('summary', about)] : []),
  ];
  return tag('entry', {}, children.join(''));
}

/** Words a restated figure: “Reading events (2024): 376, restated 390 in the report of 2025”. */
function restatedLine({ figure, restates, year }: ComparedYear, words: Words): string {
  const { indicator, label } = figure;
  return words.restatedFigure(
    indicator?.name ?? label ?? '',
    year,
    restatement(figure, restates, words),
  );
}

const text = (name: string, words: string) => tag(name, {}, escaped(words));

const author = (name: string) => tag('author', {}, text('name', name));

const link = (rel: string, href: string, type: string, hreflang: string) =>
  tag('link', { rel, type, hreflang, href });
