import { type Language, type Quantity } from '../../quantity';
import { normal } from '../../quantity/normal';
import { languageOf } from '../../quantity/script';
import { labelEn } from './en';
import { labelZh } from './zh';

interface Labelled {
  label: string;
  end: number;
  quantity: Quantity;
}

/**
 * A label for each figure of a text, by the grammar of its sentence: an editor's first draft, never empty. Where the
 * sentence does not say what is counted, it is the figure itself.
 */
export function labelsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
): string[] {
  const spoken = languageOf(printed, language);
  const text = spoken === 'zh' ? normal(printed) : printed;
  let before: Labelled | null = null;
  return quantities.map((figure) => {
    const near: Labelled | null = before && isNear(text, before, figure) ? before : null;
    const label: string =
      spoken === 'zh'
        ? labelZh({ text, figure, before: near })
        : labelEn(text, figure, near?.label ?? null);
    before = { label, end: figure.end, quantity: figure };
    return label || figure.text;
  });
}

/** A figure of another sentence says nothing of this one. */
const isNear = (text: string, { end }: Labelled, { start }: Quantity): boolean =>
  start - end < 60 && !/[。;!?\n]/.test(text.slice(end, start));
