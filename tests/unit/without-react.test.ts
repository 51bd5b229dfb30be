import { describe, expect, it } from 'vitest'

import { withoutReact } from '../../server/withoutReact.mjs'

const page = [
  '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<link rel="preload" as="font" href="/_next/static/a.woff2"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script async="" src="/search.js" type="module"></script></head>',
  '<body><script type="application/ld+json">{"a":"self.__next_f"}</script><p>Teksti</p>',
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"<p>Teksti"])</script></body>',
].join('')

describe('a finished page', () => {
  it('goes out without React, and with everything that is ours', () => {
    expect(withoutReact(page)).toBe(
      [
        '<head><link rel="preload" as="font" href="/_next/static/a.woff2"/>',
        '<script async="" src="/search.js" type="module"></script></head>',
        '<body><script type="application/ld+json">{"a":"self.__next_f"}</script><p>Teksti</p></body>',
      ].join(''),
    )
  })

  it('keeps its scripts where one of them still has to move a part into place', () => {
    const late = `${page}<script>$RC=function(){};$RC("B:0","S:0")</script>`
    expect(withoutReact(late)).toBe(late)
  })
})
