import { toShanghaiTime } from '../domain/shanghai-time';

/** Formats a time to the minute in China's time zone, whatever the zone of this machine: `2026-01-16 10:32`. */
export const shownTime = (at: string): string => toShanghaiTime(at).slice(0, 16).replace('T', ' ');
