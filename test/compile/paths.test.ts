import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

/** Paths in `select` and `orderby`, with what must not compile marked so. */
const program = `import { batch, computed, createRetryBudget, type Entity, type EntitySet, type FilterOf, longUrls, observe, ordered, retry } from 'edmwright/runtime'

interface City { name: string; mayor?: { age?: number | null } | null }
interface Shop {
  readonly '@odata.type'?: '#shop.shop' | '#shop.bakery'
  id: string
  name?: string | null
  address?: { city?: City | null; street?: string | null; owner?: Person | null } | null
  hours?: { day?: string; from?: string; staff?: Person[] }[]
  owner?: Person | null
  items?: { id: string }[]
}
interface Person { readonly '@odata.type'?: '#shop.person' | '#shop.baker'; id: string; surname?: string | null; home?: { street?: string | null } }
interface Person$Nav { readonly boss: readonly [Person, Person$Nav, false] }
interface Shop$Nav {
  readonly owner: readonly [Person, Person$Nav, false]
  readonly items: readonly [{ id: string }, object, true]
  readonly 'address/owner': readonly [Person, Person$Nav, false]
  readonly 'hours/staff': readonly [Person, Person$Nav, true]
}
declare const towns: EntitySet<{ id: string }, { readonly shops: readonly [Shop, Shop$Nav, true] }, object>
declare const shops: EntitySet<Shop, Shop$Nav, Shop, 'id'>
declare const shop$: Entity<Shop, Shop$Nav, Shop, 'id'>

const [shop] = (await shops.$list({ select: ['name', 'address/city/name', 'hours/day'] })).value
if (shop === undefined) throw new Error()
export const name: string | null = shop.name
export const city: string | undefined = shop.address?.city?.name
export const day: string | undefined = shop.hours[0]?.day
// @ts-expect-error not selected
shop.address?.street
// @ts-expect-error not selected
shop.address?.city?.mayor
// @ts-expect-error not selected
shop.hours[0]?.from

const [whole] = (await shops.$list({ select: ['address', 'address/street'] })).value
export const mayor: number | null | undefined = whole?.address?.city?.mayor?.age

const [bakery] = (await shops.$list({ select: ['name', 'shop.bakery/oven'] })).value
export const oven: unknown = bakery?.oven
// @ts-expect-error no type derived from it
shops.$list({ select: ['shop.butcher/oven'] })

const [inside] = (await shops.$list({ expand: { 'address/owner': { select: ['surname'] }, 'hours/staff': true } })).value
export const surname: string | null | undefined = inside?.address?.owner?.surname
export const staff: string | undefined = inside?.hours?.[0]?.staff[0]?.id
export const hour: string | undefined = inside?.hours?.[0]?.day
export const lane: string | null | undefined = inside?.address?.street
// @ts-expect-error not selected
inside?.address?.owner?.home
const [baked] = (await shops.$list({ expand: { owner: true, 'shop.bakery/ovens': { select: ['heat'], filter: 'heat gt 200' } } })).value
export const ovens: unknown[] = [baked?.ovens, baked?.owner?.surname]
shops.$list({ filter: (shop) => shop.name.in(shop.hours.any() ? ['a'] : []).and(shop.$property<number>('floor').gt(1)) })
// @ts-expect-error text is no item of a collection of objects
shops.$list({ filter: (shop) => shop.name.in(shop.hours) })
// @ts-expect-error nothing that could be expanded
shops.$list({ expand: { 'address/city': true } })

// @ts-expect-error no such member
shops.$list({ select: ['address/town'] })
// @ts-expect-error no such member
shops.$list({ select: ['adress/city'] })
// @ts-expect-error no such member
shops.$list({ select: ['address/city/nam'] })
// @ts-expect-error a name has nothing inside
shops.$list({ select: ['name/length'] })
// @ts-expect-error navigation is expanded
shops.$list({ select: ['owner/surname'] })

const [expanded] = (await shops.$list({ expand: { owner: { select: ['home/street'], orderby: ['home/street desc'] } } })).value
export const street: string | null | undefined = expanded?.owner?.home.street
// @ts-expect-error no such member
shops.$list({ expand: { owner: { select: ['home/city'] } } })
// @ts-expect-error no such member, three steps away
towns.$list({ expand: { shops: { select: ['address/city/nam'] } } })
towns.$list({ expand: { shops: { select: ['address/city/mayor/age'], orderby: ['address/city/name', 'owner/boss/surname desc'] } } })

interface Sheet { id?: string; note?: unknown; [column: string]: unknown }
declare const sheets: EntitySet<Sheet, object, Sheet, 'id'>
const [sheet] = (await sheets.$list({ select: ['Title'], filter: (s) => s.note.eq(5).or(s.note.contains('x')) })).value
export const title: unknown = sheet?.Title

const [references] = (await shops.$list({ expand: { owner: { as: '$ref' }, items: { as: '$count' } } })).value
export const reference: string | undefined = references?.owner?.['@odata.id']
export const count: number | undefined = references?.['items@odata.count']
const [counted] = (await shops.$list({ expand: { items: { count: true, top: 1 } } })).value
export const all: number | undefined = counted?.['items@odata.count']
const [cast] = (await shops.$list({ expand: { owner: { as: 'shop.baker', select: ['surname', 'hat'] } } })).value
export const hat: unknown = cast?.owner?.['hat']
export const baker: string | null | undefined = cast?.owner?.surname
// @ts-expect-error neither a word of OData nor a type
shops.$list({ expand: { owner: { as: 'baker' } } })

declare const asked: { top?: number | undefined; filter?: string | undefined; name: string | undefined }
const [maybe] = (await shops.$list({
  top: asked.top,
  filter: asked.filter,
  select: asked.top ? ['name'] : undefined,
  orderby: asked.name ? ['name desc'] : undefined,
  search: asked.name,
  expand: { items: { top: asked.top, filter: asked.filter } },
})).value
export const maybeName: string | null | undefined = maybe?.name
export const number: Promise<number> = shops.$count({ filter: asked.filter, search: asked.name })
export const asGiven: unknown[] = [
  batch([shops.$list()], { limit: asked.top, format: undefined, continueOnError: undefined }),
  retry({ budget: createRetryBudget({ tries: asked.top, ratio: asked.top }), retries: asked.top, longestWait: asked.top, delay: undefined }),
  longUrls({ limit: asked.top }),
  observe(() => ({ headers: undefined, end: undefined })),
]
// @ts-expect-error what may not be expanded would be promised
shops.$list({ expand: asked.top ? { owner: true } : undefined })

const [longest] = (await shops.$list({ select: ['name'], orderby: (shop) => ordered([shop.name.length(), 'desc'], shop.owner.surname), top: 1 })).value
export const longestName: string | null | undefined = longest?.name
// @ts-expect-error no such member
shops.$list({ orderby: (shop) => shop.nam.length() })
// @ts-expect-error no direction
shops.$list({ orderby: (shop) => ordered([shop.name, 'up']) })
// @ts-expect-error a complex value has no order
shops.$list({ orderby: (shop) => shop.address })
// @ts-expect-error no such member
towns.$list({ expand: { shops: { orderby: (shop) => shop.nam } } })

const [starred] = (await shops.$list({ select: ['*'] })).value
export const structure: readonly (string | null | undefined)[] = [starred?.id, starred?.name, starred?.address?.street, starred?.hours[0]?.day]
// @ts-expect-error what is not expanded is not there
starred?.owner
const [partly] = (await shops.$list({ select: ['*'], expand: { 'address/owner': { select: ['id'] } } })).value
export const partlyStreet: readonly (string | null | undefined)[] = [partly?.address?.street, partly?.address?.owner?.id]
// @ts-expect-error not selected
partly?.address?.owner?.surname
const [everything] = (await shops.$list({ expand: { '*': true, items: { select: ['id'], count: true } } })).value
export const everyOwner: string | null | undefined = everything?.owner?.surname
export const everyItem: string | undefined = everything?.items[0]?.id
export const everyCount: number | undefined = everything?.['items@odata.count']
export const everyName: string | null | undefined = everything?.name
const [both$] = (await shops.$list({ select: ['*', 'twice'], compute: 'concat(name,name) as twice', expand: { '*': { as: '$ref' } } })).value
export const bothName: string | null | undefined = both$?.name
export const bothTwice: unknown = both$?.twice
export const bothReferences: readonly (string | undefined)[] = [both$?.owner?.['@odata.id'], both$?.items[0]?.['@odata.id']]
const [linked] = (await shops.$list({ expand: { '*': { as: '$ref' } } })).value
export const linkedName: string | null | undefined = linked?.name
// @ts-expect-error no more than a reference
linked?.owner?.surname
const [deep] = (await towns.$list({ expand: { shops: { select: ['*'], expand: { '*': { levels: 2 } } } } })).value
export const deepName: string | null | undefined = deep?.shops[0]?.name
export const deepOwner: string | null | undefined = deep?.shops[0]?.owner?.surname
// @ts-expect-error what is not expanded is not there
deep?.shops[0]?.owner?.boss.surname
const [mixed] = (await shops.$list({ expand: { items: { count: true, top: 1 }, owner: { select: ['id'] }, 'address/owner': true } })).value
export const mixedCount: number | undefined = mixed?.['items@odata.count']
export const mixedMore: string | undefined = mixed?.['items@odata.nextLink']
export const mixedOwner: readonly (string | undefined)[] = [mixed?.owner?.id, mixed?.address?.owner?.id]
const [sized] = (await shops.$list({ expand: { items: { as: '$count' }, 'address/owner': true } })).value
export const sizedCount: number | undefined = sized?.['items@odata.count']
// @ts-expect-error counted alone
sized?.items.length
// @ts-expect-error one has no pages
counted?.['owner@odata.nextLink']
const [paged] = (await towns.$list({ expand: { shops: { select: ['name'], expand: { items: true } } } })).value
export const pages: readonly (string | undefined)[] = [paged?.['shops@odata.nextLink'], paged?.shops[0]?.['items@odata.nextLink']]
shops.$list({ link: mixed?.['items@odata.nextLink'] })
const [chain] = (await shops.$list({ expand: { owner: { select: ['surname'], expand: { boss: { select: ['id'], levels: 'max' } }, levels: 2 } } })).value
export const chained: readonly (string | null | undefined)[] = [chain?.owner?.boss?.id, chain?.owner?.boss?.boss?.boss?.id, chain?.owner?.owner?.surname]
// @ts-expect-error not selected on any level
chain?.owner?.boss?.boss?.surname
// @ts-expect-error one level alone
;(await shop$.$get({ expand: { owner: { select: ['id'], expand: { boss: { select: ['id'] } } } } })).owner?.boss?.boss
// @ts-expect-error of all, references or levels
shops.$list({ expand: { '*': { as: '$ref', levels: 2 } } })
// @ts-expect-error of all, only references and levels
shops.$list({ expand: { '*': { select: ['id'] } } })
// @ts-expect-error no member
shops.$list({ select: ['*', 'nam'] })

const [made] = (await shops.$list({ select: ['name', 'low', 'two'], compute: 'tolower(concat(name,id)) as low,1 add 1 as two' })).value
export const values: unknown[] = [made?.low, made?.two, made?.name]
// @ts-expect-error not selected
made?.id
// @ts-expect-error neither a member nor computed
shops.$list({ select: ['lo'], compute: 'tolower(name) as low' })
// @ts-expect-error nothing is computed
shops.$list({ select: ['low'] })

const [typed] = (await shops.$list({
  compute: (shop: FilterOf<Shop>) => computed({ low: shop.name.toLower(), size: shop.name.length().add(1), home: shop.address.street.trim() }),
  select: ['id', 'low', 'size'],
  orderby: ['size desc', 'low', 'name'],
})).value
export const low: string | null | undefined = typed?.low
export const size: number | null | undefined = typed?.size
// @ts-expect-error not selected
typed?.home
export const one: string | null = (await shop$.$get({ compute: (shop) => computed({ low: shop.name.toLower() }) })).low
// @ts-expect-error text is not computed to a number
export const wrong: number | null | undefined = typed?.low
// @ts-expect-error neither a member nor computed
shops.$list({ select: ['lo'], compute: (shop: FilterOf<Shop>) => computed({ low: shop.name.toLower() }) })
// @ts-expect-error neither a member nor computed
shops.$list({ orderby: ['lo desc'], compute: (shop: FilterOf<Shop>) => computed({ low: shop.name.toLower() }) })
// @ts-expect-error no such member
shops.$list({ compute: (shop) => computed({ low: shop.nam.toLower() }) })
shops.$list({ orderby: ['two desc'], compute: '1 add 1 as two' })
declare const text: string
const [given] = (await shops.$list({ select: ['two', 'id'], orderby: ['two'], compute: () => computed<{ two: number }>(text) })).value
export const two: number | undefined = given?.two
// @ts-expect-error neither a member nor computed
shops.$list({ select: ['tow'], compute: () => computed<{ two: number }>(text) })

const [within] = (await towns.$list({
  expand: { shops: { select: ['id', 'low', 'two'], orderby: ['low'], compute: (shop) => computed({ low: shop.name.toLower(), two: shop.name.length() }) } },
})).value
export const lower: string | null | undefined = within?.shops[0]?.low
export const both: readonly (number | null | string | undefined)[] = [within?.shops[0]?.two, within?.shops[0]?.id]
// @ts-expect-error not selected
within?.shops[0]?.address
// @ts-expect-error no such member
towns.$list({ expand: { shops: { compute: (shop) => computed({ low: shop.nam.toLower() }) } } })
const [owned] = (await shops.$list({ expand: { owner: { select: ['up'], compute: 'toupper(surname) as up' } } })).value
export const up: unknown = owned?.owner?.up
// @ts-expect-error not selected
owned?.owner?.surname
// @ts-expect-error nothing is computed
shops.$list({ expand: { owner: { select: ['up'] } } })

shops.$list({ orderby: ['name', 'name desc', 'address/street asc', 'owner/surname desc', 'items/$count', 'hours/$count desc'] })
shops.$list({ select: ['name'], expand: { owner: true }, orderby: ['address/street'] })
shops.$list({ orderby: ['owner/boss/surname desc', 'owner/boss/boss/home/street', 'shop.bakery/oven asc', 'address/city/mayor/age'] })
// @ts-expect-error no such member, two steps away
shops.$list({ orderby: ['owner/boss/name'] })
// @ts-expect-error no type derived from it
shops.$list({ orderby: ['shop.butcher/oven'] })
// @ts-expect-error no such member
shops.$list({ orderby: ['owner/name'] })
// @ts-expect-error no such member
shops.$list({ orderby: ['address/town desc'] })
// @ts-expect-error an order goes up or down
shops.$list({ orderby: ['address/street up'] })
// @ts-expect-error a collection has a size alone
shops.$list({ orderby: ['items/id'] })
// @ts-expect-error no such member
shops.$list({ orderby: ['nam desc'] })
`

test.each([
  ["select: ['address/stree']", '"address/stree"'],
  ["select: ['name', 'address/city/nam']", '"address/city/nam"'],
  ["select: ['nam']", '"nam"'],
  ["select: ['shop.butcher/oven']", '"shop.butcher/oven"'],
  ["orderby: ['owner/boss/name']", '"owner/boss/name"'],
  ["orderby: ['address/stree desc']", '"address/stree desc"'],
  ["orderby: ['name up']", '"name up"'],
  ['expand: { owne: true }', '"owne"'],
  ['expand: { owner: true, owne: true }', '"owne"'],
  ['expand: { owner: { top: 1, tip: 1 } }', '"tip"'],
  ['expand: { owner: { expand: { boss: true, bos: true } } }', '"bos"'],
  ["expand: { 'shop.butcher/ovens': true }", '"shop.butcher"'],
  ["expand: { owner: { select: ['nam'] } }", '"nam"'],
  ["expand: { owner: { orderby: ['nam'] } }", '"nam"'],
  ["selec: ['name']", "'selec'"],
])('the message about %s names %s', (options, named) => {
  const folder = temporaryFolder()
  const [declarations = ''] = program.split('const [shop]')
  writeFileSync(join(folder, 'wrong.ts'), `${declarations}shops.$list({ ${options} })\n`)
  expect(compile(folder, 'typescript7')).toMatch(new RegExp(`error TS\\d+: [^\\n]*${named}`))
})

for (const compiler of ['typescript', 'typescript7'] as const) {
  test(`paths are typed, and results narrowed by them, with ${compiler}`, () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'paths.ts'), program)
    expect(compile(folder, compiler)).toBe('')
  }, 60_000)
}
