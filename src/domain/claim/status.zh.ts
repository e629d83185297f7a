import { statusIn } from './status';

/**
 * Finds words such as 初步核算数, 快报数, 修订后, 决算数. 据初步统计 at the beginning of a sentence applies to all its
 * figures.
 */
export const statusZh = statusIn(
  {
    provisional:
      '初步(?:核算|统计|测算|汇总|估算|数)|快报数?|预计数|暂定数?|暂估数?|未经审计|未审定|待核[实定]',
    revised: '修订(?:数|后|值)|修正(?:数|后|值)|更正(?:数|后|值)|订正(?:数|后)|重述',
    final: '最终(?:核实|核定|数|值)|终审数?|审定数?|决算数?|(?<!未)经审计',
  },
  '^[^,]{0,8}(?:据|经)?(?:初步(?:核算|统计|测算|汇总|估算)|快报统计)[^,]{0,4},',
);
