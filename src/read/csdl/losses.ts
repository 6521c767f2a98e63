import type { Report } from '../../diagnostics/report.js'
import type { Origin } from '../source.js'
import type { Element } from './xml.js'

/** What could not be read of a document, so that nobody misses it a second time. */
export interface Losses {
  /** A declaration without a name, with one that is none, or in an element that there is not. */
  lose(name: string | undefined, holder: Origin): void
  /** An alias that cannot be read: nobody knows what names it begins. */
  loseAlias(): void
  /** A namespace that is included, but cannot be read: any that is not declared may be it. */
  loseNamespace(): void
  /** A name that is none, where something is referred to: it may be consistent with how that is declared. */
  refer(text: string, told: (report: Report) => void): void
  /** Tells of names that are none, but for those of what is declared so. */
  release(report: Report): void
  /** Qualified names, and paths of members, that are lost below the schemas; `*` stands for anything, alone for an alias, and `*.*` for what is in a namespace that nobody knows. */
  below(schemas: readonly (readonly [namespace: string, schema: Element])[]): readonly string[]
}

/** Nothing is lost yet. */
export function createLosses(): Losses {
  const lost: { readonly name: string | undefined; readonly holder: Origin }[] = []
  const referred: { readonly text: string; readonly told: (report: Report) => void }[] = []
  let [alias, namespace] = [false, false]
  return {
    lose: (name, holder) => void lost.push({ name, holder }),
    loseAlias() {
      alias = true
    },
    loseNamespace() {
      namespace = true
    },
    refer: (text, told) => void referred.push({ text, told }),
    release(report) {
      const names = lost.flatMap(({ name }) => (name === undefined || name === '' ? [] : [name]))
      for (const { text, told } of referred) if (!names.some((name) => text.includes(name))) told(report)
    },
    below(schemas) {
      const aliases = [...(alias ? ['*'] : []), ...(namespace ? ['*.*'] : [])]
      if (lost.length === 0) return aliases
      const prefixes = new Map<Origin, string>()
      for (const [namespace, { origin, children }] of schemas) {
        prefixes.set(origin, `${namespace}.`)
        for (const child of children) prefixes.set(child.origin, `${namespace}.${child.attributes['Name']}/`)
      }
      const below = lost.flatMap(({ name, holder }) => {
        const prefix = prefixes.get(holder)
        return prefix === undefined ? [] : [`${prefix}${name === undefined || name === '' ? '*' : name}`]
      })
      return [...aliases, ...below]
    },
  }
}
