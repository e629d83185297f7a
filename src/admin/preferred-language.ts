export type Language = 'zh-Hans' | 'en';

/** Returns the first of the browser's languages that the admin has. Each Chinese is read by who reads another. */
export const preferredOf = (languages: readonly string[]): Language =>
  languages.map((one) => HAS[one.toLowerCase().split('-')[0]!]).find(Boolean) ?? 'zh-Hans';

const HAS: Partial<Record<string, Language>> = { zh: 'zh-Hans', en: 'en' };
