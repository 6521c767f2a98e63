import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { documentOf } from './documents/wrong.js'
import { wrongAnnotations } from './documents/wrong-annotations.js'
import { wrongAssociationSets } from './documents/wrong-association-sets.js'
import { wrongAssociations } from './documents/wrong-associations.js'
import { wrongConsequences } from './documents/wrong-consequences.js'
import { wrongEchoes } from './documents/wrong-echoes.js'
import { wrongEditions } from './documents/wrong-editions.js'
import { wrongExpressions } from './documents/wrong-expressions.js'
import { wrongFrames } from './documents/wrong-frames.js'
import { wrongHolders } from './documents/wrong-holders.js'
import { jsonDocumentOf, wrongJson } from './documents/wrong-json.js'
import { wrongJsonExpressions } from './documents/wrong-json-expressions.js'
import { wrongJsonKinds } from './documents/wrong-json-kinds.js'
import { wrongJsonWakes } from './documents/wrong-json-wakes.js'
import { wrongJsonWholes } from './documents/wrong-json-wholes.js'
import { wrongKeys } from './documents/wrong-keys.js'
import { wrongNamespaces } from './documents/wrong-namespaces.js'
import { wrongNarrowed, wrongNarrowedValues } from './documents/wrong-narrowed.js'
import { wrongOperations } from './documents/wrong-operations.js'
import { wrongPaths } from './documents/wrong-paths.js'
import { wrongReferences } from './documents/wrong-references.js'
import { wrongResults } from './documents/wrong-results.js'
import { wrongSap } from './documents/wrong-sap.js'
import { wrongServices } from './documents/wrong-services.js'
import { wrongShapes } from './documents/wrong-shapes.js'
import { wrongTruths } from './documents/wrong-truths.js'
import { wrongTypes } from './documents/wrong-types.js'
import { wrongValues } from './documents/wrong-values.js'
import { version2Of, wrongVersion2 } from './documents/wrong-version-2.js'
import { wrongWakes } from './documents/wrong-wakes.js'
import { wrongWholes } from './documents/wrong-wholes.js'

function findings(text: string): readonly string[] {
  const report = createReport()
  const document = readCsdl({ path: 'a', text }, report)
  check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
  return report.diagnostics.map((found) => `${found.line} ${found.code}`)
}

describe('a mistake is one finding, at its line', () => {
  test.each([
    ...wrongTypes,
    ...wrongKeys,
    ...wrongOperations,
    ...wrongServices,
    ...wrongAnnotations,
    ...wrongExpressions,
    ...wrongConsequences,
    ...wrongValues,
    ...wrongReferences,
    ...wrongHolders,
    ...wrongWakes,
    ...wrongNarrowed,
    ...wrongNarrowedValues,
    ...wrongEchoes,
    ...wrongResults,
    ...wrongShapes,
  ])('%s', (_, code, content) => {
    const { text, line } = documentOf(content)
    expect(findings(text)).toEqual([`${line} ${code}`])
  })

  test.each([...wrongJson, ...wrongJsonExpressions, ...wrongJsonWakes])('in JSON: %s', (_, code, members) => {
    const { text, line } = jsonDocumentOf(members)
    expect(findings(text)).toEqual([`${line} ${code}`])
  })

  test.each(wrongJsonKinds)('in JSON: %s', (_, members) => {
    const { text, line } = jsonDocumentOf(members)
    expect(findings(text)).toEqual([`${line} csdl/bad-value`])
  })

  test.each(wrongTruths)('in a truth value: %s', (_, code, content) => {
    const { text, line } = documentOf(content)
    expect(findings(text)).toEqual([`${line} ${code}`])
  })

  test.each(wrongNamespaces)('in a namespace: %s', (_, code, content) => {
    const { text, line } = documentOf(content)
    expect(findings(text)).toEqual([`${line} ${code}`])
  })

  test.each(wrongPaths)('in a path to %s', (_, code, content) => {
    const { text, line } = documentOf(content)
    expect(findings(text)).toEqual([`${line} ${code}`])
  })

  test('a namespace that is not there is told with its other uses', () => {
    const { text } = documentOf(
      '<ComplexType Name="c"><Property Name="p" Type="gone.a"/>\n<Property Name="q" Type="gone.b"/></ComplexType>',
    )
    const report = createReport()
    const document = readCsdl({ path: 'a', text }, report)
    check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
    expect(report.diagnostics.map(({ related }) => related)).toEqual([
      [{ file: 'a', line: 4, column: 1, message: '`gone` is used here, too' }],
    ])
  })

  test.each([...wrongVersion2, ...wrongAssociations, ...wrongAssociationSets, ...wrongEditions, ...wrongSap])(
    'in V2: %s',
    (_, code, content) => {
      const { text, line } = version2Of(content)
      expect(findings(text)).toEqual([`${line} ${code}`])
    },
  )

  test.each([...wrongWholes, ...wrongFrames])('around the schemas: %s', (_, code, marked) => {
    const line = marked.split('\n').findIndex((each) => each.startsWith('!')) + 1
    expect(findings(marked.replaceAll(/^!/gm, ''))).toEqual([`${line} ${code}`])
  })

  test.each(wrongJsonWholes)('in JSON: a document %s', (_, code, marked) => {
    const line = marked.split('\n').findIndex((each) => each.startsWith('!')) + 1
    expect(findings(marked.replaceAll(/^!/gm, ''))).toEqual([`${line} ${code}`])
  })

  test('in JSON: a service whose container is not there', () => {
    const text =
      '{ "$Version": "4.01",\n"$EntityContainer": "org.example.d",\n"org.example": { "c": { "$Kind": "EntityContainer" } } }'
    expect(findings(text)).toEqual(['2 csdl/bad-value'])
    expect(findings(text.replace('example.d', 'example.c'))).toEqual([])
  })

  test('in JSON: a container by its alias', () => {
    const text =
      '{ "$Version": "4.01",\n"$EntityContainer": "self.c",\n"org.example": { "$Alias": "self", "c": { "$Kind": "EntityContainer" } } }'
    expect(findings(text)).toEqual(['2 csdl/bad-value'])
  })

  test('in JSON: a version that is a number, an alias that is one, and a kind of the container that is misspelt', () => {
    expect(findings('{\n"$Version": 4, "org.example": {} }')).toEqual(['2 csdl/bad-value'])
    const alias =
      '{ "$Version": "4.01", "org.example": {\n"$Alias": 5, "a": { "$Kind": "ComplexType", "p": { "$Type": "self.b" } } } }'
    expect(findings(alias)).toEqual(['2 csdl/bad-value'])
    const container =
      '{ "$Version": "4.01", "$EntityContainer": "org.example.c", "org.example": { "c": {\n"$Kind": "EntityContaner" } } }'
    expect(findings(container)).toEqual(['2 csdl/misspelt-element'])
  })

  test('in JSON: a version that is none', () => {
    expect(findings('{\n"$Version": "5.0", "org.example": {} }')).toEqual(['2 csdl/version'])
  })

  test('in JSON: a schema that is no object', () => {
    expect(findings('{ "$Version": "4.01",\n"org.example": 5 }')).toEqual(['2 csdl/bad-value'])
  })
})
