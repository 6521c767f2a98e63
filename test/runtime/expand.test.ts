import { expect, test } from 'vitest'
import type { Message, User } from './sample/types.js'
import { service } from './service.js'

interface Wanted {
  readonly manager?: true
}

test('what is expanded may be known at run time alone', async () => {
  const { client, urls } = await service(() => ({ json: { value: [] } }))
  const names: Readonly<Record<string, true>> = { manager: true }
  const wanted: Wanted = { manager: true }
  const some: Partial<Record<'manager' | 'messages', true>> = { messages: true }
  await client.users.$list({ expand: names })
  await client.users.$list({ expand: wanted })
  await client.users.$list({ expand: some })
  await client.users.$list({ expand: Object.fromEntries(['manager'].map((name) => [name, true as const])) })
  await client.users.$list({ expand: { messages: { expand: names } } })
  const by = <K extends 'manager' | 'messages'>(name: K) => client.users.$list({ expand: { [name]: true } })
  await by('messages')
  expect(urls()).toEqual([
    'GET /v1.0/users?$expand=manager',
    'GET /v1.0/users?$expand=manager',
    'GET /v1.0/users?$expand=messages',
    'GET /v1.0/users?$expand=manager',
    'GET /v1.0/users?$expand=messages($expand=manager)',
    'GET /v1.0/users?$expand=messages',
  ])
})

test('an entity with what was expanded is still one', async () => {
  const { client } = await service(() => ({ json: { id: '1', messages: [{ id: '2' }] } }))
  const me: User = await client.me.$get({ expand: { messages: true } })
  const messages: Message[] = (await client.me.$get({ expand: { messages: true } })).messages
  expect([me.id, messages.map(({ id }) => id)]).toEqual(['1', ['2']])
})
