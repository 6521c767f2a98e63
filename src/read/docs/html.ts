/**
 * What HTML within a page says: no comments and no tags. Items of lists are parted by semicolons; names in angle brackets that are no elements stand for
 * something (`<language>-<country>`), and stay.
 */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi, (tag, closing: string, name: string) => {
      const element = name.toLowerCase()
      if (element === 'li') return closing === '' ? itemMark : ''
      return blocks.has(element) ? ' ' : spans.has(element) ? '' : tag
    })
}

/** Stands where an item begins until the whole text is known. */
export const itemMark = '\uE000'

/** Semicolons between items, and none before the first. */
export function withItems(text: string): string {
  if (!text.includes(itemMark)) return text
  return text
    .replace(/^\s*\uE000\s*/, '')
    .replaceAll(/([.:;,(])\s*\uE000\s*/g, '$1 ')
    .replaceAll(/(?<!\s)\s*\uE000\s*/g, '; ')
}

const blocks = new Set('br div p ul ol dl dt dd table thead tbody tfoot caption tr td th hr pre blockquote'.split(' '))
const spans = new Set(
  'a abbr b big body center code del em font h1 h2 h3 h4 h5 h6 head html i iframe img ins kbd mark meta nobr object s samp small span strike strong style sub sup title tt u var'.split(
    ' ',
  ),
)
