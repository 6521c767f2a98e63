import { expect, test } from 'vitest'
import { recorded } from './recorded.js'

const schema = `<EntityType Name="Thing"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/>
  <NavigationProperty Name="Parts" Type="Collection(test.Thing)"/></EntityType>
<Function Name="Size" IsBound="true"><Parameter Name="thing" Type="test.Thing"/><ReturnType Type="Edm.Int32"/></Function>
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="test.Thing"/></EntityContainer>`

test.each([
  [{ '@odata.context': '../$metadata#Things' }, 'Things(1)/Parts?$skiptoken=1'],
  [{ '@context': 'https://service.example/root/$metadata#Things' }, 'Things(1)/Parts?$skiptoken=1'],
  [{}, 'Parts?$skiptoken=1'],
  [
    { '@odata.context': 'https://elsewhere.example/$metadata' },
    'https://service.example/root/Things(1)/Parts?$skiptoken=1',
  ],
])('a link is relative to the context, or to the request without one: %j', async (context, link) => {
  const { client, lines } = recorded(schema, ({ url }) =>
    Response.json(url.includes('$skiptoken') ? { value: [2] } : { ...context, value: [1], '@odata.nextLink': link }),
  )
  const items: number[] = []
  for await (const item of client.Things(1).Parts.$list()) items.push(item)
  expect([items, lines()]).toEqual([
    [1, 2],
    ['GET /Things(1)/Parts', 'GET /Things(1)/Parts?$skiptoken=1'],
  ])
})

test.each([
  [{ '@odata.context': '$metadata#Edm.Int32', value: 3 }, 3],
  [{ '@context': '$metadata#Edm.Int32', value: 3 }, 3],
  [{ '@Core.Note': 'x', value: 3 }, 3],
  [
    { '@odata.id': 'Things(1)', value: 3 },
    { '@odata.id': 'Things(1)', value: 3 },
  ],
  [
    { '@id': 'Things(1)', value: 3 },
    { '@id': 'Things(1)', value: 3 },
  ],
  [
    { value: 3, unit: 'm' },
    { value: 3, unit: 'm' },
  ],
])('what a function gives comes without its wrapping, in 4.0 and 4.01: %j', async (body, value) => {
  const { client } = recorded(schema, () => Response.json(body))
  expect(await client.Things(1).Size().$get()).toEqual(value)
})

test.each([
  [{ value: [1, 2] }, [1, 2]],
  [{ value: [[1], [2]] }, [[1], [2]]],
  [{ value: 3 }, [3]],
  [{ value: null }, []],
  [{}, []],
])('a page is a list, of the one that a service gives where many are declared too: %j', async (body, items) => {
  const { client } = recorded(schema, () => Response.json(body))
  expect((await client.Things.$list()).value).toEqual(items)
})

test.each([
  ['', 'HTTP 400', '400'],
  ['<html>Bad request</html>', '<html>Bad request</html>', '400'],
  ['{"error":{"code":"E","message":"No."}}', 'No.', 'E'],
  ['{"error":{"code":7,"message":{"lang":"en","value":"No."}}}', 'No.', '7'],
  ['{"Message":"No."}', '{"Message":"No."}', '400'],
  ['{"error":"invalid_grant","error_description":"No."}', '{"error":"invalid_grant","error_description":"No."}', '400'],
  ['[]', 'HTTP 400', '400'],
])('an error says what its body says: %s', async (body, message, code) => {
  const { client } = recorded(schema, () => new Response(body, { status: 400 }))
  await expect(client.Things(1).$get()).rejects.toMatchObject({ name: 'ODataError', status: 400, message, code })
})

test('a part of a batch may have null for its headers', async () => {
  const { client } = recorded(schema, () =>
    Response.json({ responses: [{ id: '1', status: 200, headers: null, body: { Id: 1 } }] }),
  )
  expect(await client.$batch([client.Things(1).$get()])).toEqual([{ Id: 1 }])
})

test.each(['5', '\ufeff5\r\n', '"5"', '{"value":5}'])(
  'a count is a number, however it is written: %j',
  async (text) => {
    const { client } = recorded(schema, () => new Response(text))
    expect(await client.Things.$count()).toBe(5)
  },
)

test.each(['', '{}', '{"value":null}', '{"value":[],"@odata.nextLink":null}'])(
  'a page without items is empty, however it is written: %j',
  async (text) => {
    const { client } = recorded(schema, () => new Response(text))
    expect((await client.Things.$list()).value).toEqual([])
  },
)

test('what breaks off after the status is an error, as a service tells one that it meets on the way', async () => {
  const { client } = recorded(schema, () => new Response('{"value":[{"Id":1},{"error":{"code":"Broken"}}'))
  await expect(client.Things.$list()).rejects.toMatchObject({ name: 'ODataError', status: 200 })
})

test.each([
  [307, 'POST'],
  [308, 'PATCH'],
])('a redirect of %i leads a %s on, with its body and type', async (status, method) => {
  const { client, requests } = recorded(schema, ({ url }) =>
    url.endsWith('/new') ? Response.json({}) : new Response(null, { status, headers: { location: 'new' } }),
  )
  await (method === 'POST' ? client.Things.$create({ Id: 1 }) : client.Things(1).$update({ Id: 1 }))
  const [, last] = requests
  expect([last?.method, last?.headers.get('content-type'), await last?.text()]).toEqual([
    method,
    'application/json',
    '{"Id":1}',
  ])
})
