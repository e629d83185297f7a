import zongshu from '../../../config/zongshu';

const [source, ...targets] = zongshu.locales;

/** The language that reports are written in. */
export const SOURCE = source!.code;

/** The languages that reports are translated into, with their names in those languages. */
export const TARGETS: readonly { code: string; name: string }[] = targets;
