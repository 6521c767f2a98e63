import { expect, test } from 'vitest'
import { read, row } from './read.js'

const say = (text: string, name = 'p') => row(`|${name}|String|${text}|`).description

test.each([
  'Says. Read-only.',
  'This property is read-only. Possible values are: `a`.',
  'The item is "trending." Read-Only.',
  'Key of the entity. This is read-only and made by the service.',
  'The time it began, read only.',
  'The unique ID. Non-editable.',
])('read-only: %s', (text) => expect(say(text).readOnly).toBe(true))

test.each([
  'Indicates if the rule is read-only and cannot be modified or deleted.',
  'Whether this team is in read-only mode.',
  'Indicates whether the calendar is read-only.',
  'Grants read-only access.',
  'Read-only for users synced from the on-premises directory. Returned by default.',
  'Says. <br><li>For an **onPremisesSyncEnabled** user, the source is on-premises and is read-only. </li><li>For a cloud-only user, it can be set.</li>',
  'If it is built in, this property is read-only and cannot be changed.',
])('what a value means is not what the member is: %s', (text) =>
  expect(say(text)).toMatchObject({ readOnly: false, immutable: false }),
)

test.each([
  "Can be set during creation and can't be changed.",
  'Key, immutable, not nullable, unique.',
  'This cannot be modified after the attribute is made.',
  'The kind. Read-only after creation.',
  'For self-service flows, the value can only be `a` and cannot be modified after creation.',
  'Says. This can be set only as part of creation (POST).',
  'Can only be set when the team is created.',
  'This property can only be set during creation.',
  "The status. You can't PATCH this value. Possible values are: `a`.",
])('immutable: %s', (text) => expect(say(text).immutable).toBe(true))

test('a change that is only refused to some is none that is never allowed', () => {
  expect(say('These values cannot be changed by the user.').immutable).toBe(false)
})

test.each([
  ['Not nullable.', false],
  ['Non-nullable.', false],
  ['Identifier of the template. Cannot be null.', false],
  ['It cannot be null if the type is set.', undefined],
  ['Nullable.', true],
  ['Says.', undefined],
])('nullable: %s', (text, nullable) => expect(say(text).nullable).toBe(nullable))

test('Q39 a remark behind the name deprecates, and a column of its own or a remark requires', () => {
  expect(row('|kind (deprecated)|String|Use type.|')).toMatchObject({
    name: 'kind',
    description: { deprecated: 'Use type.' },
  })
  expect(say('Says.', 'p (required)').required).toBe(true)
})

test.each([
  ['AAD device id - to be deprecated', 'AAD device id - to be deprecated', undefined],
  ['Says. This property is deprecated and will stop returning data on May 8, 2024. Use x.', undefined, '2024-05-08'],
  ['Will be deprecated in July 2019.', 'Will be deprecated in July 2019.', '2019-07'],
  [
    'The old way. It will stop returning data on 8 May 2024.',
    'It will stop returning data on 8 May 2024.',
    '2024-05-08',
  ],
  ['\\[Deprecated\\] Has no effect since 2023-01-31.', '[Deprecated] Has no effect since 2023-01-31.', '2023-01-31'],
])('deprecation: %s', (text, sentence, date) => {
  const said = say(text)
  expect(said.retired).toBe(date)
  expect(said.deprecated).toBe(sentence ?? 'This property is deprecated and will stop returning data on May 8, 2024.')
})

test.each([
  'Possible states are **Available** and **Deprecated**.',
  'Possible values are: `a`, `b`. The `old` enumeration member will be deprecated in favor of `b`.',
  'Possible values are: `a`, `b`. `b` is deprecated.',
  'The value `old` has been deprecated. Use `b`.',
])('a value that is deprecated deprecates no member: %s', (text) => expect(say(text).deprecated).toBeUndefined())

test('a member that is named by its own sentence is deprecated', () => {
  expect(say('Says. The `p` property is deprecated. Use q.').deprecated).toBe('The `p` property is deprecated.')
})

test.each([
  ['Default is `sunday`. Required if x.', 'sunday'],
  ['If not given, it defaults to true.', 'true'],
  ['Optional, default value is false.', 'false'],
  ['The default is the single value `all`.', 'all'],
  ['Default is NotAllow. Possible values are: `notAllow`.', 'NotAllow'],
  ['The default is 45. Valid values 0 to 100', '45'],
  ['Default is to show events of the default calendar.', undefined],
  ['The default is 30 minutes.', undefined],
  ['Possible values are: `open` (default), `shut`.', 'open'],
  ['The possible values are: `null` (default value), `shut`.', 'null'],
  ['Must be set to `true` (which is the default).', 'true'],
  ['Must be set to true (which is the default).', 'true'],
  ['Use NotConfigured (the default value) where it is found. Possible values are: `notConfigured`.', 'NotConfigured'],
  ['If it is not set, a default value of 5 is taken.', undefined],
  ['If it is not set, it has a default value of 5.', '5'],
])('default: %s', (text, value) => expect(say(text).defaultValue).toBe(value))

test.each([
  ['Valid values 0 to 100', { minimum: 0, maximum: 100 }],
  ['A value between 4 and 127, inclusive.', { minimum: 4, maximum: 127 }],
  ['Minimum is 5, maximum is 1440.', { minimum: 5, maximum: 1440 }],
  ['Maximum length is 128 characters.', { maxLength: 128 }],
  ['The maximum length of the company name is 64 characters.', { maxLength: 64 }],
  ['Max limit is 256 chars.', { maxLength: 256 }],
  ['Must not exceed 1,024 characters.', { maxLength: 1024 }],
  ['This collection can contain a maximum of 1000 elements.', { maxItems: 1000 }],
  ['Supports `$filter`. 512 character limit.', { maxLength: 512 }],
  ['Maximum 32 characters. Only letters.', { maxLength: 32 }],
  ["The name can't exceed 64 characters.", { maxLength: 64 }],
  ['Must be between 1 and 64 characters long.', { maxLength: 64 }],
  ['Must be 256 characters or fewer.', { maxLength: 256 }],
  ['At most 50 characters.', { maxLength: 50 }],
  ['No more than 20 items.', { maxItems: 20 }],
  ['Max. length: 1024 characters. Optional.', { maxLength: 1024 }],
  ['Maximum length allowed is 50 characters.', { maxLength: 50 }],
  ['It is 28 characters long and case-sensitive.', { maxLength: 28 }],
  ['Passwords that are 16-64 characters in length.', { maxLength: 64 }],
  ['A percentage between 1-100.', { minimum: 1, maximum: 100 }],
  ['Its value is 2020-01-01.', {}],
  ['Range is an integer X where 0 <= X <= 999.', { minimum: 0, maximum: 999 }],
  ['Range is an integer X where 4 <= X <= 16 for desktop and 0 <= X <= 999 for mobile devices.', {}],
])('limits: %s', (text, limits) => {
  const stated = Object.entries(say(text).limits).filter(([, value]) => value !== undefined)
  expect(Object.fromEntries(stated)).toEqual(limits)
})

test.each([
  [
    'Supports `$filter` (`eq`, `ne`, `NOT`, `startsWith`) and `$search`.',
    ['$filter', '$search'],
    'eq ne not startswith',
  ],
  ['Supports `$select`, `$orderby`, and `$filter` (`eq` only).', ['$filter', '$orderby', '$select'], 'eq'],
  ['Supports `$filter` (`eq` and `startsWith` operators only) on **browser**.', ['$filter'], 'eq startswith'],
  ['Supports `$filter`.', ['$filter'], ''],
  ['Does not support `$filter`. Supports `$expand`.', ['$expand'], ''],
  ["Doesn't support `$filter`.", [], ''],
  ['Supports $filter (eq, ne, NOT, and startsWith).', ['$filter'], 'eq ne not startswith'],
  ['Supports `$filter` (`eq`, `in`, and `eq` on `null` values).', ['$filter'], 'eq in'],
])('query options: %s', (text, options, operators) => {
  expect(say(text).query).toMatchObject({ options, operators: operators.split(' ').filter(Boolean) })
})

test.each([
  ['Returned only on `$select`.', 'select'],
  ['Returned only on applying a `$select` query option.', 'select'],
  ['Returned by default. Supports `$filter`.', 'default'],
  ['Not returned by default.', undefined],
  ['Not returned by default. Returned on `$select`.', 'select'],
  ['Requires `$select` to retrieve.', 'select'],
  ['To read this property, use `$select`.', 'select'],
])('returned: %s', (text, returned) => expect(say(text).query.returned).toBe(returned))

test.each([
  'Use the `Prefer: include-unknown-enum-members` request header to get the following values in this [evolvable enum](/graph/x#y): `c`, `d`.',
  'Note that you must use the `Prefer: include-unknown-enum-members` request header to get the following value(s) from this [evolvable enum](/x#handling-future-members-in-evolvable-enumerations): `c` , `d`.',
  'You must use the `Prefer: include-unknown-enum-members` request header to get the following values in this {evolvable enum}(/x): `c`, `d`.',
  'Use the `Prefer: include-unknown-enum-members` request header to get the following members from this [evolvable enum](/x): `c`, `d`.',
  'Note that you must use the `Prefer: include-unknown-enum-members` request header to get the following value in this evolvable enum: `c`, `d`.',
  'You must use the `Prefer: include - unknown -enum-members` request header to get the following members in this [evolvable enum](/x): `c`, `d`.',
  'Use `Prefer: include-unknown-enum-members` request header to get the following value(s) in this [evolvable enum](/x), which are new: `c`, `d`.',
])('members that only the header brings: %s', (text) => {
  expect(say(`Possible values are: \`a\`, \`b\`, \`unknownFutureValue\`, \`c\`. ${text}`)).toMatchObject({
    possibleValues: ['a', 'b', 'unknownFutureValue', 'c', 'd'],
    newerValues: ['c', 'd'],
  })
})

test.each([
  ['The supported values for **kind** are: `a` , `b`. More.', true],
  ['Possible values include `a`, `b`.', false],
  ['Possible values are `a` - the first; `b` - the other.', false],
  ['The possible values are: a, b. Read-only.', true],
  ['Possible values are "a" or "b".', true],
  ['Supported values: `a`|`b`.', true],
  ['Must be one of `a` or `b`.', true],
  ['Can be one of the following values: `a`, `b`. Says.', true],
  ['Says, one of: `a`, `b`.', true],
  ['Supported values are:<ul><li>`a`: the first (i.e. the one)</li><li>`b`: the other</li></ul>', true],
  ['Use one of the following valid string values:<ul><li>`a`</li> <li>`b`: For `c`. More.</li></ul>', true],
  ["Possible values are: 'a', 'b'.", true],
  ["The property values are: 'a' and 'b'.", true],
  ['Says. Either `a` or `b`.', true],
  ['Possible values are: `a`, `b`, `some words`.', false],
  ['Possible values include: <ul><li>`a`</li><li>`b`</li></ul>', false],
])('lists of values: %s', (text, exhaustive) => {
  expect(say(text)).toMatchObject({ possibleValues: ['a', 'b'], exhaustive })
})

test('numbers and tables are no lists of values', () => {
  expect(say('Supported values are 11-1800. Valid values 11 to 1800').possibleValues).toEqual([])
  expect(say('Valid values are described in the following table.').possibleValues).toEqual([])
})

test('items that begin with something else leave a list open', () => {
  const text = 'One of the following: <ul><li>`a` for one.</li><li>Or, any of these - `b`, `c` - for others.</li></ul>'
  expect(say(text)).toMatchObject({ possibleValues: ['a', 'b', 'c'], exhaustive: false })
})

test('what is said of a value bounds no member', () => {
  const text =
    'Following values are supported. Not nullable. <ul><li>`Binary` - 256 bytes</li><li>`String` - 256 characters maximum</li></ul>'
  expect(say(text)).toMatchObject({ possibleValues: ['Binary', 'String'], limits: { maxLength: undefined } })
})

test('`null` is no value of a list, but says that there may be none', () => {
  expect(say('Allowed values: `null`, `minor`, and `adult`.')).toMatchObject({
    possibleValues: ['minor', 'adult'],
    exhaustive: true,
    nullable: true,
  })
  expect(say('Not nullable. Possible values are: `null`, `a`.').nullable).toBe(false)
})

test('a list of what is not allowed is none of values', () => {
  expect(say('Cannot begin with `x` or be one of the following values: `a`, `b`.').possibleValues).toEqual([])
  expect(say("It isn't one of `a`, `b`.").possibleValues).toEqual([])
  expect(say('Either `users` is given or nothing.').possibleValues).toEqual([])
})

test.each([
  'The Timestamp type represents date and time information using ISO 8601 format and is always in UTC time. For example, midnight UTC on Jan 1, 2014 is `2014-01-01T00:00:00Z`.',
  "The Timestamp type represents date and time information using ISO 8601 format and is always in UTC time. For example, midnight UTC on Jan 1, 2014 would look like this: `'2014-01-01T00:00:00Z'`",
  'The date and time information uses ISO 8601 format and is always in UTC time. For example, midnight UTC on Jan 1, 2014, is `2014-01-01T00:00:00Z`.',
  'The timestamp represents date and time information using ISO 8601 format and is always in UTC time.',
  "The property value uses ISO 8601 format and is always in UTC time. For example, midnight UTC on Jan 1, 2020 would look like this: '2020-01-01T00:00:00Z'.",
  'The timestamp is shown in ISO 8601 format and Coordinated Universal Time (UTC). For example, midnight UTC on Jan 1, 2014 is `2014-01-01T00:00:00Z`.',
])('the boilerplate of timestamps is left out: %s', (text) => {
  expect(say(`When it began. ${text} Read-only.`)).toMatchObject({ text: 'When it began. Read-only.', readOnly: true })
})

test('required to create', () => {
  expect(say('Says. Required on create. Supports `$select`.').required).toBe(true)
  expect(say('Required for creation.').required).toBe(true)
  expect(say('Required for shared drives.').required).toBe(false)
})

test.each([
  ['This property is required when a user is created and it cannot be cleared.', true],
  ['This property must be specified when a group is created.', true],
  ['The **nick** property is required when creating a team.', true],
  ['Required during the create operation.', true],
  ['The provider type is a required field. For partners: `a`.', true],
  ['The provider type is a required field when it is new.', false],
  ['This property is required when scoping a review.', false],
  ['This property must be specified when creating an account if you use a federated domain.', false],
  ['By default, a strong password is required when a user is created.', false],
  ['Either **users** or **apps** is required when creating a policy.', false],
])('required to create: %s is %s', (text, required) => expect(say(text).required).toBe(required))

test('a deprecation without a sentence takes what follows', () => {
  expect(say('**Deprecated.** Use x instead. Read-only.').deprecated).toBe('Deprecated. Use x instead.')
})

test('what is obsolete is deprecated', () => {
  expect(say('Note: the property is obsolete, use x instead.').deprecated).toBe(
    'Note: the property is obsolete, use x instead.',
  )
  expect(say('Possible values are: `draft`, `obsolete`.').deprecated).toBeUndefined()
})

test('a bound in the cell of the type', () => {
  expect(row('|p|string, maximum size 20|Says.|')).toMatchObject({
    type: { name: 'string' },
    description: { limits: { maxLength: 20 } },
  })
})

test.each([
  ['Up to 20 groups may be specified.', 20],
  ['Says. No more than 50 resource services (APIs) can be configured.', 50],
  ['It can contain at most 5 tags.', 5],
  ['Each can have up to 1024 characters.', undefined],
  ['Who may change it. Limited to 100 owners.', 100],
  ['You can specify up to 1000 IDs.', 1000],
  ['We support up to 25 targets.', 25],
  ['Maximum size of this collection is 1000 strings.', 1000],
  ['Kept for up to 30 days.', undefined],
])('how many a collection holds: %s', (text, count) => {
  expect(row(`|p|String collection|${text}|`).description.limits.maxItems).toBe(count)
  expect(row(`|p|String|${text}|`).description.limits.maxItems).toBeUndefined()
})

test('a column says what is required', () => {
  const { page } = read(
    '## Request body\n\n|Property|Type|Required?|Description|\n|:--|:--|:--|:--|\n|a|String|Yes|Says.|\n|b|String|No|Says.|\n',
  )
  expect(page.tables[0]?.rows.map(({ description }) => description.required)).toEqual([true, false])
})
