/** Bytes as base64, without `Buffer`. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinary(bytes))
}

/** Base64 and base64url, with or without padding. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return fromBinary(
    atob(
      text
        .replace(/={1,2}$/, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    ),
  )
}

/** A string with one character for each byte. */
export function toBinary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return text
}

/** The bytes of such a string. */
export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** The text that bytes are in UTF-8; undefined where they are none. */
export function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
