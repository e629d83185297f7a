import type { Language, Quantity } from '../quantity';
import { normal } from '../quantity/normal';
import { languageOf } from '../quantity/script';
import { basisEn } from './basis.en';
import { basisZh } from './basis.zh';
import { changeEn } from './change.en';
import { changeZh } from './change.zh';
import type { Around, Claim, ClaimReader } from './claim';
import { periodEn } from './period.en';
import { periodZh } from './period.zh';

export type { Claim } from './claim';

const READERS: Record<Language, ClaimReader> = {
  zh: {
    changeOf: changeZh,
    basisOf: basisZh,
    periodOf: periodZh,
    joins: /^(?:[、,]?(?:和|与|及|、))$/,
  },
  en: { changeOf: changeEn, basisOf: basisEn, periodOf: periodEn, joins: /^(?:,? and |, )$/ },
};
/** Room for the sentence before a figure, and for what follows it. */
const [BEFORE, AFTER] = [120, 80];

/**
 * What each figure of a text says beside its amount. `quantities` are those of the text, in order; `year` is that
 * of the report, by which 上年 and 三月 are dated. Linear in the number of figures.
 */
export function claimsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
  year: number | null,
): Claim[] {
  const spoken = languageOf(printed, language);
  const text = spoken === 'zh' ? normal(printed) : printed;
  const reader = READERS[spoken];
  const claims: Claim[] = [];
  quantities.forEach((figure, at) => {
    const before = quantities[at - 1];
    const around = aroundOf(text, figure, spoken, year);
    const own = claimOf(reader, around);
    const last = claims.at(-1);
    const joint = before ? text.slice(before.end, figure.start) : '';
    const isJoined =
      last && joint.length < 8 && reader.joins.test(joint) && before?.unit === figure.unit;
    claims.push(
      isJoined && own.change === 'none'
        ? { ...own, change: last.change, basis: own.basis ?? last.basis }
        : own,
    );
  });
  return claims;
}

const claimOf = ({ changeOf, basisOf, periodOf }: ClaimReader, around: Around): Claim => ({
  change: changeOf(around),
  basis: basisOf(around),
  period: periodOf(around),
});

const ENDS = {
  zh: { sentence: /[。;!?\n]/, clause: /[,:。;!?\n()]/ },
  en: { sentence: /[.;!?\n] /, clause: /(?<!\d),|,(?!\d)|[;:()]|\. / },
};

function aroundOf(text: string, figure: Quantity, language: Language, year: number | null): Around {
  const before = text.slice(Math.max(0, figure.start - BEFORE), figure.start);
  const { sentence, clause } = ENDS[language];
  return {
    figure,
    year,
    sentence: before.split(sentence).at(-1)!,
    clause: before.split(clause).at(-1)!,
    after: text.slice(figure.end, figure.end + AFTER),
  };
}
