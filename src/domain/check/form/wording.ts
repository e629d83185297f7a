import { patternRule } from '../pattern';
import { placeIn, type Rule } from '../rule';

/** Behind a speech stands 说道; 说到 is to mention. */
export const saidTo: Rule = ({ lines }) =>
  lines.flatMap((line) =>
    [...line.text.matchAll(/[”"][^。！？”"]{0,60}?(说到)(?=[。，,！!：:]|$)/g)].map(
      ({ 0: all, index }) => ({
        ...{
          ruleId: 'said-to' as const,
          severity: 'warning' as const,
          actual: '说到',
          expected: '说道',
        },
        place: placeIn(line, index + all.length - 2, index + all.length),
      }),
    ),
  );

/** 约300户左右: one hedge is enough. */
export const doubleHedge: Rule = patternRule(
  'double-hedge',
  'warning',
  /(?:约|大约|近|将近|超过?|逾|突破)[\d.,一二三四五六七八九十百千万亿几两]+(?:[多余][万亿]?[\u4e00-\u9fff]{1,3}|[万亿]?[多余][\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff%％]{1,4}(?:左右|上下|以上|以内))/g,
);
