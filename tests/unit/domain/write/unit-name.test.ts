import { parseQuantities } from '../../../../src/domain/quantity';
import { unitName } from '../../../../src/domain/write/unit-name';

it.each([
  ['3.5万册', '册'],
  ['3.5萬冊', '冊'],
  ['12座', '座'],
  ['8所', '所'],
  ['30台（套）', '台（套）'],
  ['超过120件', '件'],
  ['30本以上', '本'],
  ['5个', '个'],
  ['320户', '户'],
  ['12万人次', '人次'],
  ['30万元', '元'],
  ['9成', '%'],
  ['80亩', '亩'],
])('the unit of %s is called by what it counts: %s', (text, name) => {
  const [figure] = parseQuantities(text);
  expect(unitName(figure!.unit, 'zh-Hans', text)).toBe(name);
});

it.each([
  ['item', 'zh-Hans', '', '个'],
  ['item', 'zh-Hans', '120', '个'],
  ['item', 'en', '3.5万册', ''],
  ['unknown', 'zh-Hans', '3册', ''],
])('the unit %s in %s of “%s” is called “%s”', (unit, locale, text, name) => {
  expect(unitName(unit, locale, text)).toBe(name);
});
