import { describe, expect, it } from 'vitest'

import { examine } from '../../src/gate/examine'
import { sayFinding } from '../../src/gate/sayFinding'
import { durationsIn } from '../../src/gate/rules/durationWords'
import type { GateInput } from '../../src/gate/types'

/** A project that nothing is wrong with; a test names what is. */
const input = ({
  en = {},
  fi = {},
  ...rest
}: Partial<GateInput> & { en?: object; fi?: object } = {}): GateInput => {
  const shared = { phases: [{ end: '2021-12-31', start: '2019-01-01' }] }
  return {
    attachments: [],
    deadLinks: [],
    documents: {
      en: { ...shared, slug: 'bridge', summary: 'A bridge.', title: 'Bridge', ...fi, ...en },
      fi: { ...shared, slug: 'silta', summary: 'Silta.', title: 'Silta', ...fi },
    },
    images: [],
    locales: ['fi', 'en'],
    programmes: [],
    translations: { en: [] },
    ...rest,
  }
}

/** The findings as `level code path`. */
const found = (given: GateInput) =>
  examine(given).map(({ code, level, path }) => `${level} ${code} ${path}`)

const label = { en: 'Summary', fi: 'Tiivistelmä' }
const summary = (state: 'done' | 'missing' | 'outdated', source: string, text: string) => ({
  en: [{ key: 'summary', label, path: 'summary', source, state, text }],
})

const programme = {
  disclaimer: {},
  emblem: 'e1',
  fund: {},
  id: 'p1',
  kind: 'interreg',
  name: { fi: 'Interreg Europe' },
  statement: { en: 'Co-funded by the European Union', fi: 'Euroopan unionin osarahoittama' },
}
const inProgramme = { phases: [{ end: '2021', programme: 'p1', start: '2019' }] }

const attachment = { id: 'a1', language: 'fi', title: { en: 'Report', fi: 'Raportti' } }
const image = {
  alt: { en: 'Bridge', fi: 'Silta' },
  filename: 'a.png',
  id: 'i1',
  isDecorative: false,
}

describe('the publish gate', () => {
  it('lets a complete project through', () => {
    expect(
      found(
        input({
          attachments: [attachment],
          fi: inProgramme,
          images: [image],
          programmes: [programme],
        }),
      ),
    ).toEqual([])
  })

  it.each([
    ['no name', { fi: { title: '' } }, 'error required.missing title'],
    ['no phase', { fi: { phases: [] } }, 'error required.missing phases'],
    ['no end', { fi: { phases: [{ start: '2019' }] } }, 'error phase.incomplete phases.0.end'],
    [
      'fewer partners stated than listed',
      { fi: { partners: [{ role: 'partner' }, { role: 'partner' }], statedPartnerCount: 1 } },
      'error count.partnersAboveStated statedPartnerCount',
    ],
    [
      'fewer countries stated than listed',
      { fi: { countries: ['FI', 'SE'], statedCountryCount: 1 } },
      'error count.countriesAboveStated statedCountryCount',
    ],
    [
      'an image without an alternative text',
      { fi: { images: [{ image: 'i1' }] }, images: [{ ...image, alt: { fi: 'Silta' } }] },
      'error alt.missing images.0.image',
    ],
    [
      'an attachment without a language',
      { attachments: [{ ...attachment, language: null }] },
      'error attachment.noLanguage attachments',
    ],
    [
      'an attachment without a title',
      { attachments: [{ ...attachment, title: {} }] },
      'error attachment.noTitle attachments',
    ],
    [
      'an untagged attachment',
      { attachments: [{ ...attachment, isTagged: false }] },
      'warning attachment.untagged attachments',
    ],
    [
      'an inaccessible attachment of 2019',
      { attachments: [{ ...attachment, accessibility: 'not', firstPublished: '2019' }] },
      'warning attachment.inaccessible attachments',
    ],
    [
      'a title of an attachment in one language',
      { attachments: [{ ...attachment, title: { fi: 'Raportti' } }] },
      'warning attachment.titleUntranslated attachments',
    ],
    [
      'no funding statement in English',
      { fi: inProgramme, programmes: [{ ...programme, statement: { fi: 'Rahoittaja' } }] },
      'warning funding.statementMissing phases.0.programme',
    ],
    [
      'no emblem',
      { fi: inProgramme, programmes: [{ ...programme, emblem: null }] },
      'warning funding.emblemMissing phases.0.programme',
    ],
    [
      'a gap left in the funding statement',
      {
        fi: { ...inProgramme, grantNumber: '1' },
        programmes: [{ ...programme, statement: { en: 'No [number]', fi: 'Nro 1' } }],
      },
      'error funding.placeholder phases.0.programme',
    ],
    [
      'no grant number where the statement names one',
      {
        fi: inProgramme,
        programmes: [{ ...programme, statement: { en: 'under grant agreement', fi: 'Tuki' } }],
      },
      'warning funding.grantNumberMissing grantNumber',
    ],
    [
      'a phase after the programme period',
      { fi: inProgramme, programmes: [{ ...programme, period: '2007–2013' }] },
      'warning phase.outsideProgramme phases.0.programme',
    ],
    [
      'phases that overlap',
      {
        fi: {
          phases: [
            { end: '2020', start: '2018' },
            { end: '2021', start: '2019' },
          ],
        },
      },
      'error phase.overlaps phases.1.start',
    ],
    [
      'a dead link',
      {
        deadLinks: [{ checkedAt: '2026-11-24T00:00:00Z', reason: 'http-404', url: 'https://a.fi' }],
        fi: { links: [{ url: 'https://a.fi' }] },
      },
      'warning link.dead links.0.url',
    ],
    [
      'a three-year project of five years',
      { fi: { phases: [{ end: '2021', start: '2016' }], summary: 'Kolmivuotinen hanke.' } },
      'warning duration.differs summary',
    ],
    ['years joined', { fi: { summary: 'Vuosina 20182022.' } }, 'warning years.joined summary'],
    [
      'other years than the dates',
      { en: { summary: 'It ran 2015–2021.' } },
      'warning years.outside summary',
    ],
    ['an address not translated', { en: { slug: 'silta' } }, 'warning slug.untranslated slug'],
    [
      'an outdated translation',
      { translations: summary('outdated', 'Uusi silta.', 'A bridge.') },
      'warning translation.outdated summary',
    ],
    [
      'another number in the translation',
      { translations: summary('done', 'Mukana 14 maata.', '15 countries.') },
      'warning number.differs summary',
    ],
  ])('sees %s', (_, given, expected) => {
    expect(found(input(given))).toContain(expected)
  })

  it('tells a project without any translation so once, and lists single gaps', () => {
    const both = { ...summary('missing', 'Silta.', '').en[0], key: 'title', path: 'title' }
    const missing = [summary('missing', 'Silta.', '').en[0], both] as never
    expect(found(input({ translations: { en: missing } }))).toEqual([
      'warning translation.allMissing title',
    ])
    const one = [...summary('missing', 'Silta.', '').en, { ...both, state: 'done', text: 'B' }]
    expect(found(input({ translations: { en: one as never } }))).toEqual([
      'warning translation.missing summary',
    ])
  })

  it.each([
    ['the same number written both ways', 'Budjetti 490 000 euroa, 1,1 %', 'EUR 490,000, 1.1 %'],
    ['a date', 'Päättyi 31.10.2021', 'Ended on 31 October 2021'],
    ['small numbers in words', 'Mukana 3 maata', 'Three countries'],
  ])('does not mind %s', (_, fi, en) => {
    expect(found(input({ translations: summary('done', fi, en) }))).toEqual([])
  })

  it.each([
    ['three years, as its dates say', { summary: 'Kolmivuotinen hanke vuosina 2019–2021.' }],
    ['a programme period', { summary: 'Ohjelmakauden 2014–2020 hanke.' }],
    [
      'more partners stated than listed',
      { partners: [{ role: 'partner' }], statedPartnerCount: 9 },
    ],
    ['children of three years', { summary: 'Palveluja kolmivuotiaille.' }],
  ])('does not mind %s', (_, fi) => {
    expect(found(input({ fi }))).toEqual([])
  })

  it('speaks Finnish and English', () => {
    const [finding] = examine(input({ translations: summary('missing', 'Silta.', '') }))
    if (!finding) throw new Error('No finding')
    expect(sayFinding(finding, 'fi')).toBe(
      'Mitään ei ole vielä käännetty kielelle: englanti. Lukijat näkevät tekstin lähdekielellä.',
    )
    expect(sayFinding(finding, 'en')).toContain('into: English.')
  })
})

describe('a duration in words', () => {
  it.each([
    ['fi', 'Nelivuotisessa hankkeessa', 4],
    ['fi', '3-vuotinen', 3],
    ['fi', 'Hanke kesti kaksi vuotta.', 2],
    ['en', 'a five-year project', 5],
    ['en', 'It lasted 3 years.', 3],
  ])('is read in %s: %s', (locale, text, years) => {
    expect(durationsIn(text, locale).map((duration) => duration.years)).toEqual([years])
  })

  it('is no anniversary and no age', () => {
    expect(durationsIn('10-vuotisjuhla viisivuotiaille', 'fi')).toEqual([])
    expect(durationsIn('a five-year-old', 'en')).toEqual([])
  })
})
