import { expect, test } from 'vitest'
import { type CheckOptions, object, type Schema, type Validator } from '../../../../src/runtime/validate/index.js'

/** JSON that is taken, and JSON that is not: with the place and the code of each issue. */
export interface Cases {
  readonly taken: readonly string[]
  readonly refused: Readonly<Record<string, string>>
}

/** What a rule says, held against literals: JSON in; `place code` out, of each issue. */
export function rule(title: string, schema: Schema<unknown>, options: CheckOptions | undefined, cases: Cases): void {
  test(title, () => {
    const found = (json: string) => {
      const value: unknown = JSON.parse(json)
      const issues = schema.check(value, options).issues ?? []
      if (options === undefined) expect([json, schema.is(value)]).toEqual([json, issues.length === 0])
      return issues.map(({ path, code }) => [path.join('/'), code].join(' ').trim()).join(', ')
    }
    expect(Object.fromEntries(cases.taken.map((json) => [json, found(json)]))).toEqual(
      Object.fromEntries(cases.taken.map((json) => [json, ''])),
    )
    expect(Object.fromEntries(Object.keys(cases.refused).map((json) => [json, found(json)]))).toEqual(cases.refused)
  })
}

/** The same of a single value: JSON in, the code out. */
export function valueRule(title: string, of: Validator, taken: readonly string[], refused: Cases['refused']): void {
  const wrap = (json: string) => `{"value":${json}}`
  rule(
    title,
    object<{ value?: unknown }>('t.holder', () => ({ value: of })),
    undefined,
    {
      taken: taken.map(wrap),
      refused: Object.fromEntries(Object.entries(refused).map(([json, code]) => [wrap(json), `value ${code}`])),
    },
  )
}
