import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const metadata = `
  <EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp">
    <Annotation Term="Org.OData.Capabilities.V1.CountRestrictions"><Record><PropertyValue Property="Countable" Bool="false"/></Record></Annotation>
  </EntitySet></EntityContainer>`

const page = (prose: string) =>
  `# List lamps\n\n## HTTP request\n\n\`\`\`http\nGET /lamps\n\`\`\`\n\n## Optional query parameters\n\n${prose}\n`

test.each([
  ['`$count`', 'lamps: Lamp$Set'],
  ['`$top`', "lamps: Without<Lamp$Set, '$count'>"],
])('a list of which the docs say that it takes %s: %s', (option, member) => {
  const docs = [page(`This method supports the OData query parameter ${option}.`)]
  expect(generatedFrom(metadata, docs)['client.ts']).toContain(`  ${member}\n`)
})

test.each([
  ['GET /lamps', "lamps: Without<Lamp$Set, '()'>"],
  ['GET /lamps/{id}', 'lamps: Lamp$Set'],
  ['POST /lamps/{id}/dim', 'lamps: Lamp$Set'],
])('a set that takes no keys, of which a page shows `%s`: %s', (request, member) => {
  const unindexed =
    `<Action Name="dim" IsBound="true"><Parameter Name="it" Type="test.lamp"/></Action>${metadata}`.replace(
      /<Annotation .*<\/Annotation>/,
      '<Annotation Term="Org.OData.Capabilities.V1.IndexableByKey" Bool="false"/>',
    )
  const docs = [page('None.').replace('GET /lamps', request)]
  expect(generatedFrom(unindexed, docs)['client.ts']).toContain(`  ${member}\n`)
})

test.each([
  ['ReadRestrictions', '<PropertyValue Property="Readable" Bool="false"/>', "'$list' | '$count' | '$get'"],
  [
    'ReadRestrictions',
    '<PropertyValue Property="Readable" Bool="false"/><PropertyValue Property="ReadByKeyRestrictions"><Record><PropertyValue Property="Readable" Bool="true"/></Record></PropertyValue>',
    "'$list' | '$count'",
  ],
  [
    'UpdateRestrictions',
    '<PropertyValue Property="UpdateMethod" EnumMember="Org.OData.Capabilities.V1.HttpMethod/PUT"/>',
    "'$update'",
  ],
  ['UpdateRestrictions', '<PropertyValue Property="Updatable" Bool="false"/>', "'$update' | '$replace'"],
])('%s with %s takes away %s', (term, content, verbs) => {
  const restricted = metadata.replace(
    /<Annotation .*<\/Annotation>/,
    `<Annotation Term="Org.OData.Capabilities.V1.${term}"><Record>${content}</Record></Annotation>`,
  )
  expect(generatedFrom(restricted)['client.ts']).toContain(`  lamps: Without<Lamp$Set, ${verbs}>\n`)
})
