import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'

const config = ['--config', 'metadata/edmwright.config.ts']

test('the type graph as JSON', () => {
  const { status, stdout } = edmwright(['graph', ...config])
  expect(status).toBe(0)
  const { types, operations, roots } = JSON.parse(stdout)
  const named = (name: string) => types.find((type: { name: string }) => type.name === `microsoft.graph.${name}`)
  expect(types).toHaveLength(56)
  expect(operations).toHaveLength(23)
  expect(roots.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['me', 'users', 'orderItems']))

  const sendMail = operations.find((one: { name: string }) => one.name === 'microsoft.graph.sendMail')
  expect(sendMail.parameters.find((one: { name: string }) => one.name === 'Message')).toMatchObject({
    type: 'microsoft.graph.message',
    doc: { text: expect.stringContaining('message'), file: 'metadata/docs/api/user-sendmail.md' },
  })

  const message = named('message')
  expect(message).toMatchObject({ kind: 'entity', base: 'microsoft.graph.outlookItem', abstract: false })
  expect(typeof message.open).toBe('boolean')
  const member = (name: string) => message.properties.find((one: { name: string }) => one.name === name)
  expect(member('subject')).toEqual({
    name: 'subject',
    kind: 'property',
    type: 'Edm.String',
    nullable: true,
    doc: {
      text: 'What the message is about.',
      file: 'metadata/docs/resources/message.md',
      line: expect.any(Number),
      // The page that makes a message says so in its body table.
      required: true,
    },
  })
  expect(member('toRecipients').type).toBe('Collection(microsoft.graph.recipient)')
  expect(member('attachments').kind).toBe('navigation')
  expect(named('entity').key).toEqual(['id'])
  expect(named('importance').members.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['low', 'normal', 'high']),
  )
})

test('a class diagram around a type', () => {
  const { status, stdout } = edmwright(['graph', ...config, '--mermaid', 'microsoft.graph.message'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^classDiagram\n/)
  expect(stdout).toContain('message')
})

test('a type that is not there is told, with the one that was meant', () => {
  const { status, stdout, stderr } = edmwright(['graph', ...config, '--mermaid', 'microsoft.graph.mesage'])
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Nothing is known of `microsoft.graph.mesage`; did you mean `microsoft.graph.message`?\n',
  })
})
