/** Styles for the parts of Strapi's admin that no setting or hook can change. */
const RULES = `
/* A row of a component without a title, such as the lead, would be an empty bar. */
h3 > button[data-radix-collection-item] span:empty::before { content: '(untitled)'; font-weight: normal; }
:lang(zh-Hans) h3 > button[data-radix-collection-item] span:empty::before { content: '（无标题）'; }
/* The place of a finding in the text of a section. */
::highlight(zongshu-finding) { background-color: #ffd666; color: #181826; }
/* Deletions and insertions in a source that changed. */
del { background-color: #fcecea; color: #b72b1a; }
ins { background-color: #eafbe7; color: #2f6846; text-decoration: none; }
/* A new user does not know the icons, so each link of the menu has its name below it. */
@media (min-width: 1080px) {
  nav:has(li > span > a[aria-label] svg) { width: 96px; }
  nav ul:has(> li > span > a[aria-label]) { gap: 2px; }
  nav li > span > a[aria-label] { flex-direction: column; gap: 2px; height: auto; padding-block: 7px; }
  nav li > span > a[aria-label]::after { content: attr(aria-label); font-size: 11px; line-height: 1.3; text-align: center; }
}
/* Strapi sets the titles of widgets in capitals. Chinese has no capitals, and in English they look like shouting. */
main h2[id] { text-transform: none; }
/* Hides the offer of Strapi's newsletter in the registration form. */
form div:has(> div > div > [role='checkbox']):has(a[href^='https://strapi.io/']) { display: none; }
`;

export function addStyle(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
