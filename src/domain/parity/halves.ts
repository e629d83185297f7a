import type { Quantity } from '../quantity';
import type { Qualifier } from '../report';
import { matchesOf } from '../matches';

/** 超过半数, 一半以上, 不到一半: the half, with a bound before or after it. */
const HALF =
  /(超过|逾|不到|不足|将近|接近|近|约|过)?(?<!另外?|前|后|大|小)(?:一半|半数)(以上|左右)?|[过過逾]半(?![数數年月天日小个個])/g;
const BOUNDS: Readonly<Record<string, Qualifier>> = {
  ...{
    超过: 'moreThan',
    过: 'moreThan',
    逾: 'moreThan',
    过半: 'moreThan',
    過半: 'moreThan',
    逾半: 'moreThan',
    以上: 'moreThan',
  },
  ...{ 不到: 'lessThan', 不足: 'lessThan' },
  ...{ 将近: 'nearly', 接近: 'nearly', 近: 'nearly', 约: 'about', 左右: 'about' },
};

/** Returns the halves of a Chinese text. English gives them as figures, but in Chinese no unit or digit shows them. */
export const halvesZh = (text: string): Quantity[] =>
  matchesOf(text, HALF).map(({ 0: found, 1: before, 2: after, index }) => ({
    ...{ text: found, start: index, end: index + found.length },
    ...{ value: 0.5, min: null, max: null, unit: 'ratio' },
    qualifier: BOUNDS[before ?? after ?? found] ?? 'exact',
  }));
