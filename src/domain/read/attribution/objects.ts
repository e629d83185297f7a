import type { People } from '../people';
import { PRONOUN } from './clauses.zh';

/** 她拉着徐旭到公开栏前: whoever a sentence names after 她 is somebody else, unless 他叫 or 他是 gives the name. */
export function objectsOf(sentence: string, people: People): ReadonlySet<string> {
  const from = PRONOUN_IN.exec(sentence)?.index ?? sentence.length;
  const names = new Set<string>();
  for (let at = from; at < sentence.length; at += 1)
    if (!/[叫是名]/.test(sentence.charAt(at - 1)))
      for (const { end } of people.namesAt(sentence, at)) names.add(sentence.slice(at, end));
  return names;
}
const PRONOUN_IN = new RegExp(`(?:(?<=[，,])|^)${PRONOUN.source.slice(1)}`);
