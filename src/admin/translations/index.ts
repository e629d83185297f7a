import { messagesOf } from './labels';
import { LABELS_EN } from './labels.en';
import { LABELS_ZH } from './labels.zh';
import { STRAPI_ZH } from './strapi';

/** What the admin says beyond Strapi's own translations, by language and key. */
export const translations: Record<'zh-Hans' | 'en', Record<string, string>> = {
  'zh-Hans': { ...STRAPI_ZH, ...messagesOf(LABELS_ZH) },
  en: messagesOf(LABELS_EN),
};
