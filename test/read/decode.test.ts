import { expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode.js'

const text = '<?xml version="1.0" encoding="utf-16"?><a b="größe"/>'
const little = Buffer.from(text, 'utf16le')
const big = Buffer.from(little).swap16()

function utf32(text: string): Buffer {
  return Buffer.concat(
    [...text].map((character) => Buffer.from([character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8, 0, 0])),
  )
}

test.each([
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little]), `\uFEFF${text}`],
  ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big]), `\uFEFF${text}`],
  ['UTF-16 without a mark', little, text],
  ['UTF-16 without a mark, the other way round', big, text],
  ['UTF-16 that begins with a line end', Buffer.from('\n{}', 'utf16le'), '\n{}'],
  ['UTF-32 with a mark', utf32('\uFEFF<ö/>'), '\uFEFF<ö/>'],
  ['UTF-32 without a mark, the other way round', utf32('<ö/>').swap32(), '<ö/>'],
  ['a mark of what could not be read, written by someone', Buffer.from('\uFFFD'), '\uFFFD'],
  ['UTF-8', Buffer.from('{"a":"größe"}'), '{"a":"größe"}'],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<a/>'), '\uFEFF<a/>'],
  [
    'what the XML declaration names',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><ö/>', 'latin1'),
    '<?xml version="1.0" encoding="ISO-8859-1"?><ö/>',
  ],
  [
    'the signs of Windows',
    Buffer.from('<?xml version="1.0" encoding="Windows-1252"?><a b="\x80\x93\x9F"/>', 'latin1'),
    '<?xml version="1.0" encoding="Windows-1252"?><a b="€“Ÿ"/>',
  ],
])('reads %s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual({ text: expected })
})

test.each([
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="x-none"?><ö/>'),
    { text: '<?xml version="1.0" encoding="x-none"?><ö/>', misread: { encoding: 'x-none', offset: 30 } },
  ],
  [
    'bytes of Windows among UTF-8',
    Buffer.concat([Buffer.from('größe €'), Buffer.from([0x80, 0xe4])]),
    { text: 'größe €€ä', misread: { encoding: 'UTF-8', offset: 7 } },
  ],
  [
    'UTF-16 by its declaration alone',
    Buffer.from('<?xml version="1.0" encoding="utf-16"?><ö/>'),
    { text: '<?xml version="1.0" encoding="utf-16"?><ö/>' },
  ],
])('reads as well as can be %s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual(expected)
})
