import { expect, test, type Page } from '@playwright/test'

/** Goes on by the Tab key until what has the focus is what is looked for. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    const text = await focused.evaluate((element) =>
      element instanceof HTMLInputElement
        ? (element.labels?.[0]?.textContent ?? '')
        : element.textContent,
    )
    if (!name.test(text.trim())) continue
    // Whoever goes by keyboard must see where they are.
    const { height, width } = (await focused.boundingBox()) ?? { height: 0, width: 0 }
    expect(height * width).toBeGreaterThan(0)
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    )
    return
  }
  throw new Error(`The Tab key does not reach ${String(name)}.`)
}

test('from the search to a document by the keyboard alone', async ({ page }) => {
  await page.goto('/fi')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, /^Hae arkistosta$/)
  await page.keyboard.type('rautatietunneli')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fi/haku?q=rautatietunneli')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /^FinEst Link$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fi/hankkeet/finest-link')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /Final report/)
  const address = await page.locator(':focus').getAttribute('href')
  const answered = page
    .context()
    .waitForEvent('response', (response) => response.url().endsWith(address ?? '-'))
  await page.keyboard.press('Enter')
  const response = await answered
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('application/pdf')
})
