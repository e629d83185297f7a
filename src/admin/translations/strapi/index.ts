import { ADMIN_ZH } from './admin.zh';
import { CONTENT_MANAGER_ZH } from './content-manager.zh';
import { I18N_ZH } from './i18n.zh';
import { UNLISTED_ZH } from './unlisted.zh';
import { UPLOAD_ZH } from './upload.zh';

/** Plugins look their texts up with the plugin's name as a prefix; the frame uses no prefix. */
const prefixed = (plugin: string, texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));

/** The Chinese texts that Strapi 5.54 is missing, or has under keys that the code never looks up. */
export const STRAPI_ZH: Record<string, string> = {
  ...UNLISTED_ZH,
  ...ADMIN_ZH,
  ...prefixed('content-manager', CONTENT_MANAGER_ZH),
  ...prefixed('i18n', I18N_ZH),
  ...prefixed('upload', UPLOAD_ZH),
};
