import type { Quantity, UnitCode } from '../../quantity';
import type { Before } from './placeholder.zh';
import { BEFORE_FIGURE } from './words.zh';

/** What stands around a figure, in one width and script. */
export interface Words {
  text: string;
  figure: Quantity;
  /** What the figure before is labelled, and where that ends. */
  before: Before | null;
}

export interface Around {
  /** The noun phrase before a figure. */
  stated: string;
  /** What the clause before names, where this one only tells what became of it. */
  topic: string;
  /** What follows. */
  after: string;
  before: Words['before'];
  /** Whether the words before end with what was done: 收了半亩玉米. */
  isDone: boolean;
  /** Whether they end with 的. */
  isOf: boolean;
}

/** What stands right before a figure and says nothing of what it is. */
export const TAIL = new RegExp(`(?:${BEFORE_FIGURE})+$`);

/** Where a clause ends. */
export const CLAUSE = /(?<!\d),|,(?!\d)|[。;；:!！?？()《》【】〖〗\s]/;

/** How far from its figure a name may stand. */
export const REACH = 60;

/** What is done to something is named in fewer words. */
export const SHORT = 12;

/** Who is counted where only a verb says what was done: 解决了73户241人的…. */
export const PLAIN: Partial<Record<UnitCode, string>> = { household: '户数', person: '人数' };

/** 覆盖9省27县 names what it counts. */
export const REGION = /(?:省|市|县|区|镇|乡|街道|社区|组)$/;
