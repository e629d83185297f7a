import type { Language } from '../domain/quantity';
import type { Decision } from './sign-off-row';

/** The wording of each decision, by its code. */
export const DECISIONS: Record<Decision, Record<Language, string>> = {
  approved: { zh: '通过', en: 'approved' },
  returned: { zh: '退回', en: 'returned' },
  classed: { zh: '定级', en: 'classed' },
  emergency: { zh: '紧急发布', en: 'published as an emergency' },
};

/** The titles and column names of the sheet. */
export const WORDS = {
  zh: {
    title: (title: string) => `审核单：${title}`,
    header: ['语种', '审次', '意见', '审核人', '角色', '时间', '备注', '稿件版本', '签署内容哈希'],
    program: '系统',
    deeds: { published: '发布', withdrawn: '撤下' },
    edition: (number: number) => `第${number}版`,
  },
  en: {
    title: (title: string) => `Review sheet: ${title}`,
    header: [
      ...['Language', 'Stage', 'Decision', 'Name', 'Roles', 'Time', 'Remark'],
      ...['Version', 'Hash of what was signed'],
    ],
    program: 'The system',
    deeds: { published: 'published', withdrawn: 'withdrew' },
    edition: (number: number) => `edition ${number}`,
  },
};

/** The wording of confirmed findings. */
export const FOUND = {
  zh: {
    stage: '检查结果',
    decision: { 'finding-confirmed': '确认无误', 'finding-reopened': '撤回确认' },
    said: (found: string, reason: string) => `${found}理由：${reason}`,
  },
  en: {
    stage: 'Finding',
    decision: { 'finding-confirmed': 'confirmed as it stands', 'finding-reopened': 'taken back' },
    said: (found: string, reason: string) => `${found} Because: ${reason}`,
  },
};

/** The wording of confirmations from outside. */
export const CONFIRMED = {
  zh: {
    stage: '外部核实',
    verdict: { right: '无误', wrong: '有误' },
    said: (words: string, value: string | null, remark: string | null) =>
      [`“${words}”`, value && `应为${value}`, remark].filter(Boolean).join('；'),
  },
  en: {
    stage: 'Confirmation from outside',
    verdict: { right: 'right', wrong: 'wrong' },
    said: (words: string, value: string | null, remark: string | null) =>
      [`“${words}”`, value && `should be ${value}`, remark].filter(Boolean).join('; '),
  },
};
