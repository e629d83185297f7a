import type { Described } from './described';

export const leaderName = {
  id: 'leader-name',
  severity: 'warning',
  languages: ['zh'],
  says: {
    zh: '领导人姓名、职务“{actual}”疑有误，请核对是否应为“{expected}”。',
    en: 'The name or office of a leader, “{actual}”, seems wrong; check whether it should be “{expected}”.',
  },
} as const satisfies Described;
