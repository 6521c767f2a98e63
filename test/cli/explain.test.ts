import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

function explain(what: string) {
  return edmwright(['explain', what, '--config', 'metadata/edmwright.config.ts'])
}

test('a type: where it is declared and documented, and the path that reaches it first', () => {
  const { status, stdout } = explain('microsoft.graph.windowsOfficeClientSecurityConfiguration')
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^microsoft\.graph\.windowsOfficeClientSecurityConfiguration \(entity\) metadata\/metadata\.xml:\d+/,
  )
  expect(stdout).toContain('metadata/docs/resources/windowsofficeclientsecurityconfiguration.md:')
  const lines = stdout.split('\n').map((line) => line.trim())
  expect(lines[lines.indexOf('reached by:') + 1]).toBe('/officeConfiguration/clientConfigurations')
})

const calls = [
  ['GET /me', 'client.me.$get()'],
  ['GET /me/messages', 'client.me.messages.$list()'],
  ['GET /me/messages/{id}', 'client.me.messages(id).$get()'],
  ['PATCH /me/messages/{id}', 'client.me.messages(id).$update({ … })'],
  ['DELETE /me/messages/{id}', 'client.me.messages(id).$delete()'],
  ['POST /me/messages', 'client.me.messages.$create({ … })'],
  ['POST /me/sendMail', 'client.me.sendMail({ … })'],
  ['GET /me/messages/$count', 'client.me.messages.$count()'],
  ['GET /me/photo/$value', 'client.me.photo.$value()'],
  ['POST /groups/{id}/members/$ref', 'client.groups(id).members.$ref.$add(target)'],
  ['GET /groups/{id}/members/microsoft.graph.user', "client.groups(id).members.$as('microsoft.graph.user').$list()"],
] as const
for (const [request, call] of calls) {
  test(`the call that makes ${request}`, () => {
    const { status, stdout } = explain(request)
    expect(status).toBe(0)
    expect(stdout).toContain(`  call: ${call}\n`)
  })
}

test('a request: the line that documents it, and its permissions', () => {
  const { stdout } = explain('GET /me/messages/{id}')
  expect(stdout).toMatch(/documented: metadata\/docs\/api\/message-get\.md:\d+/)
  expect(stdout).toContain('Mail.Read')
})

test('a diagnostic code', () => {
  const { status, stdout } = explain('graph/base-cycle')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^graph\/base-cycle \(error\)\n {2}\S/)
  expect(explain('docs/unknown-property').stdout).toMatch(
    /^docs\/unknown-property \(error in `lint`, warning in `generate`, `check` and `watch`\)\n {2}\S/,
  )
})

for (const name of ['microsoft.graph.message/subject', 'microsoft.graph.message.subject', 'message/subject']) {
  test(`a property, as ${name}`, () => {
    const { status, stdout } = explain(name)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^subject: Edm\.String .*metadata\/metadata\.xml:\d+\n/)
    expect(stdout).toMatch(/documented: metadata\/docs\/resources\/message\.md:\d+/)
  })
}

test.each([
  ['microsoft.graph.nothing', 'name a code, a qualified type, a property or a request.'],
  ['microsoft.graph.mesage', 'did you mean `microsoft.graph.message`?'],
  ['message/subjekt', 'did you mean `microsoft.graph.message/subject`?'],
  ['graph/base-cycel', 'did you mean `graph/base-cycle`?'],
])('what is not known is said, with 1: %s', (what, advice) => {
  const { status, stdout, stderr } = explain(what)
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `Nothing is known of \`${what}\`; ${advice}\n`,
  })
})

test('a slip in a code needs no metadata', () => {
  const { status, stderr } = edmwright(['explain', 'docs/no-reqest'], { cwd: temporaryFolder() })
  expect([status, stderr]).toEqual([1, 'Nothing is known of `docs/no-reqest`; did you mean `docs/no-request`?\n'])
})

test('parameters of functions may have letters beyond ASCII', () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'a.xml'),
    `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<Function Name="suche"><Parameter Name="größe" Type="Edm.Int32" Nullable="false"/><Parameter Name="名" Type="Edm.String" Nullable="false"/><ReturnType Type="Edm.Int32"/></Function>
<EntityContainer Name="c"><FunctionImport Name="suche" Function="n.suche"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`,
  )
  const request = "GET /suche(größe={größe},名='x')"
  const { stdout } = edmwright(['explain', request, '--metadata', 'a.xml'], { cwd: folder })
  expect(stdout).toContain("  call: client.suche({ 'größe': größe, '名': 'x' }).$get()\n")
})
