import type { NoticeKind } from '../domain/messages/notices';

export const NOTICE = 'api::notice.notice';

/** A row of `notices`: one notice to one person. */
export type NoticeRow = {
  id: number;
  /** The person who gets the notice, such as `user:3`. */
  recipient: string;
  kind: NoticeKind;
  reportId: string;
  language: string | null;
  details: Record<string, string>;
  at: string;
  readAt: string | null;
};
