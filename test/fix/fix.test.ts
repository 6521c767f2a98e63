import { expect, test } from 'vitest'
import { fix, inputsOf, textOf } from './run.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="thing" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
<Property Name="madeBy" Type="Edm.String"/></EntityType>
<EntityType Name="lamp" BaseType="n.thing">
  <Property Name="watts" Type="Edm.Int32"/>
  <Property Name="displayName" Type="Edm.String"/>
  <Property Name="state" Type="n.state"><Annotation Term="Org.OData.Core.V1.Description" String="On | off."/></Property>
  <NavigationProperty Name="room" Type="n.room"/>
</EntityType>
<EntityType Name="room" BaseType="n.thing"><NavigationProperty Name="lamps" Type="Collection(n.lamp)" ContainsTarget="true"/></EntityType>
<EnumType Name="state"><Member Name="on" Value="1"/><Member Name="off" Value="0"/></EnumType>
<Action Name="dim" IsBound="true"><Parameter Name="bindingParameter" Type="n.lamp"/><Parameter Name="level" Type="Edm.Int32"/></Action>
<EntityContainer Name="c"><EntitySet Name="rooms" EntityType="n.room"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

const room = '# room resource type\n\nNamespace: n\n\nA room.\n\nInherits from [thing](thing.md).\n'

function lamp(rows: string, more = ''): string {
  return `# lamp resource type\n\nNamespace: n\n\nGives light.\n\nInherits from [thing](thing.md).\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n${rows}${more}`
}

const rows = '|displayName|String|Its name.|\n|state|[state](state.md)|On or off.|\n|watts|Int32|How much it draws.|\n'
const relationships =
  '\n## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|room|[room](room.md)|Where it hangs.|\n'
const state =
  '# state enum type\n\nNamespace: n\n\nOn or off.\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n|on|1|Lit.|\n|off|0|Dark.|\n'

/** What becomes of the page of `lamp` among the others. */
function fixed(page: string): string | undefined {
  const pages = { 'r/lamp.md': page, 'r/room.md': room, 'r/state.md': state }
  return textOf(fix(inputsOf(metadata, pages)), 'r/lamp.md')
}

const whole = lamp(rows, relationships)

test('a page that is right stays as it is', () => {
  expect(fixed(whole)).toBe(whole)
})

test('names are spelt as declared, with their markup', () => {
  expect(fixed(whole.replace('|displayName|', '|**displyName**|'))).toBe(
    whole.replace('|displayName|', '|**displayName**|'),
  )
  expect(fixed(whole.replace('|watts|', '|`Watts`|'))).toBe(whole.replace('|watts|', '|`watts`|'))
})

test('a name that could be anything stays, and so does one whose digits differ', () => {
  const page = lamp(`${rows}|colour|String|What it looks like.|\n|watts2|Int32|How much.|\n`, relationships)
  expect(fixed(page)).toBe(page)
})

test('a type is the declared one, with a link where it has a page', () => {
  expect(fixed(whole.replace('|Int32|', '|String|'))).toBe(whole)
  expect(fixed(whole.replace('[state](state.md)', 'String'))).toBe(whole)
  expect(fixed(whole.replace('[room](room.md)', '[lamp](lamp.md) collection'))).toBe(whole)
})

test('an empty cell gets its type, in an aligned table too', () => {
  expect(fixed(whole.replace('|Int32|', '||'))).toBe(whole)
  expect(fixed(whole.replace('|watts|Int32|', '| watts |  |'))).toBe(
    whole.replace('|watts|Int32|', '| watts | Int32 |'),
  )
})

test('one letter off is a slip whatever the type says', () => {
  expect(fixed(whole.replace('|displayName|String|', '|displyName|Int32|'))).toBe(whole)
})

test('the annotation names the declared base and key', () => {
  const json = (base: string, key: string) =>
    `${whole}\n## JSON representation\n\n<!-- {\n  "blockType": "resource",\n  "keyProperty": "${key}",\n  "baseType": "${base}",\n  "@odata.type": "n.lamp"\n} -->\n\`\`\`json\n{}\n\`\`\`\n`
  expect(fixed(json('n.room', 'number'))).toBe(json('n.thing', 'id'))
  expect(fixed(json('n.lamp', 'id'))).toBe(json('n.lamp', 'id'))
})

test('a link stays a link where nothing is read of its folder', () => {
  const page = request('POST /rooms/{id}/lamps/{id}/dim').replace('|Int32|', '|[sate](../r/sate.md) collection|')
  const only = metadata.replace('Name="level" Type="Edm.Int32"', 'Name="level" Type="Collection(n.state)"')
  expect(textOf(fix(inputsOf(only, { 'a/lamp-dim.md': page })), 'a/lamp-dim.md')).toBe(
    page.replace('[sate](../r/sate.md)', '[state](../r/state.md)'),
  )
  const pages = { 'a/lamp-dim.md': page, 'r/room.md': room }
  expect(textOf(fix(inputsOf(only, pages)), 'a/lamp-dim.md')).toBe(page.replace('[sate](../r/sate.md)', 'state'))
})

test('no link leads to a page that is not there', () => {
  const page = whole.replace('[state](state.md)', '[sate](sate.md)')
  expect(textOf(fix(inputsOf(metadata, { 'r/lamp.md': page })), 'r/lamp.md')).toContain('|state|state|On or off.|')
})

test('a missing row comes in the order of names, with the description that the metadata has', () => {
  expect(fixed(whole.replace(/\|state\|.*\n/, ''))).toBe(whole.replace('|On or off.|', '|On \\| off.|'))
  expect(fixed(whole.replace(/\|watts\|.*\n/, ''))).toBe(
    whole.replace('|How much it draws.|', '|**TODO: Add Description**|'),
  )
})

test('a table that is missing comes in place of None', () => {
  const page = lamp(rows, '\n## Relationships\n\nNone.\n')
  expect(fixed(page)).toBe(whole.replace('|Where it hangs.|', '|**TODO: Add Description**|'))
})

test('the base is the declared one', () => {
  expect(fixed(whole.replace('[thing](thing.md)', '[room](room.md)'))).toBe(whole)
  expect(fixed(whole.replace('Inherits from [thing](thing.md).\n\n', ''))).toBe(
    whole.replace('[thing](thing.md)', '**thing**'),
  )
})

test('members of an enumeration: name, value and those that lack', () => {
  const page = state.replace('|on|1|', '|On|5|').replace('|off|0|Dark.|\n', '')
  const text = textOf(fix(inputsOf(metadata, { 'r/state.md': page })), 'r/state.md')
  expect(text).toBe(state.replace('Dark.', '**TODO: Add Description**'))
})

test('a missing member comes where its value belongs', () => {
  const ascending = state.replace('|on|1|Lit.|\n|off|0|Dark.|', '|on|1|Lit.|\n|dim|2|Weak.|')
  const text = textOf(fix(inputsOf(metadata, { 'r/state.md': ascending })), 'r/state.md')
  expect(text).toContain('|off|0|**TODO: Add Description**|\n|on|1|')
})

test('a link has slashes, not backslashes', () => {
  const page = whole.replace('Gives light.', 'Gives light in a [room](..\\r\\room.md), or a [hall](..\\r\\Room.md).')
  expect(fixed(page)).toBe(
    whole.replace('Gives light.', 'Gives light in a [room](../r/room.md), or a [hall](../r/room.md).'),
  )
})

test('a link has the case of its file', () => {
  const text = textOf(
    fix(inputsOf(metadata, { 'r/lamp.md': whole.replace('(room.md)', '(Room.md#top)'), 'r/room.md': room })),
    'r/lamp.md',
  )
  expect(text).toContain('[room](room.md#top)')
})

function request(line: string): string {
  return `# lamp: dim\n\nNamespace: n\n\n## HTTP request\n\n\`\`\`http\n${line}\n\`\`\`\n\n## Request body\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n|level|Int32|How bright.|\n`
}

test.each([
  ['POST /Rooms/{id}/LAMPS/{id}/Dim', 'POST /rooms/{id}/lamps/{id}/dim'],
  ['POST /rooms/{Rooms}/lamps/{id}/n.Dim', 'POST /rooms/{Rooms}/lamps/{id}/n.dim'],
  ['POST rooms/{id}/lamps/{id}/dim', 'POST /rooms/{id}/lamps/{id}/dim'],
  ['POST   /rooms/{id}/lamps/{id}/dim/', 'POST   /rooms/{id}/lamps/{id}/dim'],
  ['POST ** Entity URI for n.lamp not found/dim', 'POST /rooms/{id}/lamps/{id}/dim'],
  ['GET ** Collection URI for n.room not found **', 'GET /rooms'],
  ['GET ** Collection URI for n.lamp not found', 'GET /rooms/{id}/lamps'],
  ['** Collection URI for n.room not found', 'POST /rooms'],
])('a request line is written as the metadata has it: %s', (written, meant) => {
  const page = request(written)
  expect(textOf(fix(inputsOf(metadata, { 'a/lamp-dim.md': page })), 'a/lamp-dim.md')).toBe(page.replace(written, meant))
})
