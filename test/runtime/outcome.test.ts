import { expect, expectTypeOf, test } from 'vitest'
import { ODataError, outcome, unwrap } from '../../src/runtime/index.js'
import { service } from './service.js'

test('gives what a service answers as a value to switch on', async () => {
  const { client } = await service(({ headers, url }) => {
    if (headers['if-none-match'] === 'W/"1"') return { status: 304, headers: { etag: 'W/"1"' } }
    if (headers['if-match'] === 'W/"0"')
      return { status: 412, json: { error: { code: 'Changed', message: 'Changed' } } }
    if (url.includes('gone')) return { status: 410, headers: { location: '/v1.0/users?x' }, json: {} }
    return { headers: { etag: 'W/"1"' }, json: { id: '1', subject: 'Hello' } }
  })
  const message = client.me.messages('1')
  const results: unknown[] = []
  for (const request of [
    message.$get(),
    message.$get({ ifNoneMatch: 'W/"1"' }),
    message.$update({ subject: 'x' }, { ifMatch: 'W/"0"' }),
    client.me.messages('gone').$get(),
  ]) {
    const result = await outcome(request)
    switch (result.status) {
      case 200:
        expectTypeOf(result.value?.subject).toEqualTypeOf<string | null | undefined>()
        results.push([result.value?.subject, result.etag])
        break
      case 304:
        // @ts-expect-error nothing came
        result.value
        results.push(['not modified', result.etag])
        break
      case 412:
        results.push(['changed', result.error.code])
        break
      default:
        results.push([result.status, result.headers.get('location')])
    }
  }
  expect(results).toEqual([
    ['Hello', 'W/"1"'],
    ['not modified', 'W/"1"'],
    ['changed', 'Changed'],
    [410, '/v1.0/users?x'],
  ])
})

test('gives pages and actions too, and unwraps', async () => {
  const { client } = await service(({ method }) =>
    method === 'POST'
      ? { status: 403, json: { error: { code: 'No', message: 'No' } } }
      : { json: { value: [{ id: 'u' }] } },
  )
  const page = await outcome(client.users.$list())
  expect(page.ok && page.value.value[0]?.id).toBe('u')
  const sent = await outcome(client.me.sendMail({ Message: {}, SaveToSentItems: true }))
  expect(sent.status).toBe(403)
  expect(() => unwrap(sent)).toThrow(ODataError)
  expect(unwrap(page).value.length).toBe(1)
})

test('rejects where no answer comes, and takes calls only', async () => {
  const { client } = await service(() => ({ status: 503, headers: { 'retry-after': '60' }, json: {} }))
  await expect(outcome(client.me.$get({ signal: AbortSignal.timeout(20) }))).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  await expect(outcome(Promise.resolve(1) as never)).rejects.toThrow('no call of a client')
})
