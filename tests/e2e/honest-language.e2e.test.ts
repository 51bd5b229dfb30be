import { expect, test, type APIRequestContext } from '@playwright/test'

import { signIn } from '../helpers/adminPage'

type Saved = { doc: { id: string; slug: string } }

/** Saves as the signed-in editor does: a browser sends its origin, and the cookie counts only with it. */
const save = async (
  request: APIRequestContext,
  method: 'PATCH' | 'POST',
  address: string,
  data: object,
  origin = '',
): Promise<Saved['doc']> => {
  const response = await request.fetch(address, { data, headers: { Origin: origin }, method })
  expect(response.status(), await response.text()).toBeLessThan(300)
  return ((await response.json()) as Saved).doc
}

test('a project without a translation is shown in Finnish, and the page says so', async ({
  baseURL,
  page,
}) => {
  await signIn(page)
  const project = await save(
    page.request,
    'POST',
    '/api/projects?locale=fi',
    {
      _status: 'published',
      links: [{ label: 'Hankkeen omat sivut', language: 'en', url: 'https://example.org/hanke' }],
      phases: [{ end: '2019-10', start: '2018' }],
      summary: 'Hankkeesta ei ole käännöstä.',
      title: 'Kääntämätön hanke',
    },
    baseURL,
  )

  await page.goto(`/en/projects/${project.slug}`)
  await expect(
    page.getByText('Some of the text on this page is available only in Finnish.'),
  ).toBeVisible()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Kääntämätön hanke')
  await expect(heading).toHaveAttribute('lang', 'fi')

  await page.goto(`/fi/hankkeet/${project.slug}`)
  await expect(page.getByText('lokakuu 2019')).toBeVisible()
  const link = page.getByRole('listitem').filter({ hasText: 'Hankkeen omat sivut' })
  await expect(link).toContainText('englanniksi')
  await expect(link).toContainText('Siirryt toiseen palveluun')
})

test('an address that was changed leads to the new one, in both languages', async ({
  baseURL,
  page,
}) => {
  await signIn(page)
  const project = await save(
    page.request,
    'POST',
    '/api/projects?locale=fi',
    {
      _status: 'published',
      phases: [{ end: '2019', start: '2018' }],
      summary: 'Hankkeen osoite muuttuu.',
      title: 'Vanha osoite',
    },
    baseURL,
  )
  await page.goto('/fi/hankkeet/vanha-osoite')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vanha osoite')

  const change = { _status: 'published', slug: 'uusi-osoite' }
  await save(page.request, 'PATCH', `/api/projects/${project.id}?locale=fi`, change, baseURL)
  await page.goto('/fi/hankkeet/vanha-osoite')
  await expect(page).toHaveURL('/fi/hankkeet/uusi-osoite')
  await page.goto('/en/projects/vanha-osoite')
  await expect(page).toHaveURL('/en/projects/uusi-osoite')
})

test('what is published, changed and taken back is seen at once', async ({
  baseURL,
  page,
  request,
}) => {
  await signIn(page)
  const data = {
    _status: 'published',
    phases: [{ end: '2019', start: '2018' }],
    summary: 'Ensimmäinen tiivistelmä.',
    title: 'Nopea hanke',
  }
  const { id } = await save(page.request, 'POST', '/api/projects?locale=fi', data, baseURL)
  const address = `/api/projects/${id}?locale=fi`
  await page.goto('/fi/hankkeet/nopea-hanke')
  await expect(page.getByText('Ensimmäinen tiivistelmä.')).toBeVisible()

  const change = { _status: 'published', summary: 'Toinen tiivistelmä.' }
  await save(page.request, 'PATCH', address, change, baseURL)
  await page.reload()
  await expect(page.getByText('Toinen tiivistelmä.')).toBeVisible()

  await save(page.request, 'PATCH', address, { _status: 'draft' }, baseURL)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hanke ei ole enää julkinen')
  await expect(page.getByText('Toinen tiivistelmä.')).toHaveCount(0)
  // For readers, who send no cookie.
  expect((await request.get('/fi/hankkeet/nopea-hanke')).status()).toBe(410)
  expect((await request.get('/fi/hankkeet/ei-koskaan')).status()).toBe(404)
})
