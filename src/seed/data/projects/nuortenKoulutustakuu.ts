import type { ProjectSeed } from '../types'

export const nuortenKoulutustakuu: ProjectSeed = {
  id: 'nuorten-koulutustakuu',
  title: {
    fi: 'Nuorten koulutustakuu Uudellamaalla',
    en: 'Education Guarantee for Young People in Uusimaa',
  },
  slug: {
    fi: 'nuorten-koulutustakuu',
    en: 'education-guarantee-for-young-people-in-uusimaa',
  },
  summary: {
    fi: 'Hankkeessa selvitettiin, miten nuorten koulutustakuu toimi Uudenmaan ammatillisessa koulutuksessa, ja luotiin malli sen toteuttamiseen. Nuorten ohjaajille koottiin käsikirja.',
    en: 'The project looked into how the education guarantee for young people worked in vocational education in Uusimaa, and created a model for implementing it. A handbook was compiled for those who guide young people.',
  },
  context: {
    fi: 'Vuonna 2013 voimaan tullut koulutustakuu, osa nuorisotakuuta',
    en: 'The education guarantee, in force from 2013 as part of the youth guarantee',
  },
  body: {
    fi: [
      { h: 'Koulutuspaikka jokaiselle' },
      {
        p: 'Koulutustakuu tuli voimaan vuonna 2013 osana nuorisotakuuta. Sen tarkoituksena oli, ettei yksikään peruskoulusta valmistunut nuori jäisi vaille koulutuspaikkaa. Uudellamaalla tutkittiin kaksivuotisessa hankkeessa, mitä ammatillisen koulutuksen järjestäjät olivat tehneet takuun hyväksi.',
      },
      { h: 'Malli, jota voi soveltaa' },
      {
        p: 'Työn pohjalta rakennettiin maakunnalle toteutusmalli, joka taipui eri toimijoiden ja seutujen tarpeisiin. Siihen kuului:',
      },
      {
        ul: [
          'suosituksia siitä, miten toimijoiden kannattaa tehdä yhteistyötä',
          'työkaluja, joita nuorten ohjaajat voivat käyttää työssään.',
        ],
      },
      {
        p: 'Mallin käyttöä harjoiteltiin eri seuduilla pidetyissä koulutuksissa, jotka oli suunnattu oppilaitosten ohjaajille. Hanke tuotti myös käsikirjan ”Parhaat ohjauspalvelut Uudellemaalle!” nuoria ohjaavien ammattilaisten avuksi.',
      },
      { h: 'Toteutus ja rahoitus' },
      {
        p: 'Uudenmaan liitto koordinoi hanketta, ja toisen asteen ammatillisen koulutuksen järjestäjiä osallistui siihen kaksikymmentä. Vuosina 2015–2017 toteutettua hanketta rahoitti Euroopan sosiaalirahasto (ESR).',
      },
    ],
    en: [
      { h: 'A place in education for everyone' },
      {
        p: 'The education guarantee came into force in 2013 as part of the youth guarantee. Its purpose was that no young person who had finished basic education should be left without a place to study. In Uusimaa, a two-year project examined what the providers of vocational education had done to make the guarantee work.',
      },
      { h: 'A model that can be adapted' },
      {
        p: 'On the basis of this work, an implementation model was built for the region, one that could be adapted to the needs of different organisations and areas. It included:',
      },
      {
        ul: [
          'recommendations on how organisations should work together',
          'tools that those who guide young people can use in their work.',
        ],
      },
      {
        p: 'Using the model was practised at training sessions held in different parts of the region for guidance staff in educational institutions. The project also resulted in a handbook, “Parhaat ohjauspalvelut Uudellemaalle!” (The best guidance services for Uusimaa!), to help professionals who guide young people.',
      },
      { h: 'Implementation and funding' },
      {
        p: 'Helsinki-Uusimaa Regional Council coordinated the project, and twenty providers of upper secondary vocational education took part in it. Carried out in 2015–2017, the project was funded by the European Social Fund (ESF).',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Uudellemaalle luotiin malli koulutustakuun toteuttamiseen.',
      en: 'A model for implementing the education guarantee was created for Uusimaa.',
    },
    {
      fi: 'Oppilaitosten ohjaajat saivat omalla seudullaan koulutusta mallin käyttöön.',
      en: 'Guidance staff in educational institutions received training in using the model in their own areas.',
    },
    {
      fi: 'Nuoria ohjaaville ammattilaisille julkaistiin käsikirja.',
      en: 'A handbook was published for professionals who guide young people.',
    },
  ],
  keyFigures: [
    {
      label: {
        fi: 'Toisen asteen ammatillisen koulutuksen järjestäjiä mukana',
        en: 'Providers of upper secondary vocational education taking part',
      },
      value: 20,
      unit: 'count',
    },
  ],
  ownerRole: 'coordinator',
  leadPartner: 'uudenmaan-liitto',
  partnersNote: {
    fi: 'Toisen asteen ammatillisen koulutuksen järjestäjiä oli mukana kaksikymmentä.',
    en: 'Twenty providers of upper secondary vocational education took part.',
  },
  countries: ['FI'],
  phases: [{ start: '2015', end: '2017', programme: 'kestavaa-kasvua-ja-tyota-esr' }],
  topics: ['education-guarantee', 'guidance-of-young-people'],
  attachments: [
    {
      kind: 'handbook',
      title: {
        fi: 'Parhaat ohjauspalvelut Uudellemaalle!',
        en: 'Handbook: Parhaat ohjauspalvelut Uudellemaalle! (The best guidance services for Uusimaa!)',
      },
      language: 'fi',
      description: {
        fi: 'Käsikirja nuorten ohjaajille. Alkuperäinen on julkaistu toisessa palvelussa.',
        en: 'A handbook for those who guide young people. The original is published in another service.',
      },
    },
  ],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Vipuvoimaa EU:lta 2014-2020. EU:n lippu ja alla teksti: Euroopan unioni, Euroopan sosiaalirahasto.',
        en: 'Logo with the Finnish text Vipuvoimaa EU:lta 2014-2020 (Leverage from the EU 2014–2020). The EU flag and, below it, the Finnish text: Euroopan unioni, Euroopan sosiaalirahasto (European Union, European Social Fund).',
      },
      texts: ['Vipuvoimaa EU:lta 2014-2020', 'Euroopan unioni', 'Euroopan sosiaalirahasto'],
      flag: true,
    },
  ],
}
