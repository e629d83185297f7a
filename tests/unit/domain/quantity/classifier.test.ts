import { ledgerOf } from '../../../../src/domain/quantity';

/** Each figure as value and unit, and the numerals that stay unexplained after `//`. */
const read = (text: string) => {
  const { quantities, entries } = ledgerOf(text, 'zh');
  const open = entries.filter(({ became }) => became === 'unexplained').map((entry) => entry.text);
  const figures = quantities.map((figure) => `${figure.text} ${figure.value} ${figure.unit}`);
  return [...figures, '//', ...open].join(' ');
};

describe('a classifier that no list has', () => {
  it.each([
    ['检定加油机2,136枪次，', '2,136枪次 2136 item //'],
    ['租用泳线9,240线时；', '9,240线时 9240 item //'],
    ['架设视频监控46路。', '46路 46 item //'],
    ['赞助席42围', '42围 42 item //'],
    ['監內門診2萬8,900診次，', '2萬8,900診次 28900 item //'],
    ['夺得3金、5银', '3金 3 item 5银 5 item //'],
    ['水质检测1.2万点次，', '1.2万点次 12000 item //'],
  ])('counts the thing before its number: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['a line of buses', '改乘公交46路，'],
    ['a year', '展览开放至2024秋，'],
    ['a verb after the number', '投入人力42启动'],
    ['nothing before it', '46路，'],
    ['the number of a room', '阅览室302室，'],
    ['a subject of a test', '科目2考，'],
  ])('is not seen in %s', (_what, text) => {
    expect(read(text)).toMatch(/^\/\//);
  });
});
