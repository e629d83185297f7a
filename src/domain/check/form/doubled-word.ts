import { matchesOf } from '../../matches';
import { doubledWord as described } from '../../rules/doubled-word';
import { placeIn } from '../places';
import { rule } from '../rule';

/** 开展开展, the the, 我们们, 取得了了. */
const DOUBLED =
  /([\u4e00-\u9fff]{2})\1|们们|了了(?![解结然望不])|的的(?!确)|与与(?!会)|及及(?![时早格])|和和(?![美气平谐睦顺解])|\b(the|of|and|to|in|for|with|was|were|is|are|a)\s+\2\b/g;
/** 一个一个, 三三两两, 试试: people say and write these. A verb may be doubled to mean a short try. */
const MEANT =
  /^(?:[一两几三半点很越非慢常哈呵嘿哎天年月日步个])|^(?:讨论|研究|商量|休息|了解|学习|考虑|体验|感受|锻炼|活动|琢磨|介绍|参观|打听|收拾|检查|准备|认识|交流|帮助|关心|来回|时刻|彼此|滴答|叮当|扑通|哗啦|咕咚|吱呀)/;
const QUOTED = /[“「][^”」]*$/;

/** A word is not printed twice in a row. What people say may repeat words. */
export const doubledWord = rule(described, ({ lines }) =>
  lines.flatMap((line) =>
    matchesOf(line.text, DOUBLED).flatMap(({ 0: found, index }) => {
      const before = line.text.slice(Math.max(0, index - LONGEST_SPEECH), index);
      if (MEANT.test(found) || QUOTED.test(before) || isOneCharacter(found)) return [];
      const expected = /^[a-z]/i.test(found)
        ? found.split(/\s+/)[0]!
        : found.slice(0, found.length / 2);
      return [{ place: placeIn(line, index, index + found.length), actual: found, expected }];
    }),
  ),
);

/** How far before a word the opening mark of a speech is looked for. */
const LONGEST_SPEECH = 200;

/** 哈哈哈哈: one sound, four times. */
const isOneCharacter = (found: string): boolean => found.length > 2 && new Set(found).size === 1;
