import type { Account } from '../domain/account';
import type { Issue } from '../domain/issue';
import { message } from '../domain/messages';
import type { DocumentImage } from '../domain/read';
import { droppedIssue } from '../domain/read/dropped';

/** What an import tells about a document: the account of its words, and the findings with their messages. */
export type Findings = { account: Account; issues: (Issue & { message: string })[] };

/**
 * Returns the account and findings of an import, corrected for refused pictures. Each gets a finding with its number in
 * the document.
 */
export function withoutPictures(
  { account, issues }: { account: Account; issues: Issue[] },
  refused: readonly DocumentImage[],
): Findings {
  const dropped = refused.map(({ src }) =>
    droppedIssue('broken or too large picture', src.replace(/^image:/, '')),
  );
  return {
    account: {
      ...account,
      kept: account.kept - refused.length,
      named: account.named + refused.length,
    },
    issues: [...issues, ...dropped].map(worded),
  };
}

/** Returns a finding with its message, so that callers need no table of rules. */
export function worded(issue: Issue) {
  return { ...issue, message: message(issue, 'en') };
}
