import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { isLacked } from '../domain/check/lacked';
import type { Issue } from '../domain/issue';
import { record } from '../auditing/record';
import { RefusalError } from '../http/refusal';
import { DISMISSED_FINDING, dismissedRows, type DismissedRow } from '../stored/dismissed-findings';
import { writerOf } from '../versions/writer';
import { checksOf } from './checks';
import { isGrave, toConfirmGrave } from './may-confirm';

/** A report in a language, and the access of the caller. `source` is the language that translations are made from. */
export type Asked = { documentId: string; locale: string; source: string; access: Access };

/** A dismissed finding, as in responses. `applies`: whether the current draft still has this finding. */
export type Dismissed = Pick<
  DismissedRow,
  'finding' | 'issue' | 'reason' | 'writer' | 'writtenAt'
> & {
  applies: boolean;
};

/**
 * Dismisses single findings and undoes dismissals. A dismissal means: a person confirms that the text is right as it
 * is.
 */
export const dismissingOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(DISMISSED_FINDING);

  /** Returns the dismissed findings, the newest first. A finding no longer applies if its texts have changed since. */
  async function list(asked: Asked): Promise<Dismissed[]> {
    await toRead(asked);
    return shown(asked, (await found(asked)).dismissed);
  }

  /** @param present the dismissed findings that the current draft still has */
  async function shown({ documentId, locale }: Asked, present: Issue[]): Promise<Dismissed[]> {
    const here = new Set(present.map(({ id }) => id));
    const kept = await dismissedRows(strapi, documentId, locale);
    return kept.map(({ finding, issue, reason, writer, writtenAt }) => ({
      ...{ finding, issue, reason, writer, writtenAt },
      applies: here.has(finding),
    }));
  }

  /**
   * Dismisses a finding of the current draft. A second dismissal changes nothing. Throws 409 if the draft no longer has
   * this finding or nothing can be published with it, and 403 if it is an error that the caller may not confirm.
   */
  async function dismiss(asked: Asked, finding: string, reason: string): Promise<Dismissed[]> {
    await toRead(asked);
    await toChange(asked);
    const checked = await found(asked);
    const { issues, dismissed } = checked;
    const isFinding = ({ id }: Issue) => id === finding;
    const issue = issues.find(isFinding);
    if (!issue && !dismissed.some(isFinding)) throw changed(finding);
    if (!issue) return shown(asked, dismissed);
    if (isLacked(issue)) throw lacked(finding);
    if (isGrave(issue, checked)) await toConfirmGrave(strapi, asked, issue);
    await strapi.db.transaction(async () => {
      await rows().create({ data: rowOf(asked, finding, issue, reason) as never });
      await recordDeed(asked, 'finding-confirmed', finding, issue);
    });
    return shown(asked, [...dismissed, issue]);
  }

  /** Undoes a dismissal. The finding is back if its texts are unchanged. Throws 404 if no such finding is dismissed. */
  async function undo(asked: Asked, finding: string): Promise<Dismissed[]> {
    await toRead(asked);
    const kept = await dismissedRows(strapi, asked.documentId, asked.locale);
    const row = kept.find((one) => one.finding === finding);
    await toChange(asked);
    if (!row) throw new errors.NotFoundError(`No finding "${finding}" is dismissed here.`);
    const undone = { undoneBy: writerOf(strapi.requestContext.get()), undoneAt: new Date() };
    await strapi.db.transaction(async () => {
      await rows().update({ where: { id: row.id }, data: undone });
      await recordDeed(asked, 'finding-reopened', finding, row.issue);
    });
    return shown(asked, (await found(asked)).dismissed);
  }

  const rowOf = ({ documentId, locale }: Asked, finding: string, issue: Issue, reason: string) => ({
    ...{ reportId: documentId, language: locale, finding, issue, reason },
    ...{ writer: writerOf(strapi.requestContext.get()), writtenAt: new Date() },
  });

  /** What was found and why it is right stays in its row, where a redaction reaches it. */
  const recordDeed = (asked: Asked, action: string, finding: string, { ruleId, severity }: Issue) =>
    record(strapi, {
      ...{ chain: asked.documentId, action, language: asked.locale },
      details: { finding, ruleId, severity },
    });

  async function found({ documentId, locale }: Asked) {
    const checked = await checksOf(strapi).draft(documentId, locale);
    if (!checked) throw unseen(documentId, locale);
    return checked;
  }

  return { list, dismiss, undo };
};

/** Throws unless the caller may read the report and its source: the findings about a translation quote the source. */
async function toRead({ documentId, locale, source, access }: Asked): Promise<void> {
  for (const one of new Set([locale, source])) await access.toRead({ documentId, locale: one });
}

/** Throws unless the caller may also dismiss numbers in this language: the gate ignores dismissed findings. */
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

const lacked = (finding: string) =>
  new RefusalError(
    'conflict',
    `The finding "${finding}" says what no publication may lack. It can only be filled in.`,
    { finding },
  );
