import path from 'node:path';
import { ADMIN_ZH } from '../../../src/admin/translations/strapi/admin.zh';
import { CONTENT_MANAGER_ZH } from '../../../src/admin/translations/strapi/content-manager.zh';
import { DELETING_EN } from '../../../src/admin/translations/strapi/deleting.en';
import { I18N_ZH } from '../../../src/admin/translations/strapi/i18n.zh';
import { UPLOAD_ZH } from '../../../src/admin/translations/strapi/upload.zh';

type Texts = Record<string, string>;

const PACKAGES = path.resolve(__dirname, '../../../node_modules/@strapi');

/** What Strapi itself says in a language; read by path, since the packages export no translations. */
function strapiTexts(folder: string, language: string): Texts {
  const loaded = jest.requireActual(path.join(PACKAGES, folder, `${language}.json.js`));
  return loaded.default ?? loaded;
}

/** What an editor of the Community Edition never meets: paid plans, their promotion, tours, surveys. */
const NEVER_SHOWN = [
  /auditLogs|last-activity|Purchase|purchase|sso\.|content-history|^history\.|premiumFeature/,
  /FreeTrial|trialCountdown|NpsSurvey|MediaLibraryBanner|UpsellBanner|^tours\./,
  /AITranslation|ai-translations|aiLocalizations|aiMetadata|^ai\.|create-metadata|[mM]etadata(G|S|F)|generatingMetadata|description\.ai/,
];
/** What reads the same in every language. */
const NO_WORDS = /minMaxDivider|rel\.placeholder|target\.placeholder/;

const TABLES: [string, string, Texts][] = [
  ['the frame', 'admin/dist/admin/admin/src/translations', ADMIN_ZH],
  ['the content manager', 'content-manager/dist/admin/translations', CONTENT_MANAGER_ZH],
  ['languages', 'i18n/dist/admin/translations', I18N_ZH],
  ['the media library', 'upload/dist/admin/translations', UPLOAD_ZH],
];

describe.each(TABLES)("our Chinese for Strapi's texts of %s", (_name, folder, ours) => {
  const english = strapiTexts(folder, 'en');
  const chinese = strapiTexts(folder, 'zh-Hans');

  it('has every text that Strapi lacks and an editor meets', () => {
    const missing = Object.keys(english).filter(
      (key) => !(key in chinese) && !(key in ours) && !NO_WORDS.test(key),
    );
    expect(missing.filter((key) => !NEVER_SHOWN.some((never) => never.test(key)))).toEqual([]);
  });

  it('has no key that Strapi does not look up', () => {
    expect(Object.keys(ours).filter((key) => !(key in english))).toEqual([]);
  });

  it('fills in what the English fills in', () => {
    const differing = Object.entries(ours).filter(
      ([key, text]) => `${argumentsOf(text)}` !== `${argumentsOf(english[key] ?? '')}`,
    );
    expect(differing).toEqual([]);
  });
});

/** The names in braces of a message, tags included, each once and sorted. */
function argumentsOf(message: string): string[] {
  // A branch of one word, as in `one {item}`, looks like an argument.
  const withoutWords = message.replace(/(?:=\d+|one|other)\s*\{\s*\w+\s*\}/g, '');
  const names = withoutWords.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g);
  return [...new Set([...names].map(([, name, tag]) => name ?? (tag as string)))].sort();
}

it('says in English of a delete what Strapi looks up, and that it can be undone', () => {
  for (const [key, text] of Object.entries(DELETING_EN)) {
    const [, plugin, own] = /^([\w-]+)\.(.+)$/.exec(key)!;
    expect(strapiTexts(`${plugin}/dist/admin/translations`, 'en')).toHaveProperty([own!]);
    expect(text).toContain('30 days');
  }
});
