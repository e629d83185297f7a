export const SCHEDULE = 'api::report-schedule.schedule';

/** The actions that can be scheduled. */
export type ScheduledAction = 'publish' | 'withdraw';

/** A row of `schedules`: one scheduled publication or withdrawal. */
export type ScheduleRow = {
  id: number;
  reportId: string;
  /** A language, or `*` for all languages that the report has at that time. */
  language: string;
  action: ScheduledAction;
  /** An instant in UTC, like the other times. */
  dueAt: string;
  /** The person in whose name it is done, such as `user:3`. */
  owner: string;
  ownerName: string | null;
  /** The version of the draft that was scheduled. Null for all languages and for a withdrawal. */
  version: string | null;
  state: 'waiting' | 'done' | 'refused' | 'cancelled';
  /** The id of the claim that holds the schedule now, and the time at which the claim ends. */
  claim: string | null;
  claimEnds: string | null;
  attempts: number;
  /** The reason for a refusal. */
  reason: string | null;
  madeAt: string;
  endedAt: string | null;
};
