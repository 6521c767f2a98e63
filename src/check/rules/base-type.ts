import type { QualifiedName, StructuredType } from '../../graph/types.js'
import { shortNameOf } from '../../qualified-name.js'
import type { Page, TypeCell } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { replaceWithin } from '../edits.js'
import type { CheckContext } from '../rule.js'

/** The type that a page says its type inherits from is a base of it. */
export function baseType(context: CheckContext): void {
  const { graph, described, report, links } = context
  for (const { page, type } of described) {
    const written = page.inheritsFrom
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    if (written === undefined) {
      reportMissing(page, type, context)
      continue
    }
    const linked = written.link?.replace(/^.*\//s, '').replace(/\.md$/i, '')
    const stated = new Set([written.name, linked ?? ''].map((text) => text.replaceAll(/\s/g, '').toLowerCase()))
    const matches = graph
      .basesOf(type.name)
      .some(({ name }) => stated.has(name.toLowerCase()) || stated.has(shortNameOf(name).toLowerCase()))
    if (matches) continue
    const suggestion = type.base === undefined ? undefined : shortNameOf(type.base)
    const related = [declaredHere(type)]
    const data = { type: type.name, written: written.name, declared: type.base }
    const fix = type.base === undefined ? undefined : edit(written, type.base, links.pathTo(page.file, type.base))
    report.add('docs/base-type', data, written.origin, { suggestion, related, fix })
  }
}

/** A base is named on the page or in its annotation; one that only brings the key is no news. */
function reportMissing(page: Page, type: StructuredType, { graph, report, links }: CheckContext): void {
  const base = type.base === undefined ? undefined : graph.structuredOf(type.base)
  if (base === undefined || bringsOnlyKey(base)) return
  const annotation = page.annotations.find(({ blockType }) => blockType === 'resource')?.value
  if (typeof annotation?.['baseType'] === 'string') return
  const name = shortNameOf(base.name)
  const path = links.pathTo(page.file, base.name)
  const suggestion = `Inherits from ${path === undefined ? `**${name}**` : `[${name}](${path})`}.`
  const section = page.sections.find(({ depth }) => depth === 2)
  report.add('docs/base-type-missing', { type: type.name, base: base.name }, page.titleOrigin, {
    suggestion,
    related: [declaredHere(type)],
    fix: section && [{ kind: 'paragraph', before: section.origin.line, text: suggestion }],
  })
}

function bringsOnlyKey(base: StructuredType): boolean {
  const key = new Set(base.kind === 'entity' ? base.key.map(({ path }) => path) : [])
  return base.base === undefined && base.properties.every(({ name }) => key.has(name))
}

/** Names the declared base in the manner of what is written: a link leads to its page, or to where the page of that name would be. */
function edit(written: TypeCell, base: QualifiedName, path: string | undefined) {
  const name = shortNameOf(base)
  if (!written.raw.includes('](')) return replaceWithin(written.raw, written.origin, written.raw, `**${name}**`)
  const folder = written.link?.slice(0, written.link.lastIndexOf('/') + 1) ?? ''
  const text = `[${name}](${path ?? `${folder}${name.toLowerCase()}.md`})`
  return replaceWithin(written.raw, written.origin, written.raw, text)
}
