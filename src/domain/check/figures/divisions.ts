import type { Line } from '../rule';
import { between, isExact, sentencesOf, type Sentence, type Stated } from './arithmetic/sentence';
import type { Statement } from './statement';

/** 全镇辖12个村、186个村民小组: the verb says that the whole place is described. */
const LEAD =
  /(?:^|,)(?:目前|现|截至目前|截至年底)?,?全[县市区镇乡](?:现|共|目前|总共)*(?:下?辖|管辖|有|设)(?:有)?$/;
const DIVISION =
  /^(?:行政村|自然村|村民小组|村民组|居民小组|社区|乡镇|街道|居委会|村委会|建制镇|村|镇|乡)/;
const JOINT = /^(?:[\u4e00-\u9fff]{0,6})[、和及]$/;
/** The classifier that the figure prints before the noun: 12个村. */
const PRINTED = /^[^\u4e00-\u9fff]*[十百千万两一二三四五六七八九]*个?/;
/** The longest name of a division. */
const REACH = 6;

/** Returns the divisions that a place is said to have, each with its number. A part of them has another verb or place. */
export const divisionsIn = (line: Line): Statement[] =>
  sentencesOf(line).flatMap((sentence) => {
    let isOfWhole = false;
    return sentence.figures.flatMap((figure, at) => {
      const earlier = sentence.figures[at - 1];
      const isJoined = earlier !== undefined && JOINT.test(between(sentence, earlier, figure));
      isOfWhole = isJoined
        ? isOfWhole
        : LEAD.test(sentence.text.slice(0, figure.start - sentence.start));
      const of = isOfWhole && isExact(figure) ? divisionOf(sentence, figure) : '';
      return of ? [{ of: `全境${of}`, figure, line }] : [];
    });
  });

function divisionOf({ text, start }: Sentence, figure: Stated): string {
  const end = figure.end - start;
  const noun = figure.text.replace(PRINTED, '') + text.slice(end, end + REACH);
  return DIVISION.exec(noun)?.[0] ?? '';
}
