/**
 * Marks between words that became separate fields (a caption and its credit, a title and its subtitle, the cells of a
 * row), and characters that draw a line.
 */
export const GLUE = /[\t|｜丨│∣_()（）[\]【】—―─–\-:：。，,、/／\s　■▲△▼▽◆●↑↓◀▶]+/;

/** Label words that the name of the field now expresses: 谢知秋 摄, 单位：万元, 本报记者 周亮. */
export const LABEL_BEFORE =
  /^(?:(?:本报|特约|见习|全媒体)?(?:记者|記者|通讯员|通訊員)|志愿者|[义義]工|社工|宣传员|实习生|摄影|攝影|摄|攝|供图|供圖|文?[图圖]文?(?![片源])|文(?=$|[图圖])|©|[图圖相照]片?(?:来源|來源|提供)?|图源|(?:计量|計量|金额|金額|数量|數量)?(?:单位|單位)|(?:币|幣)(?:别|別|种|種)|货币|貨幣|(?:photo(?:graph)?|image|picture)s?(?:\s?by|\s?credit)?|credit|units?)/i;
export const LABEL_AFTER = /(?:摄影|攝影|摄制|摄|攝|供图|供圖|提供|单位|單位|by|credit)$/;

/** — 3 —, 第3页 共12页, Page 3 of 12: a page number, which is not content. */
export const PAGE_NUMBER = /^[\s\d第共页面/／·.—–_|-]*$|^\s*page\s*\d*(?:\s*(?:of|\/)\s*\d*)?\s*$/i;
