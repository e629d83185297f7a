import type { Gate } from '../src/domain/check/gate';

/** What Zongshu itself can be told; Strapi's own settings stand in their own files. */
const config = {
  /** The languages of reports. The first is the source: reports are written in it, and it is the default. */
  locales: [
    { code: 'zh-Hans', name: '简体中文' },
    { code: 'en', name: 'English' },
  ],
  /** The longest text that an import takes, in UTF-16 units: about 300 pages of prose. */
  maxImportCharacters: 1_000_000,
  /**
   * Which findings refuse to be published without a reason: all of these severities (none: the gate is open), except
   * for rules that say otherwise, such as `{ 'year-differs': false, 'phone-number': true }`.
   */
  gate: { severities: ['error'], rules: {} } as Gate,
};

export type ZongshuConfig = typeof config;
export default config;
