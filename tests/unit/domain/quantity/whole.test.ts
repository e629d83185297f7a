import { parseQuantities } from '../../../../src/domain/quantity';

const read = (text: string) =>
  parseQuantities(text).map(({ value, min, max, unit, qualifier }) =>
    [value ?? `${min}..${max}`, unit, qualifier].join(' '),
  );

/** Values that a parser gets wrong silently if it stops too early or overlooks a sign. */
describe('a number is read whole, or not at all', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['316亿1012.52万元', '31610125200 CNY exact'],
    ['2亿零35.5万元', '200355000 CNY exact'],
    ['1万2,083座', '12083 place exact'],
    ['12万3,456.7吨', '123456.7 t exact'],
    ['人民币叁拾万元整', '300000 CNY exact'],
    ['壹佰贰拾万零伍仟元', '1205000 CNY exact'],
    ['叁仟伍佰圆', '3500 CNY exact'],
    ['队伍壮大，大陆收拾'],
    ['123元1角1分', '123.11 CNY exact'],
    ['8元零5分', '8.05 CNY exact'],
    ['12元5角3'],
    ['一万六七人'],
    ['3×10⁴吨', '30000 t exact'],
    ['1.5 x 10^6立方米', '1500000 m3 exact'],
    ['2×10⁻³毫克/升', '0.002 mgPerL exact'],
    ['购置桌椅3×4套'],
    ['60多担石头', '60 dan moreThan'],
    ['承担2担任务'],
    ['一万六七千人', '16000..17000 person range'],
    ['三百五六十户', '350..360 household range'],
    ['1万3元'],
    ['1,23万元'],
    ['1.2.3万元'],
    ['一万零十二人', '10012 person exact'],
    ['二千零一十元', '2010 CNY exact'],
    ['三十万零十户', '300010 household exact'],
    ['约十分之一二手房', '0.1 ratio about'],
    ['十分之一二的人'],
    ['百分之七十百分位', '70 percent exact'],
    ['百分之一百二十', '120 percent exact'],
    ['US$1.5 million', '1500000 USD exact'],
    ['港币3 billion', '3000000000 HKD exact'],
    ['共30\u200b万元', '300000 CNY exact'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('the sign before a number', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['净利润为－30万元', '-300000 CNY exact'],
    ['增速-2.1%', '-2.1 percent exact'],
    ['增速−2.1%', '-2.1 percent exact'],
    ['负1.1%', '-1.1 percent exact'],
    ['增长负百分之三', '-3 percent exact'],
    ['减负30万元', '300000 CNY exact'],
    ['担负3项任务', '3 item exact'],
    ['零下5℃', '-5 celsius exact'],
    ['约-3%', '-3 percent about'],
    ['-5～5℃', '-5..5 celsius range'],
    ['-5℃至-3℃', '-5..-3 celsius range'],
    ['室温20±2℃', '18..22 celsius range'],
    ['层高4.2±0.1米', '4.1..4.3 m range'],
    ['本年结余（30）万元', '-300000 CNY exact'],
    ['净利润（30万元）', '-300000 CNY exact'],
    ['另有一笔（30万元）', '300000 CNY exact'],
    ['+3.2%', '3.2 percent exact'],
    ['增长—2.1%'],
    ['偏差±5%'],
    ['10万元-12万元', '100000..120000 CNY range'],
    ['——30个项目', '30 item exact'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('comparison, 万 before a noun, and traditional script', () => {
  it.each<[text: string, ...figures: string[]]>([
    ['≥95%', '95 percent atLeast'],
    ['＜0.5%', '0.5 percent lessThan'],
    ['小于40万元', '400000 CNY lessThan'],
    ['不高于40万元', '400000 CNY atMost'],
    ['未超过40万元', '400000 CNY atMost'],
    ['9.8万农村贫困人口', '98000 person exact'],
    ['近60万', '600000 number nearly'],
    ['10万+', '100000 number moreThan'],
    ['用户数突破137万，', '1370000 item moreThan'],
    ['22大类', '22 item exact'],
    ['发行总额（亿元）：10.00', '1000000000 CNY exact'],
    ['94.7億元', '9470000000 CNY exact'],
    ['約4.8萬個職缺', '48000 item about'],
    ['30餘人', '30 person moreThan'],
    ['4.18噸', '4.18 t exact'],
    ['民國113年'],
    ['33微克/立方米', '33 ugPerM3 exact'],
    ['白银三十两', '30 liang exact'],
    ['打9折', '90 percent exact'],
    ['120万欧元', '1200000 EUR exact'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

it('reads English words in a Chinese report as English', () => {
  expect(read('Spending rose to 21.4 billion yuan, up 14.7 percent.')).toEqual([
    '21400000000 CNY exact',
    '14.7 percent exact',
  ]);
});
