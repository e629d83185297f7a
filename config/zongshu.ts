import type { Gate } from '../src/domain/check/gate';
import type { Reviews } from '../src/domain/review/chain';

/** The settings of Zongshu itself. Strapi's own settings are in their own files. */
const config = {
  /** The languages of reports. The first is the source language: reports are written in it, and it is the default. */
  locales: [
    { code: 'zh-Hans', name: '简体中文' },
    { code: 'en', name: 'English' },
  ],
  /** The longest text that an import accepts, in UTF-16 units: about 300 pages of prose. */
  maxImportCharacters: 1_000_000,
  /**
   * Which findings stop publishing unless a reason is given. All findings of these severities do (an empty list opens
   * the gate), except for rules that are set otherwise, such as `{ 'year-differs': false, 'phone-number': true }`.
   */
  gate: { severities: ['error'], rules: {} } as Gate,
  /**
   * Who reviews what, in which order (三审). Stages can always be signed and are always shown. With
   * `REVIEWS_REQUIRED=true`, a report is published only if its whole chain has signed the current text. A report has a
   * class: A ordinary, B leaders and important meetings, C sensitive. A report without a class counts as C.
   */
  reviews: {
    stages: [
      {
        ...{ key: 'first', name: { zh: '初审', en: 'First review' }, people: 1, samePerson: false },
        roles: ['zongshu-editor', 'zongshu-reviewer', 'strapi-editor', 'strapi-super-admin'],
      },
      {
        ...{
          key: 'second',
          name: { zh: '复审', en: 'Second review' },
          people: 1,
          samePerson: false,
        },
        roles: ['zongshu-reviewer', 'strapi-editor', 'strapi-super-admin'],
      },
      {
        ...{ key: 'final', name: { zh: '终审', en: 'Final review' }, people: 1, samePerson: false },
        roles: ['zongshu-chief', 'strapi-super-admin'],
      },
      {
        ...{ key: 'translation', name: { zh: '译文审核', en: 'Translation review' } },
        ...{ people: 1, samePerson: false },
        roles: ['zongshu-translator', 'zongshu-reviewer', 'zongshu-chief', 'strapi-super-admin'],
      },
    ],
    chains: {
      source: {
        ...{ A: ['first', 'final'], B: ['first', 'second', 'final'] },
        C: ['first', 'second', 'final'],
      },
      target: { A: ['translation'], B: ['translation'], C: ['translation'] },
    },
    emergency: ['zongshu-chief', 'strapi-super-admin'],
  } as Reviews,
};

export type ZongshuConfig = typeof config;
export default config;
