import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edmwright, temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const deny = (term: string, flag: string) =>
  `<Annotation Term="Org.OData.Capabilities.V1.${term}"><Record><PropertyValue Property="${flag}" Bool="false"/></Record></Annotation>`
const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="part">${key}<NavigationProperty Name="whole" Type="n.whole"/></EntityType>
<EntityType Name="whole">${key}<NavigationProperty Name="parts" Type="Collection(n.part)" ContainsTarget="true"/></EntityType>
<EntityContainer Name="c"><EntitySet Name="wholes" EntityType="n.whole"/><EntitySet Name="others" EntityType="n.whole"/><Singleton Name="me" Type="n.whole"/><EntitySet Name="logs" EntityType="n.part"><Annotation Term="Org.OData.Capabilities.V1.IndexableByKey" Bool="false"/></EntitySet></EntityContainer>
<Annotations Target="n.c/wholes/parts">${deny('InsertRestrictions', 'Insertable')}</Annotations>
<Annotations Target="n.c/wholes/parts/whole">${deny('DeleteRestrictions', 'Deletable')}</Annotations>
<Annotations Target="n.c/me/parts">${deny('UpdateRestrictions', 'Updatable')}</Annotations>
<Annotations Target="n.c/others/parts"><Annotation Term="Org.OData.Capabilities.V1.IndexableByKey" Bool="false"/></Annotations>
</Schema></edmx:DataServices></edmx:Edmx>`

const program = `import { createClient } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://example.org' })
await client.others(1).parts.$create({ id: 1 })
await client.me.parts(2).whole.$delete()
await client.logs.$list(); await client.logs.$create({ id: 1 })
// @ts-expect-error takes no key
client.logs(1)
// @ts-expect-error takes no key there
client.others(1).parts(2)
await client.wholes.$list(); await client.wholes.$create({ id: 1 }); await client.wholes(1).$get()
await client.wholes(1).parts.$list(); await client.wholes(1).parts(2).$update({})
await client.wholes(1).parts(2).whole.$get()
// @ts-expect-error refused for the container path
await client.wholes(1).parts.$create({ id: 1 })
// @ts-expect-error refused two steps on
await client.wholes(1).parts(2).whole.$delete()
await client.me.$get(); await client.me.parts.$create({ id: 1 }); await client.me.parts(1).$get()
// @ts-expect-error refused behind the singleton
await client.me.parts(1).$update({})
`

const bound = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="thing" Abstract="true">${key}</EntityType>
<EntityType Name="part" BaseType="n.thing"/>
<EntityType Name="tool" BaseType="n.thing"><Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>n.repair</String></Collection></Annotation></EntityType>
<EntityType Name="whole">${key}<NavigationProperty Name="parts" Type="Collection(n.part)" ContainsTarget="true"/></EntityType>
<Action Name="renew" IsBound="true"><Parameter Name="it" Type="n.part"/><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>
<Action Name="count" IsBound="true"><Parameter Name="them" Type="Collection(n.part)"/><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>
<Action Name="repair" IsBound="true"><Parameter Name="it" Type="n.thing"/><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Action>
<EntityContainer Name="c"><EntitySet Name="parts" EntityType="n.part"><Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>n.renew</String><String>n.count</String></Collection></Annotation></EntitySet>
<EntitySet Name="spares" EntityType="n.part"/><EntitySet Name="tools" EntityType="n.tool"/><Singleton Name="me" Type="n.whole"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

test('an operation is where its set, property or type names it, and nowhere else', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'metadata.xml'), bound)
  writeFileSync(
    join(folder, 'program.ts'),
    `import { createClient } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://example.org' })
await client.parts(1).renew(); await client.parts.count(); await client.tools(1).repair()
await client.spares(1).$get(); await client.spares.$list(); await client.me.parts(1).$get()
// @ts-expect-error not bound at this set
await client.spares(1).renew()
// @ts-expect-error not bound at this set
await client.spares.count()
// @ts-expect-error not bound at this property
await client.me.parts(1).renew()
// @ts-expect-error not bound at this type
await client.parts(1).repair()
`,
  )
  const { status, stderr } = edmwright(['generate', '--metadata', 'metadata.xml', '--out', 'sdk', '--no-cache'], {
    cwd: folder,
  })
  expect(status, stderr).toBe(0)
  expect(compile(folder, 'typescript')).toBe('')
})

test('a container path takes verbs away where it leads, and nowhere else', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'metadata.xml'), metadata)
  writeFileSync(join(folder, 'program.ts'), program)
  const { status, stderr } = edmwright(['generate', '--metadata', 'metadata.xml', '--out', 'sdk', '--no-cache'], {
    cwd: folder,
  })
  expect(status, stderr).toBe(0)
  expect(compile(folder, 'typescript')).toBe('')
})
