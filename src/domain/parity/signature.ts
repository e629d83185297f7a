import type { Bead } from './bead';
import type { Read } from './reading';

/** 院长 赵文博, 首席执行官 普里娅·奈尔: an office and who holds it on one line. */
const ONE_ZH = /^[\u4e00-\u9fff]{2,10}[ \u3000]+[\u4e00-\u9fff·•]{2,16}$/;
/** Leung Wai-lun, Chairman. */
const ONE_EN = /^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}, [A-Z][^.!?]{2,40}$/;
/** Either of the two on a line of its own. */
const PART_ZH = /^[\u4e00-\u9fff·•\u3000 ]{2,16}$/;
const PART_EN = /^(?:Dr\.? |Prof\.? )?[A-Z][\p{L}.'’-]*(?: [\p{L}.'’&-]+){0,5}$/u;

/** Whether a bead is the end of a letter: the office and the name on one line in one language, on two in the other. */
export const isSignature = ({ source, target }: Bead): boolean =>
  areParted(source, target, ONE_ZH, PART_EN) ||
  areParted(target, source, ONE_EN, PART_ZH) ||
  areTurned(source, target);

const areParted = (one: readonly Read[], two: readonly Read[], whole: RegExp, part: RegExp) =>
  one.length === 1 &&
  two.length === 2 &&
  one.every(({ passage }) => whole.test(passage.text)) &&
  two.every(({ passage }) => part.test(passage.text));

/** 主席, and below it 區偉雄: English has the name first. */
const OFFICE_ZH =
  /^[\u4e00-\u9fff]{0,8}(?:[长長]|主席|[经經]理|[总總]裁|主任|[总總][监監]|书记|書記|理事|董事)$/;

const areTurned = (source: readonly Read[], target: readonly Read[]): boolean =>
  source.length === 2 &&
  target.length === 2 &&
  OFFICE_ZH.test(source[0]!.passage.text) &&
  source.every(({ passage }) => PART_ZH.test(passage.text)) &&
  target.every(({ passage }) => PART_EN.test(passage.text));
