import { expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode.js'

const text = '<?xml version="1.0" encoding="utf-16"?><a b="größe"/>'
const little = Buffer.from(text, 'utf16le')
const big = Buffer.from(little).swap16()

test.each([
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little]), `\uFEFF${text}`],
  ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big]), `\uFEFF${text}`],
  ['UTF-16 without a mark', little, text],
  ['UTF-16 without a mark, the other way round', big, text],
  ['UTF-8', Buffer.from('{"a":"größe"}'), '{"a":"größe"}'],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<a/>'), '\uFEFF<a/>'],
  [
    'what the XML declaration names',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><ö/>', 'latin1'),
    '<?xml version="1.0" encoding="ISO-8859-1"?><ö/>',
  ],
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="x-none"?><ö/>'),
    '<?xml version="1.0" encoding="x-none"?><ö/>',
  ],
])('reads %s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toBe(expected)
})
