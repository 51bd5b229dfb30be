/** Open data: the page about it, the page of the API, and the links to downloads. */
export const openData = {
  'nav.open-data': 'Avoin data',
  'openData.title': 'Avoin data',
  'openData.intro':
    'Arkiston julkiset tiedot saa ladata, käyttää ja jakaa edelleen. Tiedot ovat samat kuin sivuilla, ja ne päivittyvät heti, kun arkisto muuttuu.',
  'openData.downloads': 'Lataa tiedot',
  'openData.downloadsHelp':
    'Excel-tiedosto on tehty ihmisille, CSV ja JSON ohjelmille. JSON-LD on linkitettyä dataa schema.orgin sanastolla.',
  'openData.grain.projects': 'Hankkeet',
  'openData.grain.partners': 'Partnerit',
  'openData.grain.programmes': 'Ohjelmat',
  'openData.grain.topics': 'Aiheet',
  'openData.grain.documents': 'Asiakirjat',
  'openData.what': 'Tietojoukko',
  'openData.formats': 'Tiedostot',
  'openData.download': '{what}, {format}',
  'openData.excelCsv': 'CSV Exceliin',
  'openData.filtered': 'Lataa vain osa',
  'openData.filteredText':
    'Rajaa luetteloa hankkeiden sivulla. Luettelon lopussa olevista linkeistä saat juuri ne hankkeet, jotka olet rajannut, tai niiden partnerit, ohjelmat ja asiakirjat.',
  'openData.toList': 'Siirry hankkeiden luetteloon',
  'openData.whole': 'Koko arkisto',
  'openData.wholeText':
    'Yhdessä ZIP-tiedostossa ovat kaikki julkiset tiedot, asiakirjat ja kuvat sekä niiden tarkistussummat.',
  'openData.wholeLink': 'Lataa koko arkisto (ZIP)',
  'openData.api': 'Rajapinta',
  'openData.apiText':
    'Rajapinta on vain lukemista varten. Se ei vaadi tunnuksia, ja sitä voi kutsua suoraan selaimesta. Tunnisteet ovat pysyviä.',
  'openData.apiLink': 'Rajapinnan kuvaus',
  'openData.catalogue': 'Luettelotiedot',
  'openData.catalogueText':
    'DCAT-AP-kuvaus on tarkoitettu palveluille, jotka luetteloivat avointa dataa, kuten avoindata.fi.',
  'openData.catalogueLink': 'DCAT-AP-kuvaus (JSON-LD)',
  'openData.licence': 'Käyttöluvat',
  'openData.licenceProjects': 'Hankkeiden tiedot:',
  'openData.licenceAttribution': 'Mainitse lähteenä Uudenmaan liitto.',
  'openData.licenceMetadata': 'Partnerien, ohjelmien, aiheiden ja asiakirjojen kuvailutiedot:',
  'openData.licenceDocuments':
    'Kunkin asiakirjan käyttölupa on merkitty asiakirjan tietoihin. Lupa ei koske logoja eikä tunnuksia: ne ovat omistajiensa.',
  'openData.quality': 'Mitä tiedoista kannattaa tietää',
  'openData.qualityUnknown': 'Tieto, jota ei tiedetä, puuttuu. Se ei ole nolla.',
  'openData.qualityApproximate':
    'Arvioitu summa on merkitty arvioksi. Yhteissumma on arvio, jos yksikin sen osista on.',
  'openData.qualityDates':
    'Päivämäärä on niin tarkka kuin tiedetään: vuosi, kuukausi tai päivä (ISO 8601).',
  'openData.qualityLanguages':
    'Teksti on niillä kielillä, joilla se on kirjoitettu. Puuttuvaa käännöstä ei korvata toisella kielellä.',
  'openData.listHeading': 'Lataa nämä tiedot',
  'openData.listText': 'Tiedostoissa on juuri se, mitä luetteloon on rajattu.',
  'openData.more': 'Lisää avoimesta datasta',
  'openDataApi.title': 'Avoimen datan rajapinta',
  'openDataApi.intro':
    'Osoite, parametrit ja tietueiden rakenne. Sama kuvaus on koneluettavana OpenAPI 3.1 -tiedostona. Kenttien selitteet ovat englanniksi, kuten OpenAPI-tiedostossa.',
  'openDataApi.base': 'Perusosoite',
  'openDataApi.file': 'OpenAPI-tiedosto',
  'openDataApi.example': 'Esimerkki',
  'openDataApi.rules': 'Yhteiset säännöt',
  'openDataApi.rulePaging':
    'Luettelo tulee sivuina. Seuraavan sivun osoite on kohdassa links.next. Sivut eivät mene sekaisin, vaikka hankkeita lisätään kesken luvun.',
  'openDataApi.ruleCache':
    'Vastauksessa on ETag ja Last-Modified. Lähetä ne takaisin (If-None-Match, If-Modified-Since), niin saat vastauksen 304, jos mikään ei ole muuttunut.',
  'openDataApi.ruleProblems':
    'Virhe on RFC 9457:n mukainen (application/problem+json), suomeksi tai englanniksi otsakkeen Accept-Language mukaan.',
  'openDataApi.ruleVersions':
    'Versio on osoitteessa. Uusia kenttiä voi tulla samaan versioon; kentän poisto tai merkityksen muutos saa uuden version.',
  'openDataApi.operations': 'Osoitteet',
  'openDataApi.parameters': 'Parametrit',
  'openDataApi.name': 'Nimi',
  'openDataApi.meaning': 'Merkitys',
  'openDataApi.records': 'Tietueet',
  'openDataApi.field': 'Kenttä',
  'openDataApi.type': 'Tyyppi',
  'openDataApi.optional': 'voi puuttua',
} as const
