import type { Quantity, UnitCode } from '../../quantity';
import type { Before } from './placeholder.zh';
import { BEFORE_FIGURE } from './words.zh';

/** The words around a figure, in one width and one script. */
export interface Words {
  text: string;
  figure: Quantity;
  /** The figure before, with its label and its end. */
  before: Before | null;
}

export interface Around {
  /** The noun phrase before a figure. */
  stated: string;
  /** The subject of the previous clause, if this clause only says how it changed. */
  topic: string;
  after: string;
  before: Words['before'];
  /** Whether the words before end with a deed: 收了半亩玉米. */
  isDone: boolean;
  /** Whether they end with 的. */
  isOf: boolean;
}

/** Words right before a figure that do not say what it counts. */
export const TAIL = new RegExp(`(?:${BEFORE_FIGURE})+$`);

/** The end of a clause. */
export const CLAUSE = /(?<!\d),|,(?!\d)|[。;；:!！?？()《》【】〖〗\s]/;

/** The end of a sentence. */
export const SENTENCE = /[。;；!！?？\n]/;

/** The largest distance between a name and its figure, in characters. */
export const REACH = 60;

/** Returns the words before a figure that may name it. */
export const aheadOf = ({ text, figure }: Words): string =>
  text.slice(Math.max(0, figure.start - REACH), figure.start);

/** The most characters of a name that is made of a deed and its object. */
export const SHORT = 12;

/** The names for people or households if only a verb precedes the count: 解决了73户241人的…. */
export const PLAIN: Partial<Record<UnitCode, string>> = { household: '户数', person: '人数' };

/** 覆盖9省27县: the unit itself names what is counted. */
export const REGION = /(?:省|市|县|区|镇|乡|街道|社区|组)$/;
