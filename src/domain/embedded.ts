/** A picture that an address holds itself (`data:`). */
export interface Embedded {
  /** `image/png`, in lower case. */
  contentType: string;
  base64: string;
}

/** The formats that browsers show. */
const EMBEDDED = /^data:(image\/(?:png|jpeg|gif|webp));base64,/i;

/** Returns the picture that an address holds, in a format that browsers show. Null for any other address. */
export function embeddedIn(address: string): Embedded | null {
  const [head = '', contentType = ''] = EMBEDDED.exec(address) ?? [];
  return head === ''
    ? null
    : { contentType: contentType.toLowerCase(), base64: address.slice(head.length) };
}
