/** Styles for the parts of Strapi's admin that no setting or hook can change. */
const RULES = `
/* A row of a component without a title, such as the lead, would be an empty bar. */
h3 > button[data-radix-collection-item] span:empty::before { content: '(untitled)'; font-weight: normal; }
:lang(zh-Hans) h3 > button[data-radix-collection-item] span:empty::before { content: '（无标题）'; }
/* Where a finding is, in the text of a section. */
::highlight(zongshu-finding) { background-color: #ffd666; color: #181826; }
/* What a translator sees of a source that changed. */
del { background-color: #fcecea; color: #b72b1a; }
ins { background-color: #eafbe7; color: #2f6846; text-decoration: none; }
/* An icon alone says nothing to who sees it first: each link of the menu has its name below it. */
@media (min-width: 1080px) {
  nav:has(li > span > a[aria-label] svg) { width: 96px; }
  nav ul:has(> li > span > a[aria-label]) { gap: 2px; }
  nav li > span > a[aria-label] { flex-direction: column; gap: 2px; height: auto; padding-block: 7px; }
  nav li > span > a[aria-label]::after { content: attr(aria-label); font-size: 11px; line-height: 1.3; text-align: center; }
}
/* Strapi sets the titles of widgets in capitals, where Chinese has none and English shouts. */
main h2[id] { text-transform: none; }
/* The offer of Strapi's newsletter among the fields of the registration. */
form div:has(> div > div > [role='checkbox']):has(a[href^='https://strapi.io/']) { display: none; }
`;

export function addStyle(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
