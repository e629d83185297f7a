import type { SampleCorrection, SampleYear } from './files';

/** Returns a year with the misprint of its first edition. */
export function misprinted(sample: SampleYear): SampleYear {
  const { correction, ...year } = sample;
  if (!correction) return sample;
  const { value, 'zh-Hans': zh, en } = correction;
  const text = JSON.stringify(year)
    .replaceAll(zh.now, zh.was)
    .replaceAll(en.now, en.was)
    .replaceAll(`"value":${value.now}`, `"value":${value.was}`);
  return { ...(JSON.parse(text) as Omit<SampleYear, 'correction'>), correction };
}

/** Corrects the misprint in parts of a Chinese draft. */
export const corrected = <Parts>(
  parts: Parts,
  { 'zh-Hans': { was, now } }: SampleCorrection,
): Parts => JSON.parse(JSON.stringify(parts).replaceAll(was, now)) as Parts;

/** Returns the correction notes by language. */
export const notesOf = ({ 'zh-Hans': zh, en }: SampleCorrection): Record<string, string> => ({
  ...{ 'zh-Hans': zh.note, en: en.note },
});
