import type { Middleware } from './middleware.js'

/** Reads errors in XML, as some services answer to `$value` or whatever `Accept` asks for, as those in JSON: an `ODataError` has their code and message. */
export function xmlErrors(): Middleware {
  return async (request, next) => {
    const response = await next(request)
    // What has no body, as 304 has none, may not be given one.
    if (response.ok || !response.body || !/\bxml\b/i.test(response.headers.get('content-type') ?? '')) return response
    const { status, statusText, headers } = response
    const text = await response.text()
    return new Response(xmlErrorText(text) ?? text, { status, statusText, headers })
  }
}

/** An error in XML, in whatever namespace, in the JSON of V4; undefined where the text is none. */
export function xmlErrorText(given: string): string | undefined {
  const text = withoutSections(given)
  if (!/<(?:\w+:)?error[\s>]/.test(text)) return undefined
  // What it says of details and of what is inside is about something else.
  const [own = ''] = text.split(/<(?:\w+:)?(?:details|innererror)[\s>]/, 1)
  const [code, message, target] = [
    /<(?:\w+:)?code(?:\s[^<>]*)?>([^<]*)</,
    /<(?:\w+:)?message(?:\s[^<>]*)?>([^<]*)</,
    /<(?:\w+:)?target(?:\s[^<>]*)?>([^<]*)</,
  ].map((element) => unescaped(element.exec(own)?.[1]))
  return JSON.stringify({ error: { code, message, target } })
}

/** What stands in `<![CDATA[…]]>` as any other text has it. */
function withoutSections(text: string): string {
  const [before = '', ...sections] = text.split('<![CDATA[')
  const texts = sections.map((section) => {
    const [raw = '', ...after] = section.split(']]>')
    return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + after.join(']]>')
  })
  return before + texts.join('')
}

const entities = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }))

function unescaped(text: string | undefined): string | undefined {
  return text?.replaceAll(
    /&(?:#(\d{1,6}|x[\da-fA-F]{1,5})|(\w+));/g,
    (whole, code: string | undefined, name: string) =>
      code === undefined ? (entities.get(name) ?? whole) : String.fromCodePoint(Number(code.replace(/^x/, '0x'))),
  )
}
