import { patternRule } from '../pattern';
import { doubleHedge as described } from '../../rules/double-hedge';

/** 约300户左右: one hedge is enough. */
export const doubleHedge = patternRule(
  described,
  /(?:约|大约|近|将近|超过?|逾|突破)[\d.,一二三四五六七八九十百千万亿几两]+(?:[多余][万亿]?[\u4e00-\u9fff]{1,3}|[万亿]?[多余][\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff%％]{1,4}(?:左右|上下|以上|以内))/g,
);
