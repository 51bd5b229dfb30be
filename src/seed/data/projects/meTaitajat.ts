import type { ProjectSeed } from '../types'

export const meTaitajat: ProjectSeed = {
  id: 'me-taitajat',
  title: { fi: 'Me taitajat', en: 'We, the Skilled (Me taitajat)' },
  slug: { fi: 'me-taitajat', en: 'we-the-skilled' },
  summary: {
    fi: 'Me taitajat -hankkeessa selvitettiin, mitä metataitoja työelämässä tarvitaan ja miten niitä voi kehittää. Tuloksena syntyi valmennuspaketti, jota organisaatiot voivat käyttää itsenäisesti.',
    en: 'This project studied which meta-skills are needed in working life and how they can be developed. The result was a coaching package that organisations can use on their own.',
  },
  body: {
    fi: [
      { h: 'Mitä metataidot ovat?' },
      { quote: 'Metataidot kantavat silloinkin, kun kaikki muu työssä muuttuu.' },
      {
        p: 'Tehtävänkuvat, organisaatiot, työtavat ja työn sisällöt voivat muuttua nopeasti. Hankkeessa metataidoilla tarkoitettiin taitoja, jotka eivät ole sidoksissa yhteen työhön vaan joista on apua muutoksen keskellä. Niitä ovat esimerkiksi järkevä työn suunnittelu, omasta jaksamisesta huolehtiminen, uuden oppiminen ja kyky vaihtaa nopeasti suuntaa. Näistä taidoista hyötyvät sekä yksittäinen työntekijä että koko työyhteisö.',
      },
      { h: 'Seitsemän teemaa' },
      { p: 'Hanke paneutui erityisesti seitsemään osaamisen alueeseen:' },
      {
        ol: [
          'nykyaikainen tietotyö, jossa omia työprosesseja johdetaan teknologian keinoin',
          'uudenlainen viestintä, jota sosiaalinen teknologia vaatii',
          'oman osaamisen kehittäminen digitaalisilla työkaluilla',
          'verkostojen johtaminen ja niiden osaamisen käyttäminen',
          'lean-menetelmät ja ketterä kehittäminen',
          'kokeileminen ja luova ongelmanratkaisu',
          'kiireen hallitseminen ja työn sovittaminen muuhun elämään.',
        ],
      },
      { h: 'Valmennuspaketti' },
      {
        p: 'Hankkeen tulos on malli, jolla organisaatio voi itse valmentaa väkeään metataidoissa. Pakettiin kuuluu kolme työkirjaa, ja jokaisen rinnalla on täytettävä työskentelyvälilehti:',
      },
      {
        ul: [
          'Yhteisö: organisaatio tunnistaa yhdessä omat tärkeimmät metataitonsa.',
          'Minä: työntekijä pohtii omaa työtään ja sitä, miten hän siinä oppii.',
          'Valmentaja: työtoveri tai ulkopuolinen saa apua toisen tukemiseen ja peilinä toimimiseen.',
        ],
      },
      {
        p: 'Uudenmaan liitto toteutti hankkeen syksystä 2018 lokakuuhun 2019, ja sen rahoittaja oli Keva.',
      },
    ],
    en: [
      { h: 'What are meta-skills?' },
      { quote: 'Meta-skills carry you even when everything else about your work is changing.' },
      {
        p: 'Job descriptions, organisations, ways of working and the content of work can all change quickly. In the project, meta-skills meant skills that are not tied to any one job but are of help in the midst of change. Examples are sensible planning of one’s work, looking after one’s own well-being, learning new things and being able to change direction quickly. Both the individual employee and the whole work community benefit from these skills.',
      },
      { h: 'Seven themes' },
      { p: 'The project went into seven areas of competence in particular:' },
      {
        ol: [
          'modern knowledge work, where one’s own work processes are managed by means of technology',
          'the new kind of communication that social technology calls for',
          'developing one’s own skills with digital tools',
          'managing networks and using the expertise in them',
          'lean methods and agile development',
          'experimenting and creative problem-solving',
          'coping with haste and fitting work in with the rest of life.',
        ],
      },
      { h: 'The coaching package' },
      {
        p: 'The outcome of the project is a model with which an organisation can itself coach its people in meta-skills. The package has three workbooks, and each comes with a worksheet to fill in:',
      },
      {
        ul: [
          'Community: the organisation identifies its own most important meta-skills together.',
          'Me: the employee thinks about his or her own work, and how he or she learns from it.',
          'Coach: a colleague or an outsider gets help in supporting another person and acting as a mirror.',
        ],
      },
      {
        p: 'Helsinki-Uusimaa Regional Council carried out the project from autumn 2018 to October 2019, and it was funded by Keva.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Malli, jonka avulla organisaatio voi valmentaa metataitoja omin voimin',
      en: 'A model with which an organisation can coach meta-skills on its own',
    },
    {
      fi: 'Kolmen työkirjan ja niiden työskentelyvälilehtien valmennuspaketti',
      en: 'A coaching package of three workbooks and their worksheets',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  countries: ['FI'],
  phases: [
    {
      start: '2018',
      end: '2019-10',
      programme: 'keva-tyoelaman-kehittamisraha',
      note: { fi: 'Hanke alkoi syksyllä 2018.', en: 'The project began in autumn 2018.' },
    },
  ],
  topics: ['working-life', 'meta-skills'],
  attachments: [
    {
      kind: 'workbook',
      title: { fi: 'Yhteisö-työkirja', en: 'Community workbook' },
      language: 'fi',
      description: {
        fi: 'Koko organisaatiolle: tärkeiden metataitojen tunnistaminen yhdessä.',
        en: 'For the whole organisation: identifying important meta-skills together.',
      },
    },
    {
      kind: 'worksheet',
      title: { fi: 'Yhteisö-työskentelyvälilehti', en: 'Community worksheet' },
      language: 'fi',
      description: {
        fi: 'Yhteisö-työkirjan täytettävä osa.',
        en: 'The part of the Community workbook to fill in.',
      },
    },
    {
      kind: 'workbook',
      title: { fi: 'Minä-työkirja', en: 'Me workbook' },
      language: 'fi',
      description: {
        fi: 'Yksittäiselle työntekijälle: oman työn ja työssä oppimisen pohtiminen.',
        en: 'For the individual employee: thinking about one’s own work and learning at work.',
      },
    },
    {
      kind: 'worksheet',
      title: { fi: 'Minä-työskentelyvälilehti', en: 'Me worksheet' },
      language: 'fi',
      description: {
        fi: 'Minä-työkirjan täytettävä osa.',
        en: 'The part of the Me workbook to fill in.',
      },
    },
    {
      kind: 'workbook',
      title: { fi: 'Valmentaja-työkirja', en: 'Coach workbook' },
      language: 'fi',
      description: {
        fi: 'Työtoverille tai organisaation ulkopuoliselle valmentajalle: toisen tukeminen.',
        en: 'For a colleague or a coach from outside the organisation: supporting another person.',
      },
    },
    {
      kind: 'worksheet',
      title: { fi: 'Valmentaja-työskentelyvälilehti', en: 'Coach worksheet' },
      language: 'fi',
      description: {
        fi: 'Valmentaja-työkirjan täytettävä osa.',
        en: 'The part of the Coach workbook to fill in.',
      },
    },
  ],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Kevan logo, jossa lukee KEVA ja Julkisen alan työeläkeosaaja.',
        en: 'The Keva logo with the Finnish texts KEVA and Julkisen alan työeläkeosaaja (expert in public sector pensions).',
      },
      texts: ['KEVA', 'Julkisen alan työeläkeosaaja'],
    },
  ],
}
