import type { Report } from '../../diagnostics/report.js'
import type { PrimitiveName, QualifiedName, TypeRef } from '../../graph/types.js'
import type { Element } from './xml.js'

/** What reading one schema needs: its names, its aliases, and where findings go. */
export interface Context {
  readonly namespace: string
  readonly report: Report
  /** Resolves the alias that a qualified name starts with; paths keep their slashes. */
  resolve(name: string): QualifiedName
  /** A path whose segments may be casts or terms, each with its alias resolved. */
  path(text: string): string
  /** A finding for each child that means nothing inside `element`. */
  expect(element: Element, ...names: readonly string[]): void
  /** A required attribute; a finding where it is missing. */
  required(element: Element, attribute: string): string | undefined
  /** A `Name` that is an OData identifier; a finding where it is missing or none. */
  nameOf(element: Element): string | undefined
  boolean(element: Element, attribute: string): boolean | undefined
  typeRef(text: string): TypeRef
}

/** `aliases` maps an alias to its namespace, for this document. */
export function createContext(namespace: string, aliases: ReadonlyMap<string, string>, report: Report): Context {
  function resolve(name: string): QualifiedName {
    const dot = name.lastIndexOf('.')
    if (dot < 0) return name
    const prefix = name.slice(0, dot)
    const target = aliases.get(prefix)
    return target === undefined ? name : `${target}.${name.slice(dot + 1)}`
  }

  function required(element: Element, attribute: string): string | undefined {
    const value = element.attributes[attribute]
    if (value !== undefined && value !== '') return value
    report.add('csdl/missing-attribute', { element: element.name, attribute }, element.origin)
    return undefined
  }

  return {
    namespace,
    report,
    resolve,
    path: (text) =>
      text
        .split('/')
        .map((segment) => (segment.startsWith('@') ? `@${resolve(segment.slice(1))}` : resolve(segment)))
        .join('/'),
    expect(element, ...names) {
      for (const child of element.children) {
        if (child.name === 'Annotation' || names.includes(child.name)) continue
        report.add('csdl/unknown-element', { element: child.name, parent: element.name }, child.origin)
      }
    },
    required,
    nameOf(element) {
      const name = required(element, 'Name')
      if (name === undefined || isSimpleIdentifier(name)) return name
      report.add('csdl/bad-name', { name }, element.origin)
      return undefined
    },
    boolean(element, attribute) {
      const value = element.attributes[attribute]
      if (value === undefined) return undefined
      if (value === 'true' || value === '1') return true
      if (value === 'false' || value === '0') return false
      report.add('csdl/bad-value', { attribute, value, expected: '`true` or `false`' }, element.origin)
      return undefined
    },
    typeRef(text) {
      const collection = /^\s*Collection\(\s*(.*?)\s*\)\s*$/.exec(text)?.[1]
      const name = resolve((collection ?? text).trim())
      const single: TypeRef = name.startsWith('Edm.')
        ? { kind: 'primitive', name: name as PrimitiveName }
        : { kind: 'named', name }
      return collection === undefined ? single : { kind: 'collection', of: single }
    },
  }
}

/** OData CSDL XML 4.01 §15.2: a letter or underscore, then letters, digits and underscores; at most 128 characters. */
export function isSimpleIdentifier(name: string): boolean {
  if (name.length > 128) return false
  return /^[A-Za-z_]\w*$/.test(name) || /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*$/u.test(name)
}
