import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const long = `a${'b'.repeat(70)}`

const files = generatedFrom(
  `
  <EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <Action Name="dim" IsBound="true"><Parameter Name="on" Type="test.lamp"/></Action>
  <Action Name="${long}" IsBound="true"><Parameter Name="on" Type="test.lamp"/></Action>
  <Action Name="set" IsBound="true"><Parameter Name="on" Type="test.lamp"/><Parameter Name="to" Type="Edm.Int32" Nullable="false"/></Action>
  <Function Name="level" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="Edm.Int32" Nullable="false"/></Function>
  <Function Name="at" IsBound="true">
    <Parameter Name="on" Type="test.lamp"/><Parameter Name="hour" Type="Edm.Int32" Nullable="false"/>
    <ReturnType Type="Edm.Int32" Nullable="false"/>
  </Function>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
  [],
  { emit: ['interfaces', 'requests'] },
)

test('an operation stands on one line where it fits; parameters of an action have a line each', () => {
  expect(files['lamp.ts']).toContain(`export interface Lamp$Links {
  ${long}(
    parameters?: undefined,
    options?: RequestOptions,
  ): LazyRequest<void>
  at(parameters: { hour: number }): Value<number>
  dim(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
  level(): Value<number>
  set(
    parameters: {
      to: number
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}
`)
})
