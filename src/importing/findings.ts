import type { Account } from '../domain/account';
import type { Issue } from '../domain/issue';
import { message } from '../domain/messages';
import type { DocumentImage } from '../domain/read';
import { droppedIssue } from '../domain/read/dropped';
import type { Photo, Report } from '../domain/report';
import { photosOf } from '../domain/report/photos';

/** What an import tells about a document: the account of its words, and the findings with their messages. */
export type Findings = { account: Account; issues: (Issue & { message: string })[] };

/** The pictures whose files are not in the draft: refused by the media library, or known by an address alone. */
export type Missing = { refused: readonly DocumentImage[]; elsewhere: readonly Photo[] };

/**
 * Returns the account and findings of an import, corrected for missing pictures. Each gets a finding: a refused one with
 * its number in the document, one elsewhere with its words.
 */
export function withoutPictures(
  { account, issues }: { account: Account; issues: Issue[] },
  { refused, elsewhere }: Missing,
): Findings {
  const dropped = [
    ...refused.map(({ src }) =>
      droppedIssue('broken or too large picture', src.replace(/^image:/, '').slice(0, SHOWN)),
    ),
    ...elsewhere.map(({ caption, alt, src }) =>
      droppedIssue('picture file elsewhere', caption ?? alt ?? src ?? ''),
    ),
  ];
  return {
    account: {
      ...account,
      kept: account.kept - dropped.length,
      named: account.named + dropped.length,
    },
    issues: [...issues, ...dropped].map(worded),
  };
}

/** How much of an address a finding shows. */
const SHOWN = 40;

/** Returns the photos whose files are neither in the document nor among the stored ones, by address. */
export const elsewhereIn = (
  report: Report,
  images: readonly DocumentImage[],
  own: Readonly<Record<string, number>>,
): Photo[] => {
  const here = new Set([...images.map(({ src }) => src), ...Object.keys(own)]);
  return photosOf(report).filter(({ src }) => src && !here.has(src));
};

/** Returns a finding with its message, so that callers need no table of rules. */
export function worded(issue: Issue) {
  return { ...issue, message: message(issue, 'en') };
}
