/** Two digits that may be those of a year of the last hundred years. */
const DIGITS = '(?<![\\d.])(?:[5-9]\\d|[0-2]\\d)';
/** What happens in a year. With a length of time before it, it took so long: 历时12年完工. */
const EVENT =
  '(?:入[职学伍党]|毕业|出生|成立|创[办立建]|建[成校厂院馆]|开[业馆工园]|竣工|完工|投产|启[用动]|通车|上市|落成|立项|搬迁)(?!了?\\d)';
const NO_LENGTH = '(?<![时用花经近过了约共余需到足仅只短达前后作满来这每隔龄干教持续历]\\d\\d)';

/**
 * Two digits of a year, as its source: 08年, 于21年启动, 17年底, 98年入职. The pattern ends before 年. Without such words 21年 is a
 * length of time.
 */
export const SHORT_YEAR = [
  '(?<![\\d.])0\\d(?=年(?!\\d))',
  `(?<=(?<![少多大小高低长短当等])于)${DIGITS}(?=年(?![多余来间内以之]|前))`,
  `${DIGITS}${NO_LENGTH}(?=年(?:[初末](?![中高])|底(?![蕴气子色线])))`,
  `${DIGITS}${NO_LENGTH}(?=年${EVENT})`,
].join('|');
