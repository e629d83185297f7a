import { sameness } from '../../parity/compatible';
import type { ParityRule } from './rule';

/** 600 mu (40 hectares): what stands in brackets is the same amount. */
export const figureGloss: ParityRule = ({ figures }) =>
  figures.flatMap(({ matches }) =>
    matches.flatMap(({ source, target }) => {
      const { gloss, passage } = target;
      if (!gloss?.value || !source.value) return [];
      const { start, end, text, unit } = gloss;
      const bounds = { min: null, max: null, qualifier: 'exact' as const };
      const near = sameness(source, { ...bounds, unit, value: gloss.value }) > 0;
      if (near) return [];
      return [
        {
          ...{ ruleId: 'parity-gloss' as const, severity: 'error' as const },
          ...{ document: 'target' as const, at: { passage, start, end } },
          ...{ actual: text, expected: source.text },
          cause: { passage: source.passage, start: source.start, end: source.end },
        },
      ];
    }),
  );
