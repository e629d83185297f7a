type Language = 'zh' | 'en';
type Said = Record<Language, string>;

/** Refusals for a person who asks for a confirmation. */
export const CONFIRM_WORDS = {
  person: {
    zh: '请人核实须由本人登录后进行，不能用 API 令牌。',
    en: 'A confirmation is asked for by a person: sign in, an API token cannot ask.',
  },
  nowhere: {
    zh: '这里没有可以请人核实的数据或引语：只能核实正文中有的文字。请先保存稿件。',
    en: 'There is no figure or quote here that could be confirmed: its words must stand in the text. Save the draft first.',
  },
  revoked: { zh: '这个链接已经撤回。', en: 'This link was withdrawn already.' },
} satisfies Record<string, Said>;

/** The words of the page on which a person without an account confirms. */
export const CONFIRM_PAGE = {
  zh: {
    title: '请核实',
    metric: '下面这句话里的数字对吗？',
    quote: '下面这段话是您说的吗？',
    asks: (by: string, to: string) => `${by}请${to}核实`,
    until: (day: string) => `${day} 前可以答复。只需看这一句；不用登录。`,
    label: (label: string) => `说的是：${label}`,
    right: '对',
    wrong: '不对',
    value: '应当是（不对时请填）',
    remark: '说明（可不填）',
    name: '您是（可不填）',
    send: '答复',
    answered: { right: '您已答复：对。', wrong: '您已答复：不对。' },
    thanks: '谢谢，答复已收到。需要更正的，可以再答复一次。',
    over: ['链接已失效', '这个链接已过期或已撤回。请与发给您的人联系。'],
    busy: ['请稍候', '打开得太频繁了，请过一分钟再试。'],
    incomplete: [
      '还差一点',
      '请选“对”或“不对”；不对时请写应当是什么，或说明哪里不对。请返回上一页。',
    ],
    full: ['答复已满', '这个链接已答复多次，不能再答复。请与发给您的人联系。'],
  },
  en: {
    title: 'Please confirm',
    metric: 'Is the number in this sentence right?',
    quote: 'Are these your words?',
    asks: (by: string, to: string) => `${by} asks ${to} to confirm`,
    until: (day: string) =>
      `You can answer until ${day}. Only this sentence matters; no account is needed.`,
    label: (label: string) => `About: ${label}`,
    right: 'Right',
    wrong: 'Wrong',
    value: 'It should be (if it is wrong)',
    remark: 'Anything else (optional)',
    name: 'Your name (optional)',
    send: 'Answer',
    answered: { right: 'You answered: right.', wrong: 'You answered: wrong.' },
    thanks: 'Thank you, we have your answer. You can answer again to correct it.',
    over: [
      'This link is not valid any more',
      'It has expired or was withdrawn. Please ask whoever sent it to you.',
    ],
    busy: ['One moment', 'This was opened too often. Please try again in a minute.'],
    incomplete: [
      'Something is missing',
      'Say right or wrong; if it is wrong, say what it should be, or what is wrong with it. Please go back.',
    ],
    full: [
      'No more answers',
      'This link was answered several times. Please ask whoever sent it to you.',
    ],
  },
} as const;

export type ConfirmTrouble = 'over' | 'busy' | 'incomplete' | 'full';
