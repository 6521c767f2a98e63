/** What `graph=microsoft.graph.message` stands for: the qualified name, and the same as the alias of its schema has it. */
export function namesOf(name: string): readonly string[] {
  return [name.replace(/^.*=/, ''), name.replace(/^([^=]*)=.*\./, '$1.')]
}
