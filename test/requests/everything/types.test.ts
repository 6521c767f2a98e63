import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../compile/compile.js'
import { temporaryFolder } from '../../run-edmwright.js'

const opening = `import { type LazyRequest, type ListRequest, type Transformations, transform } from 'edmwright/runtime'
import { createClient, type Category, type Product } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://service.example' })
declare const either: boolean
declare const text: string
declare const texts: string[]
void [client, transform, either, text, texts]

/** Without control information, as one object at each level. */
type Plain<T> = T extends readonly (infer I)[]
  ? Plain<I>[]
  : T extends object
    ? { -readonly [P in keyof T as Exclude<P, \`@odata.\${string}\`>]: Plain<T[P]> }
    : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export type WithCode = Product & { Code: string }
export type Row<T> = T extends Transformations<infer R> ? Plain<R> : never
export type Answer<T> = T extends LazyRequest<infer R> ? R : never
export const holds = <A, B>(same: Same<A, B>): unknown => same
export type { Category, LazyRequest, ListRequest }
export type { Plain }
`

/** What is asked for, and the type of what comes back. */
const programs: Readonly<Record<string, string>> = {
  'ReturnType sees the call without options': `
    holds<Awaited<ReturnType<typeof client.Products.$list>>['value'][number]['Code'], string>(true)
    type One = Awaited<ReturnType<ReturnType<typeof client.Products>['$get']>>
    holds<One['Code'], string>(true)
    holds<One['Name'], string | null | undefined>(true)
    const options: Parameters<typeof client.Products.$list>[0] = { filter: (p) => p.Price.gt(1), top: 2 }
    await client.Products.$list(options)
    const words = client.Products('a').Words()
    holds<Awaited<ReturnType<typeof words.$list>>['value'][number], string>(true)
    const sum = client.Sum({ Values: [] })
    holds<Awaited<ReturnType<typeof sum.$get>>, number | null>(true)`,

  'a helper of any set needs no more than the verb': `
    async function all<T>(set: { $list(): ListRequest<T> }): Promise<T[]> {
      const items: T[] = []
      for await (const item of set.$list()) items.push(item)
      return items
    }
    const products = await all(client.Products)
    holds<(typeof products)[number]['Code'], string>(true)
    holds<(typeof products)[number]['Name'], string | null | undefined>(true)
    const words = await all(client.Products('a').Words())
    holds<typeof words, string[]>(true)
    async function one<T>(item: { $get(): LazyRequest<T> }): Promise<T> { return item.$get() }
    const category = await one(client.Products('a').Category)
    holds<(typeof category)['Nr'], number>(true)`,

  'a preference that is not known until it is sent may give nothing': `
    const made = client.Products.$create({ Code: 'a' }, { prefer: text })
    holds<null extends Answer<typeof made> ? true : false, true>(true)
    const listed = client.Products.$create({ Code: 'a' }, { prefer: ['odata.x', text] })
    holds<null extends Answer<typeof listed> ? true : false, true>(true)
    const many = client.Products.$create({ Code: 'a' }, { prefer: texts })
    holds<null extends Answer<typeof many> ? true : false, true>(true)
    const changed = client.Products('a').$update({}, { prefer: either ? 'return=minimal' : 'return=representation' })
    holds<null extends Answer<typeof changed> ? true : false, true>(true)
    holds<NonNullable<Answer<typeof changed>>['Code'], string>(true)
    const surely = client.Products('a').$update({}, { prefer: ['odata.x', 'return=representation'] })
    holds<Answer<typeof surely>['Code'], string>(true)
    const none = client.Products('a').$update({}, { prefer: 'return=minimal' })
    holds<Answer<typeof none>, null>(true)
    const plain = client.Products.$create({ Code: 'a' }, { headers: {} })
    holds<Answer<typeof plain>['Code'], string>(true)`,

  'what is expanded only sometimes may be missing': `
    const one = await client.Products('a').$get({ select: ['Name'], expand: either ? { Category: { select: ['Nr'] } } : {} })
    holds<Plain<typeof one>, { Name: string | null; Category: { Nr: number } | null | undefined }>(true)
    const two = await client.Products('a').$get({
      select: ['Name'],
      expand: { Category: { select: ['Nr'] }, ...(either && { Parts: { select: ['No'], orderby: ['No desc'] } }) },
    })
    holds<Plain<(typeof two)['Category']>, { Nr: number } | null>(true)
    holds<Plain<(typeof two)['Parts']>, { No: number }[] | undefined>(true)`,

  'options of what is expanded are typed at any depth': `
    const { value } = await client.Products.$list({
      select: ['Code'],
      expand: {
        Category: {
          select: ['Name'],
          expand: {
            Products: {
              select: ['Code', 'Address/City/Name'],
              filter: (p) => p.Price.gt(1).and(p.Tags.any((tag) => tag.eq('x'))),
              orderby: ['Category/Name desc', 'Address/City/Name', 'Related/$count'],
              expand: { Related: { as: '$ref', filter: (p, { $it }) => p.Price.gt($it.Price) }, Parts: { as: '$count' } },
            },
            Children: { orderby: (child) => child.Name.length(), select: ['Nr'] },
          },
        },
        Related: { compute: 'Price mul 2 as Twice', select: ['Twice'], orderby: ['Twice desc'] },
      },
    })
    type First = Plain<(typeof value)[number]>
    holds<First['Related'], { Twice: unknown }[]>(true)
    type Inner = NonNullable<First['Category']>
    holds<Inner['Name'], string | null>(true)
    holds<Inner['Children'], { Nr: number }[]>(true)
    holds<Inner['Products'][number]['Address'], { City: { Name: string } | null } | null>(true)`,

  'aggregates of no rows, and of rows without a value, are null': `
    const whole = transform<Product>().aggregate({
      rows: '$count', sum: ['Price', 'sum'], least: ['Name', 'min'], last: ['Code', 'max'], mean: ['Rating', 'average'], kinds: ['Color', 'countdistinct'], own: ['Price', 'custom.median'],
    })
    holds<Row<typeof whole>, { rows: number; sum: number | null; least: string | null; last: string | null; mean: number | null; kinds: number; own: unknown }>(true)
    const grouped = transform<Product>().groupBy(['Name'], { last: ['Code', 'max'], sum: ['Price', 'sum'], far: ['Category/Nr', 'sum'], top: ['Category/Nr', 'max'] })
    holds<Row<typeof grouped>, { Name: string | null; last: string; sum: number | null; far: number | null; top: unknown }>(true)`,

  'what is grouped by is there, and of paths no more than they name': `
    const rows = transform<Product>().groupBy(['Name', 'Category/Name', 'Address/City/Name'])
    holds<Row<typeof rows>, { Name: string | null; Category: { Name: string | null } | null; Address: { City: { Name: string } | null } | null }>(true)
    const again = rows.filter((row) => row.Category.Name.eq('x')).groupBy(['Category/Name'], { rows: '$count' }).aggregate({ most: ['rows', 'max'] })
    holds<Row<typeof again>, { most: number | null }>(true)
    const made = transform<Product>().compute((p) => ({ twice: p.Price.mul(2) })).groupBy(['twice'], { sum: ['twice', 'sum'] })
    holds<Row<typeof made>, { twice: number | null; sum: number | null }>(true)`,
}

test('what is asked for is what the type of the answer says', () => {
  const folder = temporaryFolder()
  cpSync(join(import.meta.dirname, 'sdk'), join(folder, 'sdk'), { recursive: true })
  for (const [index, program] of Object.values(programs).entries())
    writeFileSync(join(folder, `program${index}.ts`), opening + program)
  const [names, said] = [Object.keys(programs), compile(folder, 'typescript7', ['*.ts'])]
  expect(said.replace(/program(\d+)\.ts/g, (_, index) => `${names[Number(index)]} `)).toBe('')
}, 60_000)
