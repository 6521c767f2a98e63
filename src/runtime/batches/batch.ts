import { ODataError } from '../error.js'
import type { Outcome } from '../outcome.js'
import { type Call, createFetchRequest, type LazyRequest, type RequestOptions, readAnswer } from '../request.js'
import { retryDelay, send, sleep, type Transport } from '../send.js'
import { type ChangeSet, type Item, itemsOf } from './items.js'
import { readJsonBatch, writeJson } from './json.js'
import { readMultipart, writeMultipart } from './multipart.js'
import { whileWriting } from './reference.js'
import { split } from './split.js'

/** How calls go together. */
export interface BatchOptions extends Omit<RequestOptions, 'query'> {
  /** `json` if not given; services of OData 4.0 may know only `multipart`. */
  readonly format?: 'json' | 'multipart' | undefined
  /** How many calls the service takes at once; more are sent in several batches, one after another. 20 if not given. */
  readonly limit?: number | undefined
  /** Whether the service goes on after a call that fails; true if not given. */
  readonly continueOnError?: boolean | undefined
}

type Entry = LazyRequest<unknown> | ChangeSet<readonly LazyRequest<unknown>[]>

/** How each call ended, in the order and nesting of the calls. */
export type BatchOutcomes<C extends readonly unknown[]> = {
  -readonly [I in keyof C]: C[I] extends ChangeSet<infer G>
    ? { -readonly [J in keyof G]: Outcome<Awaited<G[J]>> }
    : Outcome<Awaited<C[I]>>
}

/**
 * Sends many calls as few requests, and gives how each ended. Rejects where a batch as a whole had no answer, or an error for one. Calls that the service had no time
 * for (429, 503) are sent again by themselves, as often as the transport tries again, unless others depend on them; where that fails, all that was answered stands.
 */
export async function batch<const C extends readonly Entry[]>(
  calls: C,
  options: BatchOptions = {},
): Promise<BatchOutcomes<C>> {
  const { units, transport } = whileWriting(() => itemsOf(calls))
  const { limit = 20, continueOnError = true } = options
  const outcomes = new Map<string, Outcome<unknown>>()
  const failed = (id: string) => !(outcomes.get(id)?.ok ?? true)
  const needed = new Set(units.flat().flatMap(({ after }) => after))
  const alone = (item: Item) => item.group === undefined && item.after.length === 0 && !needed.has(item.id)

  for (const parts of transport === undefined ? [] : split(units, limit)) {
    const stopped = !continueOnError && [...outcomes.keys()].some(failed)
    const left = parts.filter((unit) => !stopped && !unit.some(({ after }) => after.some(failed)))
    for (const item of parts.filter((unit) => !left.includes(unit)).flat()) outcomes.set(item.id, skipped(item))
    for (let attempt = 0, round = left; round.length > 0; attempt += 1) {
      const answers = await exchange(round, transport as Transport, options).catch((error: unknown) => {
        if (attempt === 0 || options.signal?.aborted) throw error
      })
      if (answers === undefined) break
      const broken = [...outcomes.values(), ...answers.values()].some(({ status }) => status >= 400)
      const again: Item[] = []
      let wait = 0
      for (const item of round.flat()) {
        const answer = answers.get(item.id)
        const delay = answer && alone(item) ? retryDelay(answer, item.method, attempt) : undefined
        if (delay !== undefined) {
          again.push(item)
          wait = Math.max(wait, delay)
        }
        outcomes.set(item.id, answer ? await item.read(answer) : skipped(item, broken))
      }
      const patience = options.timeLimit ?? transport?.timeLimit ?? 100_000
      if (attempt >= (transport?.retries ?? 3) || wait > patience) break
      if (again.length > 0) await sleep(wait, options.signal ?? new AbortController().signal)
      round = again.map((item) => [item])
    }
  }
  const results = units.map((unit, index) => {
    const own = unit.map(({ id }) => outcomes.get(id))
    return unit[0]?.group === undefined && calls[index] !== undefined && unit.length === 1 ? own[0] : own
  })
  return results as BatchOutcomes<C>
}

/** One batch, and the answers in it. */
async function exchange(
  units: readonly (readonly Item[])[],
  transport: Transport,
  options: BatchOptions,
): Promise<ReadonlyMap<string, Response>> {
  const { format = 'json', continueOnError = true, prefer = [] } = options
  const multipart = format === 'multipart'
  const content = multipart ? await writeMultipart(units) : { body: await writeJson(units), contentType: undefined }
  const call: Call = {
    method: 'POST',
    url: `${transport.baseUrl}/$batch`,
    ...content,
    accept: multipart ? 'multipart/mixed' : 'application/json',
    options: { ...options, prefer: [...(continueOnError ? ['odata.continue-on-error'] : []), prefer].flat() },
    // Some services know one format alone, whatever they are asked for.
    read: async (response) =>
      /^multipart\//i.test(response.headers.get('content-type') ?? '')
        ? readMultipart(response, units, transport)
        : readJsonBatch(await response.json()),
  }
  const request = createFetchRequest(call)
  const answers = await send(request, transport, options.timeLimit, (response) => readAnswer(response, call, request))
  return answers as ReadonlyMap<string, Response>
}

/** A call that was not done, since another failed; or that has no answer though none did. */
function skipped({ request }: Item, failed = true): Outcome<unknown> {
  const headers = new Headers()
  const message = failed ? 'Not done, since another call of the batch failed' : 'The batch has no answer to this call'
  return {
    ok: false,
    status: 424,
    headers,
    error: new ODataError(
      424,
      headers,
      { error: { code: failed ? 'FailedDependency' : 'NoAnswer', message } },
      request,
    ),
  }
}
