import { statusIn } from './status';

/** Finds words such as (preliminary), provisional figures, as revised, audited. */
export const statusEn = statusIn(
  {
    provisional: '\\b(?:preliminary|provisional|unaudited|tentative)\\b',
    revised: '\\b(?:revised|restated)\\b',
    final: '\\b(?:final(?: accounts| figures?)|audited)\\b',
  },
  '^(?:according to |on )?(?:the )?(?:preliminary|provisional) [a-z ]{1,24},',
);
