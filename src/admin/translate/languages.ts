import zongshu from '../../../config/zongshu';

const [source, ...targets] = zongshu.locales;

/** The language that reports are written in. */
export const SOURCE = source!.code;

/** The languages that they are translated into, as they call themselves. */
export const TARGETS: readonly { code: string; name: string }[] = targets;
