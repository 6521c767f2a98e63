import type { Report } from '../diagnostics/report.js'
import type { Declarations } from '../graph/declarations.js'
import { matcherOf } from '../graph/overlay/changed.js'
import type { Origin } from '../read/source.js'

/** A report that says of what a correction brings about where that correction stands, with the place in the metadata beside it. */
export function createCorrectedReport(report: Report, { corrected }: Declarations): Report {
  if (corrected.size === 0) return report
  const places = new Set([...corrected.values()].map(({ file }) => file))
  return {
    get diagnostics() {
      return report.diagnostics
    },
    repeat: report.repeat,
    add(code, data, origin, extra) {
      const place = code.startsWith('graph/') && !places.has(origin.file) ? placeOf(data, corrected) : undefined
      if (place === undefined) report.add(code, data, origin, extra)
      else
        report.add(code, data, place, {
          ...extra,
          related: [{ ...origin, message: 'a correction makes this wrong' }, ...(extra?.related ?? [])],
        })
    },
  }
}

/** Where what a finding names is corrected: `shop.order`, or `note` of `shop.order`; by its name before by a pattern. */
function placeOf(data: object, corrected: ReadonlyMap<string, Origin>): Origin | undefined {
  const names = Object.values(data)
    .flat()
    .filter((value) => typeof value === 'string')
  const all = [...names.flatMap((holder) => names.map((name) => `${holder}/${name}`)), ...names]
  const exact = all.find((name) => corrected.has(name))
  if (exact !== undefined) return corrected.get(exact)
  return [...corrected].find(([target]) => target.includes('*') && all.some(matcherOf(target)))?.[1]
}
