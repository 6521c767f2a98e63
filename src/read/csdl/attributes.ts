/** Attributes by name. Nothing is inherited: what is not given is undefined, whatever it is called. */
export type Attributes = Record<string, string>

/** An empty one. Made like this, V8 lays it out as an object of a class; `Object.create(null)` would be a hash table for each element. */
export function createAttributes(): Attributes {
  return new Bare()
}

const Bare = function Bare() {} as unknown as new () => Attributes
Bare.prototype = Object.create(null)
