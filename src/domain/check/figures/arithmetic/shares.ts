import { between, isExact, type Calculation, type Stated } from './sentence';

/** …，占96.1%; …，占总户数的96.1%; …，办结率97.7% */
const SAYS_SHARE =
  /^[^，,]*[，,](?:占(?:比)?(?:为|达)?|占(?:其|总|全)[\u4e00-\u9fff]{0,6}的|[\u4e00-\u9fff]{2,4}率(?:为|达)?(?:到)?)$/;

/** 396户 of 412户. A share may be said of rough figures, if they are rough in the same way. */
const isPartOf = (part: Stated, whole: Stated) =>
  whole.unit === part.unit && whole.qualifier === part.qualifier && whole.value >= part.value;

/** 87条, 办结85条, 办结率97.7%; 412户, 其中396户…占96.1% */
export const shares: Calculation = (sentence) =>
  sentence.figures.flatMap((figure, at) => {
    const [whole, part] = [sentence.figures[at - 2], sentence.figures[at - 1]];
    if (figure.unit !== 'percent' || !isExact(figure) || !whole || !part) return [];
    // 占六成 rounds to a tenth.
    if (!/\d/.test(figure.text) || !SAYS_SHARE.test(between(sentence, part, figure))) return [];
    return isPartOf(part, whole)
      ? [{ figure, from: [part, whole], by: (some: number, all: number) => (some / all) * 100 }]
      : [];
  });
