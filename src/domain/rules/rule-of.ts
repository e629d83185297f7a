import { RULES, type Described, type RuleId } from '.';

const BY_ID = Object.fromEntries(RULES.map((rule) => [rule.id, rule])) as unknown as Readonly<
  Record<RuleId, Described>
>;

/** Returns the description of the rule with this id. */
export const ruleOf = (id: RuleId): Described => BY_ID[id];
