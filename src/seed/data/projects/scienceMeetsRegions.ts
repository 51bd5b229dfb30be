import type { ProjectSeed } from '../types'

export const scienceMeetsRegions: ProjectSeed = {
  id: 'science-meets-regions',
  title: { fi: 'Uudenmaan Science Meets Regions', en: 'Science Meets Regions' },
  slug: { fi: 'science-meets-regions', en: 'science-meets-regions' },
  summary: {
    fi: 'Uudenmaan Science Meets Regions toi tutkimuksen, yritykset ja päättäjät yhteen etsimään ratkaisuja maakunnan haasteisiin. Vuonna 2022 järjestettiin avaustapahtuma, kolme innovaatioleiriä ja päätösseminaari.',
    en: 'Science Meets Regions brought together research, business and decision-makers to look for solutions to the challenges of Uusimaa. An opening event, three innovation camps and a closing seminar were held in 2022.',
  },
  body: {
    fi: [
      { h: 'Tutkittu tieto päätösten pohjaksi' },
      {
        p: 'Keväällä 2022 Uudenmaan liitto ja Euroopan komission yhteinen tutkimuskeskus (JRC) aloittivat ohjelman, joka vauhditti Uusimaa-ohjelman kärkitavoitteita. Lähestymistapa oli uusi sekä Suomessa että kansainvälisesti: maakunnan kehittäminen perustui tietoon, ja ratkaisuja haettiin laajalla joukolla.',
      },
      { quote: 'Kun tiede ja kokemus kohtaavat, maakunta saa uusia ratkaisuja.' },
      { h: 'Avauksesta päätösseminaariin' },
      { p: 'Ohjelma eteni kolmessa vaiheessa:' },
      {
        ol: [
          'Avaustapahtumassa kohtasivat EU-toimijat ja Uudenmaan päättäjät sekä tieteen, taiteen, yritysten ja julkisen sektorin edustajat.',
          'Kolmella innovaatioleirillä pohdittiin aiheita, jotka oli poimittu Uusimaa-ohjelman kärkitavoitteista.',
          'Päätösseminaarissa kärkiteemojen ideat ja toimet vedettiin yhteen.',
        ],
      },
      { h: 'Pidemmän ajan tavoitteet' },
      {
        p: 'Uudellamaalla todettiin olevan vahvuuksia, kuten väestön korkea koulutus, hyvinvointi ja innovointi. Kehitettävää nähtiin esimerkiksi työllisyydessä ja kestävässä kehityksessä. Pidemmällä aikavälillä ohjelman oli määrä synnyttää innovaatioita, joissa tutkimustieto ja kokemus täydentävät toisiaan.',
      },
      {
        p: 'Vuonna 2022 ohjelmaa kommentoivat Uudenmaan maakuntajohtaja Ossi Savolainen ja Uudenmaan maakuntahallituksen puheenjohtaja Markku Markkula.',
      },
    ],
    en: [
      { h: 'Research as a basis for decisions' },
      {
        p: 'In spring 2022, Helsinki-Uusimaa Regional Council and the European Commission’s Joint Research Centre (JRC) launched a programme that gave impetus to the key goals of the Uusimaa Programme. The approach was new both in Finland and internationally: regional development was based on knowledge, and solutions were sought by a wide range of people.',
      },
      { quote: 'When science meets experience, the region gains new solutions.' },
      { h: 'From the opening to the closing seminar' },
      { p: 'The programme proceeded in three stages:' },
      {
        ol: [
          'The opening event was a meeting place for EU bodies, decision-makers from Uusimaa, and representatives of science, the arts, companies and the public sector.',
          'Three innovation camps considered subjects taken from the key goals of the Uusimaa Programme.',
          'The closing seminar drew together the ideas and measures on the key themes.',
        ],
      },
      { h: 'Longer-term goals' },
      {
        p: 'Uusimaa was found to have strengths such as a highly educated population, well-being and innovation. Employment and sustainable development, for example, were seen as areas to be improved. In the longer term, the programme was meant to give rise to innovations in which research and experience complement each other.',
      },
      {
        p: 'In 2022, the programme was commented on by Ossi Savolainen, Regional Mayor (maakuntajohtaja) of Uusimaa, and Markku Markkula, Chair of the Regional Board (maakuntahallituksen puheenjohtaja) of Uusimaa.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Kärkiteemoista saatiin kooste, jossa oli sekä ideoita että toimia.',
      en: 'The key themes were summed up in both ideas and measures.',
    },
  ],
  keyFigures: [
    {
      label: { fi: 'Avaustapahtumia', en: 'Opening events' },
      value: 1,
      unit: 'count',
    },
    {
      label: { fi: 'Innovaatioleirejä', en: 'Innovation camps' },
      value: 3,
      unit: 'count',
    },
    {
      label: { fi: 'Päätösseminaareja', en: 'Closing seminars' },
      value: 1,
      unit: 'count',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partners: [{ organisation: 'european-commission-joint-research-centre', role: 'partner' }],
  phases: [{ start: '2022', end: '2022', programme: 'jrc-science-meets-regions' }],
  topics: ['evidence-based-policy', 'innovation-camps'],
}
