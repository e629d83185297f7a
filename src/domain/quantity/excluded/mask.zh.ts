import { matchesOf } from '../../matches';
import { codeOf } from './code';
import { coveredBy } from './covered';
import { ROWS_ZH } from './rows.zh';

/** A short label in quotation marks without sentence punctuation: “321”治理模式, “百企兴百村”, “一核多元、五方联动”. */
const LABEL =
  /[“"‘「『](?:[^“”"‘’「」『』,。;:!?、]{1,12}|[^“”"‘’「」『』\d。;:!?]{1,15}[^“”"‘’「」『』\d,、。;:!?])[”"’」』]/g;

/** Characters of speech, which a label does not hold: “一年能挣3万元呢”, 他说：“卖了200斤”. */
const SPOKEN = /[我你您咱俺了呢啊吧呀嘛啦能挣]/;

const isSpoken = ({ 0: label, index = 0 }: RegExpMatchArray, text: string) =>
  SPOKEN.test(label) || /[说道问答:]:?$/.test(text.slice(Math.max(0, index - 2), index));

/** Place names that begin with a numeral. Once a text uses one as a name, it is a name everywhere in the text. */
const PLACE_STEM = new RegExp(
  '(?<![\\d.〇零一二两三四五六七八九十百千万亿多余几数])' +
    '([一二三四五六七八九十百千万](?:元(?=[村镇乡县坪坡沟岭桥])|' +
    '[角亩里合方门台山河口溪岔道家块棵间星龙马塘井泉湾坝堰店洞](?=[村镇乡县坪坡沟岭桥河湾坝寨屯铺店集塘峰峡桩松树石])))',
  'g',
);

/** Returns a byte for each character of a normal text: 0, or the kind of a numeral that is not a figure (`kindOf`). */
export function excludedIn(text: string): Uint8Array {
  const covered = coveredBy(ROWS_ZH, text);
  for (const match of matchesOf(text, LABEL)) {
    if (!isSpoken(match, text))
      covered.fill(codeOf('label'), match.index, match.index + match[0].length);
  }
  for (const name of new Set(matchesOf(text, PLACE_STEM).map(([stem]) => stem))) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      covered.fill(codeOf('place'), at, at + name.length);
    }
  }
  return covered;
}
