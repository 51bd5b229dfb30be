import type { ProjectSeed } from '../types'

export const risBoost: ProjectSeed = {
  id: 'ris-boost',
  title: { fi: 'RIS Boost', en: 'RIS Boost' },
  acronym: 'RIS Boost',
  officialName: {
    fi: 'RIS Boost – Uudenmaan älykkään erikoistumisen innovaatioekosysteemin vahvistaminen',
  },
  slug: { fi: 'ris-boost', en: 'ris-boost' },
  summary: {
    fi: 'RIS Boost vahvisti Uudenmaan älykkään erikoistumisen innovaatioekosysteemiä. Tavoitteena oli, että alueen osaajat ja yhteistyö olisivat aiempaa ketterämpiä, monialaisempia ja kansainvälisempiä.',
    en: 'RIS Boost strengthened the innovation ecosystem for smart specialisation in Uusimaa. The aim was for the region’s talent and cooperation to become more agile, multidisciplinary and international.',
  },
  body: {
    fi: [
      {
        p: 'RIS Boost -hankkeen lähtökohtana oli, että uusimaalaiset toimijat pärjäisivät entistä paremmin sekä omassa maakunnassaan että kansainvälisesti. Tätä varten niille rakennettiin uusia prosesseja ja toimintamalleja. Maakunnan älykkään erikoistumisen strategia määräsi suunnan: toimet koskivat siinä valittuja kärkialoja ja osaamisalueita.',
      },
      {
        p: 'Hanketta hallinnoi Uudenmaan liitto. Työtä tehtiin kuntien elinkeinoyksiköiden, kehitysyhtiöiden ja korkeakoulujen kanssa, ja apuna olivat alan keskeiset verkostot. Hankkeen aineistoihin kuuluu S3-alustaa käsittelevä opas siitä, miten EU-kumppanuudet vauhdittavat Uudenmaan älykästä erikoistumista.',
      },
      {
        p: 'Hanke toteutettiin vuosina 2019–2021, ja sen kokonaisbudjetti oli 330 000 euroa. Rahoitus tuli Euroopan aluekehitysrahastosta Kestävää kasvua ja työtä 2014–2020 -ohjelman kautta.',
      },
    ],
    en: [
      {
        p: 'The idea behind RIS Boost was that organisations in Uusimaa should do better both in their own region and internationally. New processes and operating models were built for them to this end. The region’s smart specialisation strategy set the direction: the work concerned the spearhead sectors and areas of expertise chosen in it.',
      },
      {
        p: 'The project was managed by Helsinki-Uusimaa Regional Council. The work was done with municipal business services, development companies and universities, with the help of the key networks in the field. The project’s materials include a guide to the S3 platform and to how EU partnerships speed up smart specialisation in Uusimaa.',
      },
      {
        p: 'The project was carried out in 2019–2021, and its total budget was EUR 330,000. The funding came from the European Regional Development Fund through the programme Sustainable growth and jobs 2014–2020. The project’s full Finnish name means ‘Strengthening the innovation ecosystem for smart specialisation in Uusimaa’.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Alueen toimijoille kehitettiin prosesseja ja toimintamalleja.',
      en: 'Processes and operating models were developed for organisations in the region.',
    },
    {
      fi: 'EU-kumppanuuksista ja S3-alustasta laadittiin opas.',
      en: 'A guide was produced on EU partnerships and the S3 platform.',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partnersNote: {
    fi: 'Yhteistyötä tehtiin kuntien elinkeinoyksiköiden, kehitysyhtiöiden ja korkeakoulujen kanssa.',
    en: 'The project worked with municipal business services, development companies and universities.',
  },
  countries: ['FI'],
  phases: [
    {
      start: '2019',
      end: '2021',
      programme: 'kestavaa-kasvua-ja-tyota-eakr',
      totalBudget: 330000,
    },
  ],
  topics: ['smart-specialisation', 'innovation-ecosystem'],
  attachments: [
    {
      kind: 'guide',
      title: {
        fi: 'S3-alusta – EU-kumppanuuksista vauhtia Uudenmaan älykkääseen erikoistumiseen -opas',
        en: 'S3 platform guide: EU partnerships to speed up smart specialisation in Uusimaa',
      },
      language: 'fi',
    },
  ],
  links: [
    {
      label: { fi: 'RisBoost Twitterissä', en: 'RisBoost on Twitter' },
    },
  ],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Vipuvoimaa EU:lta 2014-2020. EU-lippu ja teksti: Euroopan unioni, Euroopan aluekehitysrahasto.',
        en: 'Logo with the Finnish text Vipuvoimaa EU:lta 2014-2020 (Leverage from the EU 2014–2020). The EU flag and the Finnish text: Euroopan unioni, Euroopan aluekehitysrahasto (European Union, European Regional Development Fund).',
      },
      texts: ['Vipuvoimaa EU:lta 2014-2020', 'Euroopan unioni', 'Euroopan aluekehitysrahasto'],
      flag: true,
    },
  ],
}
