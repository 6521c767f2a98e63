import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

/** What the contract shows, with what must not compile marked so. */
const program = `import { createClient, MessageSchema, Importance, type Message, callRecords } from './generated/index.js'

const client = createClient({ baseUrl: 'https://graph.example/v1.0', auth: async () => 'token' })
const d = 'd', i = 'i', g = 'g', u = 'u'

const me = await client.me.$get({ select: ['displayName', 'mail'], expand: { manager: { select: ['id'] } } })
export const mail: string | null = me.mail
// @ts-expect-error not selected
me.jobTitle

const page = await client.me.messages.$list({ filter: (m) => m.isRead.eq(false).and(m.subject.contains("O'Neil")), orderby: ['receivedDateTime desc'], top: 10, count: true })
page.value; page.count; page.nextLink; page.deltaLink
for await (const m of client.me.messages.$list({ select: ['subject'] })) {
  m.subject
  // @ts-expect-error not selected
  m.body
}

const draft = await client.me.messages.$create({ subject: 'Hello' })
await client.me.messages(draft.id).$update({ importance: 'high' }, { ifMatch: draft['@odata.etag'] })
await client.me.messages(draft.id).$delete()
await client.users(u).$update({ jobTitle: 'Smith', ...{ badge: 7 } })
// @ts-expect-error no declared property
await client.users(u).$update({ jobTitle: 'Smith', badge: 7 })
export const badge: number = await client.users(u).$property<number>('badge').$get()
await client.me.messages.$count({ filter: 'isRead eq false' })
await client.orderItems({ orderId: 1, line: 2 }).$get()
await client.me.sendMail({ Message: draft, SaveToSentItems: true })
export const range = await client.drives(d).items(i).workbook.worksheets('S').range({ address: 'A1:B2' }).$get()
for await (const change of client.users.delta().$list()) change.id
await client.groups(g).members.$as('microsoft.graph.user').$list({ select: ['mail'] })
await client.groups(g).members.$ref.$add(client.users(u))
await client.groups(g).members(u).$ref.$remove()
export const photo = await client.me.photo.$value()
const [who, groups] = await client.$batch([client.me.$get(), client.groups.$list({ top: 5 })])
who.displayName; groups.value
export const request: Request | Promise<Request> = client.me.messages.$list({ top: 1 }).$request()

export const high: Importance = Importance.high
export const unknown: Importance = 'a value of tomorrow'
export function subjectOf(json: unknown): string | null | undefined {
  if (MessageSchema.is(json)) {
    const message: Message = json
    return message.subject
  }
  const result = MessageSchema.check(json, { for: 'create', unknown: 'report' })
  return result.issues?.[0]?.message
}
export type Call = callRecords.CallRecord
`

for (const compiler of ['typescript', 'typescript7'] as const) {
  test(`the contract's program compiles under the strictest flags with ${compiler}`, () => {
    const folder = temporaryFolder()
    cpSync(join(repository, 'generated'), join(folder, 'generated'), { recursive: true })
    writeFileSync(join(folder, 'product.ts'), program)
    expect(compile(folder, compiler)).toBe('')
  })
}
