export const SCHEDULE = 'api::report-schedule.schedule';

/** What may be done at a time. */
export type ScheduledAction = 'publish' | 'withdraw';

/** A row of `schedules`: one publication or withdrawal at a time. */
export type ScheduleRow = {
  id: number;
  reportId: string;
  /** A language, or `*` for all that there are then. */
  language: string;
  action: ScheduledAction;
  /** An instant in UTC; so are the others. */
  dueAt: string;
  /** In whose name it is done: `user:3`. */
  owner: string;
  ownerName: string | null;
  /** The version of the draft that was scheduled; null for all languages, and for a withdrawal. */
  version: string | null;
  state: 'waiting' | 'done' | 'refused' | 'cancelled';
  /** Who is at it now, and until when nobody else is. */
  claim: string | null;
  claimEnds: string | null;
  attempts: number;
  /** Why it was refused. */
  reason: string | null;
  madeAt: string;
  endedAt: string | null;
};
