import type { ProjectSeed } from '../types'

export const silta: ProjectSeed = {
  id: 'silta',
  title: { fi: 'SILTA', en: 'SILTA' },
  acronym: 'SILTA',
  slug: { fi: 'silta', en: 'silta' },
  summary: {
    fi: 'SILTA auttoi Uudenmaan kuntia ilmastotyössä kuntajohdon sitouttamisesta toimien seurantaan. Apua antoi Uudenmaan ilmastoratkaisija.',
    en: 'SILTA helped the municipalities of Uusimaa with their climate work, from gaining the commitment of municipal leaders to monitoring the measures. The help was given by a climate solutions expert for Uusimaa.',
  },
  body: {
    fi: [
      { h: 'Apua kuntien ilmastotyöhön' },
      {
        p: 'Kunnat olivat ilmastotyössään eri vaiheissa, ja SILTA tarjosi tukea kullekin tilanteen mukaan. Apu tuli Uudenmaan ilmastoratkaisijalta. Hänen kanssaan kunta saattoi perehdyttää avainhenkilönsä ilmastotyöhön, laatia toimenpideohjelman, valmistella hankkeita tai suunnitella seurantaa. Työ koostui neljästä osasta, joista kunta sai poimia itselleen sopivat:',
      },
      {
        ol: [
          'Kuntajohto mukaan: johdolle tuotiin tuoretta tietoa ilmastosta ja esiteltiin, mitä kunta voisi tehdä.',
          'Toimenpideohjelma: kunta sai tukea sopivien toimien ja toimialojen valintaan, ja hyviä käytäntöjä etsittiin ja jaettiin.',
          'Hankkeiden valmistelu: kunnissa pidettiin hankeklinikoita, ideoitiin usean kunnan yhteisiä hankkeita ja koottiin virtuaalinen hankeseinä.',
          'Seuranta: kunta sai apua, kun se suunnitteli ja otti käyttöön toimien seurantajärjestelmän.',
        ],
      },
      { h: 'Tavoitteena koko maakunta' },
      {
        p: 'Ilmastolaki uudistettiin vuonna 2022, ja uudistettu laki edellytti kunnilta ilmastosuunnitelmia. SILTA antoi kunnille tukea myös niiden tekemiseen. Hankkeessa tähdättiin siihen, että jokaisella Uudenmaan kunnalla olisi joko ilmastositoumus tai toimenpideohjelma ja että kunnat etenisivät toimissaan niin pitkälle kuin pystyisivät.',
      },
      { h: 'Toteutus ja rahoitus' },
      {
        p: 'Uudenmaan liiton hanke kesti tammikuun 2022 alusta elokuun 2023 loppuun. Kokonaisbudjetti oli 120 000 euroa, ja rahoitus saatiin ympäristöministeriön Kuntien ilmastoratkaisut -ohjelmasta.',
      },
    ],
    en: [
      { h: 'Help with municipal climate work' },
      {
        p: 'The municipalities were at different stages in their climate work, and SILTA offered each of them support to suit its situation. The help came from a climate solutions expert for Uusimaa (in Finnish, Uudenmaan ilmastoratkaisija). With the expert, a municipality could familiarise its key people with climate work, draw up an action programme, prepare projects or plan its monitoring. The work consisted of four parts, from which a municipality could pick those that suited it:',
      },
      {
        ol: [
          'Getting the leaders on board: municipal leaders were given up-to-date information on the climate and shown what a municipality could do.',
          'The action programme: the municipality was supported in choosing suitable measures and sectors, and good practices were sought out and shared.',
          'Preparing projects: project clinics were held in the municipalities, joint projects of several municipalities were devised and a virtual project wall was put together.',
          'Monitoring: the municipality was helped as it planned and introduced a system for monitoring the measures.',
        ],
      },
      { h: 'The whole region as the goal' },
      {
        p: 'The Finnish Climate Act was reformed in 2022, and the reformed Act required climate plans from municipalities. SILTA also supported the municipalities in preparing these. The project aimed for every municipality in Uusimaa to have either a climate commitment or an action programme, and for the municipalities to go as far with their measures as they could.',
      },
      { h: 'Implementation and funding' },
      {
        p: 'The project, carried out by Helsinki-Uusimaa Regional Council, ran from the beginning of January 2022 to the end of August 2023. The total budget was EUR 120,000, and the funding came from the Municipal Climate Solutions programme of the Ministry of the Environment.',
      },
    ],
  },
  keyFigures: [
    {
      label: { fi: 'Prosessin osa-alueita', en: 'Parts of the process' },
      value: 4,
      unit: 'count',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  countries: ['FI'],
  phases: [
    {
      start: '2022-01-01',
      end: '2023-08-31',
      programme: 'kuntien-ilmastoratkaisut',
      totalBudget: 120000,
    },
  ],
  topics: ['climate-work-of-municipalities'],
  links: [
    {
      label: {
        fi: 'Kuntien ilmastoratkaisut -ohjelma',
        en: 'Municipal Climate Solutions programme',
      },
    },
  ],
}
