import { inBothScripts } from '../../src/domain/read/traditional.zh';

/** Returns a simplified text in traditional characters, one for one. */
export const inTraditional = (text: string): string => inBothScripts([text]).at(-1)!;
