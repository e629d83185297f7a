/** What our own pages and panels say, by key. */
export const UI_EN: Record<string, string> = {
  'zongshu.switch-language': '中文',
};
