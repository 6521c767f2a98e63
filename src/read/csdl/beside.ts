import type { Source } from '../source.js'

/** Each with the others that it may need to be understood: before V4 those with its associations, in V4 those with the terms that it applies. */
export function withBeside(sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources
  const before4 = sources.filter(isBefore4)
  const vocabularies = sources.filter((source) => declaresTerms(source) && !isBefore4(source))
  return sources.map((source) => {
    const beside = (isBefore4(source) ? before4 : vocabularies).filter((other) => other !== source)
    return beside.length === 0 ? source : { ...source, beside }
  })
}

function isBefore4({ text }: Source): boolean {
  return text.includes('http://schemas.microsoft.com/ado/')
}

function declaresTerms({ text }: Source): boolean {
  return /<(?:\w+:)?Term\s|"\$Kind"\s*:\s*"Term"/.test(text)
}
