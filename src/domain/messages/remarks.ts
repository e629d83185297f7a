/** Says why an entry cannot be added to a thread. */
export const REMARK_WORDS = {
  changed: {
    zh: '所批注的文字已被修改，请刷新后再批注或处理。',
    en: 'The words that this is about have changed. Load the draft again and look.',
  },
  closed: {
    zh: '这条批注已经办结。要继续，请先重新打开。',
    en: 'This thread is closed. Reopen it first.',
  },
  open: { zh: '这条批注没有办结，不必重新打开。', en: 'This thread is open already.' },
  'no-suggestion': {
    zh: '这条批注没有待处理的修改建议。',
    en: 'This thread has no suggestion that waits for an answer.',
  },
} as const;
