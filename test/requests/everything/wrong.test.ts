import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../compile/compile.js'
import { temporaryFolder } from '../../run-edmwright.js'

/** Calls that do not compile, each with what is wrong in it. */
const wrong: readonly (readonly [call: string, named: string])[] = [
  ['client.Product.$list()', 'Product'],
  ['client.Products.$lst()', '$lst'],
  ["client.Products({ Cod: 'a' }).$get()", 'Cod'],
  ["client.Categories('DE').$get()", 'Country'],
  ["client.Categories({ Country: 'DE' }).$get()", 'Nr'],
  ["client.Categories({ Country: 'DE', Nr: 'x' }).$get()", 'string'],
  ["client.Suppliers({ TaxI: 'x' }).$get()", 'TaxI'],
  ["client.Suppliers({ Zip: 'x' }).$get()", 'Street'],
  ["client.Settings('a').$get()", 'not callable'],
  ["client.Settings.$delete({ ifMach: '*' })", 'ifMach'],
  ['client.Settings.Logs(1).SubPart(1).$get()', 'SubPart'],
  ["client.Products('a').$get({ selec: ['Name'] })", 'selec'],
  ["client.Products('a').$get({ select: ['Nam'] })", 'Nam'],
  ["client.Products('a').$get({ select: ['Address/Stret'] })", 'Address/Stret'],
  ["client.Products('a').$get({ select: ['Category'] })", 'Category'],
  ["client.Products.$list({ orderby: ['Pric desc'] })", 'Pric desc'],
  ["client.Products.$list({ orderby: ['Related/Name'] })", 'Related/Name'],
  ["client.Products.$list({ top: '5' })", 'string'],
  ['client.Products.$list({ filter: (p) => p.Pric.gt(1) })', 'Pric'],
  ["client.Products.$list({ filter: (p) => p.Price.contains('1') })", 'contains'],
  ['client.Products.$list({ filter: (p) => p.Name.gt(5) })', '5'],
  ['client.Products.$list({ filter: (p) => p.Active.gt(1) })', 'gt'],
  ['client.Products.$list({ filter: (p) => p.Tags.any((t) => t.gt(5)) })', "'5'"],
  ["client.Products.$list({ filter: (p) => p.Related.any((t) => t.Nme.eq('')) })", 'Nme'],
  ['client.Products.$list({ filter: (p) => p.Price })', 'Arithmetic'],
  ["client.Products.$list({ filter: (p) => p.Address.Strt.eq('a') })", 'Strt'],
  ["client.Products.$list({ filter: (p) => p.Category.Nme.eq('a') })", 'Structured<Category>'],
  ['client.Products.$list({ expand: { Categry: true } })', 'Categry'],
  ["client.Products.$list({ expand: { Category: { select: ['Nme'] } } })", 'Nme'],
  ['client.Products.$list({ expand: { Category: true, Supplie: true } })', 'Supplie'],
  ["client.Products.$list({ expand: { Related: { orderby: ['Nme'] } } })", 'Type \'["Nme"]\''],
  ["client.Products.$list({ expand: { Related: { count: true, select: ['Nam'] } } })", 'Type \'["Nam"]\''],
  ['client.Products.$list({ expand: { Related: { filter: 5 } } })', "Type '5'"],
  ['client.Products.$list({ expand: { Related: { filter: (r) => r.Nme } } })', 'Nme'],
  ["client.Products.$list({ expand: { Related: { top: 'x' } } })", 'top'],
  ['client.Products.$list({ expand: { Related: false } })', 'false'],
  ["client.Products.$list({ expand: { Related: { expand: { Category: 'Name' } } } })", 'string'],
  ['client.Products.$list({ expand: { Category: { top: 1, tip: 1 } } })', 'tip'],
  ['client.Products.$list({ expand: { Related: { expand: { Partz: true } } } })', 'Partz'],
  ["client.Products.$list({ expand: { 'acme.model.Gadgt/Charger': true } })", 'acme.model.Gadgt'],
  ["client.Products.$list({ expand: { 'acme.model.Gadget/Chargr': true } })", 'Chargr'],
  ["client.Products.$list({ expand: { 'acme.model.Gadget/Charger': { selec: ['Name'] } } })", 'selec'],
  ["client.Products.$list({ expand: { 'acme.model.Gadget/Charger': { select: ['Nme'] } } })", 'Nme'],
  ["client.Products.$list({ expand: { Related: { expand: { 'acme.model.Gadget/Chargr': true } } } })", 'Chargr'],
  ["client.Products.$list({ expand: { Related: { as: 'acme.model.Gadgt' } } })", 'acme.model.Gadgt'],
  ['client.Products.$list({ expand: { $as: true } })', '$as'],
  ["client.Products.$as('acme.model.Gadge').$list()", 'acme.model.Gadge'],
  ["client.Products.$as('acme.model.Gadget').$list({ select: ['Batery'] })", 'Batery'],
  ["client.Products('a').Cheap({ Max: 5 }).$list()", 'Cheap'],
  ['client.Sum({ Value: [1] }).$get()', 'Value'],
  ["client.Products('a').Discount({ Percnt: 5 })", 'Percnt'],
  ["client.Products('a').Discount()", 'arguments'],
  ["client.Products('a').Discount({ Percent: 'x' })", 'string'],
  ['client.Recount({ Dep: true })', 'Dep'],
  ["client.Products('a').Words().$list({ filtr: 'x' })", 'filtr'],
  ["client.Products('a').Related.$ref.$list({ orderby: ['Pric'] })", 'Pric'],
  ["client.Products('a').Address.Mov({})", 'Mov'],
  ["client.Products.$create({ Cod: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] })", 'Cod'],
  [
    "client.Products.$create({ '@odata.type': '#acme.model.Gadgt', Code: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] })",
    'Gadgt',
  ],
  ["client.Products('a').$update({ Code: 'b' })", 'Code'],
  ["client.Products('a').$update({ Price: 'x' })", 'string'],
  ["client.Products('a').$update({ 'Category@odata.bind': client.Products('b') })", 'Product'],
  ["client.Products('a').Category.$ref.$set(client.Products('b'))", 'Product'],
  ["client.Products('a').Related.$ref.$add(client.Categories)", 'Category'],
  ["client.Products('a').$property('Address').$property('Strt').$replace({ value: 5, x: 1 })", 'x'],
  ["client.Products('a').Address.$property('City').$as('acme.model.Capitol')", 'acme.model.Capitol'],
  ["client.Products('a').Manual.$get()", '$get'],
  ["client.Products.$apply(transform<Product>().groupBy(['Colr']))", 'Colr'],
  ["client.Products.$apply(transform<Product>().aggregate({ a: ['Pric', 'sum'] }))", 'Pric'],
  ["client.Products.$apply(transform<Product>().aggregate({ a: ['Price', 'summ'] }))", 'summ'],
  ["client.Products.$apply(transform<Product>().aggregate({ a: ['Name', 'sum'] }))", 'Name'],
  ["client.Products.$apply(transform<Product>().aggregate({ a: ['Active', 'average'] }))", 'Active'],
  ["client.Products.$apply(transform<Product>().groupBy(['@odata.type']))", '@odata.type'],
  ['client.$batch([client.Products])', 'Product'],
  ['client.Products.$list({ search: 5 })', 'number'],
  ["client.Products.$count({ filter: (p) => p.Nme.eq('') })", 'Nme'],
  ["(await client.Products('a').$get({ select: ['Name'] })).Price", 'Price'],
  ["(await client.Products.$list({ expand: { Category: { select: ['Name'] } } })).value[0]?.Category?.Nr", 'Nr'],
  ['client.Products.$list({ headers: { a: 1 } })', 'number'],
  ["createClient({ baseURL: 'x' })", 'baseURL'],
  ['client.Products.$list({ compute: (p) => computed({ a: p.Pric.mul(2) }) })', 'Pric'],
  ["client.Products.$list({ compute: 'Price mul 2 as T', select: ['TT'] })", 'TT'],
  ['client.Products.$list({ compute: (p) => p.Price.mul(2) })', 'Arithmetic'],
  ['batch([client.Products])', 'Product'],
  ['client.Products.$list({ prefer: 5 })', 'number'],
  ["(await client.Products('a').$update({ Name: 'x' })).Name", 'null'],
  ["client.Products('a').$update({ Name: 'x' }, { prefre: 'return=minimal' })", 'prefre'],
  ["client.Products('a').$property('Tags')('x').$get()", 'string'],
  ["client.Products('a').Address.$get({ select: ['Stret'] })", 'Stret'],
  ["client.Products('a').Address.$get({ expand: { Contry: true } })", 'Contry'],
  ["client.Products('a').Addresses.$list({ select: ['City/Nme'] })", 'City/Nme'],
  ["client.Products('a').$property('Tags').$list({ orderby: ['charAt'] })", 'charAt'],
]

const opening = `import { batch, computed, transform } from 'edmwright/runtime'
import { createClient, type Product } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://service.example' })
void [batch, computed, transform]
export type Row = Product
`

test('what is wrong does not compile, and the first line of the message names it', () => {
  const folder = temporaryFolder()
  cpSync(join(import.meta.dirname, 'sdk'), join(folder, 'sdk'), { recursive: true })
  for (const [index, [call]] of wrong.entries())
    writeFileSync(join(folder, `wrong${index}.ts`), `${opening}export const given = ${call}\n`)
  const lines = compile(folder, 'typescript7', ['*.ts']).split('\n')
  const unnamed = wrong.flatMap(([call, named], index) => {
    const first = lines.find((line) => line.includes(`wrong${index}.ts(`))?.replace(/^.*?: error /, '')
    return first?.includes(named) ? [] : [[call, named, first]]
  })
  expect(unnamed).toEqual([])
}, 60_000)
