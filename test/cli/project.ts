import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../run-edmwright.js'

export const metadata = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="book">
        <Key><PropertyRef Name="id" /></Key>
        <Property Name="id" Type="Edm.String" Nullable="false" />
        <Property Name="title" Type="Edm.String" />
      </EntityType>
      <EntityContainer Name="service"><EntitySet Name="books" EntityType="shop.book" /></EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`

export const page = `---
title: "book resource type"
doc_type: resourcePageType
---

# book resource type

Namespace: shop

A book.

## Properties

| Property | Type   | Description |
| :------- | :----- | :---------- |
| id       | String | The key.    |
| title    | String | Its name.   |
`

/** A project folder with those files beside a config and a small service. */
export function project(files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const all = {
    'edmwright.config.json': JSON.stringify({ metadata: 'metadata.xml', docs: 'docs', out: 'sdk' }),
    'metadata.xml': metadata,
    'docs/book.md': page,
    ...files,
  }
  for (const [path, text] of Object.entries(all)) write(path, text)
  return { folder, write, read: (path: string) => readFileSync(join(folder, path), 'utf8') }
}
