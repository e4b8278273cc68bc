/** A new idempotency key. Not crypto.randomUUID, which a page over plain http in an intranet doesn't have. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
