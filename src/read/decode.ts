/** The text of a file: by its byte order mark, without one by the encoding that its XML declaration names, else UTF-8. */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  return encoding === undefined ? bytes.toString('utf8') : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Undefined for UTF-8, and for what no decoder is known for. */
function encodingOf(bytes: Buffer): string | undefined {
  const mark = bytes.toString('hex', 0, 4)
  // `<` or `{` and a zero begin UTF-16 that has no mark.
  if (/^fffe|^(?:3c|7b)00/.test(mark)) return 'utf-16le'
  if (/^feff|^00(?:3c|7b)/.test(mark)) return 'utf-16be'
  if (!/^3c3f/.test(mark)) return undefined
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return undefined
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return undefined
  }
}
