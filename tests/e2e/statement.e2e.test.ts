import { expect, test } from '@playwright/test'

const mustHave = {
  '/en/accessibility': [
    'partially meets the requirements',
    'assessed the service ourselves',
    'Statement written',
    'Registry of the Helsinki-Uusimaa Regional Council',
    'within 14 days',
    'Finnish Transport and Communications Agency Traficom',
    'Digital Accessibility Supervision Unit',
    'www.webaccessibility.fi',
    '+358 29 534 5000',
  ],
  '/fi/saavutettavuus': [
    'täyttää osittain digipalvelulain',
    'arvioineet palvelun itse',
    'Seloste laadittu',
    'Uudenmaan liiton kirjaamo',
    '14 päivän kuluessa',
    'Liikenne- ja viestintävirasto Traficom',
    'Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
    'www.saavutettavuusvaatimukset.fi',
    'saavutettavuus@traficom.fi',
    '029 534 5000',
  ],
}

for (const [path, texts] of Object.entries(mustHave)) {
  test(`the statement at ${path} tells what the law wants, and names today's supervisor`, async ({
    page,
  }) => {
    await page.goto(path)
    const main = page.getByRole('main')
    for (const text of texts) await expect(main, text).toContainText(text)
    // Supervision moved to Traficom on 1.1.2025: not in the links either.
    expect(await page.content()).not.toMatch(
      /aluehallintovirasto|Regional State Administrative|avi\.fi/i,
    )
    const unknown = page.getByRole('term').filter({ hasText: /^(Ei tiedossa|Not known)$/ })
    await expect(unknown.locator('xpath=following-sibling::*[1]')).toHaveText(/^[1-9]\d*$/)
    await expect(main.getByRole('link', { name: /lomakkeella|by the form/ })).toHaveAttribute(
      'href',
      /kind=accessibility$/,
    )
  })
}
