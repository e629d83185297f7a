import type { NumberMatch } from './number-match.zh';
import { unitAt, type UnitMatch } from './unit.zh';

interface Context {
  /** The clause before the number. */
  before: string;
  /** The text right after the unit. */
  after: string;
  number: NumberMatch;
  unit: UnitMatch;
}

type Settle = (context: Context) => UnitMatch | null;

/** 三方 and 多方 mean parties. Loads of sand are many, or are written with digits. */
const FEWEST_CUBIC_METERS = 20;
/** Below this, 度 is a temperature or an angle, unless a word mentions electricity. */
const FEWEST_KILOWATT_HOURS = 1000;
/** Districts with smaller numbers have them as names. */
const FEWEST_DISTRICTS = 10;
/** 平均气温15.6度, 零下5度 */
const HEAT = /温(?:度)?[^,。;]{0,6}$|零下$/;
const ELECTRICITY = /[电能]|光伏|千瓦/;

const PRICE = /价|钱|工资|收入|[卖赚花]/;
/** 1400块太阳能板: things that are counted in pieces, however many. */
const PIECE = '(?:银幕|屏幕|板|砖|瓦|屏|牌|电池|组件|玻璃|石[头材碑]|匾|电表|地块)';
const PIECES = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?${PIECE}`);
const PIECES_BEFORE = new RegExp(`${PIECE}[共约近达]?$`);
/** From this number on, 块 means yuan: few reports count that many pieces of other things. */
const FEWEST_YUAN = 1000;

const asItem = (unit: UnitMatch): UnitMatch => {
  return { ...unit, unit: 'item', factor: 1, measure: false };
};

/**
 * Words that are a unit only in some contexts. Each function returns the unit in this context, or null if the word is
 * not a unit.
 */
const AMBIGUOUS: Readonly<Record<string, Settle>> = {
  // 全港18区合共推行27个项目. A 3区 is the name of a place.
  区: ({ number, after, unit }) =>
    (number.value ?? 0) >= FEWEST_DISTRICTS && !/^[域块间段号楼栋级县内外]/.test(after)
      ? unit
      : null,
  // 完成34校双机装设, but 校园 and 校对
  校: ({ after, unit }) =>
    /^[园长友区方内外舍务服医董车史训级对验准正本部]/.test(after) ? null : unit,
  // 分别提升3个和5个百分点
  个: ({ after, unit }) =>
    /^[和与及、]\d{1,3}(?:\.\d+)?个百分点/.test(after)
      ? { ...unit, unit: 'percentagePoint', measure: true }
      : unit,
  方: ({ number, unit }) =>
    number.han && (number.value ?? number.min ?? 0) < FEWEST_CUBIC_METERS ? null : unit,
  // 五块钱, 三百多块, 卖到二十四五块, 八万块 are money; 八块展板, 5块地 are pieces
  块: ({ before, after, number, unit }) =>
    !PIECES.test(after) &&
    !(PIECES_BEFORE.test(before) && !/每[块片]/.test(before)) &&
    (/^(?:$|多|来|[^\u4e00-\u9fff]|一|的|左右|以上)/.test(after) ||
      PRICE.test(before) ||
      (number.value ?? 0) >= FEWEST_YUAN)
      ? unit
      : asItem(unit),
  // 五角星, 三角: 角 is money only after digits. The 5角 in 12元5角3 is not an amount of its own.
  角: ({ number, before, unit }) => (number.han || /[元块圆]$/.test(before) ? null : unit),
  度: ({ number, before, after, unit }) =>
    HEAT.test(before) && !/^电/.test(after)
      ? { ...unit, unit: 'celsius' }
      : /^电/.test(after) ||
          ELECTRICITY.test(before) ||
          (number.value ?? 0) >= FEWEST_KILOWATT_HOURS
        ? unit
        : null,
  // 三点意见 counts opinions, 三点 is a time
  点: ({ after, unit }) =>
    /^(?:意见|建议|要求|体会|希望|启示|措施|经验|做法|原因|感[受想])/.test(after) ? unit : null,
  // 三分钱 has its own word; 三分地 and 七分熟 are not scores
  分: ({ number, after, unit }) => (number.han && /^[地熟饱]/.test(after) ? null : unit),
  // 60担石头 is a weight, 2担任务 is not
  担: ({ after, unit }) => (/^[任当保负忧心]/.test(after) ? null : unit),
  平: ({ number, unit }) =>
    number.han && (number.value ?? number.min ?? 0) < FEWEST_CUBIC_METERS ? null : unit,
};

/**
 * Returns the unit after a number that begins at `at` and ends at `number.end`. The context decides what an ambiguous
 * word means.
 */
export function unitAfter(text: string, at: number, number: NumberMatch): UnitMatch | null {
  const unit = unitAt(text, number.end, number.han);
  const settle = unit && AMBIGUOUS[unit.word];
  if (!unit || !settle) return unit;
  const before = clauseBefore(text, at);
  return settle({ before, after: text.slice(unit.end, unit.end + LONGEST_AFTER), number, unit });
}

/** The longest thing that is counted in pieces (太阳能光伏组件), with a word before it. */
const LONGEST_AFTER = 8;

const clauseBefore = (text: string, at: number): string =>
  /[^,。;!?]*$/.exec(text.slice(Math.max(0, at - 16), at))![0];
