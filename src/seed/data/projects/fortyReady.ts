import type { ProjectSeed } from '../types'

export const fortyReady: ProjectSeed = {
  id: '40ready',
  title: { fi: '40Ready', en: '40Ready' },
  acronym: '40Ready',
  officialName: { en: 'Strengthening SME capacity to engage in Industry 4.0' },
  slug: { fi: '40ready', en: '40ready' },
  summary: {
    fi: '40Ready-hankkeen päämääränä oli, että pienet ja keskisuuret yritykset pääsisivät paremmin mukaan Teollisuus 4.0:aan. Uudenmaan liitto selvitti hankkeessa alueensa osaamista, käytäntöjä ja haasteita.',
    en: 'The goal of 40Ready was for small and medium-sized enterprises to be better able to take part in Industry 4.0. Helsinki-Uusimaa Regional Council studied the expertise, practices and challenges of its region.',
  },
  body: {
    fi: [
      { h: 'Pk-yritykset ja Teollisuus 4.0' },
      {
        p: 'Teollisuus 4.0 vaatii yrityksiltä digitaalisia valmiuksia, ja 40Ready pyrki parantamaan niitä pk-yrityksissä. Käsite kattaa monia asioita, esimerkiksi nämä:',
      },
      {
        ul: [
          'ohjelmistot',
          'virtuaalimaailman mahdollisuudet',
          'laitteiden ja järjestelmien kytkeminen toisiinsa',
          'datasta syntyvät uudet liiketoimintamallit ja palvelut.',
        ],
      },
      { h: 'Uudenmaan tilanne' },
      {
        p: 'Uudenmaan liitto selvitti, mitä alueella jo osattiin, mitkä käytännöt toimivat ja missä oli erityisiä vaikeuksia. Työtä tehtiin muun muassa kehitysyhtiöiden, teollisuuden digitalisaatioon erikoistuneiden asiantuntijaorganisaatioiden, Uudenmaan ELY-keskuksen ja ministeriöiden kanssa.',
      },
      { h: 'Johto ja rahoitus' },
      {
        p: 'Hanketta johti Agency for the Development of Empolese Valdelsa Italian Toscanasta. Interreg Europe -ohjelma rahoitti sitä vuosina 2019–2023, ja kokonaisbudjetti oli noin 1,4 miljoonaa euroa.',
      },
    ],
    en: [
      { h: 'SMEs and Industry 4.0' },
      {
        p: 'Industry 4.0 requires digital capabilities of companies, and 40Ready sought to improve them in SMEs. The term covers many things, for example:',
      },
      {
        ul: [
          'software',
          'the possibilities of the virtual world',
          'connecting devices and systems to each other',
          'new business models and services that arise from data.',
        ],
      },
      { h: 'The situation in Uusimaa' },
      {
        p: 'Helsinki-Uusimaa Regional Council studied what expertise the region already had, which practices worked and where there were particular difficulties. The work was done together with, among others, development companies, expert organisations specialising in industrial digitalisation, the Uusimaa ELY Centre and ministries.',
      },
      { h: 'Lead and funding' },
      {
        p: 'The project was led by the Agency for the Development of Empolese Valdelsa from Tuscany, Italy. The Interreg Europe programme funded it in 2019–2023, and its total budget was about EUR 1.4 million.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Uudeltamaalta koottiin tietoa osaamisesta, toimivista käytännöistä ja alueen omista haasteista.',
      en: 'Information was gathered on the expertise in Uusimaa, practices that worked and the region’s own challenges.',
    },
  ],
  ownerRole: 'partner',
  leadPartner: 'agency-for-the-development-of-empolese-valdelsa',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    {
      organisation: 'uudenmaan-ely-keskus',
      role: 'other',
      note: { fi: 'Yhteistyötaho', en: 'Cooperating organisation' },
    },
  ],
  phases: [
    {
      start: '2019',
      end: '2023',
      programme: 'interreg-europe',
      totalBudget: 1400000,
      approximate: true,
    },
  ],
  topics: ['industry-4-0', 'smes', 'digitalisation'],
}
