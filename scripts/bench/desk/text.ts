/** The goals are set for sixty paragraphs with 228 figures. */
const PARAGRAPHS = 60;
const PER_SECTION = 6;
/** Forty-eight paragraphs state four figures, and twelve state three. */
const LONG = 48;

const paragraph = (at: number): string => {
  const three = `第${at + 1}分馆全年接待读者${(at * 37) % 90}.4万人次，外借图书${(at % 7) + 2}.5万册，举办讲座${at + 24}场`;
  return at < LONG ? `${three}，新增座位${at * 3 + 120}个。` : `${three}。`;
};

/** The text of an imported report: a title, and a heading before every sixth paragraph. */
export const TEXT = [
  '灯火里的书声',
  '云岭县图书馆2025年工作综述',
  ...Array.from({ length: PARAGRAPHS }, (_, at) =>
    at % PER_SECTION === 0 ? [`第${at / PER_SECTION + 1}项工作`, paragraph(at)] : [paragraph(at)],
  ).flat(),
];

/** The number of figures in the text. */
export const FIGURES = LONG * 4 + (PARAGRAPHS - LONG) * 3;
