import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="shop.main" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="user"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityContainer Name="c"><EntitySet Name="alerts" EntityType="shop.main.safety.alert"/></EntityContainer>
</Schema>
<Schema Namespace="shop.main.safety" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="alert"><Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="status" Type="shop.main.safety.alertStatus"/>
    <Property Name="roles" Type="Collection(shop.main.safety.role)"/>
    <Property Name="type" Type="Edm.String"/>
    <Property Name="old" Type="Edm.String"/>
    <NavigationProperty Name="owners" Type="Collection(shop.main.user)"/>
  </EntityType>
  <EnumType Name="alertStatus"><Member Name="open"/><Member Name="unknownFutureValue"/><Member Name="paused"/><Member Name="v3_2_1"/></EnumType>
  <EnumType Name="role"><Member Name="true"/><Member Name="false"/></EnumType>
  <Function Name="count" IsBound="true"><Parameter Name="binding" Type="Collection(shop.main.safety.alert)"/>
    <Parameter Name="ids" Type="Collection(Edm.String)"/><Parameter Name="kind" Type="Edm.String"/><ReturnType Type="Edm.Int32"/></Function>
</Schema></edmx:DataServices></edmx:Edmx>`

const resource = `---
title: "alert resource type"
ms.localizationpriority: medium
ms.subservice: "safety"
ms.date: 01/02/2026
doc_type: "resourcePageType"
---

# alert resource type

Namespace: shop.main.safety

Says that something is wrong.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The identifier.|
|status|shop.main.safety.alertStatus|The status. The possible values are: \`open\`, \`unknownFutureValue\`. Note that you must use the \`Prefer: include-unknown-enum-members\` request header to get the following values in this [evolvable enum](/best-practices#handling-future-members-in-evolvable-enumerations): \`paused\` , \`v3_2_1\`.|
|roles|[shop.main.safety.role](#role-values) collection|What it is about.|
|type (deprecated)|String|What kind it is.|
|old|String|The old kind. This property is deprecated and will stop returning data on May 8, 2024.|

### alertStatus values

|Member|Description
|:---|:---
|open|Nobody cared yet.
|paused|Somebody will.
|v3_2_1|As in version 3.2.1.
|unknownFutureValue|Sentinel.
## role values

|Value|Description|
|:---|:---|
|true|It is so.|
|false|It is not.|

### alertStatus values

|Member|Description|
|:---|:---|
|open|Again.|

## Relationships

|Relationship|Type|Description|
|:---|:---|:---|
|owners|[shop.main.user](user.md) collection|Who cares.|
`

const operation = `---
title: "alert: count"
ms.subservice: "safety"
doc_type: apiPageType
---

# alert: count

Namespace: shop.main.safety

Counts alerts.

[!INCLUDE [national-cloud-support](../../includes/all-clouds.md)]

## Permissions

<!-- { "blockType": "permissions", "name": "alert_count" } -->
[!INCLUDE [permissions-table](../includes/permissions/alert-count-permissions.md)]

[!INCLUDE [rbac-alerts](../includes/rbac-for-apis/rbac-alerts.md)]

## HTTP request

<!-- { "blockType": "ignored" } -->

The kind may be left out.

\`\`\` http
GET /alerts/count(ids=['{{id}}'],kind='parameterValue')
\`\`\`

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer {token}. Required.|
|Prefer|include-unknown-enum-members. Optional.|

## Response

If successful, this function returns a \`200 OK\` response code and an Int32 in the response body.

## Examples

### Request

# [HTTP](#tab/http)

<!-- { "blockType": "request", "name": "alert_count" } -->

### Response

\`\`\`http
HTTP/1.1 200 OK

{ "value": 3 }
\`\`\`
`

const permissions = `---
description: "Automatically generated file. DO NOT MODIFY"
---

|Permission type|Least privileged permissions|Higher privileged permissions|
|:---|:---|:---|
|Delegated (work or school account)|Alert.Read|Alert.ReadWrite|
|Delegated (personal Microsoft account)|Not supported.|Not supported.|
|Application|Alert.Read.All|Not available.|
`

function model() {
  const report = createReport()
  const read = readModel(
    {
      metadata: [{ path: 'm.xml', text: metadata }],
      docs: [
        { path: 'docs/api/alert-count.md', text: operation },
        { path: 'docs/includes/permissions/alert-count-permissions.md', text: permissions },
        { path: 'docs/resources/alert.md', text: resource },
      ],
      overlays: [],
    },
    report,
  )
  return { ...read, findings: report.diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`) }
}

test('a resource page of today: qualified names, deprecations, sections of values at any level', () => {
  const { graph } = model()
  const doc = (name: string) => graph.propertyOf('shop.main.safety.alert', name)?.doc
  expect(doc('status')).toMatchObject({ newerValues: ['paused', 'v3_2_1'] })
  expect(doc('type')?.deprecated).toBe('What kind it is.')
  expect(doc('old')).toMatchObject({ retired: '2024-05-08' })
  expect(doc('owners')?.text).toBe('Who cares.')
  const members = (name: string) => {
    const type = graph.typeOf(`shop.main.safety.${name}`)
    return type?.kind === 'enum' ? type.members.map(({ name, doc, newer }) => [name, doc?.text, newer === true]) : []
  }
  expect(members('alertStatus')).toEqual([
    ['open', 'Nobody cared yet.', false],
    ['unknownFutureValue', 'Sentinel.', false],
    ['paused', 'Somebody will.', true],
    ['v3_2_1', 'As in version 3.2.1.', true],
  ])
  expect(members('role')).toEqual([
    ['true', 'It is so.', false],
    ['false', 'It is not.', false],
  ])
})

test('an operation page of today: included permissions, headers, literal placeholders', () => {
  const { graph, statistics } = model()
  expect(statistics).toMatchObject({ requestLines: 1, requestLinesResolved: 1 })
  expect(graph.operations[0]?.doc).toMatchObject({
    text: 'Counts alerts.',
    permissions: [
      { scheme: 'delegatedWork', names: ['Alert.Read', 'Alert.ReadWrite'] },
      { scheme: 'application', names: ['Alert.Read.All'] },
    ],
    headers: [
      { name: 'Authorization', required: true },
      { name: 'Prefer', value: 'include-unknown-enum-members', required: false },
    ],
    statuses: [200],
  })
})

test('nothing of it is reported as a mistake', () => {
  const { findings } = model()
  expect(findings.filter((finding) => !/type-without-page|broken-link|example-annotation/.test(finding))).toEqual([])
})
