/** What neither a setting nor a hook of Strapi's admin can change. */
const RULES = `
/* A row of a component without a title, such as the lead, would be an empty bar. */
h3 > button[data-radix-collection-item] span:empty::before { content: '(untitled)'; font-weight: normal; }
:lang(zh-Hans) h3 > button[data-radix-collection-item] span:empty::before { content: '（无标题）'; }
/* The offer of Strapi's newsletter among the fields of the registration. */
form div:has(> div > div > [role='checkbox']):has(a[href^='https://strapi.io/']) { display: none; }
`;

export function addStyle(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
