import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { readCsdl } from '../../src/read/csdl/index.js'

const described = (target: string) =>
  `<Annotations Target="self.${target}"><Annotation Term="Org.OData.Core.V1.Description" String="${target}"/></Annotations>`

function operationsOf(...targets: readonly string[]) {
  const text = `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="n" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="a"/><Action Name="act" IsBound="true"><Parameter Name="it" Type="self.a"/><Parameter Name="p" Type="Edm.String"/><ReturnType Type="self.a"/></Action><Action Name="act"/><Function Name="fun"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="self.a"/></Function>${targets.map(described).join('')}</Schema></edmx:DataServices></edmx:Edmx>`
  const report = createReport()
  const document = readCsdl({ path: 'a', text }, report)
  return declare(document === undefined ? [] : [document], report).operations
}

function told(annotated: { readonly annotations: readonly { readonly value: unknown }[] } | undefined) {
  return annotated?.annotations.map(({ value }) => value)
}

const text = (value: string) => ({ kind: 'string', value })

test('an action is told by what it is bound to, and a name alone means all overloads', () => {
  const actions = operationsOf('act', 'act()', 'act(self.a)').filter(({ kind }) => kind === 'action')
  const [bound, unbound] = [actions.find((each) => each.bound), actions.find((each) => !each.bound)]
  expect(told(bound)).toEqual([text('act'), text('act(self.a)')])
  expect(told(unbound)).toEqual([text('act'), text('act()')])
})

test('parameters, binding parameters and return types are annotated from outside', () => {
  const operations = operationsOf('act/it', 'act(self.a)/p', 'act/$ReturnType', 'fun(Edm.String)/$ReturnType', 'fun/p')
  const action = operations.find(({ bound }) => bound)
  const fun = operations.find(({ kind }) => kind === 'function')
  expect(told(action?.binding)).toEqual([text('act/it')])
  expect(told(action?.parameters[0])).toEqual([text('act(self.a)/p')])
  expect(told(action?.returns)).toEqual([text('act/$ReturnType')])
  expect(told(fun?.returns)).toEqual([text('fun(Edm.String)/$ReturnType')])
  expect(told(fun?.parameters[0])).toEqual([text('fun/p')])
})
