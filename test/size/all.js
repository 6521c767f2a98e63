import { after, batch, changeSet, deltaOf, outcome, retry, upload, withMiddleware } from 'edmwright/runtime'
import { createClient } from 'sdk/index.js'

const transport = withMiddleware({ baseUrl: 'https://service.example', retries: 0 }, [retry()])
const client = createClient(transport)
const unread = client.me.messages.$list({ filter: (m) => m.isRead.eq(false).and(m.subject.contains('a')) })
for await (const message of unread) console.log(message.subject)
const create = client.me.messages.$create({ subject: 'a' })
const calls = [changeSet([create]), after(create, client.me.$get())]
console.log(await batch(calls), await batch(calls, { format: 'multipart' }))
for await (const change of deltaOf(client.users.delta().$list())) console.log(change.kind)
console.log(await outcome(client.me.$get({ ifNoneMatch: '*' })))
await upload({ uploadUrl: 'https://service.example/upload' }, new Blob(['a']))
