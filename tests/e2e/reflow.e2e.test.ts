import { expect, test } from '@playwright/test'

import { missingPages, pageTypes } from '../helpers/pages'

/** What a reader may do to text, by WCAG 2.2: twice its size (1.4.4), and more space (1.4.12). */
const settings = {
  'text at twice its size': 'html { font-size: 200% !important }',
  'text with more space': `* { letter-spacing: 0.12em !important; line-height: 1.5 !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
}

test('no page is wider than a screen of 320 pixels, with large or spaced text either', async ({
  page,
}) => {
  await page.setViewportSize({ height: 640, width: 320 })
  for (const path of [...pageTypes, '/fi/palaute', '/en/open-data', ...missingPages]) {
    await page.goto(path)
    for (const [name, css] of Object.entries({ 'text as it is': '', ...settings })) {
      const tooWide = await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet() // a style element is against the page's own policy
        sheet.replaceSync(rules)
        document.adoptedStyleSheets = [sheet]
        for (const details of document.querySelectorAll('details')) details.open = true
        const root = document.documentElement
        if (root.scrollWidth <= root.clientWidth) return []
        // What scrolls by itself may hold what is wide; the rest names what is at fault.
        return [...document.querySelectorAll('body *')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > root.clientWidth + 1 &&
              !element.closest('[role="region"][tabindex="0"]'),
          )
          .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`)
          .concat(`the page: ${String(root.scrollWidth)}`)
      }, css)
      expect(tooWide, `${path}, ${name}`).toEqual([])
    }
  }
})
