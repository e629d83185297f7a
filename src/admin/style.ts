/** What neither a setting nor a hook of Strapi's admin can change. */
const RULES = `
/* A row of a component without a title, such as the lead, would be an empty bar. */
h3 > button[data-radix-collection-item] span:empty::before { content: '(untitled)'; font-weight: normal; }
:lang(zh-Hans) h3 > button[data-radix-collection-item] span:empty::before { content: '（无标题）'; }
/* Where a finding is, in the text of a section. */
::highlight(zongshu-finding) { background-color: #ffd666; color: #181826; }
/* What a translator sees of a source that changed. */
del { background-color: #fcecea; color: #b72b1a; }
ins { background-color: #eafbe7; color: #2f6846; text-decoration: none; }
/* The offer of Strapi's newsletter among the fields of the registration. */
form div:has(> div > div > [role='checkbox']):has(a[href^='https://strapi.io/']) { display: none; }
`;

export function addStyle(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
