import type { Markup } from './markup.js'

/*
 * Most pieces with markup have a link, a name in bold or a code span, and nothing that could be read in two ways; making a parser takes longer than
 * reading them. Here are only forms that mean one thing in CommonMark, whatever stands around them.
 */
const words = /(?<words>(?:[^[\]`*_<>&\\!\t\r\n\0]|!(?!\[))+)/
/** §6.3: words without markup, and a destination without escapes, brackets or parentheses. */
const link = /\[(?<shown>(?! )[^[\]`*_<>&\\!\t\r\n\0]+(?<! ))\]\((?<target>[^()[\]`<>&\\\s\p{Cc}]+)\)/u
/** §6.2: with a letter or a digit at both ends, the marks cannot be anything but a start and an end. */
const emphasis = /(?<mark>\*{1,2})(?<stressed>(?=[\p{L}\p{N}])[^[\]`*_<>&\\!\t\r\n\0]+(?<=[\p{L}\p{N}]))\k<mark>(?!\*)/u
/** §6.1: between single backticks. */
const codeSpan = /`(?<content>[^`\t\r\n\0]+)`(?!`)/
const part = new RegExp([words, link, emphasis, codeSpan].map(({ source }) => source).join('|'), 'guy')

/** What a piece says, where it is simple enough to be read without a parser. */
export function readSimple(piece: string): Markup | undefined {
  const links: Markup['links'][number][] = []
  const code: string[] = []
  let marked = ''
  let end = 0
  for (const { 0: whole, index, groups } of piece.matchAll(part)) {
    const { words = '', shown, target = '', stressed, content } = groups ?? {}
    if (shown !== undefined) links.push({ target, text: shown, at: index })
    if (content !== undefined) code.push(withoutSpaces(content))
    marked += shown ?? stressed ?? (content === undefined ? words : `\`${withoutSpaces(content)}\``)
    end = index + whole.length
  }
  return end === piece.length ? { marked, links, code } : undefined
}

/** One space at each end of a code span is no part of it, unless it has nothing else. */
function withoutSpaces(content: string): string {
  return /^ .* $/s.test(content) && /[^ ]/.test(content) ? content.slice(1, -1) : content
}
