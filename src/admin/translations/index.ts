import { CONFIRM_EN } from './confirm.en';
import { CONFIRM_ZH } from './confirm.zh';
import { DESK_EN } from './desk.en';
import { DESK_ZH } from './desk.zh';
import { DISMISSALS_EN } from './dismissals.en';
import { DISMISSALS_ZH } from './dismissals.zh';
import { kindsOf, messagesOf } from './labels';
import { LABELS_EN } from './labels.en';
import { LABELS_ZH } from './labels.zh';
import { REVIEW_EN } from './review.en';
import { REVIEW_ZH } from './review.zh';
import { STRAPI_ZH } from './strapi';
import { DELETING_EN } from './strapi/deleting.en';
import { TEAMWORK_EN } from './teamwork.en';
import { TEAMWORK_ZH } from './teamwork.zh';
import { UI_EN } from './ui.en';
import { UI_ZH } from './ui.zh';
import { WEBHOOKS_EN } from './webhooks.en';
import { WEBHOOKS_ZH } from './webhooks.zh';
import { YEARS_EN } from './years.en';
import { YEARS_ZH } from './years.zh';

/** The texts that the admin adds to Strapi's own translations, by language and key. */
export const translations: Record<'zh-Hans' | 'en', Record<string, string>> = {
  'zh-Hans': {
    ...STRAPI_ZH,
    ...messagesOf(LABELS_ZH),
    ...kindsOf(LABELS_ZH),
    ...UI_ZH,
    ...DESK_ZH,
    ...YEARS_ZH,
    ...REVIEW_ZH,
    ...TEAMWORK_ZH,
    ...CONFIRM_ZH,
    ...DISMISSALS_ZH,
    ...WEBHOOKS_ZH,
  },
  en: {
    ...DELETING_EN,
    ...messagesOf(LABELS_EN),
    ...kindsOf(LABELS_EN),
    ...UI_EN,
    ...DESK_EN,
    ...YEARS_EN,
    ...REVIEW_EN,
    ...TEAMWORK_EN,
    ...CONFIRM_EN,
    ...DISMISSALS_EN,
    ...WEBHOOKS_EN,
  },
};
