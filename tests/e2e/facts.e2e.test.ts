import { expect, test, type Page } from '@playwright/test'

import facts from '../fixtures/facts.json' with { type: 'json' }

type Organisation = { name: string }

type Fact = {
  acronym?: string
  associated_countries?: string[]
  associated_partner_count?: number
  attachments?: { name_fi?: string }[]
  contractors?: string[]
  countries?: string[]
  country_count?: number
  figures?: object
  id: string
  images?: { alt_fi: string }[]
  lead: string
  name_en?: string
  name_fi?: string
  other_partners?: Organisation[]
  partner_count?: number
  partners?: Organisation[]
  phases: { approx?: boolean; budget?: number; end: string; start: string }[]
  quotes?: { speaker: string }[]
  region_count?: Record<string, number>
  strait_count?: number
}

// The file leaves out what is not known: its type by inference is a different one for each project.
const projects = facts.projects as unknown as Fact[]

const country = new Intl.DisplayNames('fi', { type: 'region' })
const countries = (codes: string[] = []) => codes.map((code) => country.of(code))
const names = (organisations: Organisation[] = []) => organisations.map(({ name }) => name)

/** What of the source must be readable on the page of a project, as the page would write it. */
const visibleFacts = (fact: Fact): string[] =>
  [
    fact.acronym,
    fact.name_en,
    fact.name_fi,
    ...fact.phases.flatMap(({ end, start }) => [start.slice(0, 4), end.slice(0, 4)]),
    fact.lead,
    ...names(fact.partners),
    ...names(fact.other_partners),
    ...(fact.contractors ?? []).map((name) => name.replace(/ \(.*\)/, '')),
    ...countries(fact.countries),
    ...countries(fact.associated_countries),
    fact.partner_count,
    fact.associated_partner_count,
    fact.country_count,
    ...Object.values(fact.region_count ?? {}),
    fact.strait_count,
    ...(fact.figures ? ['103', '13–20', '16', '40', '2040', '2025', '30'] : []),
    ...(fact.quotes ?? []).map(({ speaker }) => speaker),
    ...(fact.attachments ?? []).map(({ name_fi: name }) => name),
  ]
    .filter((word) => word !== undefined)
    .map(String)

test.describe('every fact of the source is on the page of its project', () => {
  for (const fact of projects) {
    test(fact.id, async ({ page }) => {
      await page.goto(`/fi/hankkeet/${fact.id}`)
      const plain = await readable(page)
      for (const phase of fact.phases) {
        if (phase.budget) expect(plain).toMatch(budgetForm(phase.budget))
        if (phase.approx) expect(plain).toContain('noin')
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
      // A name that the source gives in English may be translated on the Finnish page.
      const both = plain + (await readable(page))
      const missing = visibleFacts(fact).filter((word) => !both.includes(folded(word)))
      expect(missing).toEqual([])
    })
  }
})

/** The words of the page's own part, for comparing. */
const readable = async (page: Page) => folded(await page.getByRole('main').innerText())

const folded = (text: string) => text.replace(/\s+/g, ' ').toLocaleLowerCase('fi')

/** 1 300 000 € may be written so, or as 1,3 miljoonaa euroa. */
const budgetForm = (euros: number): RegExp => {
  const exact = new Intl.NumberFormat('fi').format(euros).replace(/\s/g, ' ')
  const millions = new Intl.NumberFormat('fi').format(euros / 1_000_000)
  return new RegExp(`${exact}|${millions} (milj|miljoona)`)
}
