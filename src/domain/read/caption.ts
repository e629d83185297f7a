/** `（张三 摄）`, `(记者 李四 摄)`, `（县融媒体中心供图）`, `[王五/摄]` at the end of a line. */
const CREDIT =
  /[（(\[【]\s*([^（()）\]】]{0,30}?)\s*(?:[／/\s]*(?:摄影|摄制|摄|供图|提供|图片来源|图|资料图片?|资料照片?))\s*[）)\]】]\s*[。.]?$/;
/** `（摄影：张三）`, `（图/李四）` at the end of a line. */
const LABELLED_CREDIT =
  /[（(\[【]\s*(?:摄影?|供图|图片?|图源|图片来源)\s*[：:／/｜|]\s*([^（()）\]】]{2,30}?)\s*[）)\]】]\s*[。.]?$/;
/** `图②：改造后的小区。 罗一鸣 摄`: a credit without bracket, behind a space. */
const BARE_CREDIT =
  /[\s　]([\u4e00-\u9fff·]{2,4}(?:[\s　、][\u4e00-\u9fff·]{2,4})?)[\s　]*(?:摄影|摄|供图)$/;
/** `志愿者发放爱心包。青石县慈善会供图`: a credit glued to the end of a sentence. */
const GLUED_CREDIT =
  /(?<=[。！])[\s　]*((?:本报|特约|见习)?(?:全媒体)?(?:记者|通讯员)?[\s　]?[\u4e00-\u9fff·、\s　]{2,20}?(?<![拍航偷抓翻]))[\s　]*(?:摄影报道|摄影|摄|供图|图片?提供)[。]?$/;
/** `图为…`, `图①：…`, `上图：…`, `图1 …`. */
const BEGINS =
  /^(?:[▲△◆●■]\s*)?(?:图为|图[一二三四五六七八九十\d①②③④⑤⑥⑦⑧⑨]+[：:\s、]|[上下左右]图[为：:]|图片说明|（?图片?[：:])/;
const LABELS = /(?:本报|特约|见习|全媒体)?(?:记者|通讯员|摄影|图片)[\s：:]*|资料图?片?/g;
const LONGEST = 120;

export interface Caption {
  /** Without the bracket of the credit. */
  caption: string;
  /** Who took or supplied the picture: names only. */
  credit: string | null;
}

/** What a line says as the caption of a picture, or null where it is none. */
export function captionIn(text: string): Caption | null {
  if (text.length > LONGEST) return null;
  const credit =
    CREDIT.exec(text) ??
    LABELLED_CREDIT.exec(text) ??
    GLUED_CREDIT.exec(text) ??
    BARE_CREDIT.exec(text);
  if (!credit && !BEGINS.test(text)) return null;
  const caption = (credit ? text.slice(0, credit.index) : text).trim();
  if (caption === '' || /[“"]$/.test(caption)) return null;
  const name = (credit?.[1] ?? '').replace(LABELS, '').trim();
  return { caption, credit: name || null };
}

/** `周亮 摄`, `摄影：周亮`, `青石县慈善会供图`: a line that is nothing but a credit. */
const LONE_CREDIT =
  /^[（(]?(?:(?:摄影|摄|供图|图片来源|图源|图片提供|图)\s*[：:／/|｜]\s*([\u4e00-\u9fff·、\s　]{2,24})|((?:本报|特约|见习)?(?:全媒体)?(?:记者|通讯员)?[\s　]?[\u4e00-\u9fff·、]{2,20}?(?<![拍航偷抓翻]))[\s　／/]*(?:摄影|摄|供图))[）)]?$/;

/** Who took or supplied the picture above, where a line says nothing else; null where it does. */
export function loneCreditIn(text: string): string | null {
  if (text.length > 32) return null;
  const [, labelled, bare] = LONE_CREDIT.exec(text) ?? [];
  return (labelled ?? bare ?? '').replace(LABELS, '').trim() || null;
}
