import { toShanghaiTime } from '../domain/shanghai-time';

/** A minute on China's clocks, whatever those of this machine say: `2026-01-16 10:32`. */
export const shownTime = (at: string): string => toShanghaiTime(at).slice(0, 16).replace('T', ' ');
