import { oncePer } from '../../once-per.js'
import type { Source } from '../source.js'

/** Each with the others that it may need to be understood: before V4 those with its associations, in V4 those with the terms that it applies, and those with parts of its namespaces. */
export function withBeside(sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources
  const before4 = sources.filter(isBefore4)
  const hasTerms = new Set(sources.filter((source) => declaresTerms(source) && !isBefore4(source)))
  return sources.map((source) => {
    const needed = isBefore4(source) ? before4 : sources.filter((other) => hasTerms.has(other) || share(source, other))
    const beside = needed.filter((other) => other !== source)
    return beside.length === 0 ? source : { ...source, beside }
  })
}

function isBefore4({ text }: Source): boolean {
  return text.includes('http://schemas.microsoft.com/ado/')
}

function declaresTerms({ text }: Source): boolean {
  return /<(?:\w+:)?Term\s|"\$Kind"\s*:\s*"Term"/.test(text)
}

function share(source: Source, other: Source): boolean {
  return !isBefore4(other) && namespacesOf(source).some((namespace) => namespacesOf(other).includes(namespace))
}

const namespacesOf = oncePer(({ text }: Source): readonly string[] => {
  if (/^[\s\uFEFF]*\{/.test(text)) return keysOf(text)
  return [...text.matchAll(/<(?:\w+:)?Schema\s[^>]*?\bNamespace\s*=\s*["']([^"']+)/g)].map(([, name = '']) => name)
})

function keysOf(json: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(json.replace(/^\uFEFF/, ''))).filter((key) => !/^[$@]/.test(key))
  } catch {
    return []
  }
}
