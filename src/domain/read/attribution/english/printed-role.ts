import { IS_ROLE_NOUN } from './role-nouns';
import { WORD } from './words';

const TITLE = '(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Rev)\\.? )?';
/** How many characters before and after a name may hold its role. */
const NEAR = 90;
/** the headteacher of Quayside Academy, Dr Helen Marsh; its founder, Bernadette Coyle */
const BEFORE = new RegExp(
  `(?:^|[\\s(])(?:the|our|its|their|his|her|my|an?|The|Our|Its|Their|An?) ((?:${WORD} ){0,3}(${WORD})(?: (?:of|for|at|on|in) [^.,;:“”"()]{2,50})?), ${TITLE}$`,
);
/** Vet nurse Aoife Brennan, our duty manager Ruth Okello: words in small letters, which may begin the sentence. */
const BESIDE = new RegExp(
  `(?:(?:^|[.!?“”"] )((?:[A-Z][a-z’'-]{1,20} )(?:${WORD} ){0,2})|(?:^|\\s)(?:our|the|its|their|former|by|and|with|to|from|of|for) ((?:${WORD} ){1,4}))${TITLE}$`,
);
/** Hugh Lindqvist, the treasurer, … Priyanka Rao, a volunteer at the shop. */
const AFTER = new RegExp(
  `^, (?:(?:the|our|its|their|an?) )?((?:${WORD} ){0,3}(${WORD})(?: (?:of|for|at|on|in|with) [^.,;:“”"()]{2,50})?)(?=[,.])`,
);

/**
 * Returns the role that an English document prints beside the first mention of a name that has one, or null. `name`: in full. Only words that
 * mean a person are a role: in “In the spring, Helen Marsh left” there is none.
 */
export function printedRoleOf(name: string, paragraphs: readonly string[]): string | null {
  for (const text of paragraphs)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const role = roleBeside(
        text.slice(Math.max(0, at - NEAR), at),
        text.slice(at + name.length, at + name.length + NEAR),
      );
      if (role) return role;
    }
  return null;
}

function roleBeside(before: string, after: string): string | null {
  const apart = BEFORE.exec(before) ?? AFTER.exec(after);
  if (apart && IS_ROLE_NOUN.test(apart[2]!)) return apart[1]!;
  const beside = BESIDE.exec(before);
  const words = (beside?.[1] ?? beside?.[2])?.trim();
  return words && IS_ROLE_NOUN.test(words.split(' ').at(-1)!) ? words : null;
}
