/** Patterns for lines above a text that are neither title nor byline. */

/** 青医发〔2025〕3号 */
export const DOCUMENT_NUMBER =
  /^[（(]?[\u4e00-\u9fffA-Za-z（）()]{2,20}[〔\[【(（]\d{4}[〕\]】)）]\s*第?\d+号[）)]?$/;
/** Registered charity no. 1098765, Company limited by guarantee no. 123: the registration of a body. Registered office: 14 Mill Lane: its particulars. */
export const REGISTERED =
  /^(?:registered (?:charity|company|office)|charity|company|UK charity)\b[^.;]{0,60}(?:no\.?|number|reg)[^.;]{0,40}\d{4,}[^.;]{0,40}$|^(?:(?:registered|principal|correspondence) (?:office|address)|independent examiner|auditors?|bankers?|solicitors?|patrons?|website|telephone|e-?mail)\s?:\s[^;]{2,100}[^.;]$/i;

/** 姓名：乔木 — one entry of a card. */
export const CARD_ENTRY = /^[\u4e00-\u9fff\s　]{2,10}[：:]\s*[^。！？]{1,60}$/;
/** 【人物名片】 above such entries. */
export const CARD_HEAD = /^[【〖\[][^】〗\]]{2,16}[】〗\]]$/;
export const EDITORS_NOTE =
  /^[【〖\[（(]?(?:编者按|编者的话|按语|内容提要|核心提示|阅读提示|(?:导读|摘要|提要)(?=[】〗\]）)]|\s*[：:]|[\s　]|$))[】〗\]）)]?\s*[：:】]?/;
/** （2025年1月18日在第六届职工代表大会上）, and other brackets alone on a line below a title. */
export const DELIVERED = /^[（(][^（()）]{4,60}[）)]$/;
