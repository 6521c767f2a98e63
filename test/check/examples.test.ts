import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="thing"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="size" Type="Edm.Int32"/>
    <Property Name="state" Type="n.state"/>
    <Property Name="made" Type="Edm.DateTimeOffset"/>
    <Property Name="any" Type="n.Json"/>
    <NavigationProperty Name="parts" Type="Collection(n.thing)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="tool" BaseType="n.thing"><Property Name="power" Type="Edm.Double"/></EntityType>
  <EntityType Name="free" OpenType="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <ComplexType Name="Json"/>
  <ComplexType Name="held"><Property Name="value" Type="Edm.Int32"/></ComplexType>
  <EnumType Name="state"><Member Name="on"/><Member Name="off"/></EnumType>
  <Action Name="move" IsBound="true"><Parameter Name="binding" Type="n.thing"/><Parameter Name="To" Type="Edm.String"/><ReturnType Type="n.thing"/></Action>
  <Function Name="weight" IsBound="true"><Parameter Name="binding" Type="n.thing"/><ReturnType Type="Edm.Int32"/></Function>
  <Function Name="held" IsBound="true"><Parameter Name="binding" Type="n.thing"/><ReturnType Type="n.held"/></Function>
  <EntityContainer Name="c"><EntitySet Name="things" EntityType="n.thing"/><EntitySet Name="frees" EntityType="n.free"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

/** Findings about examples, as the code without its beginning and the text at its place. */
function findings(
  request: string,
  answer: string | undefined,
  annotation = '{ "blockType": "response" }',
  body = '',
): readonly string[] {
  const text = [
    `# Do\n\n## HTTP request\n\n\`\`\`http\n${request}\n\`\`\`\n\n## Example\n`,
    `\`\`\`http\n${request}\nContent-type: application/json\n\n${body}\n\`\`\`\n`,
    ...(answer === undefined ? [] : [`<!-- ${annotation} -->\n\`\`\`http\nHTTP/1.1 200 OK\n\n${answer}\n\`\`\`\n`]),
  ].join('\n')
  const report = createReport()
  readModel(
    { metadata: [{ path: 'm.xml', text: metadata }], docs: [{ path: 'docs/api/do.md', text }], overlays: [] },
    report,
  )
  const lines = text.split('\n')
  return report.diagnostics
    .filter(({ code }) => /^docs\/example-(?!annotation)/.test(code))
    .map(
      ({ code, line, column }) =>
        `${code.slice(13)} ${/^"[^"]*"|^./.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0]}`,
    )
}

test('an answer that fits', () => {
  expect(
    findings(
      'GET /things/{id}',
      '{ "@odata.context": "x", "id": "1", "size": 2, "state": "on", "parts": [{ "id": "2" }] }',
    ),
  ).toEqual([])
})

test('text that stands for a value is no wrong value', () => {
  for (const text of [
    'String',
    'Int32',
    'Integer',
    '...',
    '{size}',
    '<size>',
    'size-value',
    'Size value',
    '',
    'String (timestamp)',
    'on | off',
    '@odata.type: n.state',
  ])
    expect(findings('GET /things/{id}', `{ "size": "${text}", "made": "${text}", "state": "${text}" }`)).toEqual([])
})

test('wrong values', () => {
  expect(findings('GET /things/{id}', '{ "size": true, "state": "On", "made": "2020-01-01", "id": null }')).toEqual([
    'value "size"',
    'value "state"',
    'value "made"',
    'value "id"',
  ])
})

test('the same mistake in many items is one finding', () => {
  expect(findings('GET /things', '{ "value": [{ "size": "big" }, { "size": "small" }] }')).toEqual(['value "size"'])
})

test('an annotation names the derived type; a type that does not belong there is not believed', () => {
  const answer = '{ "id": "1", "power": 1.5 }'
  expect(findings('GET /things/{id}', answer, '{ "blockType": "response", "@odata.type": "n.tool" }')).toEqual([])
  expect(
    findings('GET /frees/{id}', '{ "id": "1", "x": 1 }', '{ "blockType": "response", "@odata.type": "n.thing" }'),
  ).toEqual([])
})

test('a member of a derived type, in an object that does not say its type', () => {
  expect(findings('GET /things', '{ "value": [{ "id": "1", "power": 1.5 }] }')).toEqual([])
  expect(findings('GET /things', '{ "value": [{ "@odata.type": "#n.thing", "power": 1.5 }] }')).toEqual([
    'property "power"',
  ])
  expect(findings('GET /things', '{ "value": [{ "@odata.type": "#n.tool", "power": "much" }] }')).toEqual([
    'value "power"',
  ])
})

test('what a request sends', () => {
  expect(findings('POST /things', undefined, '', '{ "id": "1", "colour": "red" }')).toEqual(['property "colour"'])
  expect(findings('PATCH /things/{id}', undefined, '', '{ "size": "big" }')).toEqual(['value "size"'])
  expect(findings('POST /things/{id}/move', undefined, '', '{ "to": "here" }')).toEqual(['property "to"'])
  expect(findings('POST /things/{id}/parts/$ref', undefined, '', '{ "@odata.id": "https://x/things/1" }')).toEqual([])
})

test('what operations answer', () => {
  expect(findings('GET /things/{id}/weight', '{ "value": 3 }')).toEqual([])
  expect(findings('GET /things/{id}/weight', '{ "value": "heavy" }')).toEqual(['value "value"'])
  expect(findings('GET /things/{id}/held', '{ "value": 3 }')).toEqual([])
  expect(findings('POST /things/{id}/move', '{ "value": { "id": "1" } }')).toEqual(['wrapped "value"'])
})

test('open types and types that declare nothing hold anything', () => {
  expect(findings('GET /frees/{id}', '{ "id": "1", "x": { "y": 1 } }')).toEqual([])
  expect(findings('GET /things/{id}', '{ "any": [1, "a"] }')).toEqual([])
})

test('bodies that are no JSON, and errors, are not looked at', () => {
  expect(findings('GET /things/{id}', 'BEGIN:VCARD')).toEqual([])
  expect(findings('POST /things', undefined, '', '[Zip file]').length).toBe(1)
})
