import { toShanghaiTime } from '../shanghai-time';

/** What a notice can be about. */
export type NoticeKind =
  | 'returned'
  | 'schedule-done'
  | 'schedule-refused'
  | 'mentioned'
  | 'answered'
  | 'closed'
  | 'assigned'
  | 'due'
  | 'confirmed'
  | 'unconfirmed';

type Language = 'zh' | 'en';

/** The details of a notice, apart from its report: who, what, why. */
export type NoticeDetails = Readonly<Record<string, string>>;

const SENTENCES: Record<NoticeKind, Record<Language, (of: NoticeDetails) => string>> = {
  returned: {
    zh: ({ by, remark }) => `${by}退回：${remark}`,
    en: ({ by, remark }) => `Returned by ${by}: ${remark}`,
  },
  'schedule-done': {
    zh: ({ action, dueAt }) => `已按计划${deed('zh', action)}（${time(dueAt)}）`,
    en: ({ action, dueAt }) => `${deed('en', action)} as scheduled for ${time(dueAt)}`,
  },
  'schedule-refused': {
    zh: ({ action, dueAt, reason }) =>
      `计划于 ${time(dueAt)} ${deed('zh', action)}，未能进行：${reason}`,
    en: ({ action, dueAt, reason }) =>
      `Not ${deed('en', action).toLowerCase()} as scheduled for ${time(dueAt)}: ${reason}`,
  },
  mentioned: {
    zh: ({ by, remark }) => `${by}在批注中提到您：${remark}`,
    en: ({ by, remark }) => `${by} mentions you in a remark: ${remark}`,
  },
  answered: {
    zh: ({ by, remark }) => `${by}回复了批注：${remark}`,
    en: ({ by, remark }) => `${by} answered a remark: ${remark}`,
  },
  closed: {
    zh: ({ by, remark }) => `${by}办结了批注：${remark}`,
    en: ({ by, remark }) => `${by} closed a remark: ${remark}`,
  },
  assigned: {
    zh: ({ by, remark, dueOn }) => `${by}交给您办${dueOn ? `（${dueOn} 前）` : ''}：${remark}`,
    en: ({ by, remark, dueOn }) =>
      `${by} gives you a task${dueOn ? `, due on ${dueOn}` : ''}: ${remark}`,
  },
  due: {
    zh: ({ remark, dueOn }) => `${dueOn} 到期，尚未办结：${remark}`,
    en: ({ remark, dueOn }) => `Due on ${dueOn} and still open: ${remark}`,
  },
  confirmed: {
    zh: ({ by, answer, text, value }) =>
      `${by}核实“${text}”：${answer === 'right' ? '无误' : '有误'}${value ? `，应为${value}` : ''}`,
    en: ({ by, answer, text, value }) =>
      `${by} says that “${text}” is ${answer === 'right' ? 'right' : 'wrong'}${value ? `; it should be ${value}` : ''}`,
  },
  unconfirmed: {
    zh: ({ by, text, dueOn }) => `${by}尚未核实“${text}”，链接 ${dueOn} 失效`,
    en: ({ by, text, dueOn }) => `${by} has not confirmed “${text}”; the link ends on ${dueOn}`,
  },
};

const deed = (language: Language, action: string | undefined): string =>
  ({ publish: { zh: '发布', en: 'Published' }, withdraw: { zh: '撤下', en: 'Withdrawn' } })[
    action === 'withdraw' ? 'withdraw' : 'publish'
  ][language];

const time = (at: string | undefined) => (at ? shanghaiMinute(at) : '—');

/** Returns a time in China to the minute: `2026-12-01 08:00`. The caller adds that it is Beijing time. */
export const shanghaiMinute = (at: string): string =>
  toShanghaiTime(at).slice(0, 16).replace('T', ' ');

/** Words a notice in one sentence. */
export const noticeSentence = (
  kind: NoticeKind,
  details: NoticeDetails,
  language: Language,
): string => SENTENCES[kind][language](details);
