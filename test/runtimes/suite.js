import {
  after,
  batch,
  changeSet,
  createClient,
  deltaOf,
  enumMember,
  geography,
  ieee754Compatible,
  logger,
  longUrls,
  ODataError,
  object,
  outcome,
  recorder,
  replayer,
  retry,
  string,
  upload,
  withMiddleware,
} from 'edmwright/runtime'

/** The same requests in every runtime; what they gave, as JSON. */
export async function suite(baseUrl) {
  const lines = []
  const tape = recorder(baseUrl)
  const middleware = [
    logger((line) => lines.push(line)),
    retry({ delay: (answer) => (answer?.status === 503 ? 0 : undefined) }),
  ]
  const transport = { baseUrl, auth: async () => 'secret', retries: 0 }
  const facts = { namespace: 'test', keys: 'segment' }
  const client = createClient(withMiddleware(transport, [...middleware, tape]), facts)
  const results = {}

  results.get = await client.users('ä/1').$get({ select: ['id', 'name'], expand: { manager: { select: ['id'] } } })
  const names = []
  for await (const { name } of client.users.$list({ filter: (u) => u.name.eq("O'Neil"), top: 2 })) names.push(name)
  results.pages = names
  results.created = await client.users.$create({ name: 'ö' }, { prefer: 'return=representation' })
  results.deleted = await client.users('1').$delete({ ifMatch: 'W/"1"' })
  results.action = await client.users('1').send({ text: 'hi' })
  results.count = await client.users.$count()
  await client.users('1').photo.$setValue(new Uint8Array([0, 255, 128]), { contentType: 'image/png' })
  results.media = [...new Uint8Array(await (await client.users('1').photo.$value()).arrayBuffer())]
  const streamed = new Blob(['ab', 'cd']).stream()
  await client.users('1').photo.$setValue(streamed, { contentType: 'image/png' })
  results.streamed = await (await client.users('1').photo.$value()).text()
  const missing = await client
    .users('missing')
    .$get()
    .catch((reason) => reason)
  results.error = [missing instanceof ODataError, missing.status, missing.code, missing.message]
  results.outcome = (await outcome(client.users('same').$get({ ifNoneMatch: 'W/"1"' }))).status
  results.retried = (await client.users('busy').$get()).id
  const aborted = await client
    .users('slow')
    .$get({ signal: AbortSignal.timeout(50) })
    .catch((reason) => reason.name)
  const late = await client
    .users('slow')
    .$get({ timeLimit: 50 })
    .catch((reason) => reason.name)
  results.stopped = [aborted, late]
  results.redirected = (await client.users('moved').$get()).authorization

  const create = client.users.$create({ name: 'ä' })
  const calls = () => [client.users('1').$get(), changeSet([create]), after(create, client.users('missing').$get())]
  for (const format of ['json', 'multipart']) {
    const [one, [two], three] = await batch(calls(), { format })
    results[format] = [one.value, two.value, three.status, three.error.code]
  }
  const delta = deltaOf(client.users.delta().$list())
  const changes = []
  for await (const change of delta) changes.push([change.kind, change.item.id])
  results.delta = [changes, delta.deltaLink.endsWith('token=1')]
  const blob = new Blob(['abcdefghij'])
  const source = { size: blob.size, slice: (start, end) => blob.slice(start, end).stream() }
  const { item } = await upload({ uploadUrl: `${baseUrl}/upload` }, source, {
    chunkSize: 4,
    firstWait: 0,
  })
  results.upload = item
  const long = createClient(withMiddleware(transport, [longUrls({ limit: 60 }), ieee754Compatible()]), facts)
  results.long = await long.users.$list({ filter: `name eq '${'x'.repeat(60)}'` })
  const again = createClient({ baseUrl, fetch: replayer(tape.tape.slice(0, 1), baseUrl) }, facts)
  results.replayed = await again.users('ä/1').$get({
    select: ['id', 'name'],
    expand: { manager: { select: ['id'] } },
  })
  const point = geography({ type: 'Point', coordinates: [1, 2] })
  const near = client.users.near({ point, color: enumMember('test.Color', 'Red'), km: Infinity })
  results.near = decodeURIComponent(near('1').$property('tags')(0).$url.slice(baseUrl.length))
  const schema = object('test.user', () => ({ name: string }))
  results.valid = [schema.is({ name: 'a' }), schema.is({ name: 1 })]
  results.logged = lines.length > 10
  return results
}
