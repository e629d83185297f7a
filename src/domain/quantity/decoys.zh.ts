import { matchesOf } from '../matches';
import { DECOYS } from './decoys.zh.patterns';
import { FIXED_TERMS } from './lexicon.zh.terms';

const TERMS = new RegExp(FIXED_TERMS.join('|'), 'g');

/** A short label between quote marks without a sentence mark: “321”治理模式, “百企兴百村”, “一核多元、五方联动”. */
const LABEL =
  /[“"‘「『](?:[^“”"‘’「」『』,。;:!?、]{1,12}|[^“”"‘’「」『』\d。;:!?]{1,15}[^“”"‘’「」『』\d,、。;:!?])[”"’」』]/g;

/** What people say, as a label does not: “一年能挣3万元呢”, 他说：“卖了200斤”. */
const SPOKEN = /[我你您咱俺了呢啊吧呀嘛啦能挣]/;

const isSpoken = ({ 0: label, index = 0 }: RegExpMatchArray, text: string) =>
  SPOKEN.test(label) || /[说道问答:]:?$/.test(text.slice(Math.max(0, index - 2), index));

/** Names that a text gives to places with a numeral in front; they are names wherever they stand. */
const PLACE_STEM = new RegExp(
  '(?<![\\d.〇零一二两三四五六七八九十百千万亿多余几数])' +
    '([一二三四五六七八九十百千万](?:元(?=[村镇乡县坪坡沟岭桥])|' +
    '[角亩里合方门台山河口溪岔道家块棵间星龙马塘井泉湾坝堰店洞](?=[村镇乡县坪坡沟岭桥河湾坝寨屯铺店集塘峰峡桩松树石])))',
  'g',
);

/** For each character of a normal text, whether it belongs to a numeral that counts nothing. */
export function decoysIn(text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  const cover = (match: RegExpMatchArray, from = match.index ?? 0) =>
    covered.fill(1, from, (match.index ?? 0) + match[0].length);
  for (const decoy of [...DECOYS, TERMS]) for (const match of matchesOf(text, decoy)) cover(match);
  for (const match of matchesOf(text, LABEL)) if (!isSpoken(match, text)) cover(match);
  for (const name of new Set(matchesOf(text, PLACE_STEM).map(([stem]) => stem))) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      covered.fill(1, at, at + name.length);
    }
  }
  return covered;
}
