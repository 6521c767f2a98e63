import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'
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

test('whole numbers of 64 bits and decimals are exact in keys and parameters', async () => {
  const schema = [
    entity('Thing', 'Int64'),
    entity('Price', 'Decimal'),
    '<TypeDefinition Name="Code" UnderlyingType="Edm.Guid"/>',
    `<EntityType Name="Part"><Key><PropertyRef Name="Number"/><PropertyRef Name="Code"/></Key>
    <Property Name="Number" Type="Edm.Int64" Nullable="false"/><Property Name="Code" Type="test.Code" Nullable="false"/></EntityType>`,
    '<Function Name="After"><Parameter Name="mark" Type="Edm.Int64"/><ReturnType Type="Edm.String"/></Function>',
    container(
      set('Things', 'Thing'),
      set('Prices', 'Price'),
      set('Parts', 'Part'),
      '<FunctionImport Name="After" Function="test.After"/>',
    ),
  ].join('')
  const { client, lines } = recorded(schema)
  for (const key of [9007199254740993n, '9007199254740993', '-5', "1' or '1"]) await client.Things(key).$get()
  await client.Prices('0.10').$get()
  await client.Parts({ Number: '9007199254740993', Code: guid }).$get()
  await client.After({ mark: 9007199254740993n }).$get()
  await client.After({ mark: '9007199254740993' }).$get()
  expect(lines()).toEqual([
    'GET /Things(9007199254740993)',
    'GET /Things(9007199254740993)',
    'GET /Things(-5)',
    "GET /Things('1'' or ''1')",
    'GET /Prices(0.10)',
    `GET /Parts(Number=9007199254740993,Code=${guid})`,
    'GET /After(mark=9007199254740993)',
    'GET /After(mark=9007199254740993)',
  ])
  const files = generatedFrom(schema)
  expect(files['thing.ts']).toContain("'Id', Int64 | bigint | string, Thing$Item>")
  expect(files['price.ts']).toContain("'Id', Decimal | string, Price$Item>")
  expect(files['client.ts']).toContain('After(parameters: { mark: Int64 | bigint | string | null })')
})

test('an item of a collection of complex values is a segment, and leads on', async () => {
  const socket = `<ComplexType Name="Socket"><NavigationProperty Name="Lamp" Type="test.Thing"/></ComplexType>`
  const { client, lines } = recorded(
    entity('Thing', 'Int32', property('Sockets', 'Collection(test.Socket)')) +
      socket +
      container(set('Things', 'Thing')),
  )
  await client.Things(1).Sockets.$property(0).Lamp.$ref.$set(client.Things(2))
  await client.Things(1).Sockets.$property(-1).$get()
  expect(lines()).toEqual(['PUT /Things(1)/Sockets/0/Lamp/$ref', 'GET /Things(1)/Sockets/-1'])
})

test('a path that a service looks up may begin with a slash', async () => {
  const { client, lines } = recorded(entity('Thing', 'Int32') + container(set('Things', 'Thing')))
  await client.Things(1).$path('/a b/c').$get()
  await client.Things(1).$path('a b/c').$get()
  expect(lines()).toEqual(['GET /Things(1):/a b/c:', 'GET /Things(1):/a b/c:'])
})

const colors = [
  '<EnumType Name="Color"><Member Name="Red"/><Member Name="Blue"/></EnumType>',
  '<EnumType Name="Rights" IsFlags="true"><Member Name="Read" Value="1"/><Member Name="Write" Value="2"/></EnumType>',
  '<ComplexType Name="Look"><Property Name="Shade" Type="test.Color"/></ComplexType>',
  entity(
    'Thing',
    'Binary',
    `${property('Color', 'test.Color')}${property('Colors', 'Collection(test.Color)')}${property('Rights', 'test.Rights')}
    ${property('Look', 'test.Look')}${property('Name', 'Edm.String')}`,
  ),
  entity('Paint', 'String', property('Color', 'Edm.String')),
  `<EntityType Name="Can"><Key><PropertyRef Name="Color"/></Key><Property Name="Color" Type="test.Color" Nullable="false"/></EntityType>`,
  '<Function Name="Mix"><Parameter Name="with" Type="test.Color"/><ReturnType Type="Edm.String"/></Function>',
  container(
    set('Things', 'Thing'),
    set('Paints', 'Paint'),
    set('Cans', 'Can'),
    '<FunctionImport Name="Mix" Function="test.Mix"/>',
  ),
].join('')

test.each([
  [true, "test.Color'Red'", "test.Color'Blue'", "test.Rights'Read,Write'"],
  [false, "'Red'", "'Blue'", "'Read,Write'"],
])('with `qualifiedEnums: %s`, Red is %s', async (qualifiedEnums, red, blue, both) => {
  const { client, lines } = recorded(colors, undefined, {}, { qualifiedEnums })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Color.eq('Red').or(thing.Color.in(['Red', 'Blue'])) })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Rights.has('Read,Write').and(thing.Name.eq('Red')) })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Look.Shade.ne('Blue') })
  await client.Things.$list({ filter: (thing: Untyped) => thing.Colors.any((one: Untyped) => one.eq("Red' or 'a")) })
  await client.Paints.$list({ filter: (paint: Untyped) => paint.Color.eq('Red') })
  await client.Mix({ with: 'Red' }).$get()
  await client.Cans('Blue').$get()
  await client.Things('AQID').$get()
  expect(lines()).toEqual([
    `GET /Things?$filter=(Color eq ${red} or Color in (${red},${blue}))`,
    `GET /Things?$filter=Rights has ${both} and Name eq 'Red'`,
    `GET /Things?$filter=Look/Shade ne ${blue}`,
    `GET /Things?$filter=Colors/any(x:x eq ${red.replace("d'", "d'' or ''a'")})`,
    "GET /Paints?$filter=Color eq 'Red'",
    `GET /Mix(with=${red})`,
    `GET /Cans(${blue})`,
    "GET /Things(binary'AQID')",
  ])
})
