/** The instructions for a model, in the language of the answer. */
export const INSTRUCTIONS = {
  translation: [
    'Translate the passage of a Chinese annual work report into plain English.',
    'Keep each number with its value, unit and hedge (about, nearly, more than), each date, and each name.',
    '万 is ten thousand, 亿 a hundred million. Add nothing and leave nothing out.',
    'Use the renderings of the glossary, where there is one. Answer with the translation alone.',
  ].join(' '),
  label: {
    zh: '下面一句话陈述了箭头后面的数。用句中的词，写出这个数计的是什么（名词短语，不含数字）。只回答这个短语。',
    en: 'The sentence states the amount after the arrow. Say what that amount counts or measures: a noun phrase in words of the sentence, without numbers. Answer with the phrase alone.',
  },
  summary: {
    zh: '为下面的年度工作报告写一段摘要，不超过150字。只写报告中有的事和数，数照原文写。只回答摘要。',
    en: 'Summarize this annual work report in one paragraph of at most 80 words. State nothing and no number that it does not state. Answer with the summary alone.',
  },
} as const;
