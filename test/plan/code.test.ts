import fc from 'fast-check'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { docLine, identifier, propertyKey, stringLiteral, wordLines } from '../../src/plan/code.js'

/** Text as a document may hold it, dense in what ends a literal or a comment. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*/',
        '/*',
        '//',
        '`',
        '${',
        '}',
        "'",
        '"',
        '\\',
        '\n',
        '\r',
        '\u2028',
        '\u2029',
        '\0',
        '@x',
        '*',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\ud800', '\udfff', '__proto__', 'constructor', 'a'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

function parse(text: string): { readonly statements: readonly ts.Statement[]; readonly errors: readonly string[] } {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true)
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }
  return {
    statements: file.statements,
    errors: parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}

test('a string literal is one literal that means the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { statements, errors } = parse(`${stringLiteral(text)};`)
      expect([statements.length, errors]).toEqual([1, []])
      const [statement] = statements
      const literal = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined
      expect(literal !== undefined && ts.isStringLiteral(literal) && literal.text).toBe(text)
    }),
  )
})

test('a string literal stands on one line', () => {
  fc.assert(fc.property(hostile, (text) => !/[\r\n\u2028\u2029]/.test(stringLiteral(text))))
})

test('a string literal takes the quotes that need fewer escapes', () => {
  expect([stringLiteral('plain'), stringLiteral("it's"), stringLiteral('"a" \'b\'')]).toEqual([
    "'plain'",
    '"it\'s"',
    "'\"a\" \\'b\\''",
  ])
})

test('a doc line stays inside its comment, on its line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = docLine(text)
      expect(line).not.toMatch(/[\r\n\u2028\u2029]|\*\//)
      for (const comment of [`/** ${line} */`, `/**\n * ${line}\n */`]) {
        const { statements, errors } = parse(`${comment}\nlet after\n`)
        expect([statements.length, errors, statements[0]?.getText()]).toEqual([1, [], 'let after'])
      }
    }),
  )
})

test('a doc line makes no tag', () => {
  expect(docLine('@deprecated, or mail a@b.c, or @readonly')).toBe('\\@deprecated, or mail a@b.c, or \\@readonly')
})

test('a property key is one member of that name', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const { statements, errors } = parse(`interface A { ${propertyKey(name)}?: string }`)
      expect([statements.length, errors]).toEqual([1, []])
      const [statement] = statements
      const members = statement !== undefined && ts.isInterfaceDeclaration(statement) ? statement.members : []
      const key = members[0]?.name
      const literal = key !== undefined && ts.isComputedPropertyName(key) ? key.expression : key
      const known = literal !== undefined && (ts.isIdentifier(literal) || ts.isStringLiteral(literal))
      expect([members.length, known && literal.text]).toEqual([1, name])
    }),
  )
})

test('a property key with letters that not every compiler knows is quoted', () => {
  expect(['name', '$1', 'größe', '\u{323b0}'].map(propertyKey)).toEqual(['name', '$1', "'größe'", "'\u{323b0}'"])
})

test('a property key sets no prototype', () => {
  const object = new Function(`return { ${propertyKey('__proto__')}: 'x' }`)() as object
  expect(Object.keys(object)).toEqual(['__proto__'])
})

test('what is no identifier is a bug', () => {
  expect(identifier('Message$Item')).toBe('Message$Item')
  for (const name of ['', '1a', 'a-b', 'a b', 'a;b', 'a.b']) expect(() => identifier(name)).toThrow(TypeError)
})

test('words are folded, and nothing in them ends the text', () => {
  expect(wordLines(['a', 'b'])).toEqual(['a b'])
  expect(wordLines(['a'.repeat(60), 'b'.repeat(55), 'c'.repeat(116)])).toEqual([
    `${'a'.repeat(60)} ${'b'.repeat(55)}`,
    'c'.repeat(116),
  ])
  expect(wordLines(['`', '$x{', '\\'])).toEqual(['\\u0060 \\u0024x\\u007b \\u005c'])
})
