import type { NoticeKind } from '../domain/messages/notices';

export const NOTICE = 'api::notice.notice';

/** A row of `notices`: what one person is told once. */
export type NoticeRow = {
  id: number;
  /** Such as `user:3`. */
  recipient: string;
  kind: NoticeKind;
  reportId: string;
  language: string | null;
  details: Record<string, string>;
  at: string;
  readAt: string | null;
};
