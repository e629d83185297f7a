/** A link's address, or `#` where its scheme could run a script. */
export function safeLink(url: string): string {
  return /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim()) ? url.trim() : '#';
}
