import { expect, test } from 'vitest'
import type { Filter, FilterOf } from '../../../src/runtime/index.js'
import { filterText } from '../../../src/runtime/v2/filter.js'

interface Item {
  name: string
  size: number
  at: string
  maker: { city: string }
  tags: string[]
}

const facts = { namespace: 'shop', literals: { DateTime: 'at' } }
const cases: readonly (readonly [Filter<Item>, string])[] = [
  ['size gt 1', 'size gt 1'],
  [(x) => x.name.contains("a'b"), "substringof('a''b',name)"],
  [(x) => x.name.toLower().startsWith('a').not(), "not (startswith(tolower(name),'a'))"],
  [(x) => x.maker.city.eq('Rome').or(x.size.add(1).gt(2)), "(maker/city eq 'Rome' or (size add 1) gt 2)"],
  [(x) => x.at.ge('2013-01-01').and(x.at.year().lt(2014)), "at ge datetime'2013-01-01T00:00:00' and year(at) lt 2014"],
  [(x) => x.name.in(['a', 'b']), "(name eq 'a' or name eq 'b')"],
  [(x) => x.name.in([]), 'false'],
  [(x) => x.tags.any((tag) => tag.eq('a')), "tags/any(x:x eq 'a')"],
  [
    (x) => x.tags.any((tag) => x.tags.any((other) => other.gt(tag))).and(x.tags.any()),
    'tags/any(x:tags/any(x1:x1 gt x)) and tags/any()',
  ],
  [(x) => x.name.isOf('Edm.String'), "isof(name,'Edm.String')"],
  [(x) => x.name.eq(null), 'name eq null'],
  [(x) => x.$property<number>('floor').gt(2), 'floor gt 2'],
  [(x) => x.maker.$as<Item>('shop.firm').$property('toString').eq('a'), "maker/shop.firm/toString eq 'a'"],
]
test.each(cases)('%s', (filter, text) => {
  expect(filterText(filter, facts)).toBe(text)
})

test('what V2 does not have is refused', () => {
  expect(() =>
    filterText((x: { name: { matchesPattern(text: string): unknown } }) => x.name.matchesPattern('a'), facts),
  ).toThrow(/no operator of a filter in OData V2/)
})

test.each(["a' or 'b", 'a b', 'a/b', 'a)or(b'])('the name %j is refused', (name) => {
  const refused = new TypeError(`\`${name}\` is no name`)
  expect(() => filterText((x: FilterOf<Item>) => x[name as 'name'].eq('x'), facts)).toThrow(refused)
  expect(() => filterText((x: FilterOf<Item>) => x.maker.$as<Item>(name).name.eq('x'), facts)).toThrow(refused)
  expect(() => filterText((x: FilterOf<Item>) => x.name.isOf(name), facts)).toThrow(refused)
})
