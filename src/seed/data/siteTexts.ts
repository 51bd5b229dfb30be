import type { Block, Text } from './types'

export type SiteText = { title: Text; body: { fi: Block[]; en: Block[] } }

/**
 * The static pages of the demo archive.
 *
 * What only the owner of a live archive can know stands in brackets: `[Täydennä: …]`,
 * `[To be completed: …]`.
 */
export const siteTexts: { about: SiteText; accessibility: SiteText; privacy: SiteText } = {
  about: {
    title: { fi: 'Tietoa arkistosta', en: 'About the archive' },
    body: {
      fi: [
        {
          p: 'Hankearkistoon on koottu Uudenmaan liiton 22 päättynyttä hanketta: mitä niissä tehtiin, ketkä olivat mukana, mistä rahoitus tuli ja mitä aineistoa jäi käytettäväksi.',
        },
        {
          p: 'Tämä on arkiston esittelyversio. Se näyttää, miten arkisto toimii, eikä se ole Uudenmaan liiton virallinen palvelu.',
        },
        { h: 'Mistä tiedot ovat peräisin' },
        {
          p: 'Tiedot perustuvat Uudenmaan liiton verkkosivuun ”Uudenmaan liiton päättyneet hankkeet”, joka on päivitetty viimeksi 24.4.2024. Sivun tosiasioista on kirjoitettu uudet tekstit esittelyä varten, suomeksi ja englanniksi. Tekstit eivät ole lainauksia sivulta.',
        },
        { h: 'Mitä esittelyssä puuttuu' },
        {
          ul: [
            'Alkuperäisiä asiakirjoja ei ole siirretty. Jokaisen liitteen paikalla on tiedosto, joka kertoo, mikä asiakirja siitä puuttuu.',
            'Alkuperäisiä logoja ei ole siirretty. Kuvat on piirretty esittelyä varten, ja niissä on samat tekstit kuin logoissa.',
            'Monen linkin osoite ei ole tiedossa. Silloin kerrotaan vain, mihin linkki johti.',
          ],
        },
        { h: 'Miten luvut ja ajat esitetään' },
        {
          ul: [
            'Luku ei ole koskaan tarkempi kuin lähteessä. Jos lähteessä lukee ”noin”, myös täällä lukee ”noin”.',
            'Budjetti on koko hankkeen budjetti, ellei toisin sanota. Uudenmaan liiton osuus kerrotaan erikseen, jos se tiedetään.',
            'Aika kerrotaan niin tarkasti kuin se tiedetään: vuotena, kuukautena tai päivänä.',
            'Tieto, jota lähteessä ei ole, jätetään pois. Mitään ei ole arvattu.',
          ],
        },
        { h: 'Kielet' },
        {
          p: 'Arkisto on suomeksi ja englanniksi. Jos teksti puuttuu englanniksi, se näytetään suomeksi ja vieressä kerrotaan siitä. Myös ruudunlukija saa tiedon kielestä. Asiakirjan kieli kerrotaan sen yhteydessä.',
        },
        { h: 'Aineiston käyttö' },
        {
          p: 'Hankkeiden aineisto on vapaasti hyödynnettävissä, ja jokaisen liitteen kohdalla kerrotaan sen lisenssi. Esittelyssä lisenssiksi on merkitty CC BY 4.0, mutta lähde ei nimeä lisenssiä. Logot ja tavaramerkit kuuluvat omistajilleen, eikä lisenssi koske niitä.',
        },
        {
          p: '[Täydennä ennen julkaisua: vahvistettu lisenssi ja arkiston ylläpidosta vastaava yksikkö.]',
        },
      ],
      en: [
        {
          p: 'The project archive brings together 22 ended projects of the Helsinki-Uusimaa Regional Council: what they did, who took part, where the funding came from and what material they left for others to use.',
        },
        {
          p: 'This is a demo version of the archive. It shows how the archive works, and it is not an official service of the Helsinki-Uusimaa Regional Council.',
        },
        { h: 'Where the information comes from' },
        {
          p: 'The information is based on the regional council’s Finnish web page of its ended projects, “Uudenmaan liiton päättyneet hankkeet”, last updated on 24 April 2024. New texts were written for the demo from the facts of that page, in Finnish and in English. They are not quotations from the page.',
        },
        { h: 'What the demo leaves out' },
        {
          ul: [
            'The original documents have not been moved here. In place of each attachment there is a file that says which document is missing.',
            'The original logos have not been moved here. The pictures were drawn for the demo and carry the same texts as the logos.',
            'The address of many links is not known. The archive then says only where the link led.',
          ],
        },
        { h: 'How numbers and dates are shown' },
        {
          ul: [
            'A number is never more exact than in the source. Where the source says “noin” (about), the archive says “about” as well.',
            'A budget is that of the whole project, unless otherwise stated. The regional council’s own share is given separately where it is known.',
            'A date is given as exactly as it is known: as a year, a month or a day.',
            'What the source does not tell is left out. Nothing has been guessed.',
          ],
        },
        { h: 'Languages' },
        {
          p: 'The archive is in Finnish and English. A text that is missing in English is shown in Finnish, with a note beside it. Screen readers are told the language, too. The language of a document is given with the document.',
        },
        { h: 'Using the material' },
        {
          p: 'The material of the projects is free to reuse, and the licence is given with each attachment. In the demo the licence is marked as CC BY 4.0, but the source does not name one. Logos and trade marks belong to their owners, and the licence does not cover them.',
        },
        {
          p: '[To be completed before going live: the confirmed licence, and the unit that is responsible for the archive.]',
        },
      ],
    },
  },
  accessibility: {
    title: { fi: 'Saavutettavuusseloste', en: 'Accessibility statement' },
    body: {
      fi: [
        {
          p: 'Tämä saavutettavuusseloste koskee Hankearkiston esittelyversiota. Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää, että julkisen palvelun on oltava saavutettava.',
        },
        {
          p: '[Täydennä ennen julkaisua: palvelun osoite ja palautteista vastaavan yksikön yhteystiedot.]',
        },
        { h: 'Mitä ei ole vielä testattu' },
        {
          ul: [
            'Palvelua ei ole testattu ruudunlukijoiden, suurennusohjelmien tai puheohjauksen käyttäjien kanssa.',
            'Palvelua ei ole testattu kattavasti eri puhelimilla, selaimilla ja käyttöjärjestelmillä.',
            'PDF-tiedostoja ei ole tarkistettu PDF/UA-standardia vasten.',
            'Ylläpitäjien hallintanäkymää ei ole arvioitu.',
          ],
        },
      ],
      en: [
        {
          p: 'This accessibility statement covers the demo version of the project archive. The Finnish Act on the Provision of Digital Services (306/2019) requires public services to be accessible.',
        },
        {
          p: '[To be completed before going live: the address of the service, and the contact details of the unit that handles feedback.]',
        },
        { h: 'What has not been tested yet' },
        {
          ul: [
            'The service has not been tested with users of screen readers, screen magnifiers or voice control.',
            'The service has not been tested thoroughly on different phones, browsers and operating systems.',
            'The PDF files have not been checked against the PDF/UA standard.',
            'The administration view for staff has not been assessed.',
          ],
        },
      ],
    },
  },
  privacy: {
    title: { fi: 'Tietosuoja', en: 'Privacy' },
    body: {
      fi: [
        {
          p: 'Hankearkiston julkisia sivuja voi käyttää kertomatta itsestään mitään. Tällä sivulla kerrotaan, mitä tietoja palvelu silti käsittelee ja miksi.',
        },
        {
          p: '[Täydennä ennen julkaisua: rekisterinpitäjän nimi ja yhteystiedot sekä tietosuojavastaavan yhteystiedot.]',
        },
        { h: 'Julkiset sivut' },
        {
          ul: [
            'Sivut eivät aseta evästeitä eivätkä tallenna laitteellesi muutakaan.',
            'Sivut eivät hae mitään muiden palveluista: eivät kirjasimia, karttoja, videoita eivätkä seurantaa.',
            'Kävijöitä ei seurata eikä tilastoida.',
            'Linkki toiseen palveluun avaa sen palvelun sivun. Siellä ovat voimassa sen omat ehdot.',
          ],
        },
        { h: 'Lokit' },
        {
          p: 'Sovellus ei kirjaa IP-osoitteita lokiinsa. Palvelimen tai verkkopalvelun tarjoajalla voi olla omia lokeja, joissa IP-osoite on mukana esimerkiksi hyökkäysten torjuntaa varten.',
        },
        { p: '[Täydennä ennen julkaisua: palvelun tarjoaja, sen lokit ja niiden säilytysaika.]' },
        { h: 'Yhteydenotot' },
        {
          p: 'Jos kirjoitat yhteydenottolomakkeella, viestisi, nimesi ja sähköpostiosoitteesi lukee vain arkiston henkilökunta. Nimeä ja osoitetta ei tarvitse antaa. Ne ja viestin sisältö poistetaan automaattisesti 90 päivän kuluttua siitä, kun asia on käsitelty. Tilastoa varten jää tieto siitä, mitä asia koski, milloin se tuli ja miten se päättyi. IP-osoitettasi ei tallenneta: siitä lasketaan enintään tunnin ajaksi tunniste, jolla rajoitetaan viestien määrää.',
        },
        { h: 'Ylläpitäjien tunnukset' },
        {
          p: 'Arkistoa ylläpitävästä henkilöstöstä tallennetaan nimi, sähköpostiosoite ja salasana tiivisteenä sekä kirjautumisen turvaamiseen tarvittavat tiedot: voimassa olevat istunnot ja epäonnistuneiden kirjautumisten määrä. Myös hallintanäkymän omat asetukset ja tieto siitä, mitä henkilö parhaillaan muokkaa, tallennetaan. Tietoja käytetään kirjautumiseen, käyttöoikeuksien hallintaan ja muokkausten yhteensovittamiseen.',
        },
        {
          p: 'Kirjautuminen asettaa välttämättömän evästeen, joka on voimassa kahdeksan tuntia kirjautumisesta tai sen uusimisesta. Hallintanäkymä voi lisäksi muistaa evästeissä valitun kielen ja teeman.',
        },
        {
          p: '[Täydennä ennen julkaisua: käsittelyn oikeusperuste, tunnusten säilytysaika ja tietojen mahdolliset vastaanottajat.]',
        },
        { h: 'Henkilöt hankkeiden teksteissä' },
        {
          p: 'Hankkeen tekstissä voidaan mainita henkilö, joka on puhunut julkisen tehtävänsä puolesta. Alkuperäisissä asiakirjoissa voi olla muidenkin nimiä; niitä ei ole siirretty esittelyyn.',
        },
        { h: 'Oikeutesi' },
        {
          ul: [
            'Voit pyytää nähtäväksi omat tietosi ja pyytää korjaamaan virheen.',
            'Voit pyytää poistamaan tietosi tai rajoittamaan niiden käsittelyä tai vastustaa käsittelyä tietosuoja-asetuksen ehtojen mukaan.',
            'Voit valittaa tietosuojavaltuutetulle, jos katsot, että tietojasi käsitellään lainvastaisesti.',
          ],
        },
        {
          p: 'Lähetä pyyntö Uudenmaan liiton kirjaamoon. Kirjaamon yhteystiedot ovat liiton verkkosivuston kohdassa Uudenmaan liiton yhteystiedot.',
        },
      ],
      en: [
        {
          p: 'You can use the public pages of the project archive without telling anything about yourself. This page tells what data the service nevertheless handles, and why.',
        },
        {
          p: '[To be completed before going live: the name and contact details of the controller, and the contact details of the data protection officer.]',
        },
        { h: 'Public pages' },
        {
          ul: [
            'The pages set no cookies and store nothing else on your device.',
            'The pages fetch nothing from other services: no fonts, maps, videos or tracking.',
            'Visitors are not tracked, and no visitor statistics are kept.',
            'A link to another service opens a page of that service, where its own terms apply.',
          ],
        },
        { h: 'Logs' },
        {
          p: 'The application writes no IP addresses to its log. The provider of the server or network may keep logs of its own that include IP addresses, for example to fend off attacks.',
        },
        {
          p: '[To be completed before going live: the service provider, its logs and how long they are kept.]',
        },
        { h: 'Messages to us' },
        {
          p: 'If you write to us by the contact form, only the staff of the archive read your message, name and e-mail address. You need not give your name or address. They and the content of the message are deleted automatically 90 days after the matter has been settled. For statistics we keep what the matter concerned, when it came and how it ended. Your IP address is not stored: for at most an hour a code worked out from it is used to limit the number of messages.',
        },
        { h: 'Staff accounts' },
        {
          p: 'Of the staff who maintain the archive, the service stores the name, the e-mail address and a hash of the password, and what is needed to protect logging in: current sessions and the number of failed attempts. It also stores a person’s own settings of the administration view, and what the person is editing at the moment. The data are used for logging in, managing access rights and keeping edits from colliding.',
        },
        {
          p: 'Logging in sets a necessary cookie, which is valid for eight hours from logging in or renewing the login. The administration view may also remember the chosen language and theme in cookies.',
        },
        {
          p: '[To be completed before going live: the legal basis of the processing, how long accounts are kept, and any recipients of the data.]',
        },
        { h: 'People named in project texts' },
        {
          p: 'The text of a project may name a person who spoke in a public role. The original documents may hold other names as well; they have not been moved to the demo.',
        },
        { h: 'Your rights' },
        {
          ul: [
            'You can ask to see your own data and ask for an error to be corrected.',
            'You can ask for your data to be erased or their processing to be restricted, or object to the processing, as laid down in the General Data Protection Regulation.',
            'You can lodge a complaint with the Data Protection Ombudsman if you think that your data are processed unlawfully.',
          ],
        },
        {
          p: 'Send your request to the registry of the Helsinki-Uusimaa Regional Council. Its contact details are among the regional council’s contact information on its website (in Finnish: Uudenmaan liiton yhteystiedot).',
        },
      ],
    },
  },
}

/** What the accessibility statement of the demo tells as data. */
export const statement = {
  assessor: 'self',
  conformance: 'partial',
  contactUnit: {
    en: 'Registry of the Helsinki-Uusimaa Regional Council',
    fi: 'Uudenmaan liiton kirjaamo',
  },
  madeOn: '2026-11-24',
  shortcomings: [
    {
      reason: 'notYet',
      what: {
        en: 'Attachments: the original documents of the projects have not been moved to the demo, and their accessibility has not been assessed.',
        fi: 'Liitteet: hankkeiden alkuperäisiä asiakirjoja ei ole siirretty esittelyyn, eikä niiden saavutettavuutta ole arvioitu.',
      },
    },
    {
      reason: 'notYet',
      what: {
        en: 'The Excel files that stand in for attachments: their language and title are not set in the properties of the file.',
        fi: 'Liitteiden paikalla olevat Excel-tiedostot: niiden kieltä ja otsikkoa ei ole merkitty tiedoston ominaisuuksiin.',
      },
    },
    {
      reason: 'notYet',
      what: {
        en: 'Links whose address is not known: their target cannot be reached through the service.',
        fi: 'Linkit, joiden osoitetta ei tiedetä: linkin kohteeseen ei pääse palvelun kautta.',
      },
    },
  ],
} as const
