import { getEventListeners } from 'node:events'
import { expect, expectTypeOf, test } from 'vitest'
import { type Monitor, monitor, ODataError } from '../../src/runtime/index.js'
import type { Message } from './sample/types.js'
import type { Answer, Seen } from './server.js'
import { service } from './service.js'

const accepted = (location: string, headers: Record<string, string> = {}): Answer => ({
  status: 202,
  headers: { location, 'retry-after': '0', ...headers },
})
const hello = { id: '1', subject: 'Hello' }

/** Answers to requests, one after the other; the last to all that follow. */
function inTurn(...answers: readonly Answer[]) {
  return (_: Seen, count: number): Answer => answers[Math.min(count, answers.length) - 1] ?? {}
}

/** A service that takes a message and does this with the requests about it, and the job that comes of it. */
async function started(...answers: readonly Answer[]) {
  const { client, seen, urls } = await service(inTurn(accepted('/v1.0/jobs/1'), ...answers))
  const job = await monitor(client.me.messages.$create({ subject: 'Hello' }, { ifNoneMatch: '*', headers: { a: 'b' } }))
  return { client, job, seen, urls }
}

test('asks the status monitor, wherever it moves to, until there is a result', async () => {
  const { job, seen, urls } = await started(
    accepted('2'),
    { status: 202, headers: { 'retry-after': '0' } },
    { headers: { asyncresult: '201' }, json: hello },
  )
  expectTypeOf(job).toExtend<Monitor<Message>>()
  expect(new URL(job.location ?? '').pathname).toBe('/v1.0/jobs/1')
  expect(await job.result()).toEqual(hello)
  expect(await job.result()).toEqual(hello)
  expect(urls()).toEqual(['POST /v1.0/me/messages', 'GET /v1.0/jobs/1', 'GET /v1.0/jobs/2', 'GET /v1.0/jobs/2'])
  const [first, second] = seen.map(({ headers, body }) => ({
    ...{ body, prefer: headers['prefer'], accept: headers.accept, token: headers.authorization, own: headers['a'] },
    ...{ match: headers['if-none-match'], type: headers['content-type'] },
  }))
  const always = { accept: 'application/json', token: 'Bearer secret', own: 'b' }
  const sent = { body: '{"subject":"Hello"}', prefer: 'respond-async', match: '*', type: 'application/json' }
  expect([first, second]).toEqual([
    { ...always, ...sent },
    { ...always, body: '', prefer: undefined, match: undefined, type: undefined },
  ])
})

test.each<[string, Answer, unknown]>([
  ['the answer itself', { json: hello }, hello],
  ['nothing', { headers: { asyncresult: '204' } }, null],
  [
    'an answer inside of the answer',
    {
      headers: { 'content-type': 'application/http' },
      body: 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n{"id":"1","subject":"Hëllo"}',
    },
    { id: '1', subject: 'Hëllo' },
  ],
])('gives %s', async (_, answer, result) => {
  const { job } = await started(answer)
  expect(await job.result()).toEqual(result)
})

const error = { error: { code: 'Taken', message: 'It is there.' } }
test.each<[Answer, number]>([
  [{ headers: { asyncresult: '409' }, json: error }, 409],
  [
    {
      headers: { 'content-type': 'application/http' },
      body: `HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(error)}`,
    },
    409,
  ],
  [{ headers: { asyncresult: 'none' }, json: error }, 502],
  [{ status: 410, json: error }, 410],
])('rejects with the error that the call ends with, or the monitor: %j', async (answer, status) => {
  const { job } = await started(answer)
  const expected = { name: 'ODataError', status, code: 'Taken' }
  await expect(job.result()).rejects.toMatchObject(expected)
})

test('a service may answer at once', async () => {
  const { client, urls } = await service(inTurn({ json: { value: [hello] } }))
  const job = await monitor(client.me.messages.$list({ prefer: 'odata.maxpagesize=5' }))
  expect([job.location, (await job.result()).value]).toEqual([undefined, [hello]])
  await job.cancel()
  expect(urls()).toEqual(['GET /v1.0/me/messages'])
  const taken = await service(inTurn({ status: 202 }))
  expect(await (await monitor(taken.client.me.messages('1').$delete())).result()).toBeNull()
  const refused = await service(inTurn({ status: 400, json: error }))
  await expect(monitor(refused.client.me.messages.$list())).rejects.toThrow(ODataError)
})

test('preferences of the call go along', async () => {
  const { client, seen } = await service(inTurn({ json: hello }))
  await monitor(client.me.messages('1').$get({ prefer: ['wait=5', 'return=minimal'] }))
  expect(seen[0]?.headers['prefer']).toBe('wait=5, return=minimal, respond-async')
})

test('goes on from a location of before', async () => {
  const { client, urls } = await service(inTurn(accepted('/v1.0/jobs/7'), { json: { value: [hello] } }))
  const job = await monitor(client.me.messages.$list({ top: 1 }), { location: '/v1.0/jobs/7' })
  expect(urls()).toEqual([])
  expect((await job.result()).value).toEqual([hello])
  expect(urls()).toEqual(['GET /v1.0/jobs/7', 'GET /v1.0/jobs/7'])
})

test('is cancelled by DELETE, which ends the waiting', async () => {
  const { job, seen, urls } = await started(accepted('/v1.0/jobs/1', { 'retry-after': '3600' }), { status: 204 })
  const ended = expect(job.result()).rejects.toMatchObject({ name: 'AbortError', message: 'The call was cancelled' })
  await expect.poll(() => seen.length).toBe(2)
  await job.cancel()
  await ended
  expect(urls().at(-1)).toBe('DELETE /v1.0/jobs/1')
  const kept = await started({ status: 405, json: error })
  await expect(kept.job.cancel()).rejects.toMatchObject({ name: 'ODataError', status: 405 })
})

test('waits as long as it may: what is given up can still be cancelled', async () => {
  const { client, urls } = await service(inTurn(accepted('/v1.0/jobs/1', { 'retry-after': '3600' }), { status: 200 }))
  const job = await monitor(client.me.messages.$list(), { timeLimit: 60_000 })
  await expect(job.result()).rejects.toMatchObject({ name: 'TimeoutError', message: 'No result in 60000 ms' })
  const control = new AbortController()
  const next = await monitor(client.me.messages.$list(), { location: job.location, signal: control.signal })
  control.abort(new Error('enough'))
  await expect(next.result()).rejects.toThrow('enough')
  await next.cancel()
  expect(urls()).toEqual(['GET /v1.0/me/messages', 'DELETE /v1.0/jobs/1'])
  await expect(monitor(client.me.messages.$list(), { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow(
    'no',
  )
})

test('the signal of a caller has no listener once there is a result', async () => {
  const { client } = await service(inTurn(accepted('/v1.0/jobs/1'), { json: { value: [] } }))
  const { signal } = new AbortController()
  const job = await monitor(client.me.messages.$list(), { signal })
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  await job.result()
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('the token stays with the origin of the service', async () => {
  const other = await service(inTurn({ json: { value: [] } }))
  const { client } = await service(inTurn(accepted(`${other.origin}/jobs/1`)))
  const job = await monitor(client.me.messages.$list({ headers: { cookie: 'a=b' } }))
  await job.result()
  await job.cancel()
  expect(other.seen.map(({ method, headers }) => [method, headers.authorization, headers.cookie])).toEqual([
    ['GET', undefined, undefined],
    ['DELETE', undefined, undefined],
  ])
})
