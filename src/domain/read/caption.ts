import { inSimplified } from '../quantity/script.zh';
import { isFullName } from './names/given';
import { asPrinted, wordsIn } from './printed';

/** `（张三 摄）`, `(记者 李四 摄)`, `（县融媒体中心供图）`, `[王五/摄]` at the end of a line. */
const CREDIT =
  /[（(\[【]\s*(?:[图圖]片?[：:／/｜|\s]\s*)?([^（()）\]】]{0,30}?)\s*(?:[／/\s]*(?:(?:摄影|攝影|摄制|摄|攝)(?:[于於][^（()）\]】]{4,16})?|供图|供圖|提供|图片来源|圖片來源|图|圖|资料图片?|资料照片?|資料照片?))\s*[）)\]】]\s*[。.]?$/;
/** `（摄影：张三）`, `（图/李四）` at the end of a line. */
const LABELLED_CREDIT =
  /[（(\[【]\s*(?:摄影?|攝影?|[图圖相照]片?提供|供图|供圖|图片?|圖片?|图源|图片来源|圖片來源|[图圖][／/]?文|文[／/]?[图圖])\s*[：:／/｜|]\s*([^（()）\]】]{2,30}?)\s*[）)\]】]\s*[。.]?$/;
/** `（摄影 张三）`: the same with a space, and with nothing but names after it. */
const SPACED_CREDIT =
  /[（(\[【]\s*(?:摄影|攝影|摄|攝|供图|供圖|图文|圖文|图|圖)[\s　]+([\u4e00-\u9fff·]{2,4}(?:[\s　、][\u4e00-\u9fff·]{2,4}){0,3})\s*[）)\]】]\s*[。.]?$/;
/** `图②：改造后的小区。 罗一鸣 摄`: a credit without bracket, after a space. */
const BARE_CREDIT =
  /[\s　]([\u4e00-\u9fff·]{2,4}(?:[\s　、][\u4e00-\u9fff·]{2,4})?)(?:[\s　]{0,8}[／/]?[\s　]{0,8}(?:摄影|攝影|摄|攝|供图|供圖)|[\s　]?[／/][\s　]?[图圖])$/;
/** `▲ 孩子们在阅读 摄影/唐小雨`, `Volunteers pack parcels. Photo: Tom Ellis`: a label after the words. */
const LABEL_AFTER =
  /(?:[\s　（(|｜，,]+|(?<=[。！？]))(?:摄影?|攝影?|[图圖][／/]文|图片?|圖片?|供图|供圖|图源|图片来源|圖片來源|[Pp]hoto(?:graph)?s?(?:\s(?:by|credit))?|PHOTO|[Ii]mages?(?:\sby)?|[Pp]ictures?(?:\sby)?|[Cc]redit)\s?(?:[：:／/｜|]\s?|(?<=by)\s)([^，。：；:;（()）]{2,40}?)\s*[)）.]?$/;
/** `科学社团在测风速｜摄影 古丽娜尔`: a label with only a space before the name. */
const NAME_AFTER =
  /[\s　]?[｜|\s　][\s　]?(?:摄影|攝影|摄|攝|供图|供圖|图源)[\s　]{1,3}([\u4e00-\u9fff·]{2,10}(?:、[\u4e00-\u9fff·]{2,10})?)$/;
/** `Rescue at night © Tom Ellis` */
const RIGHTS = /[\s　|｜]+(?:©|\(c\))\s?([^，。：；:;（()）©]{2,40}?)\s*[.]?$/i;
/** `志愿者发放爱心包。青石县慈善会供图`: a credit glued to the end of a sentence. */
const GLUED_CREDIT =
  /(?<=[。！])[\s　]*((?:本报|特约|见习)?(?:全媒体)?(?:记者|通讯员)?[\s　]?[\u4e00-\u9fff·、\s　]{2,20}?(?<![拍航偷抓翻]))[\s　]*(?:摄影报道|摄影|攝影|摄|攝|供图|供圖|[图圖]片?提供)[。]?$/;
/** `图为…`, `图①：…`, `上图：…`, `图1 …`, `图 2-1　…`, `照片1 …`, `Figure 3. …`. */
const BEGINS =
  /^(?:[▲△◆●■]\s*)?(?:[图圖][为為]|(?:[图圖]|插[图圖]|照片)\s?[一二三四五六七八九十\d①②③④⑤⑥⑦⑧⑨]+(?:[-.．–—][\d一二三四五六七八九十]{1,3})?[：:\s、](?!和|与|、)|(?:Figure|Fig\.|Photo|Picture) \d{1,3}(?:[-.]\d{1,3})?[.:]\s|[上下左右][图圖][为為：:]|[图圖]片[说說]明|（?[图圖]片?[：:])/;
/** 新华社记者, 每经记者, 资料图片: the house that a photographer works for, or where a picture is from. */
const HOUSE =
  /^(?!本[报報刊台网網])[\u4e00-\u9fff]{2,10}?(?:记者|記者|通讯员|通訊員)(?=[\s：:\u4e00-\u9fff])|資料(?:圖片?|照片?)|(?:资料|(?:视频|网页|监控|手机)?截|示意|效果|网络|设计|规划|对比|合成)(?:图片?|照片?)(?=[\s）)\]】]|$)/;
/** （视频截图）: what kind of picture it is. Nobody took it. */
const KIND_OF_PICTURE =
  /^(?:(?:视频|網頁|网页|监控|手机)?截|示意|效果|网络|網絡|设计|設計|规划|規劃|对比|對比|合成)$/;
const LABELS =
  /(?:[\u4e00-\u9fff]{2,8}(?:日报|晚报|报社|新闻网|融媒体中心|社|网|台)(?=记者))?(?:本报|特约|见习|全媒体)?(?:记者|記者|通讯员|通訊員|(?:摄影|攝影)(?![队隊社家组組部师師协協爱愛])|[图圖]片)[\s：:]*|(?:志愿者|義工|义工|社工|宣传员|实习生)[\s　]+|资料图?片?/g;
const LONGEST = 120;

export interface Caption {
  /** The words without the credit and its brackets. */
  caption: string;
  /** Who took or supplied the picture. Names only. */
  credit: string | null;
}

/** ▲ 志愿者在行动, 图：…: pointers to the picture. They are not needed once picture and caption are together. */
const POINTER = /^[▲△▼▽↑↓◀▶]*\s*(?:[图圖]片?\s?[：:]\s*)?/;

/** The separator between the words and the credit. */
const SEPARATOR = /[\s　|｜／/，,]+$/;

const CREDITS = [
  CREDIT,
  LABELLED_CREDIT,
  SPACED_CREDIT,
  LABEL_AFTER,
  RIGHTS,
  GLUED_CREDIT,
  BARE_CREDIT,
  NAME_AFTER,
];

function creditAfter(text: string): RegExpExecArray | null {
  for (const form of CREDITS) {
    const found = form.exec(text);
    if (found) return found;
  }
  return null;
}

/** （护林员在巡山 林小禾 摄）: caption and credit in one pair of brackets. */
const IN_BRACKETS = /^[（(【]([^（()）【】]{6,110})[）)】]$/;

/** Returns what a line says as the caption of a picture, as printed, or null if it is not a caption. */
export function captionIn(printed: string): Caption | null {
  const said = saidIn(inSimplified(printed));
  return (
    said && {
      caption: wordsIn(printed, said.caption),
      credit: said.credit && wordsIn(printed, said.credit),
    }
  );
}

function saidIn(line: string): Caption | null {
  if (line.length > LONGEST) return null;
  const inner = IN_BRACKETS.exec(line)?.[1];
  const text = inner && (BARE_CREDIT.test(inner) || BEGINS.test(inner)) ? inner : line;
  const credit = creditAfter(text);
  if (!credit && !BEGINS.test(text)) return null;
  const caption = (credit ? text.slice(0, credit.index) : text)
    .replace(POINTER, '')
    .replace(SEPARATOR, '')
    .trim();
  if (caption === '' || /[“"]$/.test(caption) || SOURCE_ONLY.test(caption)) return null;
  return { caption, credit: nameOf(credit?.[1] ?? '') };
}

/** 图片来源：新华社记者 is the label of a credit, not what a picture shows. */
const SOURCE_ONLY = /^(?:[图圖]片(?:来源|來源|提供)|[图圖]源|供图|供圖|摄影|攝影)\s*[：:]/;

/** Returns the names in a credit, without the photographers' titles. */
const nameOf = (printed: string): string | null =>
  KIND_OF_PICTURE.test(printed)
    ? null
    : printed.replace(HOUSE, '').replace(LABELS, '').replace(DONE, '').trim() || null;
/** 图片来源：新华社记者 李四摄: what the person did stands after the name once more. */
const DONE = /(?<=[\u4e00-\u9fff]{2})[\s　]?(?:摄影|攝影|摄|攝|供图|供圖)$/;

/**
 * Returns the words of a caption or credit line that its fields leave out: the house of the photographer, or that the picture
 * is from an archive. A credit holds only names.
 */
export const houseIn = (line: string): string | null => {
  const end = line.slice(-LONGEST);
  return asPrinted(
    end,
    (plain) => HOUSE.exec(CREDITED.exec(plain)?.[1]?.trim() ?? '')?.[0] ?? null,
  );
};
/** What is in the last brackets, after the last label, or after the last full stop. */
const CREDITED = /(?:^|[（(\[【：:／/｜|。！])([^（(\[【：:／/｜|。！]{2,40})$/;

/** Makes a caption from words that are a caption only by their place. */
export const bareCaption = (text: string): Caption => ({
  caption: text.replace(POINTER, '').trim() || text,
  credit: null,
});

/** `周亮 摄`, `摄影：周亮`, `图/文 周亮`, `青石县慈善会供图`: a line that holds only a credit. */
const LONE_CREDIT =
  /^[（(]?(?:(?:摄影|攝影|摄|攝|供图|供圖|图片来源|圖片來源|图源|图片提供)\s*[：:／/|｜]\s*([\u4e00-\u9fff·、\s　]{2,24}|[\u4e00-\u9fff]{1,6}[（(]\d{1,2}[）)]班[\s　]?[\u4e00-\u9fff·]{2,4})|(?:[图圖](?:[／/、]?文)?|文[／/、]?[图圖])\s*[：:／/|｜\s　]\s*([\u4e00-\u9fff·]{2,4}(?:[、\s　][\u4e00-\u9fff·]{2,4}){0,3})|(?:(?:photo(?:graph)?|image|picture)s?\s?(?:credits?\s?)?[：:]|(?:photo(?:graph)?|image|picture)s?\sby[：:]?|credits?\s?[：:]|©)\s?([A-Z][\w.’' -]{2,40})|((?:本报|特约|见习)?(?:全媒体)?(?:记者|通讯员)?[\s　]?[\u4e00-\u9fff·、]{2,20}?(?<![拍航偷抓翻]))[\s　／/]*(?:摄影|攝影|摄|攝|供图|供圖)|([\u4e00-\u9fff·]{2,4})[\s　]?[／/][\s　]?[图圖])[）)]?$/i;

/** Returns who took or supplied the picture above, if a line says only that. Else null. */
export const loneCreditIn = (line: string): string | null =>
  line.length > LONGEST_CREDIT ? null : asPrinted(line, loneCredit);

function loneCredit(text: string): string | null {
  const [, labelled, named, english, bare, stroke] = LONE_CREDIT.exec(text) ?? [];
  const isNamed = named?.split(/[、\s　]/).every((name) => isFullName(name) || name.includes('·'));
  if (named !== undefined && !isNamed) return null;
  return nameOf(labelled ?? named ?? english ?? bare ?? stroke ?? '');
}
const LONGEST_CREDIT = 50;

/** （本版照片均由冼婷摄）, 文中图片由宣传科提供, All photographs by Ade Bankole: a line that credits all pictures. */
const CREDIT_OF_ALL =
  /^[（(]?(?:(?:本[文报報版页頁组組期刊]|文中|以上|上述|文内)[\s　]?(?:所有|全部|未署名|部分)?|所有|全部)?(?:[图圖]片|照片|相片|配[图圖]|[图圖]文)(?:均|皆|都|全部)?(?:由|为|為|系)?[\s　]?([\u4e00-\u9fff·、]{2,24}?)[\s　]?(?:拍摄|拍攝|摄影|攝影|摄|攝|供图|供圖|提供)[。]?[）)]?$|^(?:All )?(?:[Pp]hoto(?:graph)?s|[Ii]mages|[Pp]ictures)(?:\s(?:by|courtesy of)|:) ([A-Z][\w.’' -]{2,40})\.?$/;

/** Returns who took or supplied all pictures of a document, if a line says only that. Else null. */
export const creditOfAllIn = (line: string): string | null =>
  line.length > LONGEST_CREDIT ? null : asPrinted(line, creditOfAll);

function creditOfAll(text: string): string | null {
  const [, name, english] = CREDIT_OF_ALL.exec(text) ?? [];
  return nameOf(name ?? english ?? '');
}
