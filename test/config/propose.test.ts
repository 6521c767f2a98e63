import { expect, test } from 'vitest'
import { proposeConfig } from '../../src/config/propose.js'

function edmx(namespace: string): string {
  return `<?xml version="1.0"?>\n<edmx:Edmx Version="4.0"><edmx:DataServices><Schema xmlns="x" Namespace="${namespace}">`
}

function found(files: Readonly<Record<string, string>>) {
  return proposeConfig(Object.entries(files).map(([path, head]) => ({ path, head })))
}

test('metadata, the folder above the pages, and overlays', () => {
  expect(
    found({
      'README.md': '# Shop\n',
      'api/metadata.xml': edmx('shop'),
      'docs/api/book-get.md': '# Get book\n\n## HTTP request\n',
      'docs/resources/book.md': '---\ntitle: x\ndoc_type: resourcePageType\n---\n',
      'other.xml': '<project/>',
      'overlay.json': '{ "corrections": [] }',
      'package.json': '{}',
    }),
  ).toEqual({ metadata: ['api/metadata.xml'], docs: ['docs'], overlay: ['overlay.json'] })
})

test('pages beside the metadata', () => {
  expect(found({ 'book.md': '# book resource type\n', 'm.json': '{ "$Version": "4.01"' })).toEqual({
    metadata: ['m.json'],
    docs: ['.'],
  })
})

test('documents of different namespaces are one model', () => {
  expect(found({ 'a.xml': edmx('a'), 'b.xml': edmx('b') })).toEqual({ metadata: ['a.xml', 'b.xml'] })
})

test('documents of one namespace are versions, each with the docs that have its name', () => {
  expect(
    found({
      'beta.xml': edmx('graph'),
      'docs/beta/api/x.md': '## HTTP request\n',
      'docs/v1.0/api/x.md': '## HTTP request\n',
      'v1.0.xml': edmx('graph'),
    }),
  ).toEqual({
    services: {
      beta: { metadata: ['beta.xml'], docs: ['docs/beta'] },
      'v1.0': { metadata: ['v1.0.xml'], docs: ['docs/v1.0'] },
    },
  })
})

test('versions whose files are called alike are called after their folders', () => {
  expect(found({ 'beta/metadata.xml': edmx('graph'), 'v1.0/metadata.xml': edmx('graph') })).toEqual({
    services: { beta: { metadata: ['beta/metadata.xml'] }, 'v1.0': { metadata: ['v1.0/metadata.xml'] } },
  })
})

test('without metadata there is nothing to propose', () => {
  expect(found({ 'docs/x.md': '# x resource type\n' })).toBeUndefined()
})
