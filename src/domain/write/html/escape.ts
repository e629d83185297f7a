const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in content and in quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A link's address, or `#` where its scheme could run a script. */
export function safeUrl(url: string): string {
  return /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim()) ? escape(url.trim()) : '#';
}
