import { expect, test } from 'vitest'
import { recorded, type Untyped } from './recorded.js'

const guid = '11111111-2222-3333-4444-555555555555'

const entity = (name: string, key: string, rest = '') =>
  `<EntityType Name="${name}"><Key><PropertyRef Name="Id"/></Key>
  <Property Name="Id" Type="Edm.${key}" Nullable="false"/>${rest}</EntityType>`
const property = (name: string, type: string) => `<Property Name="${name}" Type="${type}"/>`
const container = (...members: readonly string[]) => `<EntityContainer Name="C">${members.join('')}</EntityContainer>`
const set = (name: string, type: string) => `<EntitySet Name="${name}" EntityType="test.${type}"/>`

test('names that have several types are written by what they are a part of', async () => {
  const { client, lines } = recorded(
    [
      entity(
        'Thing',
        'Guid',
        `${property('Code', 'Edm.Guid')}${property('Ids', 'Collection(Edm.Guid)')}
        <NavigationProperty Name="Cities" Type="Collection(test.City)"/>`,
      ),
      entity('City', 'String', property('Code', 'Edm.String')),
      '<Function Name="Top"><Parameter Name="code" Type="Edm.Guid"/><ReturnType Type="Edm.String"/></Function>',
      '<Function Name="Text"><Parameter Name="code" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>',
      container(
        set('Things', 'Thing'),
        set('Cities', 'City'),
        '<FunctionImport Name="Top" Function="test.Top"/><FunctionImport Name="Text" Function="test.Text"/>',
      ),
    ].join(''),
  )
  const same = (item: Untyped) => item.Code.eq(guid).and(item.Id.eq(guid))
  await client.Things(guid).$get()
  await client.Cities(guid).$get()
  await client.Things.$list({ filter: same })
  await client.Cities.$list({ filter: same })
  await client.Things(guid).Cities.$count({ filter: same })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Cities.any((city: Untyped) => city.Code.eq(guid)) })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Ids.any((id: Untyped) => id.eq(guid)) })
  await client.Things.$list({ expand: { Cities: { filter: same } } })
  await client.Top({ code: guid }).$get()
  await client.Text({ code: guid }).$get()
  expect(lines()).toEqual([
    `GET /Things(${guid})`,
    `GET /Cities('${guid}')`,
    `GET /Things?$filter=Code eq ${guid} and Id eq ${guid}`,
    `GET /Cities?$filter=Code eq '${guid}' and Id eq '${guid}'`,
    `GET /Things(${guid})/Cities/$count?$filter=Code eq '${guid}' and Id eq '${guid}'`,
    `GET /Things?$filter=Cities/any(x:x/Code eq '${guid}')`,
    `GET /Things?$filter=Ids/any(x:x eq ${guid})`,
    `GET /Things?$expand=Cities($filter=Code eq '${guid}' and Id eq '${guid}')`,
    `GET /Top(code=${guid})`,
    `GET /Text(code='${guid}')`,
  ])
})

test('numbers that are none, and without end, are written as OData has them', async () => {
  const { client, lines } = recorded(entity('Thing', 'Double') + container(set('Things', 'Thing')))
  await client.Things(Number.NaN).$get()
  await client.Things.$list({ filter: (thing: Untyped) => thing.Id.eq(Infinity).or(thing.Id.gt(-Infinity)) })
  expect(lines()).toEqual(['GET /Things(NaN)', 'GET /Things?$filter=(Id eq INF or Id gt -INF)'])
})

test('an item of what a function gives has the key of its type', async () => {
  const near = `<Function Name="Near" IsBound="true" IsComposable="true"><Parameter Name="all" Type="Collection(test.Thing)"/>
    <Parameter Name="town" Type="Edm.String"/><ReturnType Type="Collection(test.Thing)"/></Function>`
  const { client, lines } = recorded(entity('Thing', 'Guid') + near + container(set('Things', 'Thing')))
  await client.Things.Near({ town: "L'Aquila" })(guid).$get()
  expect(lines()).toEqual([`GET /Things/test.Near(town='L''Aquila')(${guid})`])
})
