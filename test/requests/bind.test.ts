import { expect, test, vi } from 'vitest'
import { createClient } from '../../generated/index.js'
import { batch, resultOf } from '../../src/runtime/index.js'

vi.mock('edmwright/runtime', async () => await import('../../src/runtime/index.js'))

const baseUrl = 'https://service.example/root'

/** A client of the example, and the JSON that it sends. */
function recorded() {
  const sent: Promise<unknown>[] = []
  const fetch = async (request: Request) => {
    sent.push(request.clone().json())
    return Response.json({ responses: [] })
  }
  return { client: createClient({ baseUrl, fetch }), bodies: () => Promise.all(sent) }
}

test('a builder that is bound is sent as its address', async () => {
  const { client, bodies } = recorded()
  const members = [client.users('u/1'), client.groups('g'), client.groups('2').members('3').$as('microsoft.graph.user')]
  await client.groups.$create({ displayName: 'Ops', 'owners@odata.bind': [client.users('1')] })
  await client.users('1').$update({ 'manager@odata.bind': client.me })
  await client.groups('1').$update({ 'members@odata.bind': [...members, 'users/3'] })
  await client.groups('1').members.$ref.$add(client.users('1'))
  await client.groups('1').members.$ref.$add('users/2')
  expect(await bodies()).toEqual([
    { displayName: 'Ops', 'owners@odata.bind': [`${baseUrl}/users/1`] },
    { 'manager@odata.bind': `${baseUrl}/me` },
    {
      'members@odata.bind': [
        `${baseUrl}/users/u%2F1`,
        `${baseUrl}/groups/g`,
        `${baseUrl}/groups/2/members/3/microsoft.graph.user`,
        'users/3',
      ],
    },
    { '@odata.id': `${baseUrl}/users/1` },
    { '@odata.id': 'users/2' },
  ])
})

test('a reference is removed by what it leads to, or by where it stands', async () => {
  const urls: string[] = []
  const fetch = async ({ method, url, headers }: Request) => {
    urls.push(`${method} ${decodeURIComponent(url.slice(baseUrl.length))} ${headers.get('if-match')}`)
    return new Response(null, { status: 204 })
  }
  const { members } = createClient({ baseUrl, fetch }).groups('g')
  const { users } = createClient({ baseUrl, fetch })
  await members.$ref.$remove(users('1'))
  await members.$ref.$remove('users/2', { ifMatch: '*' })
  await members('3').$ref.$remove()
  await members('4').$ref.$remove({ ifMatch: '*' })
  expect(urls).toEqual([
    `DELETE /groups/g/members/$ref?$id=${baseUrl}/users/1 null`,
    'DELETE /groups/g/members/$ref?$id=users/2 *',
    'DELETE /groups/g/members/3/$ref null',
    'DELETE /groups/g/members/4/$ref *',
  ])
})

test.each(['json', 'multipart'] as const)('what a batch in %s makes is bound by its place there', async (format) => {
  const sent: string[] = []
  const fetch = async (request: Request) => {
    sent.push(await request.text())
    return Response.json({ responses: [] })
  }
  const client = createClient({ baseUrl, fetch })
  const user = { displayName: 'a', userPrincipalName: 'a', accountEnabled: true }
  const create = client.users.$create(user)
  const made = resultOf(create, client.users)
  const group = client.groups.$create({ displayName: 'Ops', 'owners@odata.bind': [made] })
  await batch([create, group], { format }).catch(() => undefined)
  expect(sent[0]).toContain(JSON.stringify({ displayName: 'Ops', 'owners@odata.bind': ['$1'] }))
})
