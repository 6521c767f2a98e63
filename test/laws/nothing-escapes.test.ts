import fc from 'fast-check'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const injected = 'injected()'

/** Descriptions that try to leave the comment or the literal they end up in. */
const description = fc
  .array(
    fc.constantFrom(
      ...['*/', '/**', '//', '`', '${', '}', "'", '"', '\\', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '|', '@x'],
      ...['<', '&', ']]>', '{{doc}}', '{{{', ';', 'word', ' ', `*/ ${injected} /*`, `\n${injected}\n`],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''))

/** Names that CSDL allows and TypeScript may trip over. */
const name = fc.constantFrom('class', 'constructor', '__proto__', 'await', 'any', 'eval', 'Date', 'è', '_', 'toString')

const attribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\r\n\u0085\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`)

function schemaOf(type: string, member: string, text: string): string {
  const described = `<Annotation Term="Org.OData.Core.V1.Description" String="${attribute(text)}"/>`
  return `
    <EnumType Name="${type}Kind">${described}<Member Name="${member}">${described}</Member></EnumType>
    <TypeDefinition Name="${type}Code" UnderlyingType="Edm.String">${described}</TypeDefinition>
    <EntityType Name="${type}">${described}<Key><PropertyRef Name="id"/></Key>
      <Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="${member}" Type="test.${type}Kind" DefaultValue="${attribute(text)}">${described}</Property>
      <NavigationProperty Name="${member}s" Type="Collection(test.${type})">${described}</NavigationProperty>
    </EntityType>
    <Action Name="${member}Now" IsBound="true">${described}
      <Parameter Name="it" Type="test.${type}"/><Parameter Name="${member}" Type="Edm.String">${described}</Parameter>
    </Action>
    <EntityContainer Name="c"><EntitySet Name="${type}s" EntityType="test.${type}">${described}</EntitySet></EntityContainer>`
}

function pageOf(type: string, member: string, text: string): string {
  const cell = text.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', '\\|')
  return `---
title: "${type} resource type"
doc_type: resourcePageType
---

# ${type} resource type

Namespace: test

${text}

## Properties

|Property|Type|Description|
|:---|:---|:---|
|${member}|${type}Kind|${cell} Default value is \`${cell.replaceAll('`', '')}\`.|
`
}

function problemsOf(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }
  const errors = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  const strangers = file.statements
    .filter((statement) => !meant.has(statement.kind))
    .map((statement) => statement.getText())
  const calls: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'injected') calls.push(node.parent.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...errors, ...strangers, ...calls]
}

/** Kinds of statement that a generated module has. */
const meant = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
])

test('whatever the names and descriptions, the output parses and holds only what was meant', () => {
  fc.assert(
    fc.property(name, name, description, description, (type, member, metadata, docs) => {
      const files = generatedFrom(schemaOf(type, member, metadata), [pageOf(type, member, docs)])
      const sources = Object.entries(files).filter(([path]) => path.endsWith('.ts'))
      expect(sources.length).toBeGreaterThanOrEqual(4)
      expect(sources.flatMap(([path, text]) => problemsOf(path, text).map((problem) => [path, problem]))).toEqual([])
    }),
    { numRuns: 100 },
  )
})
