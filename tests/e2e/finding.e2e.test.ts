import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a value is left out, and let in again', async ({ page }) => {
    await page.goto('/fi/hankkeet?topic=liikenne')
    const before = await page.getByRole('status').innerText()
    const group = page.getByRole('group', { name: 'Maa: Jätä pois' })
    await page.getByText('Maa', { exact: true }).first().click()
    await page.locator('details[open]').getByText('Jätä pois', { exact: true }).last().click()
    await expect(group).toContainText('pysyvät mukana')
    await group.getByRole('checkbox', { name: /^Viro/ }).check()
    await page.getByRole('button', { name: 'Näytä hankkeet' }).click()
    await expect(page).toHaveURL(/topic=liikenne&not-country=EE/)
    await expect(page.getByRole('status')).not.toHaveText(before)
    await expect(page.getByRole('link', { exact: true, name: 'FinEst Link' })).toBeHidden()
    await page.getByRole('link', { name: 'Poista rajaus: Ei: Viro' }).click()
    await expect(page.getByRole('status')).toHaveText(before)
  })

  test('a search can be shared and followed', async ({ baseURL, page, request }) => {
    await page.goto('/fi/hankkeet?topic=liikenne')
    await page.getByText('Haun osoite ja syötteet').click()
    await expect(page.getByRole('textbox', { name: 'Haun osoite' })).toHaveValue(
      `${baseURL ?? ''}/fi/hankkeet?topic=liikenne`,
    )
    const count = Number((await page.getByRole('status').innerText()).split(' ')[0])
    const atom = await page.getByRole('link', { name: 'Atom-syöte' }).getAttribute('href')
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      new RegExp('/fi/hankkeet/feed.atom\\?topic=liikenne$'),
    )
    const response = await request.get(atom ?? '')
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect((await response.text()).match(/<entry /g)).toHaveLength(count)
    const json = await page.getByRole('link', { name: 'JSON-syöte' }).getAttribute('href')
    const feed = (await (await request.get(json ?? '')).json()) as { items: { url: string }[] }
    expect(feed.items).toHaveLength(count)
    await page.goto(feed.items[0]?.url ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('when nothing is found, it tells what to let go of', async ({ page }) => {
    await page.goto('/fi/hankkeet?q=rautatietunneli&topic=asuminen')
    await expect(page.getByRole('status')).toContainText('ei löytynyt')
    await page.getByRole('link', { name: 'Ilman rajausta Asuminen' }).click()
    await expect(page.getByRole('status')).toHaveText('1 hanke')
  })

  test('a page beyond the end leads to the last', async ({ page }) => {
    await page.goto('/fi/hankkeet?page=99')
    await expect(page).toHaveURL('/fi/hankkeet?page=2')
  })
})

test('a choice narrows the list at once, and its link is copied', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/fi/hankkeet')
  await page.getByText('Aihe', { exact: true }).first().click()
  const topic = page.getByRole('checkbox', { name: /^Liikenne \(/ })
  await topic.check()
  await expect(page).toHaveURL('/fi/hankkeet?topic=liikenne')
  await expect(page.getByRole('status')).toHaveText('3 hanketta')
  await expect(topic).toBeFocused()
  await expect(page.getByRole('link', { name: 'In English' })).toHaveAttribute(
    'href',
    /\/en\/projects\?topic=liikenne$/,
  )
  await page.getByRole('button', { name: 'Kopioi linkki tähän hakuun' }).click()
  await expect(page.getByText('Linkki on kopioitu')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/fi\/hankkeet\?topic=liikenne$/,
  )
})
