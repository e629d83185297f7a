import type { Line } from '../line';
import { ENGLISH_TITLE, isEnglishBreak } from './marks';

/** CITY OF ASHTON / Office of the Ombudsman / 2025 Annual Report: a body on two lines above the name of the report. */
const isEnglishBody = (title: string, next: Line, below: Line | undefined): boolean =>
  !/[\u4e00-\u9fff]/.test(title + next.text) &&
  below !== undefined &&
  !next.look.apart &&
  !below.look.apart &&
  ENGLISH_TITLE.test(below.text) &&
  !ENGLISH_TITLE.test(title + next.text) &&
  [title, next.text].every((line) => line.length <= LONGEST_BODY && /^[A-Z]/.test(line)) &&
  below.text.length <= LONGEST_BODY &&
  !/[.,:;!?]$/.test(`${title}${next.text}${below.text}`);
const LONGEST_BODY = 50;

/** Whether an English title goes on in this line. */
export const goesOnInEnglish = (title: string, line: Line, below: Line | undefined): boolean =>
  isEnglishBreak(title, line.text) || isEnglishBody(title, line, below);
