/** What our own pages and panels say, by key. */
export const UI_ZH: Record<string, string> = {
  'zongshu.switch-language': 'English',
};
