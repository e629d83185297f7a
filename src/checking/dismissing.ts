import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import type { Issue } from '../domain/issue';
import { RefusalError } from '../http/refusal';
import { DISMISSED_FINDING, dismissedRows, type DismissedRow } from '../stored/dismissed-findings';
import { writerOf } from '../versions/writer';
import { checksOf } from './checks';

/** A report in a language, and who asks. `source` is the language that translations are made from. */
export type Asked = { documentId: string; locale: string; source: string; access: Access };

/** A finding that is dismissed, as answers have it. `applies`: whether it is found in the draft as it stands now. */
export type Dismissed = Pick<
  DismissedRow,
  'finding' | 'issue' | 'reason' | 'writer' | 'writtenAt'
> & {
  applies: boolean;
};

/** Dismissing findings one by one, and taking that back: somebody confirms that what was found is right as it stands. */
export const dismissingOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(DISMISSED_FINDING);

  /** What is dismissed, the newest first. One that does not apply was about texts that have changed since. */
  async function list(asked: Asked): Promise<Dismissed[]> {
    await toRead(asked);
    return shown(asked, (await found(asked)).dismissed);
  }

  /** @param present the findings of the draft as it stands that are dismissed */
  async function shown({ documentId, locale }: Asked, present: Issue[]): Promise<Dismissed[]> {
    const here = new Set(present.map(({ id }) => id));
    const kept = await dismissedRows(strapi, documentId, locale);
    return kept.map(({ finding, issue, reason, writer, writtenAt }) => ({
      ...{ finding, issue, reason, writer, writtenAt },
      applies: here.has(finding),
    }));
  }

  /** Dismisses what is found now. Twice the same changes nothing. Throws 409 where it is found no more. */
  async function dismiss(asked: Asked, finding: string, reason: string): Promise<Dismissed[]> {
    await toRead(asked);
    await toChange(asked);
    const { issues, dismissed } = await found(asked);
    const isFinding = ({ id }: Issue) => id === finding;
    const issue = issues.find(isFinding);
    if (!issue && !dismissed.some(isFinding)) throw changed(finding);
    if (!issue) return shown(asked, dismissed);
    await rows().create({ data: rowOf(asked, finding, issue, reason) as never });
    return shown(asked, [...dismissed, issue]);
  }

  /** Takes back a dismissal: the finding is there again, if its texts still are. Throws 404 where none is dismissed. */
  async function undo(asked: Asked, finding: string): Promise<Dismissed[]> {
    await toRead(asked);
    const kept = await dismissedRows(strapi, asked.documentId, asked.locale);
    const row = kept.find((one) => one.finding === finding);
    await toChange(asked);
    if (!row) throw new errors.NotFoundError(`No finding "${finding}" is dismissed here.`);
    const undone = { undoneBy: writerOf(strapi.requestContext.get()), undoneAt: new Date() };
    await rows().update({ where: { id: row.id }, data: undone });
    return shown(asked, (await found(asked)).dismissed);
  }

  const rowOf = ({ documentId, locale }: Asked, finding: string, issue: Issue, reason: string) => ({
    ...{ reportId: documentId, language: locale, finding, issue, reason },
    ...{ writer: writerOf(strapi.requestContext.get()), writtenAt: new Date() },
  });

  async function found({ documentId, locale }: Asked) {
    const checked = await checksOf(strapi).draft(documentId, locale);
    if (!checked) throw unseen(documentId, locale);
    return checked;
  }

  return { list, dismiss, undo };
};

/** What is found in a translation tells what its source says. */
async function toRead({ documentId, locale, source, access }: Asked): Promise<void> {
  for (const one of new Set([locale, source])) await access.toRead({ documentId, locale: one });
}

/** Who dismisses a finding needs the right to dismiss numbers in this language: the gate lets pass what is dismissed. */
async function toChange({ documentId, locale, access }: Asked): Promise<void> {
  await access.to('update', { documentId, locale });
  await access.toWrite({ documentId, locale }, {}, { dismissals: [{ text: '1', reason: '1' }] });
}

const changed = (finding: string) =>
  new RefusalError(
    'conflict',
    `There is no finding "${finding}" in the draft as it stands now: its texts have changed, or it was settled. Read the checks again.`,
    { finding },
  );
