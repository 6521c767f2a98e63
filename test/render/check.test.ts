import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { checkTemplates } from '../../src/render/check.js'
import { createTemplates, readTemplates } from '../../src/render/load.js'

/** Findings about our templates, with those that are given in place of ours. */
async function check(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const texts = new Map(readTemplates(undefined))
  for (const [name, text] of Object.entries(given)) texts.set(name, { file: 'templates/bad.hbs', text })
  const report = createReport()
  const passed = await checkTemplates(texts, report)
  expect(passed).toBe(report.diagnostics.length === 0)
  return report.diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
}

test('our own templates ask only for what their views have', async () => {
  expect(await check({})).toEqual([])
})

test('a misspelt member within {{#if}} and {{#each}} is reported where it stands', async () => {
  const found = await check({
    interface: 'x\n\n{{#each propertys}}{{/each}}\n{{#each shapes}}\n  {{#if extendLine}}x{{/if}}\n{{/each}}\n',
  })
  expect(found).toHaveLength(2)
  expect(found[0]).toContain("templates/bad.hbs:3:1 `interface` cannot be used: Property 'propertys' does not exist")
  expect(found[0]).toContain("on type 'InterfaceView'")
  expect(found[1]).toContain("templates/bad.hbs:5:3 `interface` cannot be used: Property 'extendLine' does not exist")
  expect(found[1]).toContain("on type 'ShapeView'")
})

test('so is one in {{else if}}, {{#with}}, a parent context, loop data and a partial', async () => {
  const found = await check({
    enum: '{{#if members}}\n{{else if next}}\n{{/if}}\n{{#with doc}}\n{{lins}}\n{{#each lines}}\n{{../singl}}{{@lst}}\n{{/each}}{{/with}}',
    'doc.partial': '{{#each lines}}\n{{../indnt}}{{/each}}',
  })
  const places = found.map((text) => `${/:(\d+:\d+)/.exec(text)?.[1]} ${/'(\w+)' does not/.exec(text)?.[1]}`)
  expect(places.sort()).toEqual(['2:1 indnt', '2:1 next', '5:1 lins', '7:1 singl', '7:13 lst'])
})

test('only Code is printed', async () => {
  const found = await check({ index: '{{path}}\n{{#each modules}}{{this}}{{/each}}', enum: '{{flat}}{{"name"}}' })
  expect(found.map((text) => text.slice(0, text.indexOf(';')))).toEqual([
    "templates/bad.hbs:1:1 `enum` cannot be used: Argument of type 'boolean' is not assignable to parameter of type 'Code'",
    "templates/bad.hbs:1:1 `index` cannot be used: Argument of type 'string' is not assignable to parameter of type 'Code'",
  ])
})

test('a partial of the user is checked with the context of its call', async () => {
  const call =
    '{{#each shapes}}{{#each heading}}{{> line text=this}}{{/each}}{{> line text="x"}}{{> line text=members}}{{/each}}'
  const found = await check({ interface: call, 'line.partial': '\n  {{text}}' })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(
    "templates/bad.hbs:2:3 `line.partial` cannot be used: Argument of type 'readonly MemberView[]'",
  )
})

test('a template that nothing asks for is told', async () => {
  expect(await check({ interfce: '{{x}}', 'own.partial': 'x' })).toEqual([
    'templates/bad.hbs:1:1 `interfce` cannot be used: no file of an SDK is laid out by a template of this name; correct the template.',
  ])
})

test.each([
  [
    '{{#each shapes}}\n{{name}\n{{/each}}',
    'templates/bad.hbs:2:1 `interface` cannot be used: it cannot be parsed at `}',
  ],
  [
    '{{#each shapes}}\n{{name}}',
    'templates/bad.hbs:2:1 `interface` cannot be used: the text ends before a tag or a block does;',
  ],
])('a template that is none is told in words: %s', (text, told) => {
  const report = createReport()
  expect(createTemplates(new Map([['interface', { file: 'templates/bad.hbs', text }]]), report)).toBeUndefined()
  const found = report.diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
  expect(found).toEqual([expect.stringContaining(told)])
})
