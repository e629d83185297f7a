import { weigh, type Ground } from '../../domain/suggest';

/** Checks a model's answer and returns the faults. */
export const weighSuggestion = ({ answer, ground }: { answer: string; ground: Ground }) =>
  weigh(answer, ground);
