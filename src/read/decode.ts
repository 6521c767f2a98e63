import type { Misread } from './source.js'

/** A text, and what is doubtful about how it was read. */
export interface Decoded {
  readonly text: string
  readonly misread?: Misread
}

/** The text of a file: by its byte order mark, without one by the encoding that its XML declaration names, else UTF-8. */
export function decodeText(bytes: Buffer): Decoded {
  const label = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  const named = label === undefined ? undefined : decoderFor(label)
  const encoding = markedBy(bytes) ?? (named?.startsWith('utf-16') ? undefined : named) ?? 'utf-8'
  if (encoding === 'utf-32') return { text: decodeUtf32(bytes) }
  if (encoding === 'windows-1252') return { text: fromWindows(bytes.toString('latin1')) }
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) }
  const decoded = decodeUtf8(bytes)
  if (label === undefined || named !== undefined) return decoded
  return { ...decoded, misread: { encoding: label, offset: bytes.indexOf(label) } }
}

function markedBy(bytes: Buffer): 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const mark = bytes.toString('hex', 0, 4)
  // Where there is no mark, the zeros beside ASCII tell.
  if (/^(?:fffe0000|0000feff|[0-7].000000|000000[0-7].)/.test(mark)) return 'utf-32'
  if (/^(?:fffe|[0-7].00)/.test(mark)) return 'utf-16le'
  if (/^(?:feff|00[0-7].)/.test(mark)) return 'utf-16be'
  return undefined
}

/** The decoder that goes by a label; undefined where nobody knows it. */
function decoderFor(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Bytes that are no UTF-8 are read as the characters of Windows, as browsers do; all others are what they are. */
function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return { text }
  let first: number | undefined
  let shorter = 0
  const mended = bytes.toString('latin1').replaceAll(utf8OrByte, (found, at: number) => {
    const isByte = found.length === 1
    if (isByte) first ??= at - shorter
    const character = isByte ? fromWindows(found) : Buffer.from(found, 'latin1').toString('utf8')
    shorter += found.length - character.length
    return character
  })
  return first === undefined ? { text } : { text: mended, misread: { encoding: 'UTF-8', offset: first } }
}

/** A character of UTF-8 that is not ASCII, or a byte that belongs to none. */
const utf8OrByte =
  /[\xC2-\xDF][\x80-\xBF]|(?:\xE0[\xA0-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]|\xED[\x80-\x9F])[\x80-\xBF]|(?:\xF0[\x90-\xBF]|[\xF1-\xF3][\x80-\xBF]|\xF4[\x80-\x8F])[\x80-\xBF]{2}|[\x80-\xFF]/g

/** Some versions of Node take `windows-1252` for Latin-1, which has no quotation marks, dashes or euro sign. */
function fromWindows(latin1: string): string {
  return latin1.replaceAll(
    /[\x80-\x9F]/g,
    (control) => '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'[control.charCodeAt(0) - 0x80] ?? '',
  )
}

function decodeUtf32(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = bytes[0] === 0 ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    text += point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
  }
  return text
}
