import { expect, expectTypeOf, test } from 'vitest'
import { type Members, nullable, object, type Schema, string } from '../../../src/runtime/validate/index.js'

interface Base {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: string
  id?: string
}
interface Message extends Base {
  subject?: string | null
}
const BaseSchema: Schema<Base> = object<Base>('t.base', () => ({ id: string }))

test('a table has the own members of the interface, without control information', () => {
  expectTypeOf<keyof Members<Message, Base>>().toEqualTypeOf<'subject'>()
  expectTypeOf<keyof Members<Base>>().toEqualTypeOf<'id'>()
})

test('a table does not compile with a member forgotten or misspelt; nor, where it is annotated, made up', () => {
  // @ts-expect-error forgotten
  const forgotten = object<Message, Base>('t.message', () => ({}))
  // @ts-expect-error misspelt
  const misspelt = object<Message, Base>('t.message', () => ({ subjekt: string }))
  const made = object<Message, Base>(
    't.message',
    // @ts-expect-error made up
    (): Members<Message, Base> => ({ subject: nullable(string), more: string }),
  )
  expect([forgotten, misspelt, made]).toHaveLength(3)
})

test('the guard narrows', () => {
  const value: unknown = { id: 'a' }
  if (BaseSchema.is(value)) expectTypeOf(value).toEqualTypeOf<Base>()
  expectTypeOf(BaseSchema.check(value).value).toEqualTypeOf<Base | undefined>()
})
