import type { INumberingOptions } from 'docx';

/** Word supports nine levels (ECMA-376 Part 1 §17.9.3). */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const STEP = 480;

const levels = (format: 'decimal' | 'bullet', text: (level: number) => string) =>
  LEVELS.map((level) => ({
    ...{ level, format, text: text(level), alignment: 'left' as const },
    style: { paragraph: { indent: { left: STEP * (level + 2), hanging: STEP } } },
  }));

/** The numbering of the two kinds of lists, by their names in a body. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'ordered', levels: levels('decimal', (level) => `%${level + 1}.`) },
    { reference: 'unordered', levels: levels('bullet', () => '•') },
  ],
};
