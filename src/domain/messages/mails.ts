type Language = 'zh' | 'en';
type Written = { subject: string; text: string };

/** One notice in a mail. */
export type Told = { title: string | null; message: string };

const NOTICES: Record<Language, (told: readonly Told[], address: string) => Written> = {
  zh: (told, address) => ({
    subject: told.length === 1 ? `综述：${told[0]!.message}` : `综述：${told.length} 条新通知`,
    text: `${listed(told, '（无标题）', '：')}\n\n查看：${address}`,
  }),
  en: (told, address) => ({
    subject: told.length === 1 ? `Zongshu: ${told[0]!.message}` : `Zongshu: ${told.length} notices`,
    text: `${listed(told, '(untitled)', ': ')}\n\nRead them: ${address}`,
  }),
};

const listed = (told: readonly Told[], untitled: string, colon: string) =>
  told.map(({ title, message }) => `${title ?? untitled}${colon}${message}`).join('\n');

/** Returns the mail that tells a person their notices, in their language. */
export const noticesMail = (told: readonly Told[], address: string, language: Language): Written =>
  NOTICES[language](told, address);

/** The data of a request for confirmation: who asks whom, the words, the link, and the last day. */
export type AskingMail = { by: string; to: string; words: string; link: string; until: string };

const CONFIRMS: Record<Language, (of: AskingMail) => Written> = {
  zh: ({ by, to, words, link, until }) => ({
    subject: `请核实：“${words}”`,
    text: `${to}：\n\n${by}请您核实报告中的一句话，不用登录，打开链接即可答复：\n${link}\n\n${until} 前有效。`,
  }),
  en: ({ by, to, words, link, until }) => ({
    subject: `Please confirm: “${words}”`,
    text: `${to},\n\n${by} asks you to confirm one sentence of a report. No account is needed:\n${link}\n\nThe link answers until ${until}.`,
  }),
};

/** Returns the mail that asks an outside person for a confirmation. */
export const confirmMail = (of: AskingMail, language: Language): Written => CONFIRMS[language](of);
