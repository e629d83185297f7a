import type { Fault } from '../suggest';
import type { Language } from '../quantity';
import { message } from '.';

/** Why a model gave no answer that could be checked. */
export type Silence = 'slow' | 'unreachable' | 'moved' | 'failed' | 'unreadable' | 'cut' | 'busy';

const SILENCE: Record<Silence, Record<Language, string>> = {
  slow: {
    zh: '机器建议的服务没有按时答复。',
    en: 'The service of suggestions did not answer in time.',
  },
  unreachable: {
    zh: '连不上机器建议的服务。',
    en: 'The service of suggestions cannot be reached.',
  },
  moved: {
    zh: '机器建议的服务要求转到别处，未照办。',
    en: 'The service of suggestions wants the text sent elsewhere; it was not.',
  },
  failed: {
    zh: '机器建议的服务出错。',
    en: 'The service of suggestions failed.',
  },
  unreadable: {
    zh: '机器建议的服务答复的不是建议。',
    en: 'What the service of suggestions answered is no suggestion.',
  },
  cut: {
    zh: '机器的答复过长，没有说完。',
    en: 'The suggestion was too long and was cut off.',
  },
  busy: {
    zh: '正在请机器建议的人太多，请稍后再试。',
    en: 'Too many suggestions are asked for at once. Try again in a moment.',
  },
};

export const silenceMessage = (why: Silence, language: Language): string => SILENCE[why][language];

const REASONS: Record<Exclude<Fault['reason'], 'parity'>, Record<Language, string>> = {
  empty: { zh: '没有内容', en: 'it says nothing' },
  long: { zh: '太长', en: 'it is too long' },
  lines: { zh: '不止一行', en: 'it has several lines' },
  number: { zh: '原文中没有“{actual}”', en: 'the text does not state “{actual}”' },
  word: { zh: '句中没有“{actual}”', en: 'the sentence does not say “{actual}”' },
};

const sayFault = (fault: Fault, language: Language): string => {
  if (fault.reason === 'parity') return message(fault.issue, language);
  const actual = 'actual' in fault ? fault.actual : '';
  return REASONS[fault.reason][language].replace('{actual}', actual);
};

/** The most faults that a sentence names. */
const NAMED = 3;

const UNSHOWN: Record<Language, (said: readonly string[]) => string> = {
  zh: (said) => `机器的建议与原文不符，未予显示：${said.join('；')}`,
  en: (said) => `The suggestion does not agree with the text and is not shown: ${said.join('; ')}`,
};

/** Says why a suggestion is not shown. */
export function unshownMessage(faults: readonly Fault[], language: Language): string {
  const said = faults.slice(0, NAMED).map((fault) => sayFault(fault, language));
  return UNSHOWN[language](said);
}

export const NO_SUGGESTIONS = {
  off: {
    zh: '没有开启机器建议（SUGGESTIONS_URL）。',
    en: 'Machine suggestions are not switched on (SUGGESTIONS_URL).',
  },
  nowhere: {
    zh: '这里没有可建议的内容：请先保存稿件，数据须见于正文。',
    en: 'There is nothing here to suggest for. Save the draft first; a figure must stand in the text.',
  },
} as const;
