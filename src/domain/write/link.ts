/** Returns the address of a link, or `#` if its scheme could run a script. */
export function safeLink(url: string): string {
  return /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim()) ? url.trim() : '#';
}
