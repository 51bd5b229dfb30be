import { describe, expect, it } from 'vitest'

import { readOldPage } from '../../src/importing/intake/readOldPage'

const owner = 'Uudenmaan liitto'
const read = (text: string, partners: string[] = []) => readOldPage(text, { owner, partners })

describe('an old page', () => {
  it('gives what it says outright, each with its sentence', () => {
    const found = read(
      `Uudenmaan liitto oli yksi yhdeksästä partnerista LAINE-hankkeessa (Linking Areas In New Environments), jota EU:n Interreg Europe -ohjelma rahoitti.
Viisi vuotta (2016–2021) kestäneen hankkeen vetäjä oli Kainuun Etu Oy, ja mukana oli partnereita Puolasta ja Kreikasta. Hankkeen kokonaisbudjetti oli noin 2 miljoonaa euroa.
Tutustu hankkeen loppuraporttiin (englanniksi)
Hankkeen viralliset sivut (englanniksi)(Siirryt toiseen palveluun)`,
      ['Kainuun Etu Oy'],
    )
    expect(found).toMatchObject({
      acronym: { value: 'LAINE' },
      attachments: [{ value: { kind: 'finalReport', language: 'en' } }],
      countries: { value: ['GR', 'PL'] },
      doubts: [],
      leadPartner: { value: 'Kainuun Etu Oy' },
      links: [{ value: { label: 'Hankkeen viralliset sivut', language: 'en' } }],
      officialName: { value: 'Linking Areas In New Environments' },
      ownerRole: { value: 'partner' },
      phases: [
        {
          value: {
            end: '2021',
            isApproximate: true,
            programme: 'Interreg Europe',
            start: '2016',
            totalBudget: 2_000_000,
          },
        },
      ],
      statedPartnerCount: { value: 9 },
    })
    expect(found.leadPartner?.quote).toContain('vetäjä oli Kainuun Etu Oy')
  })

  it('finds partners of the archive that share their last word, or are written in other capitals', () => {
    const { partners } = read(
      'Helsingin edustajat kertoivat, että mukana olivat Lohjan, Porvoon ja Riihimäen kaupungit sekä Esimerkki gmbh. Kunta oli Kunto Oy.',
      [
        'Porvoon kaupunki',
        'Riihimäen kaupunki',
        'Helsingin kaupunki',
        'Lohjan kunta',
        'Esimerkki GmbH',
        'KUNTO',
      ],
    )
    expect(partners.map(({ value }) => value)).toEqual([
      'Porvoon kaupunki',
      'Riihimäen kaupunki',
      'Esimerkki GmbH',
    ])
    expect(partners[0]?.quote).toContain('Lohjan, Porvoon ja Riihimäen kaupungit')
  })

  it('gives nothing where the page says nothing', () => {
    expect(read('Tutustuimme metsään ja rakensimme laavun.')).toEqual({
      attachments: [],
      doubts: [],
      links: [],
      paragraphs: ['Tutustuimme metsään ja rakensimme laavun.'],
      partners: [],
      phases: [],
    })
  })

  it('takes no cost of a plan and no period of a programme for the project’s own', () => {
    const found = read(
      'Tunnelin kustannuksiksi on laskettu 13–20 miljardia euroa. Hanke sai rahoitusta Kestävää kasvua ja työtä 2014–2020 – Suomen rakennerahasto-ohjelmasta. Hankkeen kokonaisbudjetti oli 330 000 euroa, ja se toteutettiin vuosina 2019–2021.',
    )
    expect(found.phases.map(({ value }) => value)).toEqual([
      {
        end: '2021',
        programme: 'Kestävää kasvua ja työtä 2014–2020 (EAKR)',
        start: '2019',
        totalBudget: 330_000,
      },
    ])
  })

  it('knows a day, an extension with money of its own, and a share of our own', () => {
    expect(read('Hanke oli käynnissä 1.1.2022–31.8.2023.').phases[0]?.value).toEqual({
      end: '2023-08-31',
      start: '2022-01-01',
    })
    const two = read(
      'Ohjelma myönsi hankkeelle jatkorahoitusta vuosille 2021–2022. Jatkohankkeen budjetti oli 490 000 euroa. Vuosina 2016–2020 toteutetun hankkeen kokonaisbudjetti oli 2,3 miljoonaa euroa.',
    )
    expect(two.phases.map(({ value }) => value.totalBudget)).toEqual([2_300_000, 490_000])
    const share = read(
      'Uudenmaan liiton osuus hankkeessa oli 168 000 euroa. Hanke toteutettiin vuosina 2016–2019.',
    )
    expect(share.phases[0]?.value.ownShare).toBe(168_000)
  })

  it.each([
    ['digits', 'Hanke toteutettiin vuosina 20182022.'],
    ['duration', 'Kolmivuotinen hanke toteutettiin vuosina 2016–2022.'],
    ['end', 'Hanke on päättynyt 31.10.2021. Se toimi vuosina 2015–2018.'],
    [
      'budgets',
      'Hanke toteutettiin 2015–2018. Kokonaisbudjetti oli 100 000 euroa. Hankkeen kokonaisbudjetti oli 200 000 euroa.',
    ],
    [
      'programmes',
      'Hanke sai rahoitusta Interreg Baltic Sea Region -ohjelmasta vuosina 2017–2020.\nHanke Interreg Europe -sivustolla(Siirryt toiseen palveluun)',
    ],
    ['forecast', 'Rakentaminen voisi käynnistyä vuonna 2025.'],
  ])('lists what does not fit together or has aged: %s', (kind, text) => {
    expect(read(text).doubts.map((doubt) => doubt.kind)).toContain(kind)
  })
})
