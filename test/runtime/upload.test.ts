import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cancelUpload, ODataError, upload } from '../../src/runtime/index.js'
import { type Answer, startServer } from './server.js'

const text = 'abcdefghijklmnopqrstuvwxyz'

/** Keeps what comes in order; each fault is the status of one answer, after which half of the piece was kept. */
async function startUploads(faults: number[] = []) {
  let kept = ''
  const server = await startServer(({ method, headers, body }): Answer => {
    const ranges = { nextExpectedRanges: [`${kept.length}-`] }
    if (method === 'GET') return { json: ranges }
    const [, start, , size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(headers['content-range'])) ?? []
    if (Number(start) !== kept.length) return { status: 416, json: {} }
    const fault = faults.shift()
    kept += fault === undefined ? body : body.slice(0, body.length >> 1)
    if (fault !== undefined) return { status: fault, json: { error: { code: 'Fault', message: 'Fault' } } }
    if (kept.length < Number(size)) return { status: 202, json: { nextExpectedRanges: [`${kept.length}-${size}`] } }
    return { status: 201, headers: { location: '/items/1' }, json: { id: '1', kept } }
  })
  return { ...server, session: { uploadUrl: `${server.origin}/upload?session=1` } }
}

test('sends pieces, tells of progress, and gives the item', async () => {
  const { session, seen, origin, close } = await startUploads()
  const progress: number[] = []
  const body = new TextEncoder().encode(text)
  const { item, location } = await upload<{ readonly id: string; readonly kept: string }>(session, body, {
    chunkSize: 10,
    onProgress: (sent) => progress.push(sent),
  })
  close()
  expect([item?.id, item?.kept, location, progress]).toEqual(['1', text, `${origin}/items/1`, [10, 20, 26]])
  expect(seen.map(({ headers }) => [headers['content-range'], headers.authorization])).toEqual([
    ['bytes 0-9/26', undefined],
    ['bytes 10-19/26', undefined],
    ['bytes 20-25/26', undefined],
  ])
})

test('arrives whole, whatever fails and however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.constantFrom(500, 502, 503, 429, 408), { maxLength: 4 }),
      async (chunkSize, faults) => {
        const { session, close } = await startUploads([...faults])
        const { item } = await upload<{ readonly kept: string }>(session, new Blob([text]), { chunkSize, firstWait: 0 })
        close()
        expect(item?.kept).toBe(text)
      },
    ),
    { numRuns: 40 },
  )
})

test('goes on from where a session of before ended', async () => {
  const { session, seen, close } = await startUploads()
  const control = new AbortController()
  const stopped = upload(session, new Blob([text]), {
    chunkSize: 10,
    signal: control.signal,
    onProgress: (sent) => sent === 20 && control.abort(),
  })
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  const status = await (await fetch(session.uploadUrl)).json()
  const reads: [number, number][] = []
  const source = {
    size: text.length,
    slice: async (start: number, end: number) => {
      reads.push([start, end])
      return text.slice(start, end)
    },
  }
  const { item } = await upload<{ readonly kept: string }>({ ...session, ...status }, source, { chunkSize: 10 })
  close()
  expect([item?.kept, reads, seen.length]).toEqual([text, [[20, 26]], 4])
})

test('goes on after the network fails', async () => {
  const { session, close } = await startUploads()
  let calls = 0
  const unsteady = async (request: Request) => {
    calls += 1
    if (calls % 3 === 1) throw new TypeError('fetch failed')
    return fetch(request)
  }
  const { item } = await upload<{ readonly kept: string }>(session, new Blob([text]), {
    chunkSize: 20,
    firstWait: 0,
    fetch: unsteady,
  })
  close()
  expect(item?.kept).toBe(text)
})

test('goes on where a piece is not answered in time, or not to its end', async () => {
  const { session, close } = await startUploads()
  const endless = () => new Response(new ReadableStream({ start() {} }))
  const slow = [() => new Promise<Response>(() => {}), async () => endless()]
  const { item } = await upload<{ readonly kept: string }>(session, new Blob([text]), {
    chunkSize: 20,
    firstWait: 0,
    timeLimit: 50,
    fetch: (request) => (slow.shift() ?? (() => fetch(request)))(),
  })
  close()
  expect([item?.kept, slow]).toEqual([text, []])
})

test('gives up on what will not pass', async () => {
  const { session, seen, close } = await startUploads([404])
  await expect(upload(session, new Blob([text]))).rejects.toMatchObject({ name: 'ODataError', status: 404 })
  expect(seen.length).toBe(1)
  close()
  const stuck = await startServer(({ method }) => ({ status: method === 'PUT' ? 500 : 200, json: {} }))
  const error = await upload({ uploadUrl: stuck.origin }, new Blob([text]), { retries: 2, firstWait: 0 }).catch(
    (reason: unknown) => reason,
  )
  stuck.close()
  expect(error).toBeInstanceOf(ODataError)
  expect(stuck.seen.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT', 'GET', 'PUT'])
  await expect(upload({}, new Blob([text]))).rejects.toThrow('no `uploadUrl`')
})

test('ends where all is there, though the service makes no item yet', async () => {
  const deferred = await startServer(({ headers }) => {
    const last = headers['content-range'] === 'bytes 20-25/26'
    return { status: 202, json: { nextExpectedRanges: last ? [] : undefined } }
  })
  const silent = await startServer(({ headers }) => ({
    status: headers['content-range'] === 'bytes 20-25/26' ? 200 : 202,
  }))
  const xml = await startServer(() => ({ status: 201, body: '<Made/>', headers: { location: '?a' } }))
  const nowhere = await startServer(() => ({ status: 201, headers: { location: 'http://[' } }))
  const missing = await startServer(({ method }) =>
    method === 'PUT' ? { status: 500 } : { json: { nextExpectedRanges: [] } },
  )
  const ends = []
  for (const { origin } of [deferred, silent, xml, nowhere, missing])
    ends.push(await upload({ uploadUrl: origin }, new Blob([text]), { chunkSize: 10, firstWait: 0 }))
  for (const { close } of [deferred, silent, xml, nowhere, missing]) close()
  const nothing = { item: undefined, location: undefined }
  expect(ends).toEqual([nothing, nothing, { item: undefined, location: `${xml.origin}/?a` }, nothing, nothing])
  expect([deferred, silent, xml, nowhere, missing].map(({ seen }) => seen.length)).toEqual([3, 3, 1, 1, 6])
})

test('goes on after 200 and 204 as long as something is missing', async () => {
  for (const said of ['nextExpectedRanges', 'NextExpectedRanges', 'received', undefined]) {
    let kept = ''
    const outlook = await startServer(({ body }): Answer => {
      kept += body
      if (kept.length === 26) return { status: 201, headers: { location: 'https://outlook.example/attachments(1)' } }
      return said ? { status: 200, json: { [said]: [`${kept.length}`] } } : { status: 204 }
    })
    const session = { uploadUrl: outlook.origin, nextExpectedRanges: ['0'] }
    const end = await upload(session, new Blob([text]), { chunkSize: 10 })
    outlook.close()
    expect([kept, end]).toEqual([text, { item: undefined, location: 'https://outlook.example/attachments(1)' }])
  }
})

test('ends where the service has an item before all was sent, as it may know the content', async () => {
  const server = await startServer(() => ({ status: 200, json: { id: '1' } }))
  const { item } = await upload({ uploadUrl: server.origin }, new Blob([text]), { chunkSize: 10 })
  server.close()
  expect([item, server.seen.length]).toEqual([{ id: '1' }, 1])
})

test('sends what is missing between what the service has, and nothing twice', async () => {
  const answers = [
    { status: 202, json: { nextExpectedRanges: ['25-', '7-7'] } },
    { status: 202, json: { nextExpectedRanges: ['25-25'] } },
    { status: 200, json: { id: '1' } },
  ]
  const server = await startServer(() => answers.shift() ?? { status: 416 })
  const session = { uploadUrl: server.origin, nextExpectedRanges: ['25-', '7-7', '0-4'] }
  const { item } = await upload(session, new Blob([text]), { chunkSize: 10 })
  server.close()
  expect(item).toEqual({ id: '1' })
  expect(server.seen.map(({ headers, body }) => [headers['content-range'], body])).toEqual([
    ['bytes 0-4/26', 'abcde'],
    ['bytes 7-7/26', 'h'],
    ['bytes 25-25/26', 'z'],
  ])
})

test('sends a piece again where the service does not tell how far it is', async () => {
  const faults = [503, 500]
  let kept = ''
  const server = await startServer(({ method, body }): Answer => {
    if (method === 'GET') return { status: 405 }
    const status = faults.shift()
    if (status) return { status }
    kept += body
    return { status: kept.length < 26 ? 202 : 201 }
  })
  await upload({ uploadUrl: server.origin }, new Blob([text]), { chunkSize: 10, firstWait: 0 })
  server.close()
  expect(kept).toBe(text)
})

test('sends nothing of another body than the session is for, nor of what is none', async () => {
  const server = await startServer(() => ({ status: 201 }))
  const uploadUrl = server.origin
  const longer = upload({ uploadUrl, nextExpectedRanges: ['50-'] }, new Blob([text]))
  await expect(longer).rejects.toThrow('The service expects byte 50 of 26')
  const whole = await upload({ uploadUrl, nextExpectedRanges: ['26-'] }, new Blob([text]))
  for (const none of [text, new ReadableStream(), [1], null])
    await expect(upload({ uploadUrl }, none as unknown as Blob)).rejects.toThrow('A body has `size` and `slice`')
  const shorter = { size: 26, slice: (start: number) => text.slice(start, 13) }
  await expect(upload({ uploadUrl }, shorter, { retries: 0 })).rejects.toThrow('gives 13 bytes from 0 to 26')
  server.close()
  expect([whole, server.seen]).toEqual([{ item: undefined, location: undefined }, []])
})

test('says where a service does not go on, and what is no size', async () => {
  const stuck = await startServer(() => ({ status: 202, json: { nextExpectedRanges: ['0-'] } }))
  const session = { uploadUrl: stuck.origin }
  await expect(upload(session, new Blob([text]), { retries: 1, firstWait: 0 })).rejects.toThrow('stays at byte 0 of 26')
  stuck.close()
  for (const chunkSize of [0, -1, 1.5, Number.NaN])
    await expect(upload(session, new Blob([text]), { chunkSize })).rejects.toThrow(`\`chunkSize\` is ${chunkSize}`)
  expect(stuck.seen.length).toBe(2)
})

test('ends a session', async () => {
  const server = await startServer(() => ({ status: 204 }))
  await cancelUpload({ uploadUrl: server.origin })
  server.close()
  expect(server.seen.map(({ method }) => method)).toEqual(['DELETE'])
})
