import { weigh, type Ground } from '../../domain/suggest';

/** What was found in what a model answered. */
export const weighSuggestion = ({ answer, ground }: { answer: string; ground: Ground }) =>
  weigh(answer, ground);
