import { expect, test } from '@playwright/test'

import facts from '../fixtures/facts.json' with { type: 'json' }

type Fact = (typeof facts.projects)[number]
type Organisation = { name: string }

const country = new Intl.DisplayNames('fi', { type: 'region' })

/** What of the source must be readable on the Finnish page of a project, as the page would write it. */
const visibleFacts = (fact: Fact): string[] => [
  ...('acronym' in fact ? [fact.acronym] : []),
  ...('name_en' in fact ? [fact.name_en] : []),
  ...('name_fi' in fact ? [fact.name_fi] : []),
  ...fact.phases.flatMap(({ end, start }) => [start.slice(0, 4), end.slice(0, 4)]),
  fact.lead.replace('®', ''),
  ...organisations(fact, 'partners'),
  ...organisations(fact, 'other_partners'),
  ...('contractors' in fact ? fact.contractors.map((name) => name.replace(/ \(.*\)/, '')) : []),
  ...(fact.countries ?? []).map((code) => country.of(code) ?? code),
  ...('associated_countries' in fact
    ? fact.associated_countries.map((code) => country.of(code) ?? code)
    : []),
  ...('partner_count' in fact ? [String(fact.partner_count)] : []),
  ...('associated_partner_count' in fact ? [String(fact.associated_partner_count)] : []),
  ...('country_count' in fact ? [String(fact.country_count)] : []),
  ...('region_count' in fact ? Object.values(fact.region_count).map(String) : []),
  ...('strait_count' in fact ? [String(fact.strait_count)] : []),
  ...('figures' in fact ? ['103', '13–20', '16', '40', '2040', '2025', '30'] : []),
  ...('quotes' in fact ? fact.quotes.map(({ speaker }) => speaker) : []),
  ...(fact.attachments ?? []).flatMap((file) => ('name_fi' in file ? [file.name_fi ?? ''] : [])),
]

const organisations = (fact: Fact, key: 'other_partners' | 'partners'): string[] =>
  key in fact
    ? ((fact as Record<string, unknown>)[key] as Organisation[]).map(({ name }) => name)
    : []

test.describe('every fact of the source is on the page of its project', () => {
  for (const fact of facts.projects) {
    test(fact.id, async ({ page }) => {
      await page.goto(`/fi/hankkeet/${fact.id}`)
      const text = await page.getByRole('main').innerText()
      const plain = text.replace(/\s+/g, ' ').toLocaleLowerCase('fi')
      const missing = visibleFacts(fact).filter(
        (word) => !plain.includes(word.replace(/\s+/g, ' ').toLocaleLowerCase('fi')),
      )
      expect(missing).toEqual([])
      for (const phase of fact.phases) {
        if ('budget' in phase) expect(plain).toMatch(budgetForm(phase.budget))
        if ('approx' in phase) expect(plain).toContain('noin')
      }
      for (const { alt_fi: alt } of fact.images ?? []) {
        await expect(page.getByRole('img', { name: alt })).toBeVisible()
      }
      const documents = page.getByRole('main').getByRole('link', { name: /\.?(pdf|xlsx)/i })
      await expect(documents).toHaveCount(fact.attachments?.length ?? 0)

      const inEnglish = await page.getByRole('link', { name: 'In English' }).getAttribute('href')
      const response = await page.goto(inEnglish ?? '')
      expect(response?.status()).toBe(200)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  }
})

/** 1 300 000 € may be written so, or as 1,3 miljoonaa euroa. */
const budgetForm = (euros: number): RegExp => {
  const exact = new Intl.NumberFormat('fi').format(euros).replace(/\s/g, ' ')
  const millions = new Intl.NumberFormat('fi').format(euros / 1_000_000)
  return new RegExp(`${exact}|${millions} (milj|miljoona)`)
}
