import { expect, test } from 'vitest'
import { read } from './read.js'

const targets = (text: string) => read(text).page.links.map(({ target, origin }) => `${target} ${origin.line}`)

test('links of headings, cells, paragraphs and definitions, but none of tabs', () => {
  const text =
    '# [Boat](boat.md)\n\n# [HTTP](#tab/http)\n\nSee [crew][] and [oars](oar.md).\n\n|Method|\n|:--|\n|[Get](get.md)|\n\n[crew]: crew.md\n'
  expect(targets(text)).toEqual(['boat.md 1', 'oar.md 5', 'get.md 9', 'crew.md 11'])
})

test('what stands in a comment or in code is no link', () => {
  const text =
    '# Boat\n\n<!--|[Get](gone.md)|\n[Put](gone.md)-->\n\nSee <!-- [it](gone.md) -->[oars](oar.md).<!-- [a](gone.md)\n\n```json\n{ "text": "[x](gone.md)" }\n```\n\n[y](yard.md)\n'
  expect(targets(text)).toEqual(['oar.md 6', 'yard.md 12'])
})
