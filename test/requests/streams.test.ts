import { expect, test } from 'vitest'
import { batch, outcome } from '../../src/runtime/index.js'
import { recorded } from './recorded.js'

const schema = `<EntityType Name="Thing" HasStream="true"><Key><PropertyRef Name="Id"/></Key>
  <Property Name="Id" Type="Edm.Int32" Nullable="false"/>
  <Property Name="Tags" Type="Collection(Edm.String)"/></EntityType>
<Function Name="Report" IsBound="true"><Parameter Name="thing" Type="test.Thing"/><Parameter Name="year" Type="Edm.Int32"/>
  <ReturnType Type="Edm.Stream"/></Function>
<Action Name="Paint" IsBound="true"><Parameter Name="thing" Type="test.Thing"/><Parameter Name="color" Type="Edm.String"/>
  <ReturnType Type="Edm.Stream"/></Action>
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="test.Thing"/></EntityContainer>`

test('operations that give a stream are read as one', async () => {
  const { client, requests, lines } = recorded(
    schema,
    () => new Response('a,b\r\n', { headers: { 'content-type': 'text/csv' } }),
  )
  const answers: Response[] = [
    await client.Things(1).Report({ year: 2026 }).$value(),
    await client.Things(1).Paint({ color: 'red' }),
  ]
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['a,b\r\n', 'a,b\r\n'])
  expect(lines()).toEqual(['GET /Things(1)/test.Report(year=2026)', 'POST /Things(1)/test.Paint'])
  expect(requests.map(({ headers }) => headers.get('accept'))).toEqual(['*/*', '*/*'])
})

test('a media entity is made from its stream, or from its members', async () => {
  const { client, requests } = recorded(schema, () => Response.json({ Id: 1 }, { status: 201 }))
  expect(await client.Things.$create(new Uint8Array([1, 255]), { contentType: 'image/png' })).toEqual({ Id: 1 })
  await client.Things.$create({ Id: 2 })
  const sent = await Promise.all(
    requests.map(async (request) => [
      request.headers.get('content-type'),
      [...new Uint8Array(await request.arrayBuffer())],
    ]),
  )
  expect(sent).toEqual([
    ['image/png', [1, 255]],
    ['application/json', [...new TextEncoder().encode('{"Id":2}')]],
  ])
})

test('an item of an ordered collection goes by its position, as a segment', async () => {
  const { client, lines } = recorded(schema)
  await client.Things(1).$property('Tags')(0).$get()
  await client.Things(1).$property('Tags')(-1).$value()
  expect(lines()).toEqual(['GET /Things(1)/Tags/0', 'GET /Things(1)/Tags/-1/$value'])
})

test('a success that is no JSON is an error, alone, as an outcome and in a batch', async () => {
  const html = '<html>Sign in</html>'
  const { client } = recorded(schema, (request) => {
    if (!request.url.endsWith('$batch')) return new Response(html)
    const headers = { 'content-type': 'text/html' }
    return Response.json({ responses: [{ id: '1', status: 200, headers, body: html }] })
  })
  const call = () => client.Things(1).$get()
  const error = { name: 'ODataError', status: 200, message: expect.stringMatching(/^No JSON/) }
  await expect(call()).rejects.toMatchObject(error)
  await expect(client.$batch([call()])).rejects.toMatchObject(error)
  expect(await outcome(call())).toMatchObject({ ok: false, status: 502, error })
  expect(await batch([call()])).toMatchObject([{ ok: false, status: 502, error }])
})
