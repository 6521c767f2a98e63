import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { generatedFrom } from '../generated-from.js'
import { temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

/** What the snippets of the README are about. */
const service = `
  <EntityType Name="message"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="subject" Type="Edm.String"/>
    <Property Name="isRead" Type="Edm.Boolean"/>
    <Property Name="receivedDateTime" Type="Edm.DateTimeOffset"/>
  </EntityType>
  <ComplexType Name="mailboxSettings"><Property Name="timeZone" Type="Edm.String"/></ComplexType>
  <EntityType Name="user" OpenType="true"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="displayName" Type="Edm.String"/>
    <Property Name="mail" Type="Edm.String"/>
    <Property Name="jobTitle" Type="Edm.String"/>
    <Property Name="createdDateTime" Type="Edm.DateTimeOffset" Nullable="false"/>
    <Property Name="mailboxSettings" Type="test.mailboxSettings"/>
    <NavigationProperty Name="manager" Type="test.user"/>
    <NavigationProperty Name="messages" Type="Collection(test.message)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="group"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="displayName" Type="Edm.String"/>
    <NavigationProperty Name="members" Type="Collection(test.user)"/>
    <NavigationProperty Name="owners" Type="Collection(test.user)"/>
  </EntityType>
  <ComplexType Name="quota"/>
  <Function Name="total" IsBound="true">
    <Parameter Name="quota" Type="test.quota"/><Parameter Name="unit" Type="Edm.String"/><ReturnType Type="Edm.Int64"/>
  </Function>
  <EntityType Name="drive"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/><Property Name="quota" Type="test.quota"/>
  </EntityType>
  <EntityType Name="sale"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="country" Type="Edm.String"/><Property Name="amount" Type="Edm.Double" Nullable="false"/>
  </EntityType>
  <EntityContainer Name="service">
    <Singleton Name="me" Type="test.user"/>
    <EntitySet Name="users" EntityType="test.user"/><EntitySet Name="groups" EntityType="test.group"/>
    <EntitySet Name="drives" EntityType="test.drive"/><EntitySet Name="sales" EntityType="test.sale"/>
  </EntityContainer>`

const opening = `import { createClient, MessageSchema, type Sale } from './generated/index.js'
declare const [token, id, user]: readonly [string, string, string]
declare const json: unknown
const client = createClient({ baseUrl: 'https://example.org', auth: () => token })
void [client, id, user, json, MessageSchema, null as Sale | null]
`

const closing = `// @ts-expect-error: not selected, as the comment says
void me.jobTitle
`

/** Programs, not settings; one that imports from the SDK makes its own client. */
function snippets(): readonly string[] {
  const page = readFileSync(join(repository, 'README.md'), 'utf8')
  const found = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  const programs = found.filter((text) => /^import .* from '(?:edmwright\/runtime|\.\/generated\/.*)'$/m.test(text))
  return programs.map((text) =>
    text.includes('createClient') ? `declare const token: string\n${text}${closing}` : opening + text,
  )
}

test('every program of the README compiles', () => {
  const programs = snippets()
  expect(programs).toHaveLength(3)
  const folder = temporaryFolder()
  const files = generatedFrom(service, [], { codecs: true })
  const all = Object.entries(files).map(([path, text]) => [`generated/${path}`, text] as const)
  for (const [path, text] of [...all, ...programs.map((text, index) => [`program${index}.ts`, text] as const)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(compile(folder, 'typescript')).toBe('')
})
