type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Returns the whole body of a message. Throws if it breaks off. */
export async function bytesOf(message: Chunks): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Returns the bytes of a body. Returns null, and stops reading, if there are more than `most` bytes. */
export async function bytesAtMost(body: Chunks, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
