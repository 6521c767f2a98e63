import type { RequestOptions } from './request.js'

/** What `prefer` takes. */
export type Preference = RequestOptions['prefer']

/** What a change takes; its preference decides what comes back. */
export interface ChangeOptions<P extends Preference> extends RequestOptions {
  readonly prefer?: P
}

/**
 * What a change gives: the entity with the preference `return=representation`, null with `return=minimal`; without either, after an update, whichever the service
 * chooses (OData Protocol 4.01 §8.2.8.7, §11.4.3). Of preferences that are text nothing is known.
 */
export type Returned<T, P, Otherwise = T | null> = P extends undefined
  ? Otherwise
  : string extends Each<P>
    ? T | null
    : Naming<P, 'return=minimal'> extends [never]
      ? Naming<P, 'return=representation'> extends [never]
        ? Otherwise
        : T
      : null

type Each<P> = P extends readonly (infer I)[] ? I : P

/** The preferences that name one, alone or in a list. */
type Naming<P, Name extends string> = [Extract<Each<P>, `${string}${Name}${string}`>]
