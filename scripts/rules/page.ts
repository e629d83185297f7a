import { diffArrays } from 'diff';
import { RULES, type RuleId, type Severity } from '../../src/domain/rules';
import { ruleOf } from '../../src/domain/rules/rule-of';
import { exampled, foundIn, linesOf } from './examples';

const LONGEST_LINE = 160;
const MOST_LINES = 4;

const HEAD = `# Rules

What a report is held to when it is imported, beside the form, at the gate, and in the proof of two texts. This page is made by
\`npm run rules\` from the rules themselves and their examples in \`tests/fixtures/check\`; a test says when it is stale.

An **error** stops publishing, a **warning** wants a look, a **note** is a matter of taste. Each can be switched by its id in
\`config/zongshu.ts\`: \`gate: { rules: { 'year-differs': false, 'phone-number': true } }\` lets the first pass and has the second
stop publishing ([operating.md](operating.md#the-gate)).
`;

/** Builds the page of all rules: the id, severity and wording of each, with a wrong and a right example. */
export function rulesPage(): string {
  const ids = RULES.map(({ id }) => id).sort();
  const parts = ids.map((id) => (exampled.includes(id) ? partOf(id) : partWithout(id)));
  return `${HEAD}\n${parts.join('\n')}`;
}

function partOf(id: RuleId): string {
  const severities = [...new Set(foundIn(id, 'not-ok').map(({ severity }) => severity))];
  const { wrong, right } = differences(id);
  const block = [...wrong.map((line) => `- ${line}`), ...right.map((line) => `+ ${line}`)];
  return `${headOf(id, severities)}\n\`\`\`diff\n${block.join('\n')}\n\`\`\`\n`;
}

/** The part of a rule without an example: only a file reader can find it, or its text is too long to show. */
const partWithout = (id: RuleId) =>
  `${headOf(id, [])}\nNo example here: the reader of a file finds it, or it takes a text of many pages.\n`;

const headOf = (id: RuleId, severities: Severity[]) =>
  `## ${id}\n\n${severities.length > 0 ? `**${severities.join(', ')}** · ` : ''}${shown(ruleOf(id).says.en)}\\\n${shown(ruleOf(id).says.zh)}\n`;

/** Returns a wording with dots for its gaps, including its optional parts. */
const shown = (wording: string) =>
  wording
    .replace(/\[(.+)\]/, '$1')
    .replace(/\{\w+\}/g, '…')
    .replace(/…+/g, '…');

/** Returns the lines in which the two examples of a rule differ: the wrong lines and the right ones. */
function differences(id: RuleId) {
  const changes = diffArrays(linesOf(id, 'not-ok'), linesOf(id, 'ok'));
  const linesIn = (is: 'removed' | 'added') =>
    changes
      .filter((change) => change[is])
      .flatMap(({ value }) =>
        value.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line)),
      )
      .slice(0, MOST_LINES)
      .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return { wrong: linesIn('removed'), right: linesIn('added') };
}
