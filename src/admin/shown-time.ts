/** A minute on China's clocks, whatever those of this machine say: `2026-01-16 10:32`. */
export const shownTime = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
