/** What is wrong, the code of its finding, and the content of a schema; the line that begins with `!` has the mistake. */
export type WrongDocument = readonly [name: string, code: string, content: string]

/** The whole document, and the line of the mistake in it. */
export function documentOf(content: string): { readonly text: string; readonly line: number } {
  const lines = content.split('\n')
  const line = lines.findIndex((each) => each.startsWith('!'))
  const text = [
    '<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    '<Schema Namespace="org.example" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    ...lines.map((each) => each.replace(/^!/, '')),
    '</Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n')
  return { text, line: line + 3 }
}
