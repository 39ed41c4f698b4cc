<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>@default</name>
        <message>
            <source> (if you changed it yourself, open {file} in QGIS)</source>
            <translation> (har du endret det selv, åpner du {file} i QGIS)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Godta</translation>
        </message>
        <message>
            <source>&amp;Comment on the zone:</source>
            <translation>&amp;Kommentar til sonen:</translation>
        </message>
        <message>
            <source>&amp;Drop</source>
            <translation>F&amp;orkast</translation>
        </message>
        <message>
            <source>&amp;Grunnkrets number</source>
            <translation>&amp;Grunnkretsnummer</translation>
        </message>
        <message>
            <source>&amp;Package (ZIP)</source>
            <translation>&amp;Pakke (ZIP)</translation>
        </message>
        <message>
            <source>&amp;Population</source>
            <translation>&amp;Befolkning</translation>
        </message>
        <message>
            <source>&amp;Reason, {zone}:</source>
            <translation>&amp;Begrunnelse, {zone}:</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Begrunnelse:</translation>
        </message>
        <message>
            <source>&amp;Register of issued codes</source>
            <translation>&amp;Register over tildelte koder</translation>
        </message>
        <message>
            <source>&amp;Suggest</source>
            <translation>&amp;Foreslå</translation>
        </message>
        <message>
            <source>&amp;Unpack into</source>
            <translation>Pakk &amp;ut i</translation>
        </message>
        <message>
            <source>&amp;Write to</source>
            <translation>S&amp;kriv til</translation>
        </message>
        <message>
            <source>&amp;Zone (LKS code)</source>
            <translation>&amp;Sone (LKS-kode)</translation>
        </message>
        <message>
            <source>(The former answer is kept as {file}.)</source>
            <translation>(Det forrige svaret ligger igjen som {file}.)</translation>
        </message>
        <message>
            <source>0 is hidden, too</source>
            <translation>0 skjules også</translation>
        </message>
        <message>
            <source>0 is shown</source>
            <translation>0 vises</translation>
        </message>
        <message>
            <source>0.25: the highest quarter, as SØF has it.</source>
            <translation>0,25: den høyeste fjerdedelen, som hos SØF.</translation>
        </message>
        <message>
            <source>0.5 to 1 above</source>
            <translation>0,5 til 1 over</translation>
        </message>
        <message>
            <source>0.5 to 1 below</source>
            <translation>0,5 til 1 under</translation>
        </message>
        <message>
            <source>1 for a circle, small for a zone with tentacles (Polsby-Popper)</source>
            <translation>1 for en sirkel, lite for en sone med armer (Polsby-Popper)</translation>
        </message>
        <message>
            <source>1 to 2 above</source>
            <translation>1 til 2 over</translation>
        </message>
        <message>
            <source>1 to 2 below</source>
            <translation>1 til 2 under</translation>
        </message>
        <message>
            <source>1 where the grunnkretser of the zone do not differ, 0 where they differ as those of the whole layer</source>
            <translation>1 der grunnkretsene i sonen er like, 0 der de er like ulike som i hele laget</translation>
        </message>
        <message>
            <source>1: each year by itself. 3: every figure is of three years, under the last of them, for rare events.</source>
            <translation>1: hvert år for seg. 3: hvert tall er for tre år, under det siste av dem, for sjeldne hendelser.</translation>
        </message>
        <message>
            <source>745 is that of the levekårssoner. Another one for a trial in KLASS.</source>
            <translation>745 er levekårssonenes. Et annet til en prøve i KLASS.</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 %-intervall</translation>
        </message>
        <message>
            <source>A GeoPackage that was sent while it was open in QGIS may lack its last edits, so it is rejected. Switch on to read it as it is, after asking the kommune.</source>
            <translation>Et GeoPackage som ble sendt mens det var åpent i QGIS, kan mangle de siste endringene og blir avvist. Slå på for å lese det som det er, etter å ha spurt kommunen.</translation>
        </message>
        <message>
            <source>A code list with the column code or kode, where the version was begun in KLASS before, as KLASS' API gives it: KLASS refuses a code that the version has. Empty: the version is taken for empty.</source>
            <translation>En kodeliste med kolonnen code eller kode, der versjonen alt er påbegynt i KLASS, slik KLASS' API gir den: KLASS avviser en kode som versjonen har. Tomt: versjonen regnes som tom.</translation>
        </message>
        <message>
            <source>A code passes on only to a zone that is the same: at least 85 % of the people of the old zone and of the new one live in both, the limit at which statistics break a series. Mergers and halves get new codes. No code that has been in force is given again.</source>
            <translation>En kode går bare videre til en sone som er den samme: Minst 85 % av folket i både den gamle og den nye sonen bor i begge, grensen for når statistikken bryter en serie. Sammenslåtte og delte soner får nye koder. Ingen kode som har vært i bruk, gis på nytt.</translation>
        </message>
        <message>
            <source>A count of an indicator is larger than the count it is a part of. The share was used as it is.</source>
            <translation>Et antall i en indikator er større enn det antallet det er en del av. Andelen er brukt som den er.</translation>
        </message>
        <message>
            <source>A count: areas with more people have more of it. Compare shares where there are any.</source>
            <translation>Et antall: Områder med flere innbyggere har mer av det. Sammenlign andeler der de finnes.</translation>
        </message>
        <message>
            <source>A dash in the last column: left out, by weight 0 or because it does not vary.</source>
            <translation>Strek i siste kolonne: utelatt, med vekt 0 eller fordi den ikke varierer.</translation>
        </message>
        <message>
            <source>A division is made once and kept for years, so that statistics have unbroken series. This carries the division in force into this year's grunnkretser, judges it by the rules, and keeps every zone that holds: the same grunnkretser, the same code. A zone that broke takes grunnkretser from a neighbour, gives some to one, joins one or is cut, whatever moves the fewest people; neighbours that hold are touched only where a broken zone needs it, and are named with the reason.</source>
            <translation>En inndeling lages én gang og beholdes i årevis, slik at statistikken får ubrutte serier. Dette fører gjeldende inndeling over i årets grunnkretser, vurderer den etter reglene og beholder hver sone som holder: de samme grunnkretsene, den samme koden. En sone som er brutt, får grunnkretser fra en nabo, gir fra seg noen, slås sammen med en nabo eller deles, alt etter hva som flytter færrest personer; naboer som holder, røres bare der en brutt sone trenger det, og nevnes med grunnen.</translation>
        </message>
        <message>
            <source>A field or an expression that is true for them, such as kommunenummer IN ('1103', '4601'): approved kommuner stay as they are while the others are divided. Needs the field with former codes.</source>
            <translation>Et felt eller uttrykk som er sant for dem, for eksempel kommunenummer IN ('1103', '4601'): Godkjente kommuner blir som de er, mens de andre deles inn. Krever feltet med tidligere koder.</translation>
        </message>
        <message>
            <source>A folder for CSV files of the same kommune from 2014 to 2025: inhabitants, indicators, one indicator by age and sex, and the changes of codes, for «Statistics by zone». Small counts are not withheld in them.</source>
            <translation>En mappe for CSV-filer for samme kommune fra 2014 til 2025: innbyggere, indikatorer, én indikator etter alder og kjønn, og endringene av koder, til «Statistikk per sone». Små antall er ikke holdt tilbake i dem.</translation>
        </message>
        <message>
            <source>A folder with one CSV for each indicator: GEO, AAR, …, TELLER, NEVNER, RATE, SPVFLAGG.</source>
            <translation>En mappe med én CSV for hver indikator: GEO, AAR, …, TELLER, NEVNER, RATE, SPVFLAGG.</translation>
        </message>
        <message>
            <source>A grunnkrets is in exactly one zone; here it counts in the one named first. Remove the wrong rows.</source>
            <translation>En grunnkrets er i nøyaktig én sone; her er den regnet med i den som er nevnt først. Fjern radene som er gale.</translation>
        </message>
        <message>
            <source>A grunnkrets that it names is not in the layer, or has no polygon.</source>
            <translation>En grunnkrets som den nevner, finnes ikke i laget eller har ingen flate.</translation>
        </message>
        <message>
            <source>A grunnkrets was split between zones: earlier years are shared by population and are less certain.</source>
            <translation>En grunnkrets ble delt mellom soner: Tidligere år er fordelt etter folketall og er mindre sikre.</translation>
        </message>
        <message>
            <source>A hidden count can be guessed no closer than this</source>
            <translation>Et skjult antall kan ikke gjettes nærmere enn dette</translation>
        </message>
        <message>
            <source>A key with grunnkrets and zone as KLASS has it. A kommune is «i KLASS» only where it is the approved division, code for code and unit for unit.</source>
            <translation>En nøkkel med grunnkrets og sone slik KLASS har den. En kommune er «i KLASS» bare der det er den godkjente inndelingen, kode for kode og krets for krets.</translation>
        </message>
        <message>
            <source>A kommune with errors, or with exceptions that have no reason, is refused with the sentences; the others are approved. Statistics Norway may waive an error of contiguity or population by name (rule, zone, who, why): the state is then «godkjent med unntak». Coverage, hierarchy, codes and names cannot be waived.</source>
            <translation>En kommune med feil, eller med unntak uten grunn, avvises med setningene; de andre godkjennes. SSB kan gjøre unntak for en navngitt feil i sammenheng eller befolkning (regel, sone, hvem, hvorfor): tilstanden blir da «godkjent med unntak». Dekning, hierarki, koder og navn kan det ikke gjøres unntak for.</translation>
        </message>
        <message>
            <source>A kommune's own sources join under their own column names. Where they are by the kommune's own areas instead of grunnkretser, give the polygons of the areas: every grunnkrets gets the figures of the area it lies in.</source>
            <translation>Kommunens egne kilder kobles på under sine egne kolonnenavn. Gjelder de kommunens egne områder i stedet for grunnkretser, oppgir du polygonene for områdene: Hver grunnkrets får tallene til området den ligger i.</translation>
        </message>
        <message>
            <source>A layer of finished zone polygons, in any coordinate system: each is compared with the union of its grunnkretser. Empty: zone polygons are not checked.</source>
            <translation>Et lag med ferdige sonepolygoner, i et hvilket som helst koordinatsystem: hvert av dem sammenlignes med unionen av grunnkretsene. Tomt: sonepolygoner kontrolleres ikke.</translation>
        </message>
        <message>
            <source>A layer of grunnkretser, or a key file, to compare KLASS with. Empty: nothing is compared.</source>
            <translation>Et lag med grunnkretser, eller en nøkkelfil, som KLASS sammenlignes med. Tomt: ingenting sammenlignes.</translation>
        </message>
        <message>
            <source>A layer or table of grunnkretser with zones, or a layer of areas, such as the kommune's school districts. Empty: the second division is a field of the layer above.</source>
            <translation>Et lag eller en tabell med grunnkretser og soner, eller et lag med områder, for eksempel kommunens skolekretser. Tomt: den andre inndelingen er et felt i laget ovenfor.</translation>
        </message>
        <message>
            <source>A layer or table with every grunnkrets and its zone. What is approved is merged into a copy of it, other kommuner stay as they are, which is proven by reading it again. It also tells whether grunnkretser are missing. Empty: only the register is written.</source>
            <translation>Et lag eller en tabell med hver grunnkrets og sonen. Det som godkjennes, flettes inn i en kopi; andre kommuner blir som de er, og det bevises ved å lese den igjen. Den sier også om det mangler grunnkretser. Tomt: bare registeret skrives.</translation>
        </message>
        <message>
            <source>A line for each two neighbours and for each link. Edit it and give it as «Own links and cuts» to correct what counts as contiguous.</source>
            <translation>En linje for hvert par av naboer og for hver lenke. Rediger laget og oppgi det under «Egne lenker og brudd» for å rette hva som regnes som naboskap.</translation>
        </message>
        <message>
            <source>A loading is the correlation of the indicator with the component: near 1 they rise together, near −1 one rises as the other falls, near 0 they have nothing to do with each other.</source>
            <translation>En ladning er korrelasjonen mellom indikatoren og komponenten: nær 1 stiger de sammen, nær −1 stiger den ene når den andre faller, nær 0 har de ikke noe med hverandre å gjøre.</translation>
        </message>
        <message>
            <source>A loading is the correlation of the indicator with the component; from 0.5 it is bold.</source>
            <translation>En ladning er korrelasjonen mellom indikatoren og komponenten; fra 0,5 er den uthevet.</translation>
        </message>
        <message>
            <source>A median cannot be summed. Yes: the people-weighted median of the grunnkretser's medians stands for it and is marked (tilnaermet). No: medians are left out.</source>
            <translation>En median kan ikke summeres. Ja: den folketallsvektede medianen av grunnkretsenes medianer står for den og merkes (tilnaermet). Nei: medianer utelates.</translation>
        </message>
        <message>
            <source>A median of an area made of the medians of its grunnkretser is an approximation, and is marked as such.</source>
            <translation>En median for et område laget av medianene for grunnkretsene er en tilnærming, og er merket som det.</translation>
        </message>
        <message>
            <source>A move inside the kommune counts as a move from the area too.</source>
            <translation>Også en flytting innenfor kommunen regnes som flytting fra området.</translation>
        </message>
        <message>
            <source>A new zone, with the grunnkretser that are selected in QGIS</source>
            <translation>En ny sone, med grunnkretsene som er valgt i QGIS</translation>
        </message>
        <message>
            <source>A package that is there already is replaced only when told. A kommune that fails does not stop the others: the summary tells what became of each. The work runs in the program's main thread, because projects and layouts belong to it; it can be cancelled between kommuner.</source>
            <translation>En pakke som finnes fra før, erstattes bare når det er sagt. En kommune som feiler, stopper ikke de andre: oversikten forteller hvordan det gikk med hver av dem. Arbeidet går i programmets hovedtråd, fordi prosjekter og layouter hører til der; det kan avbrytes mellom kommunene.</translation>
        </message>
        <message>
            <source>A package was unpacked into this folder before. It is opened with the work done in it.</source>
            <translation>En pakke er pakket ut i denne mappen før. Den åpnes med arbeidet som er gjort i den.</translation>
        </message>
        <message>
            <source>A part of its name, such as LLML. Empty: the main alternative (MMMM).</source>
            <translation>En del av navnet, som LLML. Tomt: hovedalternativet (MMMM).</translation>
        </message>
        <message>
            <source>A picture of the zones, as in the report.</source>
            <translation>Et bilde av sonene, som i rapporten.</translation>
        </message>
        <message>
            <source>A place is in one zone only. Make the polygons from their grunnkretser anew.</source>
            <translation>Et sted ligger i bare én sone. Lag flatene på nytt fra grunnkretsene.</translation>
        </message>
        <message>
            <source>A point for each grunnkrets with its zone and its km.</source>
            <translation>Et punkt for hver grunnkrets med sone og km.</translation>
        </message>
        <message>
            <source>A point for each zone where its people live on average, with code, name and inhabitants.</source>
            <translation>Et punkt for hver sone der folk bor i gjennomsnitt, med kode, navn og innbyggere.</translation>
        </message>
        <message>
            <source>A quarter of the areas, each counted as one (areas), or the areas where a quarter of the people live (people). With people the quantile is always averaged_inverted_cdf.</source>
            <translation>En fjerdedel av områdene, hvert telt som ett (areas), eller områdene der en fjerdedel av folket bor (people). Med people er kvantilen alltid averaged_inverted_cdf.</translation>
        </message>
        <message>
            <source>A rank says who is higher, not by how much: areas beside each other may be alike.</source>
            <translation>En rang sier hvem som er høyest, ikke hvor mye: områder ved siden av hverandre kan være like.</translation>
        </message>
        <message>
            <source>A raster with the number of people in each cell, used where no points are given.</source>
            <translation>Et raster med antall personer i hver celle, brukt når ingen punkter er gitt.</translation>
        </message>
        <message>
            <source>A reason in the field for reasons (on one or all of a zone's grunnkretser) turns the zone's exceptions into accepted ones; errors stay errors. The division is valid ([VALID]) when there are no errors: exceptions without a reason are counted by themselves ([N_OPEN]), for a person to decide.</source>
            <translation>En begrunnelse i feltet for begrunnelser (på én eller alle grunnkretsene i sonen) gjør sonens unntak til godtatte unntak; feil forblir feil. Inndelingen er gyldig ([VALID]) når det ikke er noen feil: unntak uten begrunnelse telles for seg ([N_OPEN]), og et menneske avgjør.</translation>
        </message>
        <message>
            <source>A row for each grunnkrets with the zone it belongs to: a layer, such as «Maintain levekårssoner» writes it, or a table such as the key file. Polygons are not needed.</source>
            <translation>En rad for hver grunnkrets med sonen den hører til: et lag, slik «Vedlikehold levekårssoner» skriver det, eller en tabell som nøkkelfilen. Flater trengs ikke.</translation>
        </message>
        <message>
            <source>A row is a ferry where the field is not empty, 0, no or veg. Empty: there are none.</source>
            <translation>En rad er en ferge når feltet ikke er tomt, 0, nei eller veg. Tomt: det er ingen.</translation>
        </message>
        <message>
            <source>A series of which more years are hidden is hidden as a whole; Helsedirektoratet has 20. 100: no rule.</source>
            <translation>En serie der flere år er skjult, skjules i sin helhet; Helsedirektoratet har 20. 100: ingen regel.</translation>
        </message>
        <message>
            <source>A sheet of Excel has room for {most} rows; these are {rows}. Nothing was written. Choose fewer levels, years or indicators, or leave [TABLE] out and use [CSV].</source>
            <translation>Et ark i Excel har plass til {most} rader; her er det {rows}. Ingenting ble skrevet. Velg færre nivåer, år eller indikatorer, eller la [TABLE] stå tom og bruk [CSV].</translation>
        </message>
        <message>
            <source>A table of how each indicator correlates with each component, which tells what a component is about.</source>
            <translation>En tabell over hvordan hver indikator korrelerer med hver komponent. Den forteller hva komponenten handler om.</translation>
        </message>
        <message>
            <source>A table of how much of the variance each component holds.</source>
            <translation>En tabell over hvor mye av variansen hver komponent rommer.</translation>
        </message>
        <message>
            <source>A table of the rows of all sources that could not be joined, with their inhabitants and the reason.</source>
            <translation>En tabell over radene i alle kildene som ikke lot seg koble, med innbyggere og grunn.</translation>
        </message>
        <message>
            <source>A table of what the criteria could not have and what was repaired, with the reason.</source>
            <translation>En tabell over det kriteriene ikke kunne få til og det som ble reparert, med grunnen.</translation>
        </message>
        <message>
            <source>A table of what was left out, cut or repaired, with the reason.</source>
            <translation>En tabell over det som ble utelatt, delt eller reparert, med grunnen.</translation>
        </message>
        <message>
            <source>A table with a row for each answer: verdict, number of changes, and why it was rejected if it was.</source>
            <translation>En tabell med en rad for hvert svar: vurdering, antall endringer, og hvorfor det eventuelt ble avvist.</translation>
        </message>
        <message>
            <source>A table with a row for each kommune: written, left as it was, or failed and why.</source>
            <translation>En tabell med en rad for hver kommune: skrevet, latt stå eller feilet og hvorfor.</translation>
        </message>
        <message>
            <source>A table with a row for each two zones that share grunnkretser, and how many inhabitants they share.</source>
            <translation>En tabell med en rad for hvert par av soner som har grunnkretser felles, og hvor mange innbyggere de har felles.</translation>
        </message>
        <message>
            <source>A table with grunnkrets number and zone, such as SSB's levekaar,lksnavn,grunnkrets: the zones come as the fields lks and lksnavn. Leave it empty where there is no division yet.</source>
            <translation>En tabell med grunnkretsnummer og sone, som SSBs levekaar,lksnavn,grunnkrets: Sonene blir feltene lks og lksnavn. La den være tom der det ennå ikke er noen inndeling.</translation>
        </message>
        <message>
            <source>A table with indikator, år and tekst: from this year on the figures cannot be compared with those before. They are marked in all outputs.</source>
            <translation>En tabell med indikator, år og tekst: fra dette året kan tallene ikke sammenlignes med dem før. De merkes i alle utdata.</translation>
        </message>
        <message>
            <source>A table with number and name, such as KLASS 131. Empty: the names that the layer of polygons or the key of zones has.</source>
            <translation>En tabell med nummer og navn, som KLASS 131. Tomt: navnene i kartlaget eller i nøkkelen med soner.</translation>
        </message>
        <message>
            <source>A table with the columns kode, navn, gyldig_fra, gyldig_til, kommune: no new zone gets one of its codes.</source>
            <translation>En tabell med kolonnene kode, navn, gyldig_fra, gyldig_til, kommune: ingen ny sone får en av kodene i den.</translation>
        </message>
        <message>
            <source>A table with the columns kommune (number or name), tilstand, dato and kommentar. Rows with words or dates that are not understood are refused and listed.</source>
            <translation>En tabell med kolonnene kommune (nummer eller navn), tilstand, dato og kommentar. Rader med ord eller datoer som ikke forstås, avvises og listes opp.</translation>
        </message>
        <message>
            <source>A table with the columns kommune, min, floor (the absolute minimum) and max: a row for each kommune that has other limits than the rest, all three in it. Empty: the same limits for all.</source>
            <translation>En tabell med kolonnene kommune, min, floor (det absolutte minimum) og max: en rad for hver kommune som har andre grenser enn resten, med alle tre. Tomt: de samme grensene for alle.</translation>
        </message>
        <message>
            <source>A table with the columns lks and lokalnavn, such as soner_svar of a kommune's answer. The names stand beside the codes. Empty: those of a field lokalnavn of [ZONES], if there is one.</source>
            <translation>En tabell med kolonnene lks og lokalnavn, som soner_svar i svaret fra en kommune. Navnene står ved siden av kodene. Tomt: de i et felt lokalnavn i [ZONES], hvis det finnes.</translation>
        </message>
        <message>
            <source>A table with the columns nøkkel (the key of an indicator, such as sosialhjelp, or the name of a field) and vekt: 2 lets an indicator count as two, 0 leaves it out, those not listed have 1. The key bot stands for all building types. Empty: all indicators count the same.</source>
            <translation>En tabell med kolonnene nøkkel (nøkkelen til en indikator, som sosialhjelp, eller navnet på et felt) og vekt: 2 lar en indikator telle som to, 0 utelater den, de som ikke er nevnt, har 1. Nøkkelen bot står for alle bygningstyper. Tomt: alle indikatorer teller likt.</translation>
        </message>
        <message>
            <source>A table with the columns omraade (empty: the whole page), tittel and adresse. Addresses begin with http, https or mailto; others are left out and told of.</source>
            <translation>En tabell med kolonnene omraade (tom: hele siden), tittel og adresse. Adresser begynner med http, https eller mailto; andre utelates, og det sies fra.</translation>
        </message>
        <message>
            <source>A table with the columns regel, sone, hvem and hvorfor: an error or exception of contiguity or population that is accepted for that zone. Coverage, hierarchy, codes and names cannot be waived.</source>
            <translation>En tabell med kolonnene regel, sone, hvem og hvorfor: en feil eller et unntak i sammenheng eller befolkning som godtas for den sonen. Dekning, hierarki, koder og navn kan det ikke gjøres unntak for.</translation>
        </message>
        <message>
            <source>A table with the correlation and the covariance of each two indicators.</source>
            <translation>En tabell med korrelasjonen og kovariansen for hvert par av indikatorer.</translation>
        </message>
        <message>
            <source>A text has control characters, which XML has no place for: {codes}.</source>
            <translation>En tekst har kontrolltegn, som XML ikke har plass til: {codes}.</translation>
        </message>
        <message>
            <source>A text is longer than the {detail} characters that KLASS has room for: {codes}.</source>
            <translation>En tekst er lengre enn de {detail} tegnene KLASS har plass til: {codes}.</translation>
        </message>
        <message>
            <source>A text on one or all of the zone's grunnkretser. Exceptions without a reason are refused. Empty: the field begrunnelse, if there is one.</source>
            <translation>En tekst på én eller alle grunnkretsene i sonen. Unntak uten grunn avvises. Tomt: feltet begrunnelse, hvis det finnes.</translation>
        </message>
        <message>
            <source>A text on one or all of the zone's grunnkretser. It turns the zone's exceptions into accepted ones and is printed in the report; errors stay errors.</source>
            <translation>En tekst på én eller alle grunnkretsene i sonen. Den gjør sonens unntak til godtatte unntak og står i rapporten; feil forblir feil.</translation>
        </message>
        <message>
            <source>A unit without a value counts as average in that indicator.</source>
            <translation>En grunnkrets uten verdi regnes som gjennomsnittlig i den indikatoren.</translation>
        </message>
        <message>
            <source>A weight is 0, which leaves the indicator out, or a number from 0.001 to 1000. It is not in the table of weights «{table}», {rows}.</source>
            <translation>En vekt er 0, som utelater indikatoren, eller et tall fra 0,001 til 1000. Det er den ikke i vekttabellen «{table}», {rows}.</translation>
        </message>
        <message>
            <source>A whole number that all random choices follow from: the same input and seed give the same zones. Another one may give a somewhat different proposal.</source>
            <translation>Et heltall som alle tilfeldige valg følger av: samme inndata og startverdi gir samme soner. Et annet tall kan gi et litt annet forslag.</translation>
        </message>
        <message>
            <source>A zone below the minimum is an error where the kommune has fewer inhabitants than ten years ago and the projection does not lie above today's figure. Without a projection such a kommune counts as declining; without the population ten years ago the rule is not checked. The figures come from tables by kommune ([TREND]), from the fields that lks:prepare made of them, or from fields by grunnkrets, summed by kommune. The only zone of a kommune (or bydel) that has too few inhabitants for more is no error.</source>
            <translation>En sone under minimum er en feil der kommunen har færre innbyggere enn for ti år siden og framskrivingen ikke ligger over dagens tall. Uten framskriving regnes en slik kommune å ha fortsatt nedgang; uten befolkningen for ti år siden blir regelen ikke kontrollert. Tallene kommer fra tabeller etter kommune ([TREND]), fra feltene som lks:prepare lagde av dem, eller fra felt per grunnkrets, som summeres for kommunen. Den eneste sonen i en kommune (eller bydel) som har for få innbyggere til flere, er ingen feil.</translation>
        </message>
        <message>
            <source>A zone has one name, generated from the code.</source>
            <translation>En sone har ett navn, generert av koden.</translation>
        </message>
        <message>
            <source>A zone has one polygon (of several parts, if need be).</source>
            <translation>En sone har ett polygon (om nødvendig i flere deler).</translation>
        </message>
        <message>
            <source>A zone holds if it has no error, and no exception that is new since the approval. Give the population at the approval, reasons, or lower limits for zones in force; otherwise every zone below the minimum counts as broken.</source>
            <translation>En sone holder hvis den ikke har feil, og ikke noe unntak som er nytt siden godkjenningen. Oppgi befolkningen ved godkjenning, begrunnelser, eller lavere grenser for soner i bruk; ellers regnes hver sone under minstekravet som brutt.</translation>
        </message>
        <message>
            <source>A zone is the union of its grunnkretser. Make its polygon from them anew.</source>
            <translation>En sone er unionen av grunnkretsene sine. Lag polygonet av dem på nytt.</translation>
        </message>
        <message>
            <source>A zone lies in one bydel (and delbydel). Most of it is in {usual}; move {odd}.</source>
            <translation>En sone ligger i én bydel (og delbydel). Det meste av den er i {usual}; flytt {odd}.</translation>
        </message>
        <message>
            <source>A zone lies in one kommune. Most of it is in {usual}; move {odd}.</source>
            <translation>En sone ligger i én kommune. Det meste av den er i {usual}; flytt {odd}.</translation>
        </message>
        <message>
            <source>A zone that is alone in its kommune or bydel has no figures of its own: those of the kommune or bydel stand for it.</source>
            <translation>En sone som er alene i kommunen eller bydelen, har ingen egne tall: kommunens eller bydelens gjelder for den.</translation>
        </message>
        <message>
            <source>A zone's series starts in the last year whose population differs by more than this from the year before. 0: series are never cut.</source>
            <translation>En sones serie begynner i det siste året med et folketall som avviker mer enn dette fra året før. 0: serier kuttes aldri.</translation>
        </message>
        <message>
            <source>About the figures</source>
            <translation>Om tallene</translation>
        </message>
        <message>
            <source>Above the maximum</source>
            <translation>Over maksimum</translation>
        </message>
        <message>
            <source>Above the minimum</source>
            <translation>Over minimum</translation>
        </message>
        <message>
            <source>Above {limit}</source>
            <translation>Over {limit}</translation>
        </message>
        <message>
            <source>Absolute least, for exceptions</source>
            <translation>Absolutt minste, for unntak</translation>
        </message>
        <message>
            <source>Absolute minimum, for exceptions</source>
            <translation>Absolutt minimum, for unntak</translation>
        </message>
        <message>
            <source>Accept answers that hold more than can be read</source>
            <translation>Godta svar med mer enn det som kan leses</translation>
        </message>
        <message>
            <source>Across bydeler</source>
            <translation>På tvers av bydeler</translation>
        </message>
        <message>
            <source>Across kommuner</source>
            <translation>På tvers av kommuner</translation>
        </message>
        <message>
            <source>Add the field «{field}»</source>
            <translation>Legg til feltet «{field}»</translation>
        </message>
        <message>
            <source>Add the field «{field}», with the zones of now</source>
            <translation>Legg til feltet «{field}» med sonene slik de er nå</translation>
        </message>
        <message>
            <source>Address of KLASS</source>
            <translation>Adressen til KLASS</translation>
        </message>
        <message>
            <source>Addresses, or the cells of a grid. They make the population-weighted centre of each grunnkrets. Empty, and where a grunnkrets has none: a point on the surface of its polygon.</source>
            <translation>Adresser, eller ruter i et rutenett. De gir det befolkningsvektede sentrumet i hver grunnkrets. Tomt, og der en grunnkrets ikke har noen: et punkt på flaten.</translation>
        </message>
        <message>
            <source>Adjusted Rand index</source>
            <translation>Justert Rand-indeks</translation>
        </message>
        <message>
            <source>Adopt zones under any text</source>
            <translation>Ta opp soner under hvilken som helst tekst</translation>
        </message>
        <message>
            <source>Against the proposal: grunnkretser that came and went, inhabitants won or lost</source>
            <translation>Mot forslaget: grunnkretser som kom til og gikk ut, innbyggere vunnet eller tapt</translation>
        </message>
        <message>
            <source>Ages that are missing, or there twice (×2): {ages}.</source>
            <translation>Aldre som mangler eller står to ganger (×2): {ages}.</translation>
        </message>
        <message>
            <source>All figures are of one year ({year}): there is no development to show.</source>
            <translation>Alle tall er fra ett år ({year}): Det er ingen utvikling å vise.</translation>
        </message>
        <message>
            <source>All grunnkretser go to:</source>
            <translation>Alle grunnkretsene går til:</translation>
        </message>
        <message>
            <source>All indicators have the same weight.</source>
            <translation>Alle indikatorer har samme vekt.</translation>
        </message>
        <message>
            <source>All its {people} inhabitants are in its counterpart {zone}, which has others, too.</source>
            <translation>Alle {people} innbyggere er i motparten {zone}, som også har andre.</translation>
        </message>
        <message>
            <source>All its {people} inhabitants come from its counterpart {zone}, which had others, too.</source>
            <translation>Alle {people} innbyggere kommer fra motparten {zone}, som også hadde andre.</translation>
        </message>
        <message>
            <source>All kommuner</source>
            <translation>Alle kommuner</translation>
        </message>
        <message>
            <source>All packages are written: {count}.</source>
            <translation>Alle pakkene er skrevet: {count}.</translation>
        </message>
        <message>
            <source>All packages are written; {count} are to be looked at.</source>
            <translation>Alle pakkene er skrevet; {count} må ses på.</translation>
        </message>
        <message>
            <source>All rows and fields of the input with lks and lksnavn; a former field lks becomes lks_forrige.</source>
            <translation>Alle rader og felt i inndata med lks og lksnavn; et tidligere felt lks blir lks_forrige.</translation>
        </message>
        <message>
            <source>Also refused: a kommune approved already, an answer to another package than the one sent, grunnkretser of another kommune, grunnkretser missing from the national division's, codes that have been in force and ended.</source>
            <translation>Også avvist: en kommune som alt er godkjent, svar på en annen pakke enn den som er sendt, grunnkretser fra en annen kommune, grunnkretser som mangler i forhold til den nasjonale inndelingen, koder som har vært i bruk og er avsluttet.</translation>
        </message>
        <message>
            <source>Alternative of the projection</source>
            <translation>Alternativ i framskrivingen</translation>
        </message>
        <message>
            <source>Among the {count} to start from</source>
            <translation>Blant de {count} i utgangspunktet</translation>
        </message>
        <message>
            <source>An HTML file that shows and explains the result in words, maps and tables.</source>
            <translation>En HTML-fil som viser og forklarer resultatet med ord, kart og tabeller.</translation>
        </message>
        <message>
            <source>An HTML file with all packages, those that failed first, each with a link to the package.</source>
            <translation>En HTML-fil med alle pakkene, de som feilet først, hver med en lenke til pakken.</translation>
        </message>
        <message>
            <source>An LKS code has 10 digits. These have not: {codes}.</source>
            <translation>En LKS-kode har 10 sifre. Det har ikke disse: {codes}.</translation>
        </message>
        <message>
            <source>An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population.</source>
            <translation>En LKS-kode har to sifre til løpenummeret. Velg feltet med bydelen, eller en større befolkning.</translation>
        </message>
        <message>
            <source>An LKS code is kommune (4), bydel (2), delbydel (2) and serial (2).</source>
            <translation>En LKS-kode er kommune (4), bydel (2), delbydel (2) og løpenummer (2).</translation>
        </message>
        <message>
            <source>An answer is a stranger's file: it is copied to a temporary folder, checked and only read; its project is never opened. An answer that cannot be read, is from another kommune or to another package ends as «rejected», with the reason in the report. The verdict is one of unchanged, changed-valid, changed-invalid, rejected; for many answers the worst of them.</source>
            <translation>Et svar er en fremmed fil: Det kopieres til en midlertidig mappe, kontrolleres og bare leses. Prosjektet i det åpnes aldri. Et svar som ikke kan leses, er fra en annen kommune eller gjelder en annen pakke, ender som «avvist» med grunnen i rapporten. Vurderingen er en av unchanged (uendret), changed-valid (endret, gyldig), changed-invalid (endret, med feil) og rejected (avvist). For mange svar er det den verste av dem.</translation>
        </message>
        <message>
            <source>An answer without changes that holds letters, pictures or further columns may say its wishes there, so it is rejected. Switch on after a person has looked at them.</source>
            <translation>Et svar uten endringer som har med brev, bilder eller flere kolonner, kan si ønskene der og blir avvist. Slå på når en person har sett på dem.</translation>
        </message>
        <message>
            <source>An area with a hidden or missing figure gets index and class by the figures it has: its class is the lowest possible, and its index is not comparable. Otherwise it has neither.</source>
            <translation>Et område med et skjult eller manglende tall får indeks og klasse etter tallene det har: klassen er den lavest mulige, og indeksen kan ikke sammenlignes. Ellers får det ingen av delene.</translation>
        </message>
        <message>
            <source>An edited boundary cuts it: {share} % lie in the polygon of {after}. A grunnkrets cannot be divided; it went to {before}, where most of it lies.</source>
            <translation>En redigert grense deler den: {share} % ligger i flaten til {after}. En grunnkrets kan ikke deles. Den går til {before}, der det meste av den ligger.</translation>
        </message>
        <message>
            <source>An event by hand needs both [EVENT] and [KOMMUNER].</source>
            <translation>En hendelse for hånd må ha både [EVENT] og [KOMMUNER].</translation>
        </message>
        <message>
            <source>An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour.</source>
            <translation>En øy eller en avskåret del er for liten til å være en sone og er lagt til nærmeste nabo.</translation>
        </message>
        <message>
            <source>An island, or another part cut off from the rest of its kommune or bydel, is too small to be a zone: there is no other way.</source>
            <translation>En øy, eller en annen del som er skilt fra resten av kommunen eller bydelen, er for liten til å være en sone: det finnes ingen annen måte.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} til.</translation>
        </message>
        <message>
            <source>Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong.</source>
            <translation>En annen grunnkrets har nøyaktig samme flate. En av de to er trolig feil.</translation>
        </message>
        <message>
            <source>Another number makes another kommune; the same number always makes the same.</source>
            <translation>Et annet tall gir en annen kommune; samme tall gir alltid den samme.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Answer from {place}</source>
            <translation>Svar fra {place}</translation>
        </message>
        <message>
            <source>Answer received</source>
            <translation>Svar mottatt</translation>
        </message>
        <message>
            <source>Answer that could not be read</source>
            <translation>Svar som ikke kunne leses</translation>
        </message>
        <message>
            <source>Answers from the kommuner</source>
            <translation>Svar fra kommunene</translation>
        </message>
        <message>
            <source>Answers read</source>
            <translation>Svar som er lest</translation>
        </message>
        <message>
            <source>Answers read: {received}. Kommuner that have not answered: {missing}.</source>
            <translation>Leste svar: {received}. Kommuner som ikke har svart: {missing}.</translation>
        </message>
        <message>
            <source>Anything else SSB should know of the zone</source>
            <translation>Annet SSB bør vite om sonen</translation>
        </message>
        <message>
            <source>Approval of levekårssoner</source>
            <translation>Godkjenning av levekårssoner</translation>
        </message>
        <message>
            <source>Approval register</source>
            <translation>Godkjenningsregister</translation>
        </message>
        <message>
            <source>Approval undone</source>
            <translation>Godkjenning angret</translation>
        </message>
        <message>
            <source>Approve a division</source>
            <translation>Godkjenn en inndeling</translation>
        </message>
        <message>
            <source>Approve or return</source>
            <translation>Godkjenn eller send i retur</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkjent</translation>
        </message>
        <message>
            <source>Approved division</source>
            <translation>Godkjent inndeling</translation>
        </message>
        <message>
            <source>Approved with exceptions</source>
            <translation>Godkjent med unntak</translation>
        </message>
        <message>
            <source>Approximate medians</source>
            <translation>Tilnærmede medianer</translation>
        </message>
        <message>
            <source>Approximations, as a median cannot be summed (people-weighted median of the grunnkretser's medians): {names}.</source>
            <translation>Anslag, siden en median ikke kan summeres (folketallsvektet median av medianene i grunnkretsene): {names}.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Area, indicator, year, count, share: one row each, for people who go on in a spreadsheet.</source>
            <translation>Område, indikator, år, antall, andel: én rad for hver, for dem som arbeider videre i regneark.</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Områder</translation>
        </message>
        <message>
            <source>Areas are summed from their grunnkretser, and «{field}» has some in several rows: people would be counted more than once. Keep one row for each: {codes}.</source>
            <translation>Områdene summeres av grunnkretsene sine, og «{field}» har noen i flere rader: Folk ville bli talt mer enn én gang. Behold én rad for hver: {codes}.</translation>
        </message>
        <message>
            <source>Areas by concentration</source>
            <translation>Områder etter opphopning</translation>
        </message>
        <message>
            <source>Areas exactly at the limit</source>
            <translation>Områder nøyaktig på grensen</translation>
        </message>
        <message>
            <source>Areas have several rows each by the field «{area}», and percentages cannot be summed: {fields}. Choose fields &lt;key&gt;_teller with &lt;key&gt;_nevner, or a field with one area in each row ([AREA_FIELD]).</source>
            <translation>Områdene har flere rader hver etter feltet «{area}», og prosenter kan ikke summeres: {fields}. Velg felt &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner, eller et felt med ett område i hver rad ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>Areas have several rows each, of several values of «{field}» ({values}) that are not everybody once: summed, people would be counted twice or not at all. Keep the rows of one year, and of both sexes and all ages.</source>
            <translation>Områdene har flere rader hver, med verdier av «{field}» ({values}) som ikke er alle én gang: Summert ville folk bli talt to ganger eller ikke i det hele tatt. Behold radene for ett år, og for begge kjønn og alle aldre.</translation>
        </message>
        <message>
            <source>Areas in another class</source>
            <translation>Områder i en annen klasse</translation>
        </message>
        <message>
            <source>Areas of «{level}» that have a polygon, but no own figures: {areas}.</source>
            <translation>Områder i «{level}» som har flate, men ingen egne tall: {areas}.</translation>
        </message>
        <message>
            <source>Areas of «{level}» that have own figures, but no polygon: {areas}. They are listed, not mapped.</source>
            <translation>Områder i «{level}» som har egne tall, men ingen flate: {areas}. De står i listen, ikke på kartet.</translation>
        </message>
        <message>
            <source>Areas with a figure</source>
            <translation>Områder med tall</translation>
        </message>
        <message>
            <source>Areas with their indicators</source>
            <translation>Områder med indikatorer</translation>
        </message>
        <message>
            <source>Areas with {what} ({count}), {how}: {codes}.</source>
            <translation>Områder med {what} ({count}), {how}: {codes}.</translation>
        </message>
        <message>
            <source>As 2015-2025 or 2015,2020,2025. Empty: all years of the tables.</source>
            <translation>Som 2015-2025 eller 2015,2020,2025. Tomt: alle år i tabellene.</translation>
        </message>
        <message>
            <source>As 2027-01-01; written into the register of issued codes. Empty: left open there.</source>
            <translation>Som 2027-01-01; skrives i registeret over utstedte koder. Tom: står åpen der.</translation>
        </message>
        <message>
            <source>As a rule</source>
            <translation>Vanligvis</translation>
        </message>
        <message>
            <source>As answered</source>
            <translation>Slik kommunen svarte</translation>
        </message>
        <message>
            <source>As many components are used as hold {share} % of the variance: {kept} of {count}.</source>
            <translation>Det er brukt så mange komponenter som trengs for å beholde {share} % av variansen: {kept} av {count}.</translation>
        </message>
        <message>
            <source>As many zones that need not be round were not found to be more homogeneous.</source>
            <translation>Søket fant ikke like mange soner som var mer homogene uten å være runde.</translation>
        </message>
        <message>
            <source>As many zones that need not be round would have the homogeneity {free}, {cost} more.</source>
            <translation>Like mange soner som ikke trenger å være runde, ville hatt homogeniteten {free}, {cost} mer.</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>Slik den ble sendt</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd, such as 2027-01-01. The files are called after it.</source>
            <translation>Som yyyy-MM-dd, for eksempel 2027-01-01. Filene har navn etter den.</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd. The new version must begin later. Empty: that is not checked.</source>
            <translation>Som yyyy-MM-dd. Den nye versjonen må begynne senere. Tomt: det blir ikke kontrollert.</translation>
        </message>
        <message>
            <source>As yyyy-MM-dd: the zones in force then. A version that is published but begins later can be read, too. Empty: today; files are then read as they are.</source>
            <translation>Som yyyy-MM-dd: sonene som gjelder da. En versjon som er publisert, men begynner senere, kan også leses. Tomt: i dag; filer leses da som de er.</translation>
        </message>
        <message>
            <source>Ask for the answer again, which could not be read</source>
            <translation>Be om svaret på nytt, det kunne ikke leses</translation>
        </message>
        <message>
            <source>At the horizon</source>
            <translation>Ved horisonten</translation>
        </message>
        <message>
            <source>Back to the proposal</source>
            <translation>Tilbake til forslaget</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og etter</translation>
        </message>
        <message>
            <source>Below the absolute minimum</source>
            <translation>Under det absolutte minimum</translation>
        </message>
        <message>
            <source>Below the minimum</source>
            <translation>Under minimum</translation>
        </message>
        <message>
            <source>Below {limit}</source>
            <translation>Under {limit}</translation>
        </message>
        <message>
            <source>Between the shores, m</source>
            <translation>Mellom kretsene, m</translation>
        </message>
        <message>
            <source>Blocks of flats</source>
            <translation>Blokk</translation>
        </message>
        <message>
            <source>Blue: inhabited. Grey: nobody lives there. Orange: no number of inhabitants.</source>
            <translation>Blått: bebodd. Grått: ingen bor der. Oransje: innbyggertall mangler.</translation>
        </message>
        <message>
            <source>Both measured in the same {kept} principal components of {count} indicators ({share} % of the variance), over the grunnkretser with a zone on both sides. More zones are more homogeneous by number alone.</source>
            <translation>Begge er målt i de samme {kept} hovedkomponentene av {count} indikatorer ({share} % av variansen), over grunnkretsene som har sone i begge inndelingene. Flere soner er mer homogene bare på grunn av antallet.</translation>
        </message>
        <message>
            <source>Boundary cuts a grunnkrets</source>
            <translation>Grensen deler en grunnkrets</translation>
        </message>
        <message>
            <source>Break in {year} for {area}: {what}</source>
            <translation>Brudd i {year} for {area}: {what}</translation>
        </message>
        <message>
            <source>Break in {year}: {what}</source>
            <translation>Brudd i {year}: {what}</translation>
        </message>
        <message>
            <source>Breaks in series</source>
            <translation>Brudd i tidsserier</translation>
        </message>
        <message>
            <source>Breaks in the series</source>
            <translation>Brudd i serien</translation>
        </message>
        <message>
            <source>Brought back as it was, for the run that was to replace it was killed: {names}.</source>
            <translation>Satt tilbake slik den var, for kjøringen som skulle erstatte den, ble avbrutt brått: {names}.</translation>
        </message>
        <message>
            <source>Building types enter as the root of their share, so that together they are one distance.</source>
            <translation>Bygningstypene inngår som roten av andelen sin, slik at de sammen danner én avstand.</translation>
        </message>
        <message>
            <source>But there are comments or altered values to look at.</source>
            <translation>Men det er kommentarer eller endrede verdier å se på.</translation>
        </message>
        <message>
            <source>By kommunenummer, LKS code or grunnkretsnummer, with columns named by their number in table F-k (kol24) or key: skilte_separerte, arbeidsledige and lavinntekt make the opphopingsindeks. Values under 4 (6 in column 18) are hidden; those of columns 21, 22, 24 and 27 count as 2, 1.5, 1.5 and 2.</source>
            <translation>Etter kommunenummer, LKS-kode eller grunnkretsnummer, med kolonner navngitt etter nummeret i tabell F-k (kol24) eller nøkkelen: skilte_separerte, arbeidsledige og lavinntekt gir opphopningsindeksen. Verdier under 4 (6 i kolonne 18) skjules; de i kolonne 21, 22, 24 og 27 regnes som 2, 1,5, 1,5 og 2.</translation>
        </message>
        <message>
            <source>By the register of issued codes these hold from {detail} or later already: {codes}. Two versions cannot hold at the same time.</source>
            <translation>Etter registeret over utstedte koder gjelder disse alt fra {detail} eller senere: {codes}. To versjoner kan ikke gjelde samtidig.</translation>
        </message>
        <message>
            <source>By the trend of their own grunnkretser, damped; nobody knows.</source>
            <translation>Etter dempet utvikling i deres egne grunnkretser; ingen vet.</translation>
        </message>
        <message>
            <source>Bydel and delbydel</source>
            <translation>Bydel og delbydel</translation>
        </message>
        <message>
            <source>Bydel and delbydel were not checked: it needs their fields.</source>
            <translation>Bydel og delbydel er ikke kontrollert: det krever feltene deres.</translation>
        </message>
        <message>
            <source>Bydel missing, which others of the kommune have</source>
            <translation>Mangler bydel, som andre i kommunen har</translation>
        </message>
        <message>
            <source>Bydel or delbydel missing</source>
            <translation>Bydel eller delbydel mangler</translation>
        </message>
        <message>
            <source>Bydeler</source>
            <translation>Bydeler</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-filer (*.csv)</translation>
        </message>
        <message>
            <source>CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, of one or many years: inhabitants, key_teller with key_nevner, medianinntekt, building types. Each year in its own numbers of grunnkretser.</source>
            <translation>CSV, Excel, ODS, JSON-stat, databasetabeller eller tabeller åpne i QGIS, for ett eller flere år: innbyggere, key_teller med key_nevner, medianinntekt, bygningstyper. Hvert år med sine egne grunnkretsnummer.</translation>
        </message>
        <message>
            <source>CSV, Excel, ODS, JSON-stat, database tables or tables open in QGIS, with grunnkrets number and inhabitants. Empty: the layer of polygons has the population.</source>
            <translation>CSV, Excel, ODS, JSON-stat, databasetabeller eller tabeller som er åpne i QGIS, med grunnkretsnummer og innbyggere. Tomt: befolkningen står i laget med polygonene.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Avbrutt.</translation>
        </message>
        <message>
            <source>Cannot be compared with {reference}: a figure is hidden or missing.</source>
            <translation>Kan ikke sammenlignes med {reference}: et tall er skjult eller mangler.</translation>
        </message>
        <message>
            <source>Carries last year's zones into this year's grunnkretser and mends only what broke.</source>
            <translation>Fører fjorårets soner over i årets grunnkretser og retter bare det som er brutt.</translation>
        </message>
        <message>
            <source>Cells of [FACTS] with a sign and a figure all the same: {count}. The figures are left out.</source>
            <translation>Celler i [FACTS] med tegn og likevel et tall: {count}. Tallene er utelatt.</translation>
        </message>
        <message>
            <source>Centre of a zone</source>
            <translation>Sentrum i en sone</translation>
        </message>
        <message>
            <source>Centres are points on the surface of the polygons: nobody said where people live.</source>
            <translation>Sentrumene er punkter på flatene: ingen har sagt hvor folk bor.</translation>
        </message>
        <message>
            <source>Centres of grunnkretser</source>
            <translation>Sentrum i grunnkretser</translation>
        </message>
        <message>
            <source>Centres of the zones</source>
            <translation>Sentrum i sonene</translation>
        </message>
        <message>
            <source>Certainty (%)</source>
            <translation>Sikkerhet (%)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endring</translation>
        </message>
        <message>
            <source>Change of population that begins a new series, per cent</source>
            <translation>Endring i folketall som begynner en ny serie, prosent</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Endring, %</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>Changed, but not valid. Grunnkretser with another zone: {count}. Errors: {errors}, of them new: {new}.</source>
            <translation>Endret, men ikke gyldig. Grunnkretser med en annen sone: {count}. Feil: {errors}, av dem nye: {new}.</translation>
        </message>
        <message>
            <source>Changed, valid</source>
            <translation>Endret, gyldig</translation>
        </message>
        <message>
            <source>Changed, with errors</source>
            <translation>Endret, med feil</translation>
        </message>
        <message>
            <source>Changed, without errors. Grunnkretser with another zone: {count}.</source>
            <translation>Endret, uten feil. Grunnkretser med en annen sone: {count}.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringer</translation>
        </message>
        <message>
            <source>Changes in KLASS</source>
            <translation>Endringer i KLASS</translation>
        </message>
        <message>
            <source>Changes in the division</source>
            <translation>Endringer i inndelingen</translation>
        </message>
        <message>
            <source>Changes of grunnkretser and kommuner</source>
            <translation>Endringer i grunnkretser og kommuner</translation>
        </message>
        <message>
            <source>Changes of zones</source>
            <translation>Endringer i soner</translation>
        </message>
        <message>
            <source>Changes of zones in KLASS</source>
            <translation>Endringer av soner i KLASS</translation>
        </message>
        <message>
            <source>Changes, kommune by kommune</source>
            <translation>Endringer, kommune for kommune</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Charts need the Python package matplotlib.</source>
            <translation>Diagram krever Python-pakken matplotlib.</translation>
        </message>
        <message>
            <source>Check the answer</source>
            <translation>Kontroller svaret</translation>
        </message>
        <message>
            <source>Check the answer, which has errors</source>
            <translation>Kontroller svaret, som har feil</translation>
        </message>
        <message>
            <source>Check the zones and write the answer to SSB</source>
            <translation>Kontroller sonene og skriv svaret til SSB</translation>
        </message>
        <message>
            <source>Child welfare: children 0–17 years with measures</source>
            <translation>Barnevern: barn 0–17 år med barnevernstiltak</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Children 0–17 years</source>
            <translation>Barn 0–17 år</translation>
        </message>
        <message>
            <source>Children in low-income households, EU-50</source>
            <translation>Barn i lavinntektshusholdninger, EU-50</translation>
        </message>
        <message>
            <source>Children in low-income households, EU-60</source>
            <translation>Barn i lavinntektshusholdninger, EU-60</translation>
        </message>
        <message>
            <source>Children of single parents</source>
            <translation>Barn med enslige foreldre</translation>
        </message>
        <message>
            <source>Children who moved</source>
            <translation>Barneflyttinger</translation>
        </message>
        <message>
            <source>Choose a kommune in the list. Those in blue have a page.</source>
            <translation>Velg en kommune i lista. De blå har en side.</translation>
        </message>
        <message>
            <source>Choose a kommune on the map or in the list. Those in blue have a page.</source>
            <translation>Velg en kommune på kartet eller i lista. De blå har en side.</translation>
        </message>
        <message>
            <source>Choose a layer of grunnkretser with a zone field above, or open an LKS-pakke. Then give grunnkretser to zones on the map: the table follows every stroke, and Ctrl+Z takes it back.</source>
            <translation>Velg et grunnkretslag med et sonefelt ovenfor, eller åpne en LKS-pakke. Gi så grunnkretser til soner i kartet: tabellen følger hvert grep, og Ctrl+Z tar det tilbake.</translation>
        </message>
        <message>
            <source>Choose an area on the map, in the list or by searching.</source>
            <translation>Velg et område på kartet, i lista eller ved å søke.</translation>
        </message>
        <message>
            <source>Choose an indicator at the top. «?» tells what it measures. Choose an area on the map, in the list, or by typing a part of its name or code.</source>
            <translation>Velg en indikator øverst. «?» forteller hva den måler. Velg et område på kartet, i lista eller ved å skrive en del av navnet eller koden.</translation>
        </message>
        <message>
            <source>Choose areas in the list or by searching.</source>
            <translation>Velg områder i lista eller ved å søke.</translation>
        </message>
        <message>
            <source>Choose indicators</source>
            <translation>Velg indikatorer</translation>
        </message>
        <message>
            <source>Choose one or more zones first.</source>
            <translation>Velg en eller flere soner først.</translation>
        </message>
        <message>
            <source>Choose one or more zones in the table.</source>
            <translation>Velg en eller flere soner i tabellen.</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Velg flere</translation>
        </message>
        <message>
            <source>Choose the field with the numbers or names of the areas ([AREA_FIELD]).</source>
            <translation>Velg feltet med numrene eller navnene på områdene ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>Choose the layer with the polygons of the grunnkretser ([GEOMETRY]).</source>
            <translation>Velg laget med flatene til grunnkretsene ([GEOMETRY]).</translation>
        </message>
        <message>
            <source>Choose the layer's fields with grunnkrets number, LKS code and population.</source>
            <translation>Velg feltene i laget med grunnkretsnummer, LKS-kode og befolkning.</translation>
        </message>
        <message>
            <source>Choose the second division: either another field ([FIELD_B]) or another layer ([OTHER]).</source>
            <translation>Velg den andre inndelingen: enten et annet felt ([FIELD_B]) eller et annet lag ([OTHER]).</translation>
        </message>
        <message>
            <source>Choose the zone to give grunnkretser to: a row of the table, or a right click on the map.</source>
            <translation>Velg sonen som skal få grunnkretser: en rad i tabellen, eller høyreklikk i kartet.</translation>
        </message>
        <message>
            <source>Choose what to look at</source>
            <translation>Velg hva du vil se på</translation>
        </message>
        <message>
            <source>Chosen areas</source>
            <translation>Valgte områder</translation>
        </message>
        <message>
            <source>Chosen by name: befolkning, folketall or innbyggere, and lks; of fields with a year, such as befolkning_2024, the newest. A package names them itself. «Change» opens «Fields and limits».</source>
            <translation>Valgt etter navn: befolkning, folketall eller innbyggere, og lks; av felt med årstall, som befolkning_2024, det nyeste. En pakke navngir dem selv. «Endre» åpner «Felt og grenser».</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Class areas with unknown figures by the others</source>
            <translation>Klasse områder med ukjente tall etter de andre</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klasser</translation>
        </message>
        <message>
            <source>Classes and number of areas in each: {classes}</source>
            <translation>Klasser og antall områder i hver: {classes}</translation>
        </message>
        <message>
            <source>Classes of this kommune only</source>
            <translation>Klasser bare for denne kommunen</translation>
        </message>
        <message>
            <source>Classification {number} has no version at {day} at {base}. Is the version published, and the address right?</source>
            <translation>Klassifikasjon {number} har ingen versjon {day} på {base}. Er versjonen publisert, og adressen riktig?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Nærmere</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Code in another form</source>
            <translation>Kode i en annen form</translation>
        </message>
        <message>
            <source>Code of another place</source>
            <translation>Kode for et annet sted</translation>
        </message>
        <message>
            <source>Code without ten digits</source>
            <translation>Kode uten ti siffer</translation>
        </message>
        <message>
            <source>Codes of another kommune were written, and are read as zones of this one: {codes}. Ask the kommune which zones it means.</source>
            <translation>Det er skrevet koder fra en annen kommune, og de er lest som soner i denne: {codes}. Spør kommunen hvilke soner den mener.</translation>
        </message>
        <message>
            <source>Codes of areas that are not here were left out: {codes}.</source>
            <translation>Koder for områder som ikke er med her, ble utelatt: {codes}.</translation>
        </message>
        <message>
            <source>Codes of the former version that are no LKS codes: {codes}.</source>
            <translation>Koder i forrige versjon som ikke er LKS-koder: {codes}.</translation>
        </message>
        <message>
            <source>Codes that are no LKS codes were skipped: {names}.</source>
            <translation>Koder som ikke er LKS-koder, er hoppet over: {names}.</translation>
        </message>
        <message>
            <source>Codes that are not in the version the table leads to: {codes}. KLASS refuses the whole table. Are layer and version of the same year?</source>
            <translation>Koder som ikke er i versjonen tabellen går til: {codes}. KLASS avviser hele tabellen. Er laget og versjonen fra samme år?</translation>
        </message>
        <message>
            <source>Codes that are not in the version the table starts from: {codes}.</source>
            <translation>Koder som ikke er i versjonen tabellen går fra: {codes}.</translation>
        </message>
        <message>
            <source>Codes that end in 99, which readers take for «uoppgitt»; they are kept, but none is given anew: {names}.</source>
            <translation>Koder som slutter på 99, og som lesere tar for «uoppgitt». De beholdes, men ingen slik kode gis på nytt: {names}.</translation>
        </message>
        <message>
            <source>Codes that end in 99: {codes}. Helsedirektoratet takes them for «uoppgitt» and never publishes them. Give the zones another serial.</source>
            <translation>Koder som ender på 99: {codes}. Helsedirektoratet tar dem for «uoppgitt» og publiserer dem aldri. Gi sonene et annet løpenummer.</translation>
        </message>
        <message>
            <source>Codes that have been in force</source>
            <translation>Koder som har vært i bruk</translation>
        </message>
        <message>
            <source>Codes that occur more than once: {codes}.</source>
            <translation>Koder som forekommer mer enn én gang: {codes}.</translation>
        </message>
        <message>
            <source>Codes that were in force before and have ended, now of other zones: {codes}. A code is never given again. Give these zones new codes.</source>
            <translation>Koder som har vært i bruk før og er opphørt, nå på andre soner: {codes}. En kode gis aldri på nytt. Gi disse sonene nye koder.</translation>
        </message>
        <message>
            <source>Codes with 99 in them, which Helsedirektoratet's menu drops: {codes}.</source>
            <translation>Koder med 99 i seg, som menyen til Helsedirektoratet utelater: {codes}.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolonne</translation>
        </message>
        <message>
            <source>Column with inhabitants</source>
            <translation>Kolonne med innbyggere</translation>
        </message>
        <message>
            <source>Column with the zones</source>
            <translation>Kolonne med sonene</translation>
        </message>
        <message>
            <source>Column with the zones in it</source>
            <translation>Kolonnen med sonene i den</translation>
        </message>
        <message>
            <source>Column with the zones in that table</source>
            <translation>Kolonne med sonene i den tabellen</translation>
        </message>
        <message>
            <source>Columns nøkkel and slag (antall, andel, rate, gjennomsnitt, median, gitt), and if you like navn, enhet, nevner, retning (verre, bedre, nøytral), kilde and del_av: the key of an indicator that counts the same people and more, so that the difference of the two is protected as well. A share or rate is made of key_teller and key_nevner, a mean of key_sum and key_n. Empty: only indicators of the catalogue and columns that end in _teller and _nevner.</source>
            <translation>Kolonnene nøkkel og slag (antall, andel, rate, gjennomsnitt, median, gitt), og om ønskelig navn, enhet, nevner, retning (verre, bedre, nøytral), kilde og del_av: nøkkelen til en indikator som teller de samme personene og flere, slik at forskjellen mellom de to også vernes. En andel eller rate lages av key_teller og key_nevner, et gjennomsnitt av key_sum og key_n. Tomt: bare indikatorer i katalogen og kolonner som ender på _teller og _nevner.</translation>
        </message>
        <message>
            <source>Columns that are no indicators, left out: {columns}.</source>
            <translation>Kolonner som ikke er indikatorer, holdt utenfor: {columns}.</translation>
        </message>
        <message>
            <source>Columns that are no known figures were left out: {texts}.</source>
            <translation>Kolonner som ikke er kjente tall, ble utelatt: {texts}.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment on the grunnkrets</source>
            <translation>Kommentar til grunnkretsen</translation>
        </message>
        <message>
            <source>Comment on {unit}</source>
            <translation>Kommentar til {unit}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentarer</translation>
        </message>
        <message>
            <source>Comments and remarks</source>
            <translation>Kommentarer og merknader</translation>
        </message>
        <message>
            <source>Common border</source>
            <translation>Felles grense</translation>
        </message>
        <message>
            <source>Common border, m</source>
            <translation>Felles grense, m</translation>
        </message>
        <message>
            <source>Compactness</source>
            <translation>Kompakthet</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Sammenligne</translation>
        </message>
        <message>
            <source>Compare divisions</source>
            <translation>Sammenlign inndelinger</translation>
        </message>
        <message>
            <source>Compare on the map</source>
            <translation>Sammenlign i kartet</translation>
        </message>
        <message>
            <source>Compare only these kommuner</source>
            <translation>Sammenlign bare disse kommunene</translation>
        </message>
        <message>
            <source>Compare shares, not counts, between areas of different size.</source>
            <translation>Sammenlign andeler, ikke antall, mellom områder av ulik størrelse.</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Sammenlign med</translation>
        </message>
        <message>
            <source>Compared with the official table</source>
            <translation>Sammenlignet med den offisielle tabellen</translation>
        </message>
        <message>
            <source>Compares two divisions of the same grunnkretser: a proposal with the kommune's own zones, this year's with last year's, levekårssoner with delområder or school districts.</source>
            <translation>Sammenligner to inndelinger av de samme grunnkretsene: et forslag med kommunens egne soner, årets soner med fjorårets, levekårssoner med delområder eller skolekretser.</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Komponent</translation>
        </message>
        <message>
            <source>Component {n} where grunnkretser are too small to be seen above</source>
            <translation>Komponent {n} der grunnkretsene er for små til å synes på kartet over</translation>
        </message>
        <message>
            <source>Component {n}: {share} % of the variance</source>
            <translation>Komponent {n}: {share} % av variansen</translation>
        </message>
        <message>
            <source>Computed here</source>
            <translation>Regnet ut her</translation>
        </message>
        <message>
            <source>Concentration of problems</source>
            <translation>Opphopning av levekårsutfordringer</translation>
        </message>
        <message>
            <source>Concentration of problems of living conditions</source>
            <translation>Opphopning av levekårsutfordringer</translation>
        </message>
        <message>
            <source>Connected parts end at the bounds of kommuner and bydeler: {count} pairs cross one.</source>
            <translation>Sammenhengende deler stanser ved kommune- og bydelsgrenser: {count} par krysser en slik grense.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contact for questions, as the letter shall say it</source>
            <translation>Kontakt for spørsmål, slik brevet skal si det</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innhold</translation>
        </message>
        <message>
            <source>Contiguity</source>
            <translation>Naboskap</translation>
        </message>
        <message>
            <source>Contiguity in {place}</source>
            <translation>Naboskap i {place}</translation>
        </message>
        <message>
            <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border, gaps up to {gap} m closed; {links} links to islands and cut-off parts.</source>
            <translation>Naboskap: {borders} nabopar med minst {length} m felles grense, glipper inntil {gap} m lukket; {links} lenker til øyer og avskårne deler.</translation>
        </message>
        <message>
            <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border; gaps and overlaps up to {gap} m overlooked.</source>
            <translation>Naboskap: {borders} nabopar med minst {length} m felles grense; glipper og overlapp opp til {gap} m ses bort fra.</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelasjon</translation>
        </message>
        <message>
            <source>Correlation of the indicators</source>
            <translation>Korrelasjon mellom indikatorene</translation>
        </message>
        <message>
            <source>Correlations</source>
            <translation>Korrelasjoner</translation>
        </message>
        <message>
            <source>Correlations of the indicators</source>
            <translation>Korrelasjoner mellom indikatorene</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Antall</translation>
        </message>
        <message>
            <source>Counted out of</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>Motpart</translation>
        </message>
        <message>
            <source>Counterparts are the pairs of zones that keep most people together, each zone in one pair at most. A grunnkrets has moved if its zone is not the counterpart of the one it was in.</source>
            <translation>Motparter er de parene av soner som holder flest mulig innbyggere samlet; hver sone er i høyst ett par. En grunnkrets er flyttet når sonen dens ikke er motparten til sonen den lå i.</translation>
        </message>
        <message>
            <source>Counterparts have the same colour on both maps; hatched zones have none. Red outlines: grunnkretser that moved. Light grey: no zone.</source>
            <translation>Motparter har samme farge på begge kartene; skraverte soner har ingen motpart. Rødt omriss: grunnkretser som er flyttet. Lysegrått: ingen sone.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Landet</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Antall</translation>
        </message>
        <message>
            <source>Counts of 1 and 2 are rounded to 0 or 3; totals are summed anew and deviate by {deviation} at most.</source>
            <translation>Antall på 1 og 2 er avrundet til 0 eller 3; totaler er summert på nytt og avviker med høyst {deviation}.</translation>
        </message>
        <message>
            <source>Counts of indicators are text, as in Statistics Norway's files. The same seed always gives the same kommune. With bydeler, the field bydelsnummer is filled in for zones to stay inside.</source>
            <translation>Antallene bak indikatorene er tekst, som i filene fra Statistisk sentralbyrå. Samme startverdi gir alltid samme kommune. Med bydeler er feltet bydelsnummer fylt ut, slik at sonene kan holde seg innenfor.</translation>
        </message>
        <message>
            <source>Counts of nobody</source>
            <translation>Antall lik null</translation>
        </message>
        <message>
            <source>Counts up to this are hidden</source>
            <translation>Antall opp til dette skjules</translation>
        </message>
        <message>
            <source>Counts up to this, inclusive. 3 hides values under 4, as Statistics Norway does; 5 values under 6.</source>
            <translation>Antall til og med dette. 3 skjuler verdier under 4, som SSB gjør; 5 verdier under 6.</translation>
        </message>
        <message>
            <source>Counts where the name of the kommune is not known; otherwise the name is generated from that. Empty: the field lksnavn, if there is one.</source>
            <translation>Gjelder der navnet på kommunen ikke er kjent; ellers lages navnet av det. Tomt: feltet lksnavn, om det finnes.</translation>
        </message>
        <message>
            <source>Counts with decimals ({count}), which were summed as they are: {texts}. What is counted is a whole number: look whether these are shares, means or estimates.</source>
            <translation>Antall med desimaler ({count}), som ble summert slik de er: {texts}. Det som telles, er hele tall: Se etter om dette er andeler, gjennomsnitt eller anslag.</translation>
        </message>
        <message>
            <source>Counts with decimals, kept as they are; look whether these are shares, means or estimates: {texts}.</source>
            <translation>Antall med desimaler, beholdt som de er; se etter om dette er andeler, gjennomsnitt eller anslag: {texts}.</translation>
        </message>
        <message>
            <source>Criteria data of kommuner</source>
            <translation>Kriteriedata for kommuner</translation>
        </message>
        <message>
            <source>Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
            <translation>Kriterier: minst {minimum} innbyggere (unntak ned til {floor}), høyst {maximum}.</translation>
        </message>
        <message>
            <source>Crosscheck: {a} and {b}</source>
            <translation>Kryssjekk: {a} og {b}</translation>
        </message>
        <message>
            <source>Crosses a kommune or bydel</source>
            <translation>Krysser kommune- eller bydelsgrense</translation>
        </message>
        <message>
            <source>Cumulated, %</source>
            <translation>Samlet, %</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Brudd</translation>
        </message>
        <message>
            <source>Cut by an area</source>
            <translation>Delt av en flate</translation>
        </message>
        <message>
            <source>Cuts</source>
            <translation>Brudd</translation>
        </message>
        <message>
            <source>Data files</source>
            <translation>Datafiler</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Date of the events</source>
            <translation>Dato for hendelsene</translation>
        </message>
        <message>
            <source>Date of the packages</source>
            <translation>Dato for pakkene</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day from which the former version holds</source>
            <translation>Dagen forrige versjon gjelder fra</translation>
        </message>
        <message>
            <source>Day from which the new division holds</source>
            <translation>Dagen den nye inndelingen gjelder fra</translation>
        </message>
        <message>
            <source>Day from which the version holds</source>
            <translation>Dagen versjonen gjelder fra</translation>
        </message>
        <message>
            <source>Days in the state</source>
            <translation>Dager i tilstanden</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Dager over fristen</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Deadline for the answer, as the letter shall say it</source>
            <translation>Frist for svaret, slik brevet skal si det</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>Gjeld</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Avgjørelser</translation>
        </message>
        <message>
            <source>Decline over ten years was not checked: it needs the population ten years ago, as a field or a table by kommune.</source>
            <translation>Nedgang over ti år er ikke kontrollert: det krever folketallet for ti år siden, som et felt eller en tabell per kommune.</translation>
        </message>
        <message>
            <source>Definitions 2, 1, 6 and 7 of Hyndman and Fan: averaged_inverted_cdf (Stata, SAS), inverted_cdf, weibull (SPSS), linear (Excel, R). With the first two and [TIES] = outside never more than a quarter of the areas is high.</source>
            <translation>Definisjon 2, 1, 6 og 7 hos Hyndman og Fan: averaged_inverted_cdf (Stata, SAS), inverted_cdf, weibull (SPSS), linear (Excel, R). Med de to første og [TIES] = outside er aldri mer enn en fjerdedel av områdene høye.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Delete the scenario «{name}»?</source>
            <translation>Slette scenarioet «{name}»?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Slett …</translation>
        </message>
        <message>
            <source>Detached houses</source>
            <translation>Enebolig</translation>
        </message>
        <message>
            <source>Deviation from the reference in per cent of it. ▲ greater burden, ▼ smaller burden, ● neither; pale bars rest on few people.</source>
            <translation>Avvik fra referansen i prosent av den. ▲ større belastning, ▼ mindre belastning, ● verken eller; bleke søyler bygger på få personer.</translation>
        </message>
        <message>
            <source>Deviation, per cent</source>
            <translation>Avvik, prosent</translation>
        </message>
        <message>
            <source>Dialogue with the kommuner</source>
            <translation>Dialog med kommunene</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Forskjell</translation>
        </message>
        <message>
            <source>Difference (%)</source>
            <translation>Forskjell (%)</translation>
        </message>
        <message>
            <source>Difference from the reference</source>
            <translation>Avvik fra referansen</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Forskjeller</translation>
        </message>
        <message>
            <source>Differences between KLASS and what was approved</source>
            <translation>Forskjeller mellom KLASS og det som er godkjent</translation>
        </message>
        <message>
            <source>Digits 5 and 6 are those of the bydel, 00 without one.</source>
            <translation>Siffer 5 og 6 er bydelens, 00 uten bydel.</translation>
        </message>
        <message>
            <source>Digits 7 and 8 are those of the delbydel, 00 without one.</source>
            <translation>Siffer 7 og 8 er delbydelens, 00 uten delbydel.</translation>
        </message>
        <message>
            <source>Dissolve empty zone</source>
            <translation>Oppløs tom sone</translation>
        </message>
        <message>
            <source>Dissolved, as no zones by their name or because nobody lives there: {names}.</source>
            <translation>Oppløst, fordi navnet sier at det ikke er noen sone, eller fordi ingen bor der: {names}.</translation>
        </message>
        <message>
            <source>Distance by</source>
            <translation>Avstand etter</translation>
        </message>
        <message>
            <source>Distance to the nearest grunnkrets, km</source>
            <translation>Reiseavstand til nærmeste nabokrets, km</translation>
        </message>
        <message>
            <source>Distance to the nearest grunnkrets, mean of three years</source>
            <translation>Reiseavstand til nærmeste nabokrets, snitt av tre år</translation>
        </message>
        <message>
            <source>Distance within zone, km</source>
            <translation>Reiseavstand innen sone, km</translation>
        </message>
        <message>
            <source>Distance within zone, mean of three years</source>
            <translation>Reiseavstand innen sone, snitt av tre år</translation>
        </message>
        <message>
            <source>Distances and counts as in table F-k of the income system, computed here.</source>
            <translation>Avstander og antall som i tabell F-k i inntektssystemet, regnet ut her.</translation>
        </message>
        <message>
            <source>Distances are straight lines times a factor, a table of yours, or the shortest way by road and ferry. Zones are the levekårssoner or the criterion's own of at least 2 000 people.</source>
            <translation>Avstander er luftlinje ganger en faktor, en egen tabell, eller den korteste veien med veg og ferge. Soner er levekårssonene eller kriteriets egne med minst 2 000 personer.</translation>
        </message>
        <message>
            <source>Distances by road; a km of ferry counts {factor}. Centres lie up to {km} km from a road.</source>
            <translation>Avstander etter veg; en km med ferge teller {factor}. Sentrumene ligger opptil {km} km fra en veg.</translation>
        </message>
        <message>
            <source>Distances by the straight line times {factor}.</source>
            <translation>Avstander etter luftlinjen ganger {factor}.</translation>
        </message>
        <message>
            <source>Distances by the table given: {count} pairs.</source>
            <translation>Avstander etter den gitte tabellen: {count} par.</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Fordeling</translation>
        </message>
        <message>
            <source>Divide it, or give grunnkretser away.</source>
            <translation>Del den, eller gi fra deg grunnkretser.</translation>
        </message>
        <message>
            <source>Divided into bydeler</source>
            <translation>Delt i bydeler</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Inndeling</translation>
        </message>
        <message>
            <source>Division to compare with</source>
            <translation>Inndeling å sammenligne med</translation>
        </message>
        <message>
            <source>Division: grunnkretser with their zone</source>
            <translation>Inndeling: grunnkretser med sone</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Ikke lagre</translation>
        </message>
        <message>
            <source>Does not border on {zone}. Hold Ctrl to take it all the same.</source>
            <translation>Grenser ikke til {zone}. Hold Ctrl for å ta den med likevel.</translation>
        </message>
        <message>
            <source>Done as suggested: {count} grunnkretser have another zone.</source>
            <translation>Gjort som foreslått: {count} grunnkretser har fått en annen sone.</translation>
        </message>
        <message>
            <source>Drawn: {shown} of {count}, those with most to look at.</source>
            <translation>Tegnet: {shown} av {count}, de som har mest å se på.</translation>
        </message>
        <message>
            <source>Draws shares that rest on few people towards the mean of the kommune (empirical Bayes), so that chance does not decide where small grunnkretser belong. Turn it off to use the shares as they are.</source>
            <translation>Trekker andeler som hviler på få personer, mot gjennomsnittet i kommunen (empirisk Bayes), slik at tilfeldigheter ikke avgjør hvor små grunnkretser hører til. Slå av for å bruke andelene slik de er.</translation>
        </message>
        <message>
            <source>Drop all changes since the layer was saved last ({count})?</source>
            <translation>Forkaste alle endringer siden laget sist ble lagret ({count})?</translation>
        </message>
        <message>
            <source>Drop all changes that are not saved</source>
            <translation>Forkast alle endringer som ikke er lagret</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Forkast endringene</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>Boliger</translation>
        </message>
        <message>
            <source>Each area with indeks, rang, antall_hoye, klasse (0, 1, 2–3, 4), sikkerhet (the probability of the class), hoye_minst and hoye_mest (by 95 % intervals) and, of each indicator, per cent, whether it is high, and the sign where it is unknown.</source>
            <translation>Hvert område med indeks, rang, antall_hoye, klasse (0, 1, 2–3, 4), sikkerhet (sannsynligheten for klassen), hoye_minst og hoye_mest (etter 95 %-intervaller) og, for hver indikator, prosent, om den er høy, og tegnet når den er ukjent.</translation>
        </message>
        <message>
            <source>Each dot is an area.</source>
            <translation>Hver prikk er et område.</translation>
        </message>
        <message>
            <source>Each dot is an area. The grey background is one zone in another kommune.</source>
            <translation>Hver prikk er et område. Den grå bakgrunnen er én sone i en annen kommune.</translation>
        </message>
        <message>
            <source>Each dot is an area. The grey background is {count} zones in other kommuner.</source>
            <translation>Hver prikk er et område. Den grå bakgrunnen er {count} soner i andre kommuner.</translation>
        </message>
        <message>
            <source>Each dot is an area. Zones of other kommuner are shown in the newest year only.</source>
            <translation>Hver prikk er et område. Soner i andre kommuner vises bare for det nyeste året.</translation>
        </message>
        <message>
            <source>Each indicator is standardised to mean 0 and standard deviation 1, every grunnkrets counted by its inhabitants; a value that is missing or suppressed counts as the mean.</source>
            <translation>Hver indikator er standardisert til gjennomsnitt 0 og standardavvik 1, der hver grunnkrets teller etter innbyggertallet; en verdi som mangler eller er skjermet, regnes som gjennomsnittet.</translation>
        </message>
        <message>
            <source>Each kommune gets a report of its own here; an earlier one is written over. It may be the folder with the answers.</source>
            <translation>Hver kommune får sin egen rapport her; en tidligere blir skrevet over. Det kan være mappen med svarene.</translation>
        </message>
        <message>
            <source>Earlier population</source>
            <translation>Tidligere befolkning</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Kanter</translation>
        </message>
        <message>
            <source>Edges have the fields fra, til, art (grense, lenke, forslag or brudd), lengde (metres of common border, for links between the shores) and krysser (the pair lies in two kommuner or bydeler). Grunnkretser get naboer (neighbours), komponent (the connected part inside the kommune or bydel, proposed links not counted), its size, and hoveddel (it is the largest part).</source>
            <translation>Kanter har feltene fra, til, art (grense, lenke, forslag eller brudd), lengde (meter felles grense, for lenker avstanden mellom kretsene) og krysser (paret ligger i to kommuner eller bydeler). Grunnkretser får naboer (antall naboer), komponent (den sammenhengende delen innenfor kommunen eller bydelen, foreslåtte lenker ikke medregnet), størrelsen på den, og hoveddel (den er den største delen).</translation>
        </message>
        <message>
            <source>Edit levekårssoner on the map</source>
            <translation>Rediger levekårssoner i kartet</translation>
        </message>
        <message>
            <source>Edit zones</source>
            <translation>Rediger soner</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Utdanning</translation>
        </message>
        <message>
            <source>Effort of the search</source>
            <translation>Hvor grundig det søkes</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tomt</translation>
        </message>
        <message>
            <source>Empty: each row counts as one.</source>
            <translation>Tomt: hver rad teller som én.</translation>
        </message>
        <message>
            <source>Empty: only grunnkretser with the same number are found.</source>
            <translation>Tomt: bare grunnkretser med samme nummer blir funnet.</translation>
        </message>
        <message>
            <source>Empty: the column lks, levekaar or sone, or the only one that holds LKS codes.</source>
            <translation>Tom: kolonnen lks, levekaar eller sone, eller den eneste som har LKS-koder.</translation>
        </message>
        <message>
            <source>Empty: the field befolkning or befolkning_teller, if there is one.</source>
            <translation>Tomt: feltet befolkning eller befolkning_teller, om det finnes.</translation>
        </message>
        <message>
            <source>Empty: the field kommunenummer if there is one, otherwise the first four digits of the area's code.</source>
            <translation>Tomt: feltet kommunenummer om det finnes, ellers de fire første sifrene i områdets kode.</translation>
        </message>
        <message>
            <source>Empty: the field lksnavn, if there is one.</source>
            <translation>Tomt: feltet lksnavn, om det finnes.</translation>
        </message>
        <message>
            <source>Encloses another zone</source>
            <translation>Omslutter en annen sone</translation>
        </message>
        <message>
            <source>Ends of lines that are nearer to each other than this meet.</source>
            <translation>Linjeender som er nærmere hverandre enn dette, møtes.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Feil</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Feil</translation>
        </message>
        <message>
            <source>Errors must be mended: grunnkretser without a zone or in two, zones across kommuner or bydeler, zones in parts that could be whole (the finding names the grunnkrets that would make them so, if one is enough), too few or too many inhabitants, wrong codes and names, polygons that are not the union of their grunnkretser. Exceptions need a reason: fewer inhabitants than the minimum, parts on islands or in enclaves too small to be a zone. Notes are for information.</source>
            <translation>Feil må rettes: grunnkretser uten sone eller i to, soner på tvers av kommuner eller bydeler, soner i flere deler som kunne ha hengt sammen (funnet nevner grunnkretsen som skal til, hvis én er nok), for få eller for mange innbyggere, gale koder og navn, polygoner som ikke er unionen av grunnkretsene. Unntak trenger en begrunnelse: færre innbyggere enn minimum, deler på øyer eller i enklaver som er for små til å være en sone. Merknader er til opplysning.</translation>
        </message>
        <message>
            <source>Errors that are left</source>
            <translation>Feil som gjenstår</translation>
        </message>
        <message>
            <source>Errors that are left: {errors}.</source>
            <translation>Feil som gjenstår: {errors}.</translation>
        </message>
        <message>
            <source>Errors: {errors}. Without a reason: {exceptions}. Others: {rest}.</source>
            <translation>Feil: {errors}. Uten begrunnelse: {exceptions}. Andre: {rest}.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hendelse</translation>
        </message>
        <message>
            <source>Event to register by hand</source>
            <translation>Hendelse å registrere for hånd</translation>
        </message>
        <message>
            <source>Event {found} of the log is not as it was written, or one before it is gone.</source>
            <translation>Hendelse {found} i loggen er ikke slik den ble skrevet, eller en før den er borte.</translation>
        </message>
        <message>
            <source>Every answer of KLASS is kept here, with the time it was read. Empty: none is kept.</source>
            <translation>Hvert svar fra KLASS beholdes her, med tiden det ble lest. Tomt: ingen beholdes.</translation>
        </message>
        <message>
            <source>Every answer was read ({received}), and none breaks a rule by its changes.</source>
            <translation>Alle svar er lest ({received}), og ingen bryter en regel med endringene sine.</translation>
        </message>
        <message>
            <source>Every code that has been in force (columns kode, navn, gyldig_fra, gyldig_til, kommune): none of them is given to another zone. Empty: only the codes of the former division are known.</source>
            <translation>Hver kode som har vært i bruk (kolonnene kode, navn, gyldig_fra, gyldig_til, kommune): Ingen av dem gis til en annen sone. Tom: Bare kodene i den tidligere inndelingen er kjent.</translation>
        </message>
        <message>
            <source>Every figure of «{column}» with a dot or comma has three digits behind it: they were read as decimals. If they are thousands, write the numbers without.</source>
            <translation>Alle tall i «{column}» med punktum eller komma har tre sifre bak: De ble lest som desimaler. Er det tusener, skriver du tallene uten.</translation>
        </message>
        <message>
            <source>Every grunnkrets has inhabitants of {year} (befolkning_10).</source>
            <translation>Hver grunnkrets har innbyggere for {year} (befolkning_10).</translation>
        </message>
        <message>
            <source>Every indicator and building type of the catalogue is in use.</source>
            <translation>Alle indikatorer og bygningstyper i katalogen er i bruk.</translation>
        </message>
        <message>
            <source>Every indicator has weight 0: {names}. Give at least one of them a weight above 0.</source>
            <translation>Alle indikatorer har vekt 0: {names}. Gi minst én av dem en vekt over 0.</translation>
        </message>
        <message>
            <source>Every inhabitant of the tables is in the layer.</source>
            <translation>Alle innbyggerne i tabellene er med i laget.</translation>
        </message>
        <message>
            <source>Every kommune has at least one zone.</source>
            <translation>Alle kommuner har minst én sone.</translation>
        </message>
        <message>
            <source>Every kommune, bydel and cut-off part needs a zone of its own.</source>
            <translation>Hver kommune, bydel og avskåret del trenger sin egen sone.</translation>
        </message>
        <message>
            <source>Every one of them is in the table of rows without a partner.</source>
            <translation>Alle står i tabellen over rader uten motpart.</translation>
        </message>
        <message>
            <source>Every place is in a zone. Make the polygons from their grunnkretser anew.</source>
            <translation>Hvert sted ligger i en sone. Lag flatene på nytt fra grunnkretsene.</translation>
        </message>
        <message>
            <source>Every rule of the importer is tried first, and what its readers stumble over: codes with 99, codes given twice, names of two zones, grunnkretser of another year. Where one is broken nothing is written; the table of findings and the report say what to mend.</source>
            <translation>Alle reglene til importen prøves først, og det leserne snubler i: koder med 99, koder som gis to ganger, navn som to soner har, grunnkretser fra et annet år. Er en av dem brutt, skrives ingenting; tabellen med funn og rapporten sier hva som må rettes.</translation>
        </message>
        <message>
            <source>Every zone is the same as in the version before, so there is nothing for a table of changes. KLASS needs no new version.</source>
            <translation>Alle sonene er de samme som i versjonen før, så en endringstabell har ingenting å si. KLASS trenger ingen ny versjon.</translation>
        </message>
        <message>
            <source>Everything back to the proposal</source>
            <translation>Alt tilbake til forslaget</translation>
        </message>
        <message>
            <source>Everything is shown beside kommune, fylke and country. «Index» puts the reference at 100. Colour classes are the same for all years, so that colours can be compared; they do not make small differences look large.</source>
            <translation>Alt vises ved siden av kommune, fylke og land. «Indeks» setter referansen til 100. Fargeklassene er de samme for alle år, så fargene kan sammenlignes; de får ikke små forskjeller til å se store ut.</translation>
        </message>
        <message>
            <source>Example kommune</source>
            <translation>Eksempelkommune</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>Excel-filer (*.xlsx)</translation>
        </message>
        <message>
            <source>Excel: «Tabell 3»</source>
            <translation>Excel: «Tabell 3»</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Exception with a reason</source>
            <translation>Unntak med begrunnelse</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Exceptions count as new, because neither a reason nor the population at the approval was given: {names}. To keep such zones, give the population at the approval, a reason, or a lower limit for zones in force.</source>
            <translation>Unntak er regnet som nye, fordi verken begrunnelse eller befolkning ved godkjenning er oppgitt: {names}. For å beholde slike soner: oppgi befolkningen ved godkjenning, en begrunnelse, eller en lavere grense for soner i bruk.</translation>
        </message>
        <message>
            <source>Exceptions of zones that are as proposed need no reason of the kommune: they are told as exceptions that Statistics Norway gave. Empty: the field lks_forslag, if there is one.</source>
            <translation>Unntak i soner som er som foreslått, trenger ingen begrunnelse fra kommunen: De blir oppgitt som unntak gitt av Statistisk sentralbyrå. Tom: feltet lks_forslag, om det finnes.</translation>
        </message>
        <message>
            <source>Exceptions with a reason</source>
            <translation>Unntak med grunn</translation>
        </message>
        <message>
            <source>Exceptions without a reason</source>
            <translation>Unntak uten begrunnelse</translation>
        </message>
        <message>
            <source>Exceptions without a reason: {open}.</source>
            <translation>Unntak uten begrunnelse: {open}.</translation>
        </message>
        <message>
            <source>Exceptions: say why the zone should stay as it is</source>
            <translation>Unntak: begrunn hvorfor sonen bør bli som den er</translation>
        </message>
        <message>
            <source>Export the raw data</source>
            <translation>Eksporter rådata</translation>
        </message>
        <message>
            <source>Extra fields for the kommune</source>
            <translation>Ekstra felt til kommunen</translation>
        </message>
        <message>
            <source>Extra fields with values that rest on fewer than {fewest} persons leave Statistics Norway with these packages: {fields}. Leave the fields out unless the kommune may have them.</source>
            <translation>Ekstra felt med verdier som bygger på færre enn {fewest} personer, forlater Statistisk sentralbyrå med disse pakkene: {fields}. Utelat feltene hvis ikke kommunen kan få dem.</translation>
        </message>
        <message>
            <source>Factor of ferries</source>
            <translation>Faktor for ferger</translation>
        </message>
        <message>
            <source>Factor of the straight line</source>
            <translation>Faktor for luftlinjen</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakta</translation>
        </message>
        <message>
            <source>Facts as CSV</source>
            <translation>Fakta som CSV</translation>
        </message>
        <message>
            <source>Facts as Parquet</source>
            <translation>Fakta som Parquet</translation>
        </message>
        <message>
            <source>Facts published before</source>
            <translation>Fakta publisert før</translation>
        </message>
        <message>
            <source>Facts updated</source>
            <translation>Opplysninger oppdatert</translation>
        </message>
        <message>
            <source>Families and households</source>
            <translation>Familier og husholdninger</translation>
        </message>
        <message>
            <source>Far too few</source>
            <translation>Altfor få</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Lenger unna</translation>
        </message>
        <message>
            <source>Faults of the map are errors</source>
            <translation>Feil i kartet er feil i inndelingen</translation>
        </message>
        <message>
            <source>Few people: the figure is uncertain, 95 % interval {interval}.</source>
            <translation>Få personer: tallet er usikkert, 95 %-intervall {interval}.</translation>
        </message>
        <message>
            <source>Fewer than {count} inhabitants</source>
            <translation>Færre enn {count} innbyggere</translation>
        </message>
        <message>
            <source>Fewer zones than asked for</source>
            <translation>Færre soner enn ønsket</translation>
        </message>
        <message>
            <source>Fewest inhabitants of a zone that is published</source>
            <translation>Færrest innbyggere i en sone som publiseres</translation>
        </message>
        <message>
            <source>Field that marks ferries</source>
            <translation>Felt som merker ferger</translation>
        </message>
        <message>
            <source>Field with the areas</source>
            <translation>Felt med områdene</translation>
        </message>
        <message>
            <source>Field with the former division</source>
            <translation>Felt med den tidligere inndelingen</translation>
        </message>
        <message>
            <source>Field with the former version</source>
            <translation>Felt med forrige versjon</translation>
        </message>
        <message>
            <source>Field with the zone in that layer</source>
            <translation>Felt med sonen i det laget</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felt</translation>
        </message>
        <message>
            <source>Fields and limits of «{layer}»</source>
            <translation>Felt og grenser for «{layer}»</translation>
        </message>
        <message>
            <source>Fields and limits…</source>
            <translation>Felt og grenser …</translation>
        </message>
        <message>
            <source>Fields key_teller, which stand for their share of key_nevner, or fields with per cent (shares from 0 to 1 where the name ends in _andel or _verdi). None chosen: SØF's four: innvandrere, personer_lavinntekt, barn_enslige_foreldre, lav_utdanning_16.</source>
            <translation>Felt key_teller, som står for andelen av key_nevner, eller felt med prosent (andeler fra 0 til 1 når navnet slutter på _andel eller _verdi). Ingen valgt: SØFs fire: innvandrere, personer_lavinntekt, barn_enslige_foreldre, lav_utdanning_16.</translation>
        </message>
        <message>
            <source>Fields that go into the package beside number, name, population and zone. None chosen: nothing else leaves the layer. Values that rest on fewer than 4 persons are warned about.</source>
            <translation>Felt som legges i pakken ved siden av nummer, navn, befolkning og sone. Ingen valgt: ingenting annet forlater laget. Det varsles om verdier som hviler på færre enn 4 personer.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figur</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Tall</translation>
        </message>
        <message>
            <source>Figures are of the values as used, each grunnkrets counted by its inhabitants.</source>
            <translation>Tallene gjelder verdiene slik de er brukt, der hver grunnkrets teller etter innbyggertallet.</translation>
        </message>
        <message>
            <source>Figures before and after a break cannot be compared.</source>
            <translation>Tall før og etter et brudd kan ikke sammenlignes.</translation>
        </message>
        <message>
            <source>Figures by kommune, bydel or zone, which nothing asks for, were left out: {names}. Totals belong in [TOTALS]; figures of zones that are no sums are «gitt» in [DEFINITIONS].</source>
            <translation>Tall etter kommune, bydel eller sone som ingenting spør etter, ble utelatt: {names}. Totaler hører hjemme i [TOTALS]; tall for soner som ikke er summer, er «gitt» i [DEFINITIONS].</translation>
        </message>
        <message>
            <source>Figures hidden</source>
            <translation>Tall som er skjult</translation>
        </message>
        <message>
            <source>Figures of small areas change by chance: look at the interval and at several years. They tell of the area as a whole, not of those who live there one by one, and not of causes.</source>
            <translation>Tall for små områder varierer tilfeldig: Se på intervallet og på flere år. De forteller om området som helhet, ikke om hver enkelt som bor der, og ikke om årsaker.</translation>
        </message>
        <message>
            <source>Figures of the chosen areas</source>
            <translation>Tall for valgte områder</translation>
        </message>
        <message>
            <source>Figures published before: {count}. Of these {primary} would be hidden now, which helps nobody.</source>
            <translation>Tall som er publisert før: {count}. Av disse ville {primary} vært skjult nå, men det hjelper ingen.</translation>
        </message>
        <message>
            <source>Figures shown</source>
            <translation>Tall som vises</translation>
        </message>
        <message>
            <source>Figures that could tell about single persons are hidden. A hidden figure is not in the page at all, nor is anything that was made from it.</source>
            <translation>Tall som kunne fortelle noe om enkeltpersoner, er skjult. Et skjult tall finnes ikke i sida, og heller ingenting som er laget av det.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File with the changes</source>
            <translation>Fil med endringene</translation>
        </message>
        <message>
            <source>File with the codes</source>
            <translation>Fil med kodene</translation>
        </message>
        <message>
            <source>File with the correspondence to grunnkrets</source>
            <translation>Fil med korrespondansen til grunnkrets</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>Fil:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Files for KLASS {number}, version from {day}</source>
            <translation>Filer til KLASS {number}, versjon fra {day}</translation>
        </message>
        <message>
            <source>Files of the same day from a former run, which this run did not write: {names}.</source>
            <translation>Filer for samme dag fra en tidligere kjøring, som denne ikke skrev: {names}.</translation>
        </message>
        <message>
            <source>Fills in the field bydelsnummer, for zones to stay inside.</source>
            <translation>Fyller ut feltet bydelsnummer, slik at sonene kan holde seg innenfor bydelene.</translation>
        </message>
        <message>
            <source>Find zone</source>
            <translation>Finn sone</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funn</translation>
        </message>
        <message>
            <source>Findings after the answer</source>
            <translation>Funn etter svaret</translation>
        </message>
        <message>
            <source>Findings in the division as sent</source>
            <translation>Funn i inndelingen slik den ble sendt</translation>
        </message>
        <message>
            <source>Finds the zones where several problems of living conditions come together.</source>
            <translation>Finner sonene der flere levekårsutfordringer kommer sammen.</translation>
        </message>
        <message>
            <source>First division: field with the zone</source>
            <translation>Første inndeling: felt med sonen</translation>
        </message>
        <message>
            <source>First in the statistics</source>
            <translation>Først i statistikken</translation>
        </message>
        <message>
            <source>Folder for copies of the answers</source>
            <translation>Mappe for kopier av svarene</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Mappe for filene</translation>
        </message>
        <message>
            <source>Folder for the packages</source>
            <translation>Mappe for pakkene</translation>
        </message>
        <message>
            <source>Folder for the pages</source>
            <translation>Mappe for sidene</translation>
        </message>
        <message>
            <source>Folder for the report of each kommune</source>
            <translation>Mappe for rapporten til hver kommune</translation>
        </message>
        <message>
            <source>Folder with packages as sent</source>
            <translation>Mappe med pakkene som ble sendt</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Følger</translation>
        </message>
        <message>
            <source>For a kommune's own zones, such as «13. Vinnes»: they get codes; «Uoppgitt» and zones in which nobody lives are dissolved; zones that meet the rules stay as they are, the others are mended.</source>
            <translation>For kommunens egne soner, som «13. Vinnes»: De får koder; «Uoppgitt» og soner der ingen bor, løses opp; soner som oppfyller reglene, blir som de er, de andre rettes.</translation>
        </message>
        <message>
            <source>For all kommuner of the layer together; each kommune and bydel has one at least. Where the limits do not allow so many, there are fewer, and the exceptions say so. Empty: the number follows from the size of the zones. Not together with a target population.</source>
            <translation>For alle kommunene i laget til sammen; hver kommune og bydel får minst én. Tillater ikke grensene så mange, blir det færre, og det står under unntak. Tomt: Antallet følger av størrelsen på sonene. Ikke sammen med ønsket befolkning.</translation>
        </message>
        <message>
            <source>For example a correspondence table from KLASS. Codes are read, not names; delområder are no bydeler. Left empty, a field of the polygons such as bydelsnr counts.</source>
            <translation>For eksempel en korrespondansetabell fra KLASS. Koder leses, ikke navn; delområder er ingen bydeler. Er den tom, gjelder et felt i kartlaget, for eksempel bydelsnr.</translation>
        </message>
        <message>
            <source>For kommuner that never answered: the state becomes «fastsatt av SSB». Needs a reason ([WHY]).</source>
            <translation>For kommuner som aldri svarte: tilstanden blir «fastsatt av SSB». Må begrunnes ([WHY]).</translation>
        </message>
        <message>
            <source>For packages that name no date, for a return or a reminder. Empty: none, and nobody becomes late.</source>
            <translation>For pakker som ikke nevner noen dato, for en retur eller en purring. Tomt: ingen frist, og ingen kommer over den.</translation>
        </message>
        <message>
            <source>For tables without years. Empty: the year in the name of the file; without one there is an error.</source>
            <translation>For tabeller uten år. Tomt: året i filnavnet; uten det blir det feil.</translation>
        </message>
        <message>
            <source>For the kommuner named: state, values and codes become what they were before the approval, by an event of its own. Not once they are in KLASS. Needs a reason ([WHY]).</source>
            <translation>For kommunene som er oppgitt: tilstand, verdier og koder blir som før godkjenningen, ved en egen hendelse. Ikke når de er i KLASS. Må begrunnes ([WHY]).</translation>
        </message>
        <message>
            <source>For the map of the index page: one polygon or several for each kommune, with a field of kommunenummer. Empty: the map shows the kommuner of [ZONES] only.</source>
            <translation>Til kartet på oversiktssiden: én eller flere flater for hver kommune, med et felt for kommunenummer. Tomt: Kartet viser bare kommunene i [ZONES].</translation>
        </message>
        <message>
            <source>For zones whose code has no bydel. Leave it empty where there are no bydeler.</source>
            <translation>For soner som ikke har bydel i koden. La stå tomt der det ikke er bydeler.</translation>
        </message>
        <message>
            <source>Formed by location: without indicators nothing is known of homogeneity.</source>
            <translation>Formet etter beliggenhet: uten indikatorer vet vi ikke noe om homogeniteten.</translation>
        </message>
        <message>
            <source>Former LKS code</source>
            <translation>Tidligere LKS-kode</translation>
        </message>
        <message>
            <source>Former codes of another kommune than that of their grunnkretser: {names}. Such a zone gets a code of its own kommune, and counts as the same where its grunnkretser are.</source>
            <translation>Gamle koder for en annen kommune enn den grunnkretsene ligger i: {names}. En slik sone får en kode i sin egen kommune, og regnes som den samme når grunnkretsene er det.</translation>
        </message>
        <message>
            <source>Former codes: {kept} of {count} zones kept theirs.</source>
            <translation>Tidligere koder: {kept} av {count} soner beholdt sin.</translation>
        </message>
        <message>
            <source>Former division as a table or polygons</source>
            <translation>Forrige inndeling som tabell eller polygoner</translation>
        </message>
        <message>
            <source>Former grunnkrets</source>
            <translation>Tidligere grunnkrets</translation>
        </message>
        <message>
            <source>Former version as a table</source>
            <translation>Forrige versjon som tabell</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>From 0 to 1. A grunnkrets is listed as cut where a second area covers at least this share of it. Raise it where areas are drawn inexactly along the borders.</source>
            <translation>Fra 0 til 1. En grunnkrets føres opp som delt der enda et område dekker minst så stor andel av den. Øk tallet der områdene er unøyaktig tegnet langs grensene.</translation>
        </message>
        <message>
            <source>From 0.01 to 1. As many principal components are kept as are needed to reach this share. A higher one takes in more detail, and more chance.</source>
            <translation>Fra 0,01 til 1. Det beholdes så mange hovedkomponenter som trengs for å nå andelen. En høyere andel tar med flere detaljer, og mer tilfeldig variasjon.</translation>
        </message>
        <message>
            <source>From the zones in {a} (left) to those in {b} (right), with their inhabitants; kept zones are not shown. Red: inhabitants of grunnkretser that moved.</source>
            <translation>Fra sonene i {a} (til venstre) til sonene i {b} (til høyre), med innbyggertall. Uendrede soner er ikke vist. Rødt: innbyggere i grunnkretser som er flyttet.</translation>
        </message>
        <message>
            <source>From where, to where and why.</source>
            <translation>Fra hvor, til hvor og hvorfor.</translation>
        </message>
        <message>
            <source>From zone {before} to the new zone {after}.</source>
            <translation>Fra sone {before} til den nye sonen {after}.</translation>
        </message>
        <message>
            <source>From zone {before} to the new zone {after}: its polygon covers most of it.</source>
            <translation>Fra sone {before} til den nye sonen {after}: Flaten til sonen dekker det meste av den.</translation>
        </message>
        <message>
            <source>From zone {before} to {after}.</source>
            <translation>Fra sone {before} til {after}.</translation>
        </message>
        <message>
            <source>From zone {before} to {after}: the edited polygon of {after} covers most of it.</source>
            <translation>Fra sone {before} til {after}: Den redigerte flaten til {after} dekker det meste av den.</translation>
        </message>
        <message>
            <source>From «{field}» to now. Blue: growth, red: decline, grey: not known. Black outlines: moved.</source>
            <translation>Fra «{field}» til nå. Blått: vekst, rødt: nedgang, grått: ukjent. Svart omriss: flyttet.</translation>
        </message>
        <message>
            <source>Fylke</source>
            <translation>Fylke</translation>
        </message>
        <message>
            <source>Fylke {code}</source>
            <translation>Fylke {code}</translation>
        </message>
        <message>
            <source>Fylker and the country have only the totals that are given: the tables lack kommuner.</source>
            <translation>Fylker og landet har bare totalene som er gitt: tabellene mangler kommuner.</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Hull</translation>
        </message>
        <message>
            <source>Gap in the map</source>
            <translation>Hull i kartet</translation>
        </message>
        <message>
            <source>Gaps and overlaps between the polygons of grunnkretser are faults of the map that no division can mend: they are notes, and the division can be valid all the same. Switch on to count them as errors.</source>
            <translation>Hull og overlapp mellom flatene til grunnkretsene er feil i kartet som ingen inndeling kan rette på: de er merknader, og inndelingen kan være gyldig likevel. Slå på for å regne dem som feil.</translation>
        </message>
        <message>
            <source>Gaps and overlaps of zones to overlook</source>
            <translation>Glipper og overlapp mellom soner å se bort fra</translation>
        </message>
        <message>
            <source>Gaps and overlaps to overlook</source>
            <translation>Glipper og overlapp å se bort fra</translation>
        </message>
        <message>
            <source>Generate levekårssoner</source>
            <translation>Lag levekårssoner</translation>
        </message>
        <message>
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <source>GeoPackage files (*.gpkg)</source>
            <translation>GeoPackage-filer (*.gpkg)</translation>
        </message>
        <message>
            <source>Give all three limits, or none to use those of the package.</source>
            <translation>Oppgi alle tre grensene, eller ingen for å bruke dem i pakken.</translation>
        </message>
        <message>
            <source>Give by box</source>
            <translation>Gi med rektangel</translation>
        </message>
        <message>
            <source>Give by click or drag</source>
            <translation>Gi med klikk eller drag</translation>
        </message>
        <message>
            <source>Give by lasso</source>
            <translation>Gi med lasso</translation>
        </message>
        <message>
            <source>Give either a number of zones or a target population, not both.</source>
            <translation>Oppgi enten antall soner eller ønsket befolkning, ikke begge.</translation>
        </message>
        <message>
            <source>Give either the package as sent ([SENT]) or the layer it was made from ([SENT_LAYER]).</source>
            <translation>Oppgi enten pakken slik den ble sendt ([SENT]) eller laget den ble laget av ([SENT_LAYER]).</translation>
        </message>
        <message>
            <source>Give grunnkretser to the active zone: click, or drag over several (B on the map)</source>
            <translation>Gi grunnkretser til den aktive sonen: klikk, eller dra over flere (B i kartet)</translation>
        </message>
        <message>
            <source>Give selected grunnkretser to the zone</source>
            <translation>Gi valgte grunnkretser til sonen</translation>
        </message>
        <message>
            <source>Give the division to approve ([INPUT]), or switch on [UNDO], not both.</source>
            <translation>Oppgi inndelingen som skal godkjennes ([INPUT]), eller slå på [UNDO], ikke begge.</translation>
        </message>
        <message>
            <source>Give the file with the codes as well: the other files are read together with it.</source>
            <translation>Oppgi filen med kodene også: de andre filene leses sammen med den.</translation>
        </message>
        <message>
            <source>Give the folder in which copies of KLASS' answers are kept.</source>
            <translation>Oppgi mappen der kopier av svarene fra KLASS ligger.</translation>
        </message>
        <message>
            <source>Give the former division either as [PREVIOUS] or as a key of zones ([KEY]).</source>
            <translation>Oppgi den tidligere inndelingen enten som [PREVIOUS] eller som en nøkkel for soner ([KEY]).</translation>
        </message>
        <message>
            <source>Give the former division either as a field of the layer or as a table.</source>
            <translation>Oppgi den tidligere inndelingen enten som et felt i laget eller som en tabell.</translation>
        </message>
        <message>
            <source>Give the grunnkretser in a box to the active zone (R on the map, or Shift and drag)</source>
            <translation>Gi grunnkretsene i et rektangel til den aktive sonen (R i kartet, eller Shift og dra)</translation>
        </message>
        <message>
            <source>Give the grunnkretser inside a lasso to the active zone (L on the map)</source>
            <translation>Gi grunnkretsene innenfor en lasso til den aktive sonen (L i kartet)</translation>
        </message>
        <message>
            <source>Give the grunnkretser selected in QGIS to the active zone</source>
            <translation>Gi grunnkretsene som er valgt i QGIS, til den aktive sonen</translation>
        </message>
        <message>
            <source>Given a zone</source>
            <translation>Har fått sone</translation>
        </message>
        <message>
            <source>Given in vain, as there is a former division: {names}.</source>
            <translation>Oppgitt forgjeves, siden det er en tidligere inndeling: {names}.</translation>
        </message>
        <message>
            <source>Given in vain, as there is no former division ([PREVIOUS]): {names}.</source>
            <translation>Oppgitt forgjeves, siden det ikke er noen tidligere inndeling ([PREVIOUS]): {names}.</translation>
        </message>
        <message>
            <source>Gives every kommune and zone the distances of table F-k: from each grunnkrets' centre to the centre of its zone, to the nearest inhabited grunnkrets of the same zone, and the shortest way within which 5 000 people live, whatever the borders, with the graded basis criterion; sums and per inhabitant.</source>
            <translation>Gir hver kommune og sone avstandene i tabell F-k: fra sentrum i hver grunnkrets til sentrum i sonen, til nærmeste bebodde grunnkrets i samme sone, og den korteste veien som 5 000 personer bor innenfor, uavhengig av grenser, med det graderte basiskriteriet; summer og per innbygger.</translation>
        </message>
        <message>
            <source>Gives every zone, or any other area, SØF's socio-economic index, the unweighted mean of four percentages (immigrants, people in households of low income, children of single parents, people with only basic schooling), and on how many of the four it is among the highest quarter: 0, 1, 2–3 or 4.</source>
            <translation>Gir hver sone, eller et annet område, SØFs sosioøkonomiske indeks, det uvektede gjennomsnittet av fire prosenter (innvandrere, personer i lavinntektshusholdninger, barn med enslige foreldre, personer med bare grunnskole), og hvor mange av de fire området er i den høyeste fjerdedelen på: 0, 1, 2–3 eller 4.</translation>
        </message>
        <message>
            <source>Go to the figures</source>
            <translation>Gå til tallene</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Borte</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Graded basis criterion</source>
            <translation>Gradert basiskriterium</translation>
        </message>
        <message>
            <source>Grey: what is found for other numbers of zones, with the same roundness; fewer come from the chosen zones, merged and searched on.</source>
            <translation>Grått: det som er funnet for andre antall soner, med samme rundhet. Færre soner er de valgte, slått sammen og søkt videre fra.</translation>
        </message>
        <message>
            <source>Groups grunnkretser into connected, homogeneous zones within population limits.</source>
            <translation>Grupperer grunnkretser til sammenhengende, homogene soner innenfor befolkningsgrensene.</translation>
        </message>
        <message>
            <source>Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within the population limits and as homogeneous as possible in living conditions.</source>
            <translation>Grupperer grunnkretser til levekårssoner: sammenhengende, innenfor én kommune (og bydel, delbydel), innenfor befolkningsgrensene og så homogene som mulig i levekår.</translation>
        </message>
        <message>
            <source>Groups of a variant</source>
            <translation>Grupper i en variant</translation>
        </message>
        <message>
            <source>Grunnkrets</source>
            <translation>Grunnkrets</translation>
        </message>
        <message>
            <source>Grunnkrets added</source>
            <translation>Grunnkrets lagt til</translation>
        </message>
        <message>
            <source>Grunnkrets in the rest zone</source>
            <translation>Grunnkrets i restsonen</translation>
        </message>
        <message>
            <source>Grunnkrets missing</source>
            <translation>Grunnkrets mangler</translation>
        </message>
        <message>
            <source>Grunnkrets not stated</source>
            <translation>Uoppgitt grunnkrets</translation>
        </message>
        <message>
            <source>Grunnkrets number</source>
            <translation>Grunnkretsnummer</translation>
        </message>
        <message>
            <source>Grunnkrets number altered</source>
            <translation>Grunnkretsnummer endret</translation>
        </message>
        <message>
            <source>Grunnkrets number in that layer</source>
            <translation>Grunnkretsnummer i det laget</translation>
        </message>
        <message>
            <source>Grunnkrets number in the national division</source>
            <translation>Grunnkretsnummer i den nasjonale inndelingen</translation>
        </message>
        <message>
            <source>Grunnkrets number, zone and population are needed.</source>
            <translation>Grunnkretsnummer, sone og befolkning må være med.</translation>
        </message>
        <message>
            <source>Grunnkrets occurs more than once</source>
            <translation>Grunnkrets forekommer flere ganger</translation>
        </message>
        <message>
            <source>Grunnkrets twice</source>
            <translation>Grunnkrets to ganger</translation>
        </message>
        <message>
            <source>Grunnkrets where nobody lives</source>
            <translation>Grunnkrets der ingen bor</translation>
        </message>
        <message>
            <source>Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres.</source>
            <translation>Grunnkrets {code} kan ikke måles i meter: reprojiser laget til en projeksjon i meter.</translation>
        </message>
        <message>
            <source>Grunnkrets {units} occurs {figure} times, with zone {names}.</source>
            <translation>Grunnkrets {units} forekommer {figure} ganger, med sone {names}.</translation>
        </message>
        <message>
            <source>Grunnkrets {units}: {figure} % of its area lies in other zones.</source>
            <translation>Grunnkrets {units}: {figure} % av arealet ligger i andre soner.</translation>
        </message>
        <message>
            <source>Grunnkrets {unit} alone has {alone}; the others are too few for a zone.</source>
            <translation>Grunnkrets {unit} har {alone} alene; resten er for få til en sone.</translation>
        </message>
        <message>
            <source>Grunnkretser</source>
            <translation>Grunnkretser</translation>
        </message>
        <message>
            <source>Grunnkretser after</source>
            <translation>Grunnkretser etter</translation>
        </message>
        <message>
            <source>Grunnkretser before</source>
            <translation>Grunnkretser før</translation>
        </message>
        <message>
            <source>Grunnkretser carried over</source>
            <translation>Grunnkretser ført over</translation>
        </message>
        <message>
            <source>Grunnkretser cut by {division}</source>
            <translation>Grunnkretser som deles av {division}</translation>
        </message>
        <message>
            <source>Grunnkretser from several zones that went where most people were: {names}.</source>
            <translation>Grunnkretser fra flere soner som er lagt dit flest folk var: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser from several zones whose former population is not known; the zone with most of them was taken: {names}.</source>
            <translation>Grunnkretser fra flere soner der den tidligere befolkningen er ukjent; sonen med flest av dem er valgt: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser in the area ({count})</source>
            <translation>Grunnkretser i området ({count})</translation>
        </message>
        <message>
            <source>Grunnkretser moved</source>
            <translation>Grunnkretser flyttet</translation>
        </message>
        <message>
            <source>Grunnkretser of a kommune that was divided; the change table does not say which of today's they are: {names}.</source>
            <translation>Grunnkretser i en kommune som er delt. Endringstabellen sier ikke hvilke av dagens de er: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former division that are neither in the layer nor in the change table: {names}. Their zones go on without them.</source>
            <translation>Grunnkretser i den tidligere inndelingen som verken er i laget eller i endringstabellen: {names}. Sonene deres fortsetter uten dem.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former version that are neither in the layer nor in a table of changes: {codes}. Give the changes of grunnkretser ([CODE_CHANGES]); otherwise the changes of zones leave them out.</source>
            <translation>Grunnkretser i forrige versjon som verken er i laget eller i en endringstabell: {codes}. Oppgi endringene i grunnkretser ([CODE_CHANGES]); ellers er de ikke med i endringene i soner.</translation>
        </message>
        <message>
            <source>Grunnkretser of the former version that were split: {codes}.</source>
            <translation>Grunnkretser i forrige versjon som er delt: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the newest year that are not in the division ({count}); their people are in «Uoppgitt grunnkrets» of the kommune: {codes}. Are they sums, or is the division of another year?</source>
            <translation>Grunnkretser fra det nyeste året som ikke er i inndelingen ({count}); folk der er i «Uoppgitt grunnkrets» i kommunen: {codes}. Er de summer, eller er inndelingen fra et annet år?</translation>
        </message>
        <message>
            <source>Grunnkretser of the version of KLASS 1 that the layer does not have: {codes}.</source>
            <translation>Grunnkretser i versjonen av KLASS 1 som laget ikke har: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser of the zone</source>
            <translation>Grunnkretsene i sonen</translation>
        </message>
        <message>
            <source>Grunnkretser on top of each other</source>
            <translation>Grunnkretser oppå hverandre</translation>
        </message>
        <message>
            <source>Grunnkretser overlap by {figure} m²: {names}.</source>
            <translation>Grunnkretser overlapper med {figure} m²: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser prepared for levekårssoner</source>
            <translation>Grunnkretser klargjort for levekårssoner</translation>
        </message>
        <message>
            <source>Grunnkretser that change zone: {count}, with {people} inhabitants.</source>
            <translation>Grunnkretser som bytter sone: {count}, med {people} innbyggere.</translation>
        </message>
        <message>
            <source>Grunnkretser that changed zone</source>
            <translation>Grunnkretser som har byttet sone</translation>
        </message>
        <message>
            <source>Grunnkretser that come from several zones of the former version: {codes}.</source>
            <translation>Grunnkretser som kommer fra flere soner i forrige versjon: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser that could not be compared as they are</source>
            <translation>Grunnkretser som ikke kunne sammenlignes som de er</translation>
        </message>
        <message>
            <source>Grunnkretser that do not border on {zone}: {count}. Hold Ctrl to take them all the same.</source>
            <translation>Grunnkretser som ikke grenser til {zone}: {count}. Hold Ctrl for å ta dem med likevel.</translation>
        </message>
        <message>
            <source>Grunnkretser that got the same number when their kommuner became one; the change table has no rows for them: {names}.</source>
            <translation>Grunnkretser som fikk samme nummer da kommunene ble én; endringstabellen har ingen rader for dem: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that have ended: {names}.</source>
            <translation>Grunnkretser som er opphørt: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that keep their former zone</source>
            <translation>Grunnkretser som beholder den tidligere sonen</translation>
        </message>
        <message>
            <source>Grunnkretser that lie in several polygons of former zones go with most of their area: {names}.</source>
            <translation>Grunnkretser som ligger i flere polygoner av tidligere soner, følger det meste av arealet sitt: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that moved</source>
            <translation>Grunnkretser som er flyttet</translation>
        </message>
        <message>
            <source>Grunnkretser that only one of the layers has</source>
            <translation>Grunnkretser som bare finnes i det ene laget</translation>
        </message>
        <message>
            <source>Grunnkretser that only one of them has, not compared: {count}.</source>
            <translation>Grunnkretser som bare finnes i den ene og ikke er sammenlignet: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser that the former division has more than once, with the same zone: {names}.</source>
            <translation>Grunnkretser som står mer enn én gang i den tidligere inndelingen, med samme sone: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser that were renumbered, merged or split are followed through the table of changes. New grunnkretser go where most of their people were; those without a past join the neighbour they are most like. A kommune or bydel without any former zone is divided as a new one.</source>
            <translation>Grunnkretser som er omnummerert, slått sammen eller delt, følges gjennom endringstabellen. Nye grunnkretser legges dit flest av folkene deres var; de uten fortid legges til naboen de er likest. En kommune eller bydel uten noen tidligere sone deles inn på nytt.</translation>
        </message>
        <message>
            <source>Grunnkretser that were split, with the people of each part today; each part stays in the zone: {names}.</source>
            <translation>Grunnkretser som er delt, med delenes andel av folket i dag. Hver del blir i sonen: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser were held against the version of KLASS 1 that was given, kommuner against the first four digits there; bydeler were not checked.</source>
            <translation>Grunnkretsene er holdt opp mot versjonen av KLASS 1 som var oppgitt, kommunene mot de fire første sifrene der; bydelene er ikke kontrollert.</translation>
        </message>
        <message>
            <source>Grunnkretser whose inhabitants are not known: {count}.</source>
            <translation>Grunnkretser med ukjent folketall: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser whose inhabitants are not known: {count}. They count as nobody.</source>
            <translation>Grunnkretser der folketallet ikke er kjent: {count}. De regnes som uten innbyggere.</translation>
        </message>
        <message>
            <source>Grunnkretser with a population-weighted centre: {count}, of {inhabited} that are inhabited.</source>
            <translation>Grunnkretser med befolkningsvektet sentrum: {count}, av {inhabited} som er bebodd.</translation>
        </message>
        <message>
            <source>Grunnkretser with component scores</source>
            <translation>Grunnkretser med komponentskårer</translation>
        </message>
        <message>
            <source>Grunnkretser with nobody or few people</source>
            <translation>Grunnkretser med ingen eller få innbyggere</translation>
        </message>
        <message>
            <source>Grunnkretser with other numbers</source>
            <translation>Grunnkretser med andre numre</translation>
        </message>
        <message>
            <source>Grunnkretser with part</source>
            <translation>Grunnkretser med del</translation>
        </message>
        <message>
            <source>Grunnkretser with the division to approve</source>
            <translation>Grunnkretser med inndelingen som skal godkjennes</translation>
        </message>
        <message>
            <source>Grunnkretser with the largest change</source>
            <translation>Grunnkretser med størst endring</translation>
        </message>
        <message>
            <source>Grunnkretser with the new division</source>
            <translation>Grunnkretser med den nye inndelingen</translation>
        </message>
        <message>
            <source>Grunnkretser with the zones as they were sent. Only where the packages themselves are not at hand.</source>
            <translation>Grunnkretser med sonene slik de ble sendt. Bare der du ikke har selve pakkene.</translation>
        </message>
        <message>
            <source>Grunnkretser with their zone</source>
            <translation>Grunnkretser med sone</translation>
        </message>
        <message>
            <source>Grunnkretser with zone</source>
            <translation>Grunnkretser med sone</translation>
        </message>
        <message>
            <source>Grunnkretser without a figure</source>
            <translation>Grunnkretser uten tall</translation>
        </message>
        <message>
            <source>Grunnkretser without a figure make the sums that they belong to missing (..): {texts}.</source>
            <translation>Grunnkretser uten tall gjør at summene de inngår i, mangler (..): {texts}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a value, per cent</source>
            <translation>Grunnkretser uten verdi, prosent</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone in the former division: {names}.</source>
            <translation>Grunnkretser uten sone i den tidligere inndelingen: {names}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone on one side or both</source>
            <translation>Grunnkretser uten sone i den ene eller begge inndelingene</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone, not in any file: {codes}.</source>
            <translation>Grunnkretser uten sone, som ikke er med i noen fil: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone: {codes}.</source>
            <translation>Grunnkretser uten sone: {codes}.</translation>
        </message>
        <message>
            <source>Grunnkretser without a zone: {count}.</source>
            <translation>Grunnkretser uten sone: {count}.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} are both linked and cut: the cut counts.</source>
            <translation>Grunnkretsene {units} er både lenket og skilt: bruddet gjelder.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} are neighbours already: the link changes nothing.</source>
            <translation>Grunnkretsene {units} er naboer fra før: lenken endrer ingenting.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} lie in different kommuner or bydeler, and no zone crosses these.</source>
            <translation>Grunnkretsene {units} ligger i ulike kommuner eller bydeler, og ingen sone krysser slike grenser.</translation>
        </message>
        <message>
            <source>Grunnkretser {units} share no border: the cut only keeps them from being linked automatically.</source>
            <translation>Grunnkretsene {units} har ingen felles grense: bruddet hindrer bare at de lenkes automatisk.</translation>
        </message>
        <message>
            <source>Grunnkretser {units}, with {figure} inhabitants.</source>
            <translation>Grunnkretser {units}, med {figure} innbyggere.</translation>
        </message>
        <message>
            <source>Grunnkretser {units}.</source>
            <translation>Grunnkretser {units}.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Veiledning</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>HTML-filer (*.html)</translation>
        </message>
        <message>
            <source>Half of the people have more, half have less; a median says nothing of the difference between.</source>
            <translation>Halvparten har mer og halvparten har mindre; en median sier ingenting om forskjellen mellom dem.</translation>
        </message>
        <message>
            <source>Has zones</source>
            <translation>Har soner</translation>
        </message>
        <message>
            <source>Hatched: grunnkretser with another zone than the one sent.</source>
            <translation>Skravert: grunnkretser med en annen sone enn den som ble sendt.</translation>
        </message>
        <message>
            <source>Hatched: nobody lives there.</source>
            <translation>Skravert: ingen bor der.</translation>
        </message>
        <message>
            <source>Hatching means hidden: too few people to tell. White lines on a colour mean that the figure or the change may be chance; a thin line in a figure is the interval that chance alone may give. People without a zone are listed, but not on the map.</source>
            <translation>Skravur betyr skjult: for få personer til å fortelle det. Hvite streker over en farge betyr at tallet eller endringen kan være tilfeldig; en tynn linje i en figur er intervallet som tilfeldigheter alene kan gi. Personer uten sone står i lista, men ikke på kartet.</translation>
        </message>
        <message>
            <source>Held by the components, %</source>
            <translation>Beholdt i komponentene, %</translation>
        </message>
        <message>
            <source>Helsedirektoratet's cubes</source>
            <translation>Helsedirektoratets kuber</translation>
        </message>
        <message>
            <source>Heterogeneity per inhabitant</source>
            <translation>Heterogenitet per innbygger</translation>
        </message>
        <message>
            <source>Hidden (:)</source>
            <translation>Skjult (:)</translation>
        </message>
        <message>
            <source>Hidden and uncertain figures</source>
            <translation>Skjulte og usikre tall</translation>
        </message>
        <message>
            <source>Hidden are tellere up to {teller} ({zero}), what is left of nevner up to {rest}, nevner up to {base}, all inclusive, and what would give them away: what can be told of a hidden count is an interval at least {width} wide.</source>
            <translation>Skjult er tellere til og med {teller} ({zero}), resten av nevneren til og med {rest}, nevnere til og med {base}, og det som ville røpe dem: hvert skjult antall kan ligge i et intervall som er minst {width} bredt.</translation>
        </message>
        <message>
            <source>Hidden below</source>
            <translation>Skjult under</translation>
        </message>
        <message>
            <source>Hidden figures</source>
            <translation>Skjulte tall</translation>
        </message>
        <message>
            <source>Hidden if the denominator is at most this</source>
            <translation>Skjules hvis nevneren er høyst dette</translation>
        </message>
        <message>
            <source>Hidden if the rest of the denominator is at most this</source>
            <translation>Skjules hvis resten av nevneren er høyst dette</translation>
        </message>
        <message>
            <source>Hidden to protect single persons: this figure, or another that could be worked out from it, is about few people.</source>
            <translation>Skjult for å verne enkeltpersoner: Tallet, eller et annet tall som kunne regnes ut fra det, gjelder få personer.</translation>
        </message>
        <message>
            <source>High above (%)</source>
            <translation>Høy over (%)</translation>
        </message>
        <message>
            <source>High areas</source>
            <translation>Høye områder</translation>
        </message>
        <message>
            <source>High is what lies in the highest {top} % of {quarter}, compared with {reference}; {limit}.</source>
            <translation>Høyt er det som ligger blant de høyeste {top} % ({quarter}), sammenlignet med {reference}; {limit}.</translation>
        </message>
        <message>
            <source>High on</source>
            <translation>Høy på</translation>
        </message>
        <message>
            <source>High scores (orange) go with more of: {more}.</source>
            <translation>Høye skårer (oransje) henger sammen med mer av: {more}.</translation>
        </message>
        <message>
            <source>High scores (orange) go with more of: {more}; and less of: {less}.</source>
            <translation>Høye skårer (oransje) henger sammen med mer av: {more}; og mindre av: {less}.</translation>
        </message>
        <message>
            <source>Higher education, 16+ years</source>
            <translation>Høg utdanning, 16+ år</translation>
        </message>
        <message>
            <source>Higher education, 30–39 years</source>
            <translation>Høg utdanning, 30–39 år</translation>
        </message>
        <message>
            <source>History of {kommune}</source>
            <translation>Historien til {kommune}</translation>
        </message>
        <message>
            <source>Holds a division against every rule and says where it breaks which.</source>
            <translation>Holder en inndeling opp mot alle regler og sier hvor den bryter hvilke.</translation>
        </message>
        <message>
            <source>Homogeneity</source>
            <translation>Homogenitet</translation>
        </message>
        <message>
            <source>Homogeneity is measured on principal components, weighted by population. A first division by REDCAP (Guo 2008), cut so that no zone falls below the minimum, is then searched on from. Without a number of zones or a target population, zones become about as large as approved ones usually are, or as small as the limits allow ([SIZE]). Round zones ([COMPACTNESS]) and room above the minimum ([MARGIN]) are weighed against homogeneity; no limit yields to them.</source>
            <translation>Homogeniteten måles på hovedkomponenter, vektet med befolkningen. Først lages en inndeling med REDCAP (Guo 2008), delt slik at ingen sone havner under minimum; derfra søkes det videre etter en bedre. Uten antall soner eller ønsket befolkning blir sonene omtrent så store som godkjente soner pleier å være, eller så små som grensene tillater ([SIZE]). Runde soner ([COMPACTNESS]) og avstand til minstekravet ([MARGIN]) veies mot homogeniteten; ingen grense må vike for dem.</translation>
        </message>
        <message>
            <source>Homogeneity is not told: {reason}</source>
            <translation>Homogenitet vises ikke: {reason}</translation>
        </message>
        <message>
            <source>Homogeneity of the first division, 0 to 1</source>
            <translation>Homogenitet i den første inndelingen, 0 til 1</translation>
        </message>
        <message>
            <source>Homogeneity of the second division, 0 to 1</source>
            <translation>Homogenitet i den andre inndelingen, 0 til 1</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: no catalogued indicators, or switched off.</source>
            <translation>Homogenitet ble ikke beregnet: ingen katalogiserte indikatorer, eller slått av.</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: the Python package scikit-learn is not installed.</source>
            <translation>Homogenitet ble ikke beregnet: Python-pakken scikit-learn er ikke installert.</translation>
        </message>
        <message>
            <source>Homogeneity was not computed: {reason}</source>
            <translation>Homogenitet ble ikke beregnet: {reason}</translation>
        </message>
        <message>
            <source>Homogeneity, 0 to 1; left out without indicators</source>
            <translation>Homogenitet, 0 til 1; utelatt uten indikatorer</translation>
        </message>
        <message>
            <source>Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.</source>
            <translation>Homogenitet: {count} indikatorer, {kept} hovedkomponenter med {share} % av variansen.</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Husholdninger</translation>
        </message>
        <message>
            <source>Houses for two households</source>
            <translation>Tomannsbolig</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>How alike the zones are inside</source>
            <translation>Hvor like sonene er innad</translation>
        </message>
        <message>
            <source>How alike the zones are inside, kommune by kommune</source>
            <translation>Hvor like sonene er innad, kommune for kommune</translation>
        </message>
        <message>
            <source>How far to go</source>
            <translation>Hvor langt det skal gås</translation>
        </message>
        <message>
            <source>How grunnkretser are merged into a first division (REDCAP, Guo 2008). full-order-ward is made for homogeneous zones; the others are there to compare with. How unlike two groups are: full-order counts all pairs of their grunnkretser, first-order those that touch; single takes the most alike pair, complete the least alike, average the mean (average-squared: of squares), and ward what merging adds to the heterogeneity.</source>
            <translation>Hvordan grunnkretsene slås sammen til en første inndeling (REDCAP, Guo 2008). full-order-ward er laget for homogene soner; de andre er der for sammenligning. Hvor ulike to grupper er: full-order regner alle par av grunnkretsene i dem, first-order bare dem som grenser til hverandre; single tar det likeste paret, complete det ulikeste, average gjennomsnittet (average-squared: av kvadratene), og ward det sammenslåingen legger til heterogeniteten.</translation>
        </message>
        <message>
            <source>How homogeneous the zones are, for information: it never makes an error. Needs scikit-learn.</source>
            <translation>Hvor homogene sonene er, til opplysning: det gir aldri feil. Trenger scikit-learn.</translation>
        </message>
        <message>
            <source>How many grunnkretser the kommune is cut into, «Uoppgitt grunnkrets» counted among them.</source>
            <translation>Hvor mange grunnkretser kommunen deles i, «Uoppgitt grunnkrets» medregnet.</translation>
        </message>
        <message>
            <source>How many steps the search takes: quick for a first look, standard, or thorough for the final division, which takes about eight times as long. It counts steps, not seconds, so the zones are the same on every machine.</source>
            <translation>Hvor mange steg søket tar: quick for en første titt, standard, eller thorough for den endelige inndelingen, som tar om lag åtte ganger så lang tid. Det telles steg, ikke sekunder, så sonene blir de samme på alle maskiner.</translation>
        </message>
        <message>
            <source>How much each component holds</source>
            <translation>Hvor mye hver komponent rommer</translation>
        </message>
        <message>
            <source>How much longer the way is than the straight line. 1: the straight line itself.</source>
            <translation>Hvor mye lengre veien er enn luftlinjen. 1: selve luftlinjen.</translation>
        </message>
        <message>
            <source>How much more a km of ferry counts. The factor of the official figures is not published.</source>
            <translation>Hvor mye mer en km med ferge teller. Faktoren i de offisielle tallene er ikke offentlig.</translation>
        </message>
        <message>
            <source>How much round zones are worth against homogeneous ones. 0: only homogeneity counts, and zones stretch like tentacles. Higher: rounder zones, somewhat less homogeneous; the report says by how much. At 0.1, zones are rounder than at the default, and fewer; at 0.5, far fewer and large. Without refinement it does not count.</source>
            <translation>Hvor mye runde soner er verdt mot homogene. 0: Bare homogeniteten teller, og sonene strekker seg som armer. Høyere: rundere soner, noe mindre homogene; rapporten sier hvor mye. Ved 0,1 er sonene rundere enn ved standardverdien, og færre; ved 0,5 er de langt færre og store. Uten forbedring teller det ikke.</translation>
        </message>
        <message>
            <source>How the division stands</source>
            <translation>Tilstanden til inndelingen</translation>
        </message>
        <message>
            <source>How the zone stands against the rules</source>
            <translation>Hvordan sonen står seg mot reglene</translation>
        </message>
        <message>
            <source>How to read the figure, and how not to</source>
            <translation>Slik leser du tallet, og slik ikke</translation>
        </message>
        <message>
            <source>How to send…</source>
            <translation>Slik sender du…</translation>
        </message>
        <message>
            <source>I have sent it</source>
            <translation>Jeg har sendt den</translation>
        </message>
        <message>
            <source>Immigrants and Norwegian-born to immigrant parents</source>
            <translation>Innvandrere og norskfødte med innvandrerforeldre</translation>
        </message>
        <message>
            <source>In KLASS</source>
            <translation>I KLASS</translation>
        </message>
        <message>
            <source>In KLASS as approved</source>
            <translation>I KLASS slik den er godkjent</translation>
        </message>
        <message>
            <source>In KLASS, but with no approved division in the register: {count} kommuner.</source>
            <translation>I KLASS, men uten godkjent inndeling i registeret: {count} kommuner.</translation>
        </message>
        <message>
            <source>In KLASS: equal to what was approved, code for code and grunnkrets for grunnkrets.</source>
            <translation>I KLASS: lik det som er godkjent, kode for kode og grunnkrets for grunnkrets.</translation>
        </message>
        <message>
            <source>In another zone than proposed: {count}.</source>
            <translation>I en annen sone enn foreslått: {count}.</translation>
        </message>
        <message>
            <source>In each zone: the last digits of its code and its inhabitants.</source>
            <translation>I hver sone: de siste sifrene i koden og innbyggerne.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Gjelder nå</translation>
        </message>
        <message>
            <source>In force now: {approved} kommuner. Refused: {refused}.</source>
            <translation>Gjelder nå: {approved} kommuner. Avvist: {refused}.</translation>
        </message>
        <message>
            <source>In hundredths, weighted by inhabitants. The numbers along the top are those on the left.</source>
            <translation>I hundredeler, vektet etter innbyggertall. Tallene langs toppen er de samme som til venstre.</translation>
        </message>
        <message>
            <source>In its place</source>
            <translation>I stedet</translation>
        </message>
        <message>
            <source>In other kommuner, left out as asked for</source>
            <translation>I andre kommuner, utelatt etter ønske</translation>
        </message>
        <message>
            <source>In rows without a partner</source>
            <translation>I rader uten motpart</translation>
        </message>
        <message>
            <source>In several areas, figures of the one with its largest part</source>
            <translation>I flere områder, tall fra det som det meste ligger i</translation>
        </message>
        <message>
            <source>In the layer</source>
            <translation>I laget</translation>
        </message>
        <message>
            <source>In the layer, but not chosen: {names}.</source>
            <translation>I laget, men ikke valgt: {names}.</translation>
        </message>
        <message>
            <source>In the median of the {count} kommuner with more than one zone.</source>
            <translation>Median av de {count} kommunene med mer enn én sone.</translation>
        </message>
        <message>
            <source>In the population tables</source>
            <translation>I befolkningstabellene</translation>
        </message>
        <message>
            <source>In the register, but from no event</source>
            <translation>I registeret, men ikke fra noen hendelse</translation>
        </message>
        <message>
            <source>In the register, but not in the layer of grunnkretser: {kommuner}.</source>
            <translation>I registeret, men ikke i laget med grunnkretser: {kommuner}.</translation>
        </message>
        <message>
            <source>In the rest zone: grunnkrets {units} ({figure} inhabitants).</source>
            <translation>I restsonen: grunnkrets {units} ({figure} innbyggere).</translation>
        </message>
        <message>
            <source>In the statistics</source>
            <translation>I statistikken</translation>
        </message>
        <message>
            <source>In this indicator that is a greater burden.</source>
            <translation>For denne indikatoren er det en større belastning.</translation>
        </message>
        <message>
            <source>In this indicator that is a smaller burden.</source>
            <translation>For denne indikatoren er det en mindre belastning.</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Inntekt</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indeks</translation>
        </message>
        <message>
            <source>Index of the pages</source>
            <translation>Oversikt over sidene</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Indicators and their loadings</source>
            <translation>Indikatorene og ladningene deres</translation>
        </message>
        <message>
            <source>Indicators by year (columns): {years}.</source>
            <translation>Indikatorer etter år (antall kolonner): {years}.</translation>
        </message>
        <message>
            <source>Indicators that count a part of another one's people, so that the difference is protected as well: {names}.</source>
            <translation>Indikatorer som teller en del av de samme personene som en annen, slik at forskjellen også er vernet: {names}.</translation>
        </message>
        <message>
            <source>Indicators that del_av names are not there, so that no difference is protected: {names}.</source>
            <translation>Indikatorer som del_av viser til, finnes ikke, så ingen forskjell er vernet: {names}.</translation>
        </message>
        <message>
            <source>Indicators that should count a part of another one's people but are larger somewhere; the difference is not protected in the kommuner where that is so: {names}.</source>
            <translation>Indikatorer som skulle telle en del av de samme personene som en annen, men er større enn den noe sted; forskjellen er ikke vernet i kommunene der det er slik: {names}.</translation>
        </message>
        <message>
            <source>Indicators, {year}</source>
            <translation>Indikatorer, {year}</translation>
        </message>
        <message>
            <source>Indicators: {indicators}. Years: {years}.</source>
            <translation>Indikatorer: {indicators}. År: {years}.</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>Innbyggere</translation>
        </message>
        <message>
            <source>Inhabitants 16 years and over</source>
            <translation>Innbyggere 16 år og over</translation>
        </message>
        <message>
            <source>Inhabitants 21–29 years</source>
            <translation>Innbyggere 21–29 år</translation>
        </message>
        <message>
            <source>Inhabitants 30–39 years</source>
            <translation>Innbyggere 30–39 år</translation>
        </message>
        <message>
            <source>Inhabitants by development</source>
            <translation>Innbyggere etter utvikling</translation>
        </message>
        <message>
            <source>Inhabitants by the status of their zone in {a} (rows) and {b} (columns).</source>
            <translation>Innbyggere etter sonens status i {a} (rader) og {b} (kolonner).</translation>
        </message>
        <message>
            <source>Inhabitants carried from former codes to the units they became: {count} codes.</source>
            <translation>Innbyggere overført fra gamle koder til enhetene de ble til: {count} koder.</translation>
        </message>
        <message>
            <source>Inhabitants for each grunnkrets, summed by kommune. A zone below the minimum is an error where the kommune has declined. Empty: that rule is not checked, and the report says so.</source>
            <translation>Innbyggere for hver grunnkrets, summert for kommunen. En sone under minimum er en feil der kommunen har hatt nedgang. Tomt: regelen kontrolleres ikke, og rapporten sier det.</translation>
        </message>
        <message>
            <source>Inhabitants for each grunnkrets, summed by kommune. Where they are more than today, the decline counts as turned. Empty: a decline counts as lasting.</source>
            <translation>Innbyggere for hver grunnkrets, summert for kommunen. Er de flere enn i dag, regnes nedgangen som snudd. Tomt: en nedgang regnes som varig.</translation>
        </message>
        <message>
            <source>Inhabitants in the layer</source>
            <translation>Innbyggere i laget</translation>
        </message>
        <message>
            <source>Inhabitants in {division}</source>
            <translation>Innbyggere i {division}</translation>
        </message>
        <message>
            <source>Inhabitants moved, %</source>
            <translation>Innbyggere flyttet, %</translation>
        </message>
        <message>
            <source>Inhabitants of a zone</source>
            <translation>Innbyggere i sonen</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets in ten years. Goes before the trend of the last ten years, where there is a figure ([HORIZON]).</source>
            <translation>Innbyggere i hver grunnkrets om ti år. Går foran utviklingen de siste ti årene der det er oppgitt et tall ([HORIZON]).</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets when the division was approved. An exception that was there then is not new, and the zone is kept. Empty: every exception without a reason counts as new.</source>
            <translation>Innbyggere i hver grunnkrets da inndelingen ble godkjent. Et unntak som var der da, er ikke nytt, og sonen beholdes. Tom: Hvert unntak uten begrunnelse regnes som nytt.</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets, for the shares in the notes of new codes. Empty: the field befolkning, if there is one; otherwise shares are of grunnkretser.</source>
            <translation>Innbyggere i hver grunnkrets, til andelene i notene til nye koder. Tomt: feltet befolkning, om det finnes; ellers er andelene av grunnkretser.</translation>
        </message>
        <message>
            <source>Inhabitants of each grunnkrets, such as befolkning_10 of «Prepare grunnkretser». What has happened since goes on, weaker from year to year, so that zones that would soon fall below the minimum can be avoided ([HORIZON]). A grunnkrets without a figure stays as it is. Empty: only today counts, if there is no projection.</source>
            <translation>Innbyggere i hver grunnkrets, for eksempel befolkning_10 fra «Klargjør grunnkretser». Utviklingen siden da føres videre, svakere for hvert år, slik at soner som snart ville falle under minimum, kan unngås ([HORIZON]). En grunnkrets uten tall blir som i dag. Tomt: Bare dagens tall teller, hvis det ikke er noen framskriving.</translation>
        </message>
        <message>
            <source>Inhabitants of grunnkretser without a polygon ({count}) that are in no distance: {people}.</source>
            <translation>Innbyggere i grunnkretser uten flate ({count}), som ikke er med i noen avstand: {people}.</translation>
        </message>
        <message>
            <source>Inhabitants of the ages that the figures are about</source>
            <translation>Innbyggere i aldersgruppen statistikken gjelder</translation>
        </message>
        <message>
            <source>Inhabitants of the kommuner over the years</source>
            <translation>Innbyggere i kommunene over årene</translation>
        </message>
        <message>
            <source>Inhabitants of {year} summed from the grunnkretser of the kommuner {kommuner}.</source>
            <translation>Innbyggere i {year} summert fra grunnkretsene i kommunene {kommuner}.</translation>
        </message>
        <message>
            <source>Inhabitants of {year}: the column «{column}» of {table}.</source>
            <translation>Innbyggere i {year}: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>Inhabitants that a zone should have on average: the population of each kommune and bydel divided by this is its number of zones, as far as the limits allow. Empty: no target. Not together with a number of zones.</source>
            <translation>Innbyggere en sone bør ha i gjennomsnitt: Befolkningen i hver kommune og bydel delt på dette blir antallet soner, så langt grensene tillater. Tomt: ikke noe mål. Ikke sammen med antall soner.</translation>
        </message>
        <message>
            <source>Inhabitants, of no year that the table tells: the column «{column}» of {table}.</source>
            <translation>Innbyggere, uten at tabellen sier hvilket år: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>Inhabitants. A cut-off part with fewer cannot be a zone by itself and gets a proposed link.</source>
            <translation>Innbyggere. En avskåret del med færre kan ikke være en egen sone og får forslag om lenke.</translation>
        </message>
        <message>
            <source>Inhabitants. A zone above the maximum, but not above this, is kept. Empty: the ordinary maximum.</source>
            <translation>Innbyggere. En sone over største tillatte, men ikke over dette, beholdes. Tom: den vanlige grensen.</translation>
        </message>
        <message>
            <source>Inhabitants. A zone that has fallen below the minimum, but not below this, is kept, and the reason is written. Empty: the ordinary minimum.</source>
            <translation>Innbyggere. En sone som har falt under minstekravet, men ikke under dette, beholdes, og grunnen skrives. Tom: det vanlige minstekravet.</translation>
        </message>
        <message>
            <source>Inhabitants. Empty: as in the package. Give all three limits, or none.</source>
            <translation>Innbyggere. Tomt: som i pakken. Oppgi alle tre grensene, eller ingen.</translation>
        </message>
        <message>
            <source>Inhabitants. No exception goes below this: a zone with fewer is an error, as its figures cannot be published.</source>
            <translation>Innbyggere. Ingen unntak går under dette: en sone med færre er en feil, fordi tallene for den ikke kan publiseres.</translation>
        </message>
        <message>
            <source>Inhabitants. Zones should have at least this many; one with fewer is an exception that needs a reason. 1500 is Statistics Norway's criterion.</source>
            <translation>Innbyggere. Sonene bør ha minst så mange; en sone med færre er et unntak som trenger begrunnelse. 1500 er SSBs kriterium.</translation>
        </message>
        <message>
            <source>Inhabitants. Zones should have at most this many. 8000 is Statistics Norway's criterion.</source>
            <translation>Innbyggere. Sonene bør ha høyst så mange. 8000 er SSBs kriterium.</translation>
        </message>
        <message>
            <source>Inhabitants; the marks on the bar are the limits</source>
            <translation>Innbyggere; merkene på søylen er grensene</translation>
        </message>
        <message>
            <source>Inhabitants; used with [REFERENCE] = large. They are summed over the areas of the layer.</source>
            <translation>Innbyggere; brukes med [REFERENCE] = large. De summeres over områdene i laget.</translation>
        </message>
        <message>
            <source>Inhabited grunnkretser without a zone leave the sums of their kommune empty: {codes}.</source>
            <translation>Bebodde grunnkretser uten sone gjør at summene i kommunen står tomme: {codes}.</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Innsikt</translation>
        </message>
        <message>
            <source>Insight page</source>
            <translation>Innsiktsside</translation>
        </message>
        <message>
            <source>Insight pages</source>
            <translation>Innsiktssider</translation>
        </message>
        <message>
            <source>Insight: figures for levekårssoner</source>
            <translation>Innsikt: tall for levekårssoner</translation>
        </message>
        <message>
            <source>Instead of the summary: the path of a folder with the packages, or of one package.</source>
            <translation>I stedet for oversikten: banen til en mappe med pakkene, eller til én pakke.</translation>
        </message>
        <message>
            <source>Intra-zone correlation</source>
            <translation>Korrelasjon i sonene</translation>
        </message>
        <message>
            <source>Intra-zone correlation: 1 where all grunnkretser of a zone are alike, 0 where they are no more alike than grunnkretser anywhere in the kommune. It does not rise by itself with the number of zones.</source>
            <translation>Korrelasjon innad i sonene (intraklassekorrelasjon): 1 der alle grunnkretser i en sone er like, 0 der de ikke er likere enn grunnkretser hvor som helst i kommunen. Den stiger ikke av seg selv med antall soner.</translation>
        </message>
        <message>
            <source>Invalid polygon, repaired</source>
            <translation>Ugyldig polygon, reparert</translation>
        </message>
        <message>
            <source>Invents a kommune with grunnkretser, population and living conditions.</source>
            <translation>Dikter opp en kommune med grunnkretser, befolkning og levekår.</translation>
        </message>
        <message>
            <source>Invents a kommune, so that everything here can be tried before real data are at hand: a town by the sea, villages, countryside and islands, cut into grunnkretser with population, all catalogued indicators and building types. Nothing in it describes a real place or person.</source>
            <translation>Dikter opp en kommune, slik at alt her kan prøves før ekte data er på plass: en by ved sjøen, bygder, spredtbygde strøk og øyer, delt i grunnkretser med befolkning, alle indikatorene i katalogen og bygningstyper. Ingenting i den beskriver et virkelig sted eller menneske.</translation>
        </message>
        <message>
            <source>Island or cut-off part</source>
            <translation>Øy eller avskåret del</translation>
        </message>
        <message>
            <source>Islands and cut-off parts</source>
            <translation>Øyer og avskårne deler</translation>
        </message>
        <message>
            <source>Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. «Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever the criteria cannot have is listed under exceptions; a person decides.</source>
            <translation>Øyer og avskårne deler som er for små til å være en sone, legges til nærmeste nabo. «Uoppgitt grunnkrets» (kkkk9999) og andre enheter uten flate får restsonens kode. Det kriteriene ikke kan få oppfylt, står under unntak; et menneske avgjør.</translation>
        </message>
        <message>
            <source>Islands and cut-off parts with fewer than {least} inhabitants get a proposed link to the nearest shore of the same kommune or bydel. «Generate levekårssoner» uses the same links.</source>
            <translation>Øyer og avskårne deler med færre enn {least} innbyggere får forslag om lenke til nærmeste land i samme kommune eller bydel. «Lag levekårssoner» bruker de samme lenkene.</translation>
        </message>
        <message>
            <source>It begins and ends in the same grunnkrets, {units}, and follows no border: a cut follows a border where it runs beside at least half of it, no more than {limit} m away.</source>
            <translation>Den begynner og slutter i samme grunnkrets, {units}, og følger ingen grense: et brudd følger en grense når det går langs minst halvparten av den, ikke mer enn {limit} m unna.</translation>
        </message>
        <message>
            <source>It begins and ends in the same grunnkrets, {units}.</source>
            <translation>Den begynner og slutter i samme grunnkrets, {units}.</translation>
        </message>
        <message>
            <source>It carries on no zone: its inhabitants come from {zones}.</source>
            <translation>Fører ingen sone videre: Innbyggerne kommer fra {zones}.</translation>
        </message>
        <message>
            <source>It follows the zone in which the largest part of it lies.</source>
            <translation>Den følger sonen der den største delen av den ligger.</translation>
        </message>
        <message>
            <source>It had no zone and got {after}, whose polygon covers most of it.</source>
            <translation>Den hadde ingen sone og fikk {after}, som har en flate som dekker det meste av den.</translation>
        </message>
        <message>
            <source>It had no zone and got {after}.</source>
            <translation>Den hadde ingen sone og fikk {after}.</translation>
        </message>
        <message>
            <source>It has neither a line nor two grunnkretser.</source>
            <translation>Den har verken en linje eller to grunnkretser.</translation>
        </message>
        <message>
            <source>It has no polygon, or is «Uoppgitt grunnkrets»: it belongs to the rest zone.</source>
            <translation>Den har ikke noe polygon, eller er «Uoppgitt grunnkrets»: den hører til restsonen.</translation>
        </message>
        <message>
            <source>It holds more than was read: {names}. Look at it. Ask the kommune to write its zones into the field lks if it says anything of them; otherwise switch on «Accept answers that hold more than can be read», or take it out of the answer.</source>
            <translation>Det inneholder mer enn det som ble lest: {names}. Se på det. Be kommunen skrive sonene sine i feltet lks hvis det sier noe om dem; slå ellers på «Godta svar med mer enn det som kan leses», eller ta det ut av svaret.</translation>
        </message>
        <message>
            <source>It is in the answer more than once. The first row counts ({before}).</source>
            <translation>Den står mer enn én gang i svaret. Den første raden gjelder ({before}).</translation>
        </message>
        <message>
            <source>It is no polygon: {detail}.</source>
            <translation>Ikke et polygon: {detail}.</translation>
        </message>
        <message>
            <source>It is not in the answer. It stays in zone {after}.</source>
            <translation>Den er ikke med i svaret. Den blir i sone {after}.</translation>
        </message>
        <message>
            <source>It is one of the zones that stay as they are.</source>
            <translation>Den er en av sonene som blir som de er.</translation>
        </message>
        <message>
            <source>It stands outside the division, in the rest zone, and leaves a hole in the map of the zones.</source>
            <translation>Den står utenfor inndelingen, i restsonen, og etterlater et hull i sonekartet.</translation>
        </message>
        <message>
            <source>It stays in zone {after}.</source>
            <translation>Den blir i sone {after}.</translation>
        </message>
        <message>
            <source>It takes in the packages that were written, the answers that were read, what KLASS has, a spreadsheet of today, and events by hand. What is registered already is not registered again. An event that may not come in the state of the kommune is refused with a sentence; the others are taken in. Approvals come from «Approve a division».</source>
            <translation>Den tar inn pakkene som er skrevet, svarene som er lest, det KLASS har, dagens regneark, og hendelser for hånd. Det som er registrert fra før, registreres ikke på nytt. En hendelse som ikke kan komme i den tilstanden kommunen er i, avvises med en setning; de andre tas inn. Godkjenninger kommer fra «Godkjenn en inndeling».</translation>
        </message>
        <message>
            <source>It was in zone {before} and has none now. Every grunnkrets must be in a zone.</source>
            <translation>Den var i sone {before} og har ingen nå. Alle grunnkretser må være i en sone.</translation>
        </message>
        <message>
            <source>It was not among the grunnkretser sent and was left out.</source>
            <translation>Den var ikke blant grunnkretsene som ble sendt, og er utelatt.</translation>
        </message>
        <message>
            <source>It was there already and was left.</source>
            <translation>Den fantes fra før og ble stående.</translation>
        </message>
        <message>
            <source>It went together with others into {largest}; its inhabitants are now in {zones}.</source>
            <translation>Gikk sammen med andre inn i {largest}; innbyggerne er nå i {zones}.</translation>
        </message>
        <message>
            <source>Its areas cut these grunnkretser; each follows the area with the largest part of it.</source>
            <translation>Flatene deler disse grunnkretsene. Hver grunnkrets følger flaten som dekker den største delen.</translation>
        </message>
        <message>
            <source>Its figures could not be published. Give it more grunnkretser, or divide them among others.</source>
            <translation>Tallene for den kan ikke publiseres. Gi den flere grunnkretser, eller fordel grunnkretsene på andre soner.</translation>
        </message>
        <message>
            <source>Its figures could not be published. With {other}, the smallest of its neighbours, it would have {sum}.</source>
            <translation>Tallene for den kan ikke publiseres. Sammen med {other}, den minste av nabosonene, ville den ha {sum}.</translation>
        </message>
        <message>
            <source>Its grunnkrets was ended, and no other followed it.</source>
            <translation>Grunnkretsen er lagt ned, og ingen annen fulgte etter den.</translation>
        </message>
        <message>
            <source>Its grunnkrets was split since: the inhabitants cannot be shared out.</source>
            <translation>Grunnkretsen er delt siden: innbyggerne kan ikke fordeles.</translation>
        </message>
        <message>
            <source>Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere.</source>
            <translation>Grunnkretsene er naboer innenfor toleransen, men flatene deres berører ikke hverandre overalt.</translation>
        </message>
        <message>
            <source>Its grunnkretser are those of 1 January of this year; only later changes count. Empty: all changes of the table count, except for numbers that are in use today.</source>
            <translation>Grunnkretsene i den er dem som gjaldt 1. januar dette året; bare senere endringer teller. Tom: Alle endringer i tabellen teller, unntatt for numre som er i bruk i dag.</translation>
        </message>
        <message>
            <source>Its grunnkretser that are not in the layer were left out: {codes}.</source>
            <translation>Grunnkretser i den som ikke er i laget, ble utelatt: {codes}.</translation>
        </message>
        <message>
            <source>Its inhabitants are now in {zones}.</source>
            <translation>Innbyggerne er nå i {zones}.</translation>
        </message>
        <message>
            <source>Its kommune was divided, and several grunnkretser could be it.</source>
            <translation>Kommunen er delt, og flere grunnkretser kan være den.</translation>
        </message>
        <message>
            <source>Its living conditions vary more than a mean can tell. Could it be divided otherwise?</source>
            <translation>Levekårene varierer mer enn et gjennomsnitt kan vise. Kan den deles annerledes?</translation>
        </message>
        <message>
            <source>Its polygon is another than the one sent. SSB's polygon was kept.</source>
            <translation>Flaten er en annen enn den som ble sendt. SSBs flate er beholdt.</translation>
        </message>
        <message>
            <source>JSON-stat</source>
            <translation>JSON-stat</translation>
        </message>
        <message>
            <source>JSON-stat files (*.json)</source>
            <translation>JSON-stat-filer (*.json)</translation>
        </message>
        <message>
            <source>Joins Kartverket's grunnkretser and Statistics Norway's tables, makes zones inside kommune and bydel, and judges them, with a report for each step. It works as well for one kommune.</source>
            <translation>Kobler Kartverkets grunnkretser og SSBs tabeller, lager soner innenfor kommune og bydel og kontrollerer dem, med en rapport for hvert steg. Det virker like godt for én kommune.</translation>
        </message>
        <message>
            <source>Joins polygons, population and indicators to one layer of grunnkretser.</source>
            <translation>Kobler polygoner, befolkning og indikatorer til ett lag med grunnkretser.</translation>
        </message>
        <message>
            <source>Joins what Kartverket and Statistics Norway deliver to one layer that the other algorithms understand: polygons of grunnkretser, population, indicators and, where there are any, bydeler.</source>
            <translation>Kobler det Kartverket og SSB leverer, til ett lag som de andre algoritmene forstår: polygoner for grunnkretsene, befolkning, indikatorer og bydeler der de finnes.</translation>
        </message>
        <message>
            <source>Judged zones</source>
            <translation>Vurderte soner</translation>
        </message>
        <message>
            <source>Judges a division of grunnkretser into levekårssoner and answers with a verdict, whatever the division is like. The input is one polygon per grunnkrets with the code of its zone. Nothing in it is changed.</source>
            <translation>Vurderer en inndeling av grunnkretser i levekårssoner og svarer med en konklusjon, uansett hvordan inndelingen er. Inndata er ett polygon per grunnkrets med koden til sonen den hører til. Ingenting i laget endres.</translation>
        </message>
        <message>
            <source>Judges the division of each kommune by every rule, and approves it where nothing stands against it: the state is set in the register, the codes are registered as in force, the hash of grunnkrets and zone is kept, and the division is merged into a copy of the national one.</source>
            <translation>Vurderer inndelingen til hver kommune etter alle reglene, og godkjenner den der ingenting står imot: tilstanden settes i registeret, kodene registreres som gjeldende, kontrollsummen av grunnkrets og sone tas vare på, og inndelingen flettes inn i en kopi av den nasjonale.</translation>
        </message>
        <message>
            <source>Judges the division of kommuner and puts it into force, or undoes an approval.</source>
            <translation>Vurderer inndelingen til kommuner og setter den i kraft, eller angrer en godkjenning.</translation>
        </message>
        <message>
            <source>KLASS</source>
            <translation>KLASS</translation>
        </message>
        <message>
            <source>KLASS cannot answer now ({address} says {status}). Try again later.</source>
            <translation>KLASS kan ikke svare nå ({address} sier {status}). Prøv igjen senere.</translation>
        </message>
        <message>
            <source>KLASS could not be asked; a copy read at {time} was used: {address}</source>
            <translation>KLASS kunne ikke spørres; en kopi lest {time} ble brukt: {address}</translation>
        </message>
        <message>
            <source>KLASS files (*.csv *.json)</source>
            <translation>KLASS-filer (*.csv *.json)</translation>
        </message>
        <message>
            <source>KLASS has another division than the one approved ({zones} zones there).</source>
            <translation>KLASS har en annen inndeling enn den som er godkjent ({zones} soner der).</translation>
        </message>
        <message>
            <source>KLASS has nothing at {address}.</source>
            <translation>KLASS har ingenting på {address}.</translation>
        </message>
        <message>
            <source>KLASS reads days as dd.MM.yyyy. It cannot read those of: {codes}.</source>
            <translation>KLASS leser dager som dd.MM.yyyy. Dagene til disse kan ikke leses: {codes}.</translation>
        </message>
        <message>
            <source>KLASS refuses {address} ({status}). Are address, classification and day right?</source>
            <translation>KLASS avviser {address} ({status}). Er adresse, klassifikasjon og dag riktig?</translation>
        </message>
        <message>
            <source>KLASS was read; nothing was compared with it.</source>
            <translation>KLASS er lest; ingenting er sammenlignet med den.</translation>
        </message>
        <message>
            <source>Kartverket's grunnkretser, in any format that QGIS opens and any coordinate system.</source>
            <translation>Kartverkets grunnkretser, i et hvilket som helst format QGIS åpner, og et hvilket som helst koordinatsystem.</translation>
        </message>
        <message>
            <source>Keep a zone in force down to</source>
            <translation>Behold en sone i bruk ned til</translation>
        </message>
        <message>
            <source>Keep a zone in force up to</source>
            <translation>Behold en sone i bruk opp til</translation>
        </message>
        <message>
            <source>Keep as scenario</source>
            <translation>Ta vare på som scenario</translation>
        </message>
        <message>
            <source>Keep as scenario…</source>
            <translation>Ta vare på som scenario …</translation>
        </message>
        <message>
            <source>Keeps where each kommune stands, every event that led there, and shows what comes next.</source>
            <translation>Holder rede på hvor hver kommune står og hver hendelse som førte dit, og viser hva som er neste steg.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Uendret</translation>
        </message>
        <message>
            <source>Kept: the same grunnkretser. Split, merged: most of two or more zones lies in one of the other division. Changed: has a counterpart. Gone, new: has none.</source>
            <translation>Uendret: de samme grunnkretsene. Delt, slått sammen: mesteparten av to eller flere soner ligger i én sone i den andre inndelingen. Endret: har en motpart. Borte, ny: har ingen.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nøkkel</translation>
        </message>
        <message>
            <source>Key of the zones</source>
            <translation>Nøkkel for sonene</translation>
        </message>
        <message>
            <source>Key of zones</source>
            <translation>Nøkkel med soner</translation>
        </message>
        <message>
            <source>Keys with commas between, such as sosialhjelp,barn. Empty: all that the tables have.</source>
            <translation>Nøkler med komma mellom, som sosialhjelp,barn. Tomt: alle som tabellene har.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kommune</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Kommune by kommune</source>
            <translation>Kommune for kommune</translation>
        </message>
        <message>
            <source>Kommune name</source>
            <translation>Kommunenavn</translation>
        </message>
        <message>
            <source>Kommune number</source>
            <translation>Kommunenummer</translation>
        </message>
        <message>
            <source>Kommune of the area</source>
            <translation>Kommunen området ligger i</translation>
        </message>
        <message>
            <source>Kommune or bydel</source>
            <translation>Kommune eller bydel</translation>
        </message>
        <message>
            <source>Kommune too small for two zones</source>
            <translation>Kommune for liten til to soner</translation>
        </message>
        <message>
            <source>Kommune unknown</source>
            <translation>Ukjent kommune</translation>
        </message>
        <message>
            <source>Kommune without a zone</source>
            <translation>Kommune uten sone</translation>
        </message>
        <message>
            <source>Kommune {code}</source>
            <translation>Kommune {code}</translation>
        </message>
        <message>
            <source>Kommuner</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Kommuner are large above</source>
            <translation>Kommuner er store over</translation>
        </message>
        <message>
            <source>Kommuner as this algorithm made them for the two years before, or the official tables: columns 13 and 15 make the means of three years, 14 and 16. With other than two tables there are no means.</source>
            <translation>Kommuner slik denne algoritmen laget dem for de to årene før, eller de offisielle tabellene: kolonne 13 og 15 gir gjennomsnittet over tre år, 14 og 16. Med noe annet enn to tabeller blir det ingen gjennomsnitt.</translation>
        </message>
        <message>
            <source>Kommuner by state</source>
            <translation>Kommuner etter tilstand</translation>
        </message>
        <message>
            <source>Kommuner in both</source>
            <translation>Kommuner i begge</translation>
        </message>
        <message>
            <source>Kommuner not to be touched</source>
            <translation>Kommuner som ikke skal røres</translation>
        </message>
        <message>
            <source>Kommuner of the event</source>
            <translation>Kommuner hendelsen gjelder</translation>
        </message>
        <message>
            <source>Kommuner on one page</source>
            <translation>Kommuner på én side</translation>
        </message>
        <message>
            <source>Kommuner that failed</source>
            <translation>Kommuner som feilet</translation>
        </message>
        <message>
            <source>Kommuner to take over</source>
            <translation>Kommuner som skal overtas</translation>
        </message>
        <message>
            <source>Kommuner to take over: {reason}.</source>
            <translation>Kommuner som skal overtas: {reason}.</translation>
        </message>
        <message>
            <source>Kommuner where zones changed</source>
            <translation>Kommuner der soner er endret</translation>
        </message>
        <message>
            <source>Kommuner whose history the report shows</source>
            <translation>Kommuner som rapporten viser historien til</translation>
        </message>
        <message>
            <source>Kommuner with errors or exceptions</source>
            <translation>Kommuner med feil eller unntak</translation>
        </message>
        <message>
            <source>Kommuner with exceptions</source>
            <translation>Kommuner med unntak</translation>
        </message>
        <message>
            <source>Kommuner with zones of their own</source>
            <translation>Kommuner med egne soner fra før</translation>
        </message>
        <message>
            <source>Kommuner without a page ({count})</source>
            <translation>Kommuner uten side ({count})</translation>
        </message>
        <message>
            <source>Kommuner without errors and exceptions</source>
            <translation>Kommuner uten feil og unntak</translation>
        </message>
        <message>
            <source>Kommuner without exceptions</source>
            <translation>Kommuner uten unntak</translation>
        </message>
        <message>
            <source>LKS code as Statistics Norway proposed it</source>
            <translation>LKS-kode slik Statistisk sentralbyrå foreslo den</translation>
        </message>
        <message>
            <source>LKS code in the national division</source>
            <translation>LKS-kode i den nasjonale inndelingen</translation>
        </message>
        <message>
            <source>LKS code in the zones layer</source>
            <translation>LKS-kode i sonelaget</translation>
        </message>
        <message>
            <source>LKS code of each grunnkrets</source>
            <translation>LKS-koden til hver grunnkrets</translation>
        </message>
        <message>
            <source>LKS packages for the kommuner</source>
            <translation>LKS-pakker til kommunene</translation>
        </message>
        <message>
            <source>LKS zone editor</source>
            <translation>LKS soneredigering</translation>
        </message>
        <message>
            <source>LKS-pakke</source>
            <translation>LKS-pakke</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Språket i brevet</translation>
        </message>
        <message>
            <source>Language of the pages</source>
            <translation>Språk på sidene</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Største</translation>
        </message>
        <message>
            <source>Largest deviation</source>
            <translation>Største avvik</translation>
        </message>
        <message>
            <source>Largest nevner that is hidden</source>
            <translation>Største nevner som skjules</translation>
        </message>
        <message>
            <source>Largest part of a series that may be hidden, per cent</source>
            <translation>Største del av en serie som kan være skjult, prosent</translation>
        </message>
        <message>
            <source>Largest part of teller without a zone, per cent</source>
            <translation>Største del av telleren uten sone, prosent</translation>
        </message>
        <message>
            <source>Largest part of the kommune or bydel</source>
            <translation>Største del av kommunen eller bydelen</translation>
        </message>
        <message>
            <source>Largest remainder of nevner that is hidden</source>
            <translation>Største rest av nevneren som skjules</translation>
        </message>
        <message>
            <source>Largest teller that is hidden</source>
            <translation>Største teller som skjules</translation>
        </message>
        <message>
            <source>Late ({count})</source>
            <translation>Over fristen ({count})</translation>
        </message>
        <message>
            <source>Layer of grunnkretser</source>
            <translation>Grunnkretslag</translation>
        </message>
        <message>
            <source>Layer the packages were made from</source>
            <translation>Laget som pakkene ble laget av</translation>
        </message>
        <message>
            <source>Layer with the second division</source>
            <translation>Lag med den andre inndelingen</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minste</translation>
        </message>
        <message>
            <source>Least people of an own zone</source>
            <translation>Færrest personer i en egen sone</translation>
        </message>
        <message>
            <source>Leave packages that are there already, and write the others</source>
            <translation>La pakker som finnes fra før stå, og skriv de andre</translation>
        </message>
        <message>
            <source>Left by a run on another machine or of an older version: {names}. Remove it when nothing writes there.</source>
            <translation>Etterlatt av en kjøring på en annen maskin eller av en eldre versjon: {names}. Fjern det når ingenting skriver der.</translation>
        </message>
        <message>
            <source>Left by a run that was killed, and kept: a former database is in it, and another one in its place: {names}.</source>
            <translation>Etterlatt av en kjøring som ble avbrutt brått, og beholdt: en tidligere database ligger der, og en annen står på plassen dens: {names}.</translation>
        </message>
        <message>
            <source>Left out as asked for: {units} grunnkretser and {rows} rows of other kommuner.</source>
            <translation>Utelatt etter ønske: {units} grunnkretser og {rows} rader fra andre kommuner.</translation>
        </message>
        <message>
            <source>Left out because they do not vary: {names}.</source>
            <translation>Utelatt fordi de ikke varierer: {names}.</translation>
        </message>
        <message>
            <source>Left out by weight 0: {names}.</source>
            <translation>Utelatt med vekt 0: {names}.</translation>
        </message>
        <message>
            <source>Left out, as only some kommuner were asked for: {rows} grunnkretser of {count} kommuner ({kommuner}).</source>
            <translation>Utelatt, siden bare noen kommuner skulle med: {rows} grunnkretser i {count} kommuner ({kommuner}).</translation>
        </message>
        <message>
            <source>Left out: choose the field with the earlier population.</source>
            <translation>Utelatt: Velg feltet med tidligere befolkning.</translation>
        </message>
        <message>
            <source>Left out: it needs the Python package scikit-learn and at least two inhabited grunnkretser.</source>
            <translation>Utelatt: Den trenger Python-pakken scikit-learn og minst to bebodde grunnkretser.</translation>
        </message>
        <message>
            <source>Left out: none of the indicators varies between the grunnkretser.</source>
            <translation>Utelatt: Ingen av indikatorene varierer mellom grunnkretsene.</translation>
        </message>
        <message>
            <source>Left out: the layer has no indicators, or none was chosen.</source>
            <translation>Utelatt: Laget har ingen indikatorer, eller ingen er valgt.</translation>
        </message>
        <message>
            <source>Left out: {columns}.</source>
            <translation>Holdt utenfor: {columns}.</translation>
        </message>
        <message>
            <source>Less than half of each lies in an area; they follow the area that covers most of them.</source>
            <translation>Mindre enn halvparten av hver ligger i en flate; de følger flaten som dekker mest av dem.</translation>
        </message>
        <message>
            <source>Levekårssoner</source>
            <translation>Levekårssoner</translation>
        </message>
        <message>
            <source>Levekårssoner for {place}</source>
            <translation>Levekårssoner for {place}</translation>
        </message>
        <message>
            <source>Levekårssoner in KLASS</source>
            <translation>Levekårssoner i KLASS</translation>
        </message>
        <message>
            <source>Levekårssoner of {count} kommuner on {day}.</source>
            <translation>Levekårssonene i {count} kommuner per {day}.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Nivåer</translation>
        </message>
        <message>
            <source>Licences of the software in the page</source>
            <translation>Lisenser for programvaren i sida</translation>
        </message>
        <message>
            <source>Limit of low income</source>
            <translation>Lavinntektsgrense</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenser</translation>
        </message>
        <message>
            <source>Limits of a zone, in inhabitants</source>
            <translation>Grenser for en sone, i innbyggere</translation>
        </message>
        <message>
            <source>Limits of {kommune} alone: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
            <translation>Egne grenser for {kommune}: minst {minimum} innbyggere (unntak ned til {floor}), høyst {maximum}.</translation>
        </message>
        <message>
            <source>Lines or points beside the polygon</source>
            <translation>Linjer eller punkter ved siden av flaten</translation>
        </message>
        <message>
            <source>Lines or points beside the polygon, left out</source>
            <translation>Linjer eller punkter ved siden av flaten, utelatt</translation>
        </message>
        <message>
            <source>Lines, open both ways. Centres are joined to the nearest road by a straight line, which counts as way.</source>
            <translation>Linjer, åpne begge veier. Sentrumene knyttes til nærmeste veg med en rett linje, som teller med i veien.</translation>
        </message>
        <message>
            <source>Link or cut that was not used</source>
            <translation>Lenke eller brudd som ikke ble brukt</translation>
        </message>
        <message>
            <source>Link or cut to look at</source>
            <translation>Lenke eller brudd å se på</translation>
        </message>
        <message>
            <source>Links of your own hold it together.</source>
            <translation>Egne lenker holder den sammen.</translation>
        </message>
        <message>
            <source>Links that are not http, https or mailto addresses are left out: {links}.</source>
            <translation>Lenker som ikke er http-, https- eller mailto-adresser, er utelatt: {links}.</translation>
        </message>
        <message>
            <source>Links to read more</source>
            <translation>Lenker til mer</translation>
        </message>
        <message>
            <source>Links, row {rows}.</source>
            <translation>Lenker, rad {rows}.</translation>
        </message>
        <message>
            <source>Living condition zones (LKS)</source>
            <translation>Levekårssoner (LKS)</translation>
        </message>
        <message>
            <source>Living condition zones (levekårssoner, LKS)</source>
            <translation>Levekårssoner (LKS)</translation>
        </message>
        <message>
            <source>Loadings</source>
            <translation>Ladninger</translation>
        </message>
        <message>
            <source>Local &amp;name:</source>
            <translation>Lokalt &amp;navn:</translation>
        </message>
        <message>
            <source>Local names of zones</source>
            <translation>Lokale navn på soner</translation>
        </message>
        <message>
            <source>Lock or open zones</source>
            <translation>Lås eller lås opp soner</translation>
        </message>
        <message>
            <source>Locked: neither gives nor takes.</source>
            <translation>Låst: verken gir eller tar.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Log of changes</source>
            <translation>Endringslogg</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Lengste ventetid</translation>
        </message>
        <message>
            <source>Looking for better zones</source>
            <translation>Leter etter bedre soner</translation>
        </message>
        <message>
            <source>Low education, 16+ years</source>
            <translation>Lav utdanning, 16+ år</translation>
        </message>
        <message>
            <source>Low education, 30–39 years</source>
            <translation>Lav utdanning, 30–39 år</translation>
        </message>
        <message>
            <source>Low income in one year need not last, and students can count as having low income.</source>
            <translation>Lavinntekt ett år trenger ikke vare, og studenter kan regnes med lavinntekt.</translation>
        </message>
        <message>
            <source>Low income: the household has less than 50 % of the country's median income after tax per consumption unit.</source>
            <translation>Lavinntekt: Husholdningen har under 50 % av medianinntekten etter skatt per forbruksenhet i landet.</translation>
        </message>
        <message>
            <source>Low income: the household has less than 60 % of the country's median income after tax per consumption unit.</source>
            <translation>Lavinntekt: Husholdningen har under 60 % av medianinntekten etter skatt per forbruksenhet i landet.</translation>
        </message>
        <message>
            <source>Low scores (purple) go with the opposite.</source>
            <translation>Lave skårer (lilla) henger sammen med det motsatte.</translation>
        </message>
        <message>
            <source>Made by the QGIS plugin LKS.</source>
            <translation>Laget med QGIS-tillegget LKS.</translation>
        </message>
        <message>
            <source>Made {date} by the QGIS plugin LKS.</source>
            <translation>Laget {date} av QGIS-tillegget LKS.</translation>
        </message>
        <message>
            <source>Made {date} with {by}</source>
            <translation>Laget {date} med {by}</translation>
        </message>
        <message>
            <source>Maintain levekårssoner</source>
            <translation>Vedlikehold levekårssoner</translation>
        </message>
        <message>
            <source>Make a proposal</source>
            <translation>Lag forslag</translation>
        </message>
        <message>
            <source>Make an example kommune</source>
            <translation>Lag en eksempelkommune</translation>
        </message>
        <message>
            <source>Make the zone's polygon from its grunnkretser.</source>
            <translation>Lag sonens polygon av grunnkretsene.</translation>
        </message>
        <message>
            <source>Makes a page for each kommune with maps, comparisons and series, to open in a browser.</source>
            <translation>Lager en side for hver kommune med kart, sammenligninger og tidsserier, som åpnes i nettleseren.</translation>
        </message>
        <message>
            <source>Makes one HTML file for each kommune, with everything in it: a map of the zones by indicator and year, comparison with the kommune, the fylke and the country, series, distributions, profiles and tables. It opens with a double click, needs no internet, server or login, and can be laid on a web site as it is.</source>
            <translation>Lager én HTML-fil for hver kommune, med alt i seg: kart over sonene etter indikator og år, sammenligning med kommunen, fylket og landet, tidsserier, fordelinger, profiler og tabeller. Den åpnes med et dobbeltklikk, trenger verken internett, server eller innlogging, og kan legges på et nettsted som den er.</translation>
        </message>
        <message>
            <source>Many move from areas with small or rented dwellings and many young adults.</source>
            <translation>Mange flytter fra områder med små eller leide boliger og mange unge voksne.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Map of contiguity</source>
            <translation>Kart over naboskapet</translation>
        </message>
        <message>
            <source>Map of the areas</source>
            <translation>Kart over områdene</translation>
        </message>
        <message>
            <source>Map of the division compared with</source>
            <translation>Kart over inndelingen det sammenlignes med</translation>
        </message>
        <message>
            <source>Map of the grunnkretser</source>
            <translation>Kart over grunnkretsene</translation>
        </message>
        <message>
            <source>Map of the kommuner</source>
            <translation>Kart over kommunene</translation>
        </message>
        <message>
            <source>Map of the states</source>
            <translation>Kart over tilstandene</translation>
        </message>
        <message>
            <source>Map of the zones</source>
            <translation>Kart over sonene</translation>
        </message>
        <message>
            <source>Map of the zones that changed</source>
            <translation>Kart over sonene som er endret</translation>
        </message>
        <message>
            <source>Maps of both divisions</source>
            <translation>Kart over begge inndelingene</translation>
        </message>
        <message>
            <source>Maps of kommuner where zones changed</source>
            <translation>Kart over kommuner der soner er endret</translation>
        </message>
        <message>
            <source>Maps of kommuner with errors or open exceptions</source>
            <translation>Kart over kommuner med feil eller ubegrunnede unntak</translation>
        </message>
        <message>
            <source>Maps of kommuner with exceptions</source>
            <translation>Kart over kommuner med unntak</translation>
        </message>
        <message>
            <source>Maximum population of a zone</source>
            <translation>Største befolkning i en sone</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Gjennomsnitt</translation>
        </message>
        <message>
            <source>Mean of areas (%)</source>
            <translation>Snitt av områdene (%)</translation>
        </message>
        <message>
            <source>Means of three years need the tables of two years before, not {count}.</source>
            <translation>Gjennomsnitt over tre år trenger tabellene for to år før, ikke {count}.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Measure homogeneity where indicators are in the layer</source>
            <translation>Mål homogenitet der laget har indikatorer</translation>
        </message>
        <message>
            <source>Measures distances within zones and to 5 000 people, as the income system does.</source>
            <translation>Måler avstander i soner og til 5 000 personer, slik inntektssystemet gjør.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Median income after tax per consumption unit (EU)</source>
            <translation>Medianinntekt etter skatt per forbruksenhet (EU)</translation>
        </message>
        <message>
            <source>Median population</source>
            <translation>Median befolkning</translation>
        </message>
        <message>
            <source>Merge zones</source>
            <translation>Slå sammen soner</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Slått sammen</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metode</translation>
        </message>
        <message>
            <source>Method: {method}, {refined}; seed {seed}.</source>
            <translation>Metode: {method}, {refined}; startverdi {seed}.</translation>
        </message>
        <message>
            <source>Metres. Grunnkretser with a shorter border in common are no neighbours, such as two that only meet in a corner.</source>
            <translation>Meter. Grunnkretser med kortere felles grense er ikke naboer, for eksempel to som bare møtes i et hjørne.</translation>
        </message>
        <message>
            <source>Metres. Polygons with a gap or an overlap up to this wide still count as touching. Raise it where simplified or inexact polygons miss neighbours.</source>
            <translation>Meter. Polygoner med en glippe eller et overlapp opp til denne bredden regnes likevel som at de møtes. Øk tallet der forenklede eller unøyaktige polygoner mangler naboer.</translation>
        </message>
        <message>
            <source>Metres. Slivers at zone polygons that are thinner than this on average are overlooked. Raise it where the polygons were simplified.</source>
            <translation>Meter. Smale rester langs sonepolygonene som i snitt er tynnere enn dette, ses bort fra. Øk tallet der polygonene er forenklet.</translation>
        </message>
        <message>
            <source>Minimum population of a zone</source>
            <translation>Minste befolkning i en sone</translation>
        </message>
        <message>
            <source>Missing (..)</source>
            <translation>Mangler (..)</translation>
        </message>
        <message>
            <source>More alike inside</source>
            <translation>Gjør mer homogene</translation>
        </message>
        <message>
            <source>More messages ({count})</source>
            <translation>Flere meldinger ({count})</translation>
        </message>
        <message>
            <source>More of it is</source>
            <translation>Mer av det er</translation>
        </message>
        <message>
            <source>More of it is neither good nor bad by itself.</source>
            <translation>Mer av det er verken bra eller dårlig i seg selv.</translation>
        </message>
        <message>
            <source>More of it means</source>
            <translation>Mer av det betyr</translation>
        </message>
        <message>
            <source>More of it usually goes with better living conditions.</source>
            <translation>Mer av det følger oftest med bedre levekår.</translation>
        </message>
        <message>
            <source>More of it usually goes with poorer living conditions.</source>
            <translation>Mer av det følger oftest med dårligere levekår.</translation>
        </message>
        <message>
            <source>More than 5 % of the zones changed. Is it the right division, year and change table?</source>
            <translation>Mer enn 5 % av sonene er endret. Er det riktig inndeling, årgang og endringstabell?</translation>
        </message>
        <message>
            <source>More zones are possible in: {names}.</source>
            <translation>Flere soner er mulig i: {names}.</translation>
        </message>
        <message>
            <source>More zones than asked for</source>
            <translation>Flere soner enn ønsket</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Største</translation>
        </message>
        <message>
            <source>Most grunnkretser that may change zone</source>
            <translation>Flest grunnkretser som kan bytte sone</translation>
        </message>
        <message>
            <source>Mostly outside the areas</source>
            <translation>For det meste utenfor flatene</translation>
        </message>
        <message>
            <source>Moved to a new zone</source>
            <translation>Flyttet til en ny sone</translation>
        </message>
        <message>
            <source>Moved to another zone</source>
            <translation>Flyttet til en annen sone</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Flyttinger</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>Må rettes</translation>
        </message>
        <message>
            <source>My changes</source>
            <translation>Mine endringer</translation>
        </message>
        <message>
            <source>My changes, zones: {zones}, grunnkretser: {units}, inhabitants: {people}, reasons missing: {reasons}</source>
            <translation>Mine endringer, soner: {zones}, grunnkretser: {units}, innbyggere: {people}, begrunnelser som mangler: {reasons}</translation>
        </message>
        <message>
            <source>My changes: none, all zones are as proposed</source>
            <translation>Mine endringer: ingen, alle sonene er som i forslaget</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name altered</source>
            <translation>Navn endret</translation>
        </message>
        <message>
            <source>Name not as generated</source>
            <translation>Navn avviker fra det genererte</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Navn på området</translation>
        </message>
        <message>
            <source>Name of the grunnkrets</source>
            <translation>Navn på grunnkretsen</translation>
        </message>
        <message>
            <source>Name of the zone</source>
            <translation>Navn på sonen</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Navn eller kode</translation>
        </message>
        <message>
            <source>Name the kommuner whose approval is undone ([KOMMUNER]).</source>
            <translation>Oppgi kommunene som godkjenningen skal angres for ([KOMMUNER]).</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Navn:</translation>
        </message>
        <message>
            <source>Named as pilots or with zones, but not in the register: {kommuner}.</source>
            <translation>Oppgitt som piloter eller med soner, men ikke i registeret: {kommuner}.</translation>
        </message>
        <message>
            <source>Names are written as generated, the same in bokmål, nynorsk and English.</source>
            <translation>Navnene er skrevet slik de lages, like på bokmål, nynorsk og engelsk.</translation>
        </message>
        <message>
            <source>Names of kommuner that lost letters at their source: {names}. Correct them before you send.</source>
            <translation>Navn på kommuner som mistet bokstaver i kilden: {names}. Rett dem før du sender.</translation>
        </message>
        <message>
            <source>Names of more than one zone: {codes}. Kommuner that share a name are told apart by the name that KLASS 131 has, such as «Herøy (Nordland)».</source>
            <translation>Navn som flere soner har: {codes}. Kommuner med samme navn skilles av navnet i KLASS 131, som «Herøy (Nordland)».</translation>
        </message>
        <message>
            <source>Names of the kommuner</source>
            <translation>Navn på kommunene</translation>
        </message>
        <message>
            <source>Names of these groups</source>
            <translation>Navnene på disse gruppene</translation>
        </message>
        <message>
            <source>Names of zones are generated from the code.</source>
            <translation>Navn på soner genereres av koden.</translation>
        </message>
        <message>
            <source>Names or days of codes (koder) were changed by hand. They hold as they stand; the next event tells of it.</source>
            <translation>Navn eller datoer for koder (koder) er endret for hånd. De gjelder som de står; neste hendelse sier fra om det.</translation>
        </message>
        <message>
            <source>Names that lost letters at their source, not passed on: {names}.</source>
            <translation>Navn som mistet bokstaver i kilden, ikke ført videre: {names}.</translation>
        </message>
        <message>
            <source>Names were not checked: the layer has no field lksnavn.</source>
            <translation>Navn ble ikke kontrollert: laget har ikke noe felt lksnavn.</translation>
        </message>
        <message>
            <source>National division</source>
            <translation>Nasjonal inndeling</translation>
        </message>
        <message>
            <source>National division with what was approved</source>
            <translation>Nasjonal inndeling med det som er godkjent</translation>
        </message>
        <message>
            <source>National run: prepare, generate or maintain, validate</source>
            <translation>Nasjonal kjøring: klargjør, lag eller vedlikehold, kontroller</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Trenger begrunnelse</translation>
        </message>
        <message>
            <source>Needs the population ten years ago or a projection. Zones that would come near the minimum or fall below it in so many years are avoided like those near it today ([MARGIN] says how near); those that would fall all the same are in the report and in the field faller. 0: only today counts.</source>
            <translation>Krever befolkning for ti år siden eller en framskriving. Soner som om så mange år ville komme nær minstekravet eller falle under det, unngås på samme måte som soner som er nær det i dag ([MARGIN] sier hvor nær); de som likevel ville falle, står i rapporten og i feltet faller. 0: Bare dagens tall teller.</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Naboer</translation>
        </message>
        <message>
            <source>Neighbours of a grunnkrets</source>
            <translation>Naboer per grunnkrets</translation>
        </message>
        <message>
            <source>Neighbours share a border of some length; where two only meet in a corner they are none. Gaps and overlaps up to a tolerance are overlooked.</source>
            <translation>Naboer har felles grense av en viss lengde; kretser som bare møtes i et hjørne, er ikke naboer. Glipper og overlapp opp til en toleranse overses.</translation>
        </message>
        <message>
            <source>Neighbours share at least {length} m of border; gaps and overlaps up to {gap} m are overlooked, and a corner is no border.</source>
            <translation>Naboer har minst {length} m felles grense; glipper og overlapp opp til {gap} m overses, og et hjørne er ingen grense.</translation>
        </message>
        <message>
            <source>Nevner less teller up to this, inclusive: nearly everybody is as telling as nearly nobody.</source>
            <translation>Nevner minus teller til og med dette: nesten alle røper like mye som nesten ingen.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>New codes that the register of issued codes has without a day: {codes}. Were they in force before?</source>
            <translation>Nye koder som registeret over utstedte koder har uten dag: {codes}. Har de vært i bruk før?</translation>
        </message>
        <message>
            <source>New definitions</source>
            <translation>Nye definisjoner</translation>
        </message>
        <message>
            <source>New definitions ([BREAKS]) of indicators that are not here were left out: {names}.</source>
            <translation>Nye definisjoner ([BREAKS]) av indikatorer som ikke er her, ble utelatt: {names}.</translation>
        </message>
        <message>
            <source>New fields</source>
            <translation>Nye felt</translation>
        </message>
        <message>
            <source>New zone</source>
            <translation>Ny sone</translation>
        </message>
        <message>
            <source>New zones of the second division</source>
            <translation>Nye soner i den andre inndelingen</translation>
        </message>
        <message>
            <source>New zones: {codes}.</source>
            <translation>Nye soner: {codes}.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Neste problem</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>Neste problem (F8)</translation>
        </message>
        <message>
            <source>No answer has been received.</source>
            <translation>Ingen svar er mottatt.</translation>
        </message>
        <message>
            <source>No area fits.</source>
            <translation>Ingen områder passer.</translation>
        </message>
        <message>
            <source>No area of «{layer}» lies over any of the grunnkretser. Are both layers of the same kommune?</source>
            <translation>Ingen flate i «{layer}» ligger over noen av grunnkretsene. Gjelder begge lagene samme kommune?</translation>
        </message>
        <message>
            <source>No code in {name} holds at {day}. Give another day ([DATE]), or none to read the file as it is.</source>
            <translation>Ingen kode i {name} gjelder {day}. Oppgi en annen dag ([DATE]), eller ingen for å lese fila som den er.</translation>
        </message>
        <message>
            <source>No connected division into more zones keeps the limits.</source>
            <translation>Ingen sammenhengende inndeling i flere soner holder grensene.</translation>
        </message>
        <message>
            <source>No connected division within the limits is possible here.</source>
            <translation>Ingen sammenhengende inndeling innenfor grensene er mulig her.</translation>
        </message>
        <message>
            <source>No correspondence to grunnkrets: the key is empty.</source>
            <translation>Ingen korrespondanse til grunnkrets: nøkkelen er tom.</translation>
        </message>
        <message>
            <source>No day from which they hold: {codes}.</source>
            <translation>Uten dag de gjelder fra: {codes}.</translation>
        </message>
        <message>
            <source>No division can mend that: a grunnkrets is missing in the layer, or its polygons do not meet.</source>
            <translation>Ingen inndeling kan rette på det: en grunnkrets mangler i laget, eller flatene møtes ikke.</translation>
        </message>
        <message>
            <source>No division can mend that: the polygons of the grunnkretser are to be corrected.</source>
            <translation>Ingen inndeling kan rette på det: det er flatene til grunnkretsene som må rettes.</translation>
        </message>
        <message>
            <source>No errors, but a person must decide. Exceptions: {exceptions}, without a reason: {open}.</source>
            <translation>Ingen feil, men et menneske må avgjøre. Unntak: {exceptions}, uten begrunnelse: {open}.</translation>
        </message>
        <message>
            <source>No field of the layer «{layer}» ({columns}) holds areas of the other divisions of [FACTS] ({levels}). Give the division to «Statistics by zone» too ([OTHER_DIVISIONS]), or choose its layer.</source>
            <translation>Ingen felt i laget «{layer}» ({columns}) har områder i de andre inndelingene i [FACTS] ({levels}). Gi inndelingen til «Statistikk per sone» også ([OTHER_DIVISIONS]), eller velg laget for den.</translation>
        </message>
        <message>
            <source>No field of the layer «{layer}» ({columns}) holds the areas of the own figures. Give the polygons that the figures are about.</source>
            <translation>Ingen felt i laget «{layer}» ({columns}) har områdene i de egne tallene. Gi flatene som tallene gjelder.</translation>
        </message>
        <message>
            <source>No former version was given, so there is no table of changes. KLASS has none to answer with then; only the first version needs none.</source>
            <translation>Forrige versjon er ikke oppgitt, så det er ingen endringstabell. Da har KLASS ingen å svare med; bare den første versjonen klarer seg uten.</translation>
        </message>
        <message>
            <source>No grunnkrets covers {figure} m² in or between the kommuner {names}.</source>
            <translation>Ingen grunnkrets dekker {figure} m² i eller mellom kommunene {names}.</translation>
        </message>
        <message>
            <source>No grunnkrets has a zone.</source>
            <translation>Ingen grunnkrets har en sone.</translation>
        </message>
        <message>
            <source>No grunnkrets lies within {limit} m of one of its ends.</source>
            <translation>Ingen grunnkrets ligger innenfor {limit} m fra den ene enden.</translation>
        </message>
        <message>
            <source>No grunnkrets of the layer has a zone in the former division, so everything was divided as new. Is it the right kommune and year, and is a change table missing?</source>
            <translation>Ingen grunnkrets i laget har en sone i den gjeldende inndelingen, så alt er delt inn på nytt. Er det riktig kommune og år, og mangler en endringstabell?</translation>
        </message>
        <message>
            <source>No grunnkretser</source>
            <translation>Ingen grunnkretser</translation>
        </message>
        <message>
            <source>No index: the reference has no figure above 0 here.</source>
            <translation>Ingen indeks: Referansen har ikke noe tall over 0 her.</translation>
        </message>
        <message>
            <source>No indicators were used: zones were formed by location alone, as compact as possible.</source>
            <translation>Ingen indikatorer er brukt: sonene er formet bare etter beliggenhet, så kompakte som mulig.</translation>
        </message>
        <message>
            <source>No kommune of the layer has more than {limit} inhabitants: there is nothing to compare with. Choose another [REFERENCE].</source>
            <translation>Ingen kommune i laget har mer enn {limit} innbyggere: det er ingenting å sammenligne med. Velg et annet valg i [REFERENCE].</translation>
        </message>
        <message>
            <source>No lock file can be made in {folder}: {reason}. Whoever writes to the register needs the right to write to its folder.</source>
            <translation>Det går ikke å lage en låsefil i {folder}: {reason}. Den som skriver i registeret, må ha skrivetilgang til mappa det ligger i.</translation>
        </message>
        <message>
            <source>No name in any language: {codes}. Give the field with the name of the kommune, or the one with the zone's.</source>
            <translation>Uten navn på noe språk: {codes}. Oppgi feltet med kommunenavnet, eller det med navnet på sonen.</translation>
        </message>
        <message>
            <source>No name is known for the kommuner {kommuner}: their packages and zones are called after the number. Choose the field with the names ([KOMMUNE_NAME_FIELD]).</source>
            <translation>Ingen navn er kjent for kommunene {kommuner}: Pakkene og sonene heter etter nummeret. Velg feltet med navnene ([KOMMUNE_NAME_FIELD]).</translation>
        </message>
        <message>
            <source>No name is known for the kommuner {kommuner}: their zones will be called after the number. Give the names ([NAMES], KLASS 131).</source>
            <translation>Ingen navn er kjent for kommunene {kommuner}: Sonene vil hete etter nummeret. Oppgi navnene ([NAMES], KLASS 131).</translation>
        </message>
        <message>
            <source>No national division was given ([NATIONAL]): nothing was merged.</source>
            <translation>Ingen nasjonal inndeling ble oppgitt ([NATIONAL]): ingenting er flettet inn.</translation>
        </message>
        <message>
            <source>No package was written. {reasons}</source>
            <translation>Ingen pakke ble skrevet. {reasons}</translation>
        </message>
        <message>
            <source>No polygon</source>
            <translation>Uten flate</translation>
        </message>
        <message>
            <source>No polygon: kept, but outside any division</source>
            <translation>Uten polygon: beholdt, men utenfor enhver inndeling</translation>
        </message>
        <message>
            <source>No projection for the kommuner {kommuner}: a decline counts as lasting.</source>
            <translation>Ingen framskriving for kommunene {kommuner}: En nedgang regnes som varig.</translation>
        </message>
        <message>
            <source>No projection of the population was given: a kommune that has declined counts as declining.</source>
            <translation>Ingen framskriving av folketallet er oppgitt: en kommune som har hatt nedgang, regnes for å være i nedgang.</translation>
        </message>
        <message>
            <source>No serial is left for a new zone under {prefix}: all up to {most} have been issued.</source>
            <translation>Det er ingen løpenumre igjen til en ny sone under {prefix}: alle opp til {most} er delt ut.</translation>
        </message>
        <message>
            <source>No serial is left for the new zones under {prefix}: an LKS code has two digits for it.</source>
            <translation>Det er ikke flere løpenumre til nye soner under {prefix}: En LKS-kode har to sifre til det.</translation>
        </message>
        <message>
            <source>No short name, though the classification has short names: {codes}.</source>
            <translation>Uten kortnavn, enda klassifikasjonen har kortnavn: {codes}.</translation>
        </message>
        <message>
            <source>No table has the inhabitants of {years}: whether a zone has too few is judged by the nearest year.</source>
            <translation>Ingen tabell har folketallet i {years}: Om en sone har for få, er vurdert etter det nærmeste året.</translation>
        </message>
        <message>
            <source>No table has the inhabitants: whether a zone has too few people, and where series begin, is not known.</source>
            <translation>Ingen tabell har innbyggerne: om en sone har for få, og hvor serier begynner, er ikke kjent.</translation>
        </message>
        <message>
            <source>No table of changes: a version of KLASS lacks its changes, or there is only one version.</source>
            <translation>Ingen endringstabell: en versjon i KLASS mangler endringene sine, eller det er bare én versjon.</translation>
        </message>
        <message>
            <source>No table of indicators was given: zones can only be formed by location.</source>
            <translation>Ingen tabell med indikatorer er oppgitt: Soner kan bare dannes etter beliggenhet.</translation>
        </message>
        <message>
            <source>No trend, for nothing is known of them in {year}: {kommuner}. Where their numbers have changed since, give the changes ([CODE_CHANGES]).</source>
            <translation>Ingen utvikling, for ingenting er kjent om dem i {year}: {kommuner}. Har de fått nye numre siden, oppgi endringene ([CODE_CHANGES]).</translation>
        </message>
        <message>
            <source>No unit in the layer has a polygon.</source>
            <translation>Ingen grunnkrets i laget har en flate.</translation>
        </message>
        <message>
            <source>No way leads from {codes}: the sums they belong to are empty.</source>
            <translation>Ingen vei går fra {codes}: summene de hører til, er tomme.</translation>
        </message>
        <message>
            <source>No way was found to mend: {names}.</source>
            <translation>Fant ingen måte å rette disse på: {names}.</translation>
        </message>
        <message>
            <source>No zone</source>
            <translation>Ingen sone</translation>
        </message>
        <message>
            <source>No zone borders on this one.</source>
            <translation>Ingen sone grenser til denne.</translation>
        </message>
        <message>
            <source>No zone carries it on: its inhabitants are now in {zones}.</source>
            <translation>Ingen sone fører den videre: Innbyggerne er nå i {zones}.</translation>
        </message>
        <message>
            <source>No zone has a figure for these indicators, as all are hidden or missing: {indicators}.</source>
            <translation>Ingen sone har tall for disse indikatorene, for alle er skjult eller mangler: {indicators}.</translation>
        </message>
        <message>
            <source>No zone kept a former code: none is the same as a former zone still (85 % of the people of both).</source>
            <translation>Ingen sone beholdt en tidligere kode: Ingen er fortsatt den samme som en tidligere sone (85 % av folket i begge).</translation>
        </message>
        <message>
            <source>No zone kept a former code: none of the former codes belongs to these kommuner and bydeler.</source>
            <translation>Ingen sone beholdt en tidligere kode: ingen av de tidligere kodene hører til disse kommunene og bydelene.</translation>
        </message>
        <message>
            <source>No zone of the zones layer covers {figure} m² that zones surround.</source>
            <translation>Ingen sone i sonelaget dekker {figure} m² som soner omgir.</translation>
        </message>
        <message>
            <source>No zones layer was given: zones are the union of their grunnkretser by construction.</source>
            <translation>Det ble ikke gitt noe sonelag: sonene er her dannet som unionen av grunnkretsene.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Nobody can tell which grunnkrets that is, so it counts in no zone. Correct it: eight digits.</source>
            <translation>Ingen kan vite hvilken grunnkrets det er, så den er ikke regnet med i noen sone. Rett nummeret: åtte sifre.</translation>
        </message>
        <message>
            <source>Nobody knows where these people live: they belong in the rest zone.</source>
            <translation>Ingen vet hvor disse bor: de hører til i restsonen.</translation>
        </message>
        <message>
            <source>Nobody knows which kommune it comes from.</source>
            <translation>Det er ikke kjent hvilken kommune det kommer fra.</translation>
        </message>
        <message>
            <source>Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?</source>
            <translation>Ingen bor i laget: feltet «{field}» er tomt eller null for alle grunnkretser. Gikk en kobling galt?</translation>
        </message>
        <message>
            <source>Nobody lives there, but every grunnkrets belongs in a zone. Put them in one.</source>
            <translation>Ingen bor der, men alle grunnkretser hører til i en sone. Legg dem i en.</translation>
        </message>
        <message>
            <source>Nobody lives there.</source>
            <translation>Ingen bor der.</translation>
        </message>
        <message>
            <source>None are known.</source>
            <translation>Ingen er kjent.</translation>
        </message>
        <message>
            <source>None of its grunnkretser has both a polygon and a zone.</source>
            <translation>Ingen av grunnkretsene har både polygon og sone.</translation>
        </message>
        <message>
            <source>None of the grunnkrets numbers in the answer can be read ({values}). Ask the kommune for the file as it was edited in QGIS.</source>
            <translation>Ingen av grunnkretsnumrene i svaret kan leses ({values}). Be kommunen om filen slik den ble redigert i QGIS.</translation>
        </message>
        <message>
            <source>None of the indicators varies between the units, or by no more than chance: {names}. Check the join, choose other fields under Indicators, or switch off «Smooth shares that rest on few».</source>
            <translation>Ingen av indikatorene varierer mellom grunnkretsene, eller ikke mer enn tilfeldig: {names}. Kontroller koblingen, velg andre felt under Indikatorer, eller slå av «Glatt andeler som hviler på få».</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ingen.</translation>
        </message>
        <message>
            <source>None: every grunnkrets was compared.</source>
            <translation>Ingen: Alle grunnkretsene er sammenlignet.</translation>
        </message>
        <message>
            <source>None: every kommune and bydel is connected.</source>
            <translation>Ingen: hver kommune og bydel henger sammen.</translation>
        </message>
        <message>
            <source>None: every zone is connected and within the limits.</source>
            <translation>Ingen: alle soner er sammenhengende og innenfor grensene.</translation>
        </message>
        <message>
            <source>None: every zone is kept.</source>
            <translation>Ingen: Alle sonene er uendret.</translation>
        </message>
        <message>
            <source>None: the division is as it was sent.</source>
            <translation>Ingen: Inndelingen er slik den ble sendt.</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>Ikke sikkert</translation>
        </message>
        <message>
            <source>Not certain here: small numbers are rounded, or some are not known. Statistics Norway judges by the true ones.</source>
            <translation>Ikke sikkert her: små tall er avrundet, eller noen er ukjente. Statistisk sentralbyrå bruker de rette.</translation>
        </message>
        <message>
            <source>Not certain: inhabitants not known</source>
            <translation>Ikke sikkert: ukjent folketall</translation>
        </message>
        <message>
            <source>Not certain: rounded numbers</source>
            <translation>Ikke sikkert: avrundede tall</translation>
        </message>
        <message>
            <source>Not compared: {units} grunnkretser with {people} inhabitants, «Uoppgitt grunnkrets» included.</source>
            <translation>Ikke sammenlignet: {units} grunnkretser med {people} innbyggere, «Uoppgitt grunnkrets» medregnet.</translation>
        </message>
        <message>
            <source>Not counted, as their inhabitants are not known: {units}.</source>
            <translation>Ikke medregnet, fordi folketallet ikke er kjent: {units}.</translation>
        </message>
        <message>
            <source>Not in KLASS as approved. Differences: {count}.</source>
            <translation>Ikke i KLASS slik det er godkjent. Forskjeller: {count}.</translation>
        </message>
        <message>
            <source>Not in KLASS: it has no correspondence to grunnkrets, so the grunnkretser cannot be compared.</source>
            <translation>Ikke i KLASS: den har ingen korrespondanse til grunnkrets, så grunnkretsene kan ikke sammenlignes.</translation>
        </message>
        <message>
            <source>Not in the division</source>
            <translation>Ikke i inndelingen</translation>
        </message>
        <message>
            <source>Not in the file, so left where they are: {count}.</source>
            <translation>Ikke i fila, og derfor uendret: {count}.</translation>
        </message>
        <message>
            <source>Not in the layer: {names}.</source>
            <translation>Ikke i laget: {names}.</translation>
        </message>
        <message>
            <source>Not in the layer: {units}.</source>
            <translation>Ikke i laget: {units}.</translation>
        </message>
        <message>
            <source>Not mended, because the number of units that may move ([MAX_MOVES]) was used up or no way was found: {names}.</source>
            <translation>Ikke rettet, fordi antallet grunnkretser som kan flyttes ([MAX_MOVES]), var brukt opp, eller fordi det ikke fantes noen måte: {names}.</translation>
        </message>
        <message>
            <source>Not one grunnkrets of {year} is in the division, and no change of codes leads to one: {codes}. Give the changes from {year} on ([CODE_CHANGES]), or leave the year out ([YEARS]).</source>
            <translation>Ingen grunnkrets fra {year} er i inndelingen, og ingen endring av koder fører til en: {codes}. Gi endringene fra og med {year} ([CODE_CHANGES]), eller utelat året ([YEARS]).</translation>
        </message>
        <message>
            <source>Not possible (.)</source>
            <translation>Ikke mulig (.)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Ikke mottatt</translation>
        </message>
        <message>
            <source>Not recoded although the change table says so, because the number is one of today's: {names}. If the number means another grunnkrets now, give the year of the former division.</source>
            <translation>Ikke omkodet selv om endringstabellen sier det, fordi nummeret finnes i dag: {names}. Betyr nummeret en annen grunnkrets nå, oppgi årgangen til den tidligere inndelingen.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ikke startet</translation>
        </message>
        <message>
            <source>Not summed to the kommune, for these former ones were divided or the tables lack them: {kommuner}.</source>
            <translation>Ikke summert til kommunen, for disse tidligere kommunene ble delt, eller tabellene mangler dem: {kommuner}.</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Ikke tatt inn</translation>
        </message>
        <message>
            <source>Not taken over by [POLICY], so these kommuner keep the proposal: {kommuner}.</source>
            <translation>Ikke overtatt etter [POLICY], så disse kommunene beholder forslaget: {kommuner}.</translation>
        </message>
        <message>
            <source>Not understood, though it names a newer year than {year}: {columns}.</source>
            <translation>Ikke forstått, selv om den nevner et nyere år enn {year}: {columns}.</translation>
        </message>
        <message>
            <source>Not understood, though it seems to be the inhabitants ten years earlier: {columns}.</source>
            <translation>Ikke forstått, selv om det ser ut til å være innbyggerne ti år tidligere: {columns}.</translation>
        </message>
        <message>
            <source>Not valid. Errors to mend: {errors}. Exceptions: {exceptions}, without a reason: {open}.</source>
            <translation>Ikke gyldig. Feil som må rettes: {errors}. Unntak: {exceptions}, uten begrunnelse: {open}.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Note in KLASS</source>
            <translation>Note i KLASS</translation>
        </message>
        <message>
            <source>Note the statistics</source>
            <translation>Før inn at sonene er i statistikken</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Merknader</translation>
        </message>
        <message>
            <source>Notes too</source>
            <translation>Merknader også</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>Nothing changed: every zone is the same, unit for unit and code for code.</source>
            <translation>Ingenting er endret: Hver sone er den samme, grunnkrets for grunnkrets og kode for kode.</translation>
        </message>
        <message>
            <source>Nothing is hidden: these figures are not for publication.</source>
            <translation>Ingenting er skjult: disse tallene er ikke til publisering.</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Det er ikke mer å se på.</translation>
        </message>
        <message>
            <source>Nothing is lost: every row that found no partner is in a table with the reason, and the report shows that the inhabitants add up.</source>
            <translation>Ingenting går tapt: Hver rad som ikke fant noen motpart, står i en tabell med grunnen, og rapporten viser at innbyggertallene går opp.</translation>
        </message>
        <message>
            <source>Nothing more can be hidden, and what is public or was published before is so little that it tells (cases: {count}): {names}.</source>
            <translation>Mer kan ikke skjules, og det som er offentlig eller publisert før, er så lite at det røper noe (tilfeller: {count}): {names}.</translation>
        </message>
        <message>
            <source>Nothing was found that makes the zones more alike inside without harm to others.</source>
            <translation>Det ble ikke funnet noe som gjør sonene mer ensartede uten å skade andre.</translation>
        </message>
        <message>
            <source>Nothing was found that mends the zones without harm to others. Open locked zones around them, choose more zones, or give a reason for the exception.</source>
            <translation>Det ble ikke funnet noe som retter sonene uten å skade andre. Lås opp soner rundt dem, velg flere soner, eller begrunn unntaket.</translation>
        </message>
        <message>
            <source>Nothing was sent to these kommuner to take over: {kommuner}.</source>
            <translation>Ingenting ble sendt til disse kommunene som skal overtas: {kommuner}.</translation>
        </message>
        <message>
            <source>Nothing was sent to {told}. Packages are at hand for: {kommuner}.</source>
            <translation>Ingenting er sendt til {told}. Det finnes pakker for: {kommuner}.</translation>
        </message>
        <message>
            <source>Nothing was written: KLASS or its readers would refuse it. Rules broken: {count}.</source>
            <translation>Ingenting ble skrevet: KLASS eller leserne ville ha avvist det. Brutte regler: {count}.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Ingenting.</translation>
        </message>
        <message>
            <source>Nothing: every row could be used as it is.</source>
            <translation>Ingenting: alle rader kunne brukes som de er.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Antall</translation>
        </message>
        <message>
            <source>Number in Statistics Norway's list</source>
            <translation>Nummer i SSBs liste</translation>
        </message>
        <message>
            <source>Number issued</source>
            <translation>Nummer tildelt</translation>
        </message>
        <message>
            <source>Number of answers from a copy</source>
            <translation>Antall svar fra en kopi</translation>
        </message>
        <message>
            <source>Number of approvals undone</source>
            <translation>Antall godkjenninger angret</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>Antall områder</translation>
        </message>
        <message>
            <source>Number of areas that are high on all indicators</source>
            <translation>Antall områder som er høye på alle indikatorer</translation>
        </message>
        <message>
            <source>Number of areas whose class is unsure</source>
            <translation>Antall områder med usikker klasse</translation>
        </message>
        <message>
            <source>Number of areas without a class</source>
            <translation>Antall områder uten klasse</translation>
        </message>
        <message>
            <source>Number of breaks</source>
            <translation>Antall brudd</translation>
        </message>
        <message>
            <source>Number of changes</source>
            <translation>Antall endringer</translation>
        </message>
        <message>
            <source>Number of codes in the register</source>
            <translation>Antall koder i registeret</translation>
        </message>
        <message>
            <source>Number of codes that end</source>
            <translation>Antall koder som opphører</translation>
        </message>
        <message>
            <source>Number of components</source>
            <translation>Antall komponenter</translation>
        </message>
        <message>
            <source>Number of connected parts</source>
            <translation>Antall sammenhengende deler</translation>
        </message>
        <message>
            <source>Number of contiguous pairs, links included</source>
            <translation>Antall nabopar, lenker medregnet</translation>
        </message>
        <message>
            <source>Number of differences</source>
            <translation>Antall forskjeller</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Antall feil</translation>
        </message>
        <message>
            <source>Number of errors and exceptions waived</source>
            <translation>Antall feil og unntak som er godtatt av SSB</translation>
        </message>
        <message>
            <source>Number of events refused</source>
            <translation>Antall hendelser avvist</translation>
        </message>
        <message>
            <source>Number of events registered</source>
            <translation>Antall hendelser registrert</translation>
        </message>
        <message>
            <source>Number of events registered before</source>
            <translation>Antall hendelser som var registrert fra før</translation>
        </message>
        <message>
            <source>Number of exceptions</source>
            <translation>Antall unntak</translation>
        </message>
        <message>
            <source>Number of exceptions without a reason</source>
            <translation>Antall unntak uten begrunnelse</translation>
        </message>
        <message>
            <source>Number of figures hidden</source>
            <translation>Antall tall som er skjult</translation>
        </message>
        <message>
            <source>Number of figures shown</source>
            <translation>Antall tall som vises</translation>
        </message>
        <message>
            <source>Number of files written</source>
            <translation>Antall skrevne filer</translation>
        </message>
        <message>
            <source>Number of grunnkretser</source>
            <translation>Antall grunnkretser</translation>
        </message>
        <message>
            <source>Number of grunnkretser with a population-weighted centre</source>
            <translation>Antall grunnkretser med befolkningsvektet sentrum</translation>
        </message>
        <message>
            <source>Number of grunnkretser with another zone</source>
            <translation>Antall grunnkretser med en annen sone</translation>
        </message>
        <message>
            <source>Number of indicators</source>
            <translation>Antall indikatorer</translation>
        </message>
        <message>
            <source>Number of inhabited grunnkretser without a way</source>
            <translation>Antall bebodde grunnkretser uten vei</translation>
        </message>
        <message>
            <source>Number of kommuner</source>
            <translation>Antall kommuner</translation>
        </message>
        <message>
            <source>Number of kommuner approved</source>
            <translation>Antall kommuner godkjent</translation>
        </message>
        <message>
            <source>Number of kommuner in each state</source>
            <translation>Antall kommuner i hver tilstand</translation>
        </message>
        <message>
            <source>Number of kommuner past their deadline</source>
            <translation>Antall kommuner over fristen</translation>
        </message>
        <message>
            <source>Number of kommuner refused</source>
            <translation>Antall kommuner avvist</translation>
        </message>
        <message>
            <source>Number of kommuner that failed</source>
            <translation>Antall kommuner som feilet</translation>
        </message>
        <message>
            <source>Number of kommuner that wait for Statistics Norway</source>
            <translation>Antall kommuner som venter på SSB</translation>
        </message>
        <message>
            <source>Number of kommuner with zones in force</source>
            <translation>Antall kommuner med gjeldende soner</translation>
        </message>
        <message>
            <source>Number of links, proposed ones included</source>
            <translation>Antall lenker, foreslåtte medregnet</translation>
        </message>
        <message>
            <source>Number of new codes</source>
            <translation>Antall nye koder</translation>
        </message>
        <message>
            <source>Number of new zones</source>
            <translation>Antall nye soner</translation>
        </message>
        <message>
            <source>Number of notes</source>
            <translation>Antall merknader</translation>
        </message>
        <message>
            <source>Number of packages written</source>
            <translation>Antall pakker skrevet</translation>
        </message>
        <message>
            <source>Number of parts that do not hang together, links of your own counted as borders</source>
            <translation>Antall deler som ikke henger sammen; egne lenker regnes som grenser</translation>
        </message>
        <message>
            <source>Number of proposed links</source>
            <translation>Antall foreslåtte lenker</translation>
        </message>
        <message>
            <source>Number of rows in the table of changes</source>
            <translation>Antall rader i endringstabellen</translation>
        </message>
        <message>
            <source>Number of rows without a partner</source>
            <translation>Antall rader uten motpart</translation>
        </message>
        <message>
            <source>Number of rules broken</source>
            <translation>Antall brutte regler</translation>
        </message>
        <message>
            <source>Number of the classification</source>
            <translation>Nummeret på klassifikasjonen</translation>
        </message>
        <message>
            <source>Number of things in the register that no event tells of</source>
            <translation>Antall ting i registeret som ingen hendelse forteller om</translation>
        </message>
        <message>
            <source>Number of things to look at</source>
            <translation>Antall ting å se på</translation>
        </message>
        <message>
            <source>Number of zones</source>
            <translation>Antall soner</translation>
        </message>
        <message>
            <source>Number of zones in all</source>
            <translation>Antall soner i alt</translation>
        </message>
        <message>
            <source>Number of zones that changed</source>
            <translation>Antall soner som er endret</translation>
        </message>
        <message>
            <source>Number of zones that ended</source>
            <translation>Antall soner som er opphørt</translation>
        </message>
        <message>
            <source>Number of zones that were kept</source>
            <translation>Antall soner som er beholdt</translation>
        </message>
        <message>
            <source>Number or name of the area</source>
            <translation>Områdets nummer eller navn</translation>
        </message>
        <message>
            <source>Number {place} of {of} from the highest</source>
            <translation>Nummer {place} av {of} regnet fra det høyeste</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1103,1127: one more page, for all of them together.</source>
            <translation>Firesifrede nummer med komma mellom, som 1103,1127: én side til, for alle sammen.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer, as a version of KLASS has them.</source>
            <translation>Nummer på 4 sifre med komma mellom, for eksempel 1106,4012. Tomt: alle kommunene i laget, slik en versjon i KLASS har dem.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all kommuner of the layer.</source>
            <translation>Kommunenumre med 4 siffer og komma mellom, for eksempel 1106,4012. Tomt: alle kommunene i laget.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Empty: all.</source>
            <translation>Nummer på 4 sifre med komma mellom, for eksempel 1106,4012. Tomt: alle.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between, such as 1106,4012. Only for an event by hand.</source>
            <translation>Nummer på fire sifre med komma mellom, for eksempel 1106,4012. Bare for en hendelse for hånd.</translation>
        </message>
        <message>
            <source>Numbers of 4 digits with commas between. Empty: none; the file holds them all in hendelser.</source>
            <translation>Nummer på fire sifre med komma mellom. Tomt: ingen; fila har alle i hendelser.</translation>
        </message>
        <message>
            <source>Numbers of kommuner with commas between them, for the policy «named»: 0301, 4601.</source>
            <translation>Kommunenumre med komma mellom, for valget «named»: 0301, 4601.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Odd rows</source>
            <translation>Rader å se på</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Of a table by sex or age the total is taken; without one the parts are summed if they are everybody. The log and the report say which.</source>
            <translation>Av en tabell etter kjønn eller alder brukes totalen; uten total summeres delene hvis de er alle. Loggen og rapporten sier hva som ble gjort.</translation>
        </message>
        <message>
            <source>Of these former zones only some grunnkretser are among those that stay; the others are divided anew: {zones}.</source>
            <translation>Av disse tidligere sonene er bare noen av grunnkretsene blant dem som skal bli som de er; resten deles inn på nytt: {zones}.</translation>
        </message>
        <message>
            <source>Of these {count} are not today's figures and were not taken into account.</source>
            <translation>Av disse er {count} andre enn dagens tall, og de er ikke regnet med.</translation>
        </message>
        <message>
            <source>Of {path} the layer «{layer}» is used, not: {others}.</source>
            <translation>Fra {path} brukes laget «{layer}», ikke: {others}.</translation>
        </message>
        <message>
            <source>Of {total} grunnkretser {count} are missing: {units}. Ask the kommune for the whole table.</source>
            <translation>Av {total} grunnkretser mangler {count}: {units}. Be kommunen om hele tabellen.</translation>
        </message>
        <message>
            <source>Off: a kommune whose package is there already fails, and nothing is written over.</source>
            <translation>Av: en kommune med pakke fra før feiler, og ingenting overskrives.</translation>
        </message>
        <message>
            <source>Off: an outage stops the run. On: the copy of the same question is read, and the log tells its age.</source>
            <translation>Av: kjøringen stopper når KLASS er nede. På: kopien av det samme spørsmålet leses, og loggen sier hvor gammel den er.</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Offisiell</translation>
        </message>
        <message>
            <source>Official table to compare with</source>
            <translation>Offisiell tabell å sammenligne med</translation>
        </message>
        <message>
            <source>Old and new code and the day, for every change between versions.</source>
            <translation>Gammel og ny kode og dagen, for hver endring mellom versjoner.</translation>
        </message>
        <message>
            <source>Old and new code of all zones that share grunnkretser, with the people and the kind of change.</source>
            <translation>Gammel og ny kode for alle soner som har grunnkretser felles, med personer og endringens art.</translation>
        </message>
        <message>
            <source>Old zone</source>
            <translation>Gammel sone</translation>
        </message>
        <message>
            <source>On where the classification has short names in KLASS, which then wants one for each code: the name.</source>
            <translation>På når klassifikasjonen har kortnavn i KLASS, som da krever et for hver kode: navnet.</translation>
        </message>
        <message>
            <source>One GeoPackage with all figures and tables that explain them; the page per kommune is made of it.</source>
            <translation>Én GeoPackage med alle tall og tabeller som forklarer dem; siden per kommune lages av den.</translation>
        </message>
        <message>
            <source>One GeoPackage, LKS-REGISTER.gpkg, holds the whole process: where each kommune stands, every event with who, when, from, to and why, and the codes that have been in force. Run it without anything to take in, and it shows how things stand; nothing is written then.</source>
            <translation>Én GeoPackage, LKS-REGISTER.gpkg, rommer hele prosessen: hvor hver kommune står, hver hendelse med hvem, når, fra, til og hvorfor, og kodene som har vært i bruk. Kjør uten noe å ta inn, og den viser hvordan det står til; da skrives ingenting.</translation>
        </message>
        <message>
            <source>One ZIP for each kommune is written here, such as LKS-1106-HAUGESUND.zip.</source>
            <translation>Her skrives én ZIP for hver kommune, for eksempel LKS-1106-HAUGESUND.zip.</translation>
        </message>
        <message>
            <source>One file for each kommune is written here, such as INNSIKT-1106-HAUGESUND.html, and index.html with links to all pages in the folder. Pages of the same name are replaced, others stay.</source>
            <translation>Her skrives én fil for hver kommune, som INNSIKT-1106-HAUGESUND.html, og index.html med lenker til alle sidene i mappen. Sider med samme navn erstattes, andre blir liggende.</translation>
        </message>
        <message>
            <source>One indicator, all years</source>
            <translation>Én indikator, alle år</translation>
        </message>
        <message>
            <source>One indicator, one year</source>
            <translation>Én indikator, ett år</translation>
        </message>
        <message>
            <source>One layer with all that was joined, ready for the other algorithms. Nothing in the sources is changed.</source>
            <translation>Ett lag med alt som ble koblet, klart for de andre algoritmene. Kildene endres ikke.</translation>
        </message>
        <message>
            <source>One of its grunnkretser alone has more inhabitants than the maximum.</source>
            <translation>En av grunnkretsene har alene flere innbyggere enn maksimum.</translation>
        </message>
        <message>
            <source>One of its grunnkretser is itself in several parts.</source>
            <translation>En av grunnkretsene består selv av flere deler.</translation>
        </message>
        <message>
            <source>One of the rows counts here. Remove the others.</source>
            <translation>Én av radene er regnet med her. Fjern de andre.</translation>
        </message>
        <message>
            <source>One part is cut off from the other by water or another kommune, and large enough for a zone of its own.</source>
            <translation>Den ene delen er skilt fra den andre av vann eller en annen kommune, og er stor nok til å være en egen sone.</translation>
        </message>
        <message>
            <source>One part lies in another kommune or bydel: it belongs in a zone there.</source>
            <translation>Den ene delen ligger i en annen kommune eller bydel: den hører til i en sone der.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets with its zone, of one kommune or many, such as the grunnkretser with the new division that «Read the answers of the kommuner» writes. It is judged by every rule. Needed unless an approval is undone.</source>
            <translation>Én flate per grunnkrets med sonen sin, fra én kommune eller mange, for eksempel grunnkretsene med ny inndeling som «Les svarene fra kommunene» skriver. Den vurderes etter alle reglene. Må med, unntatt når en godkjenning angres.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets, of one kommune or the whole country, such as «Prepare grunnkretser» makes them. «Uoppgitt grunnkrets» may be a row without a polygon.</source>
            <translation>Ett polygon for hver grunnkrets, for én kommune eller hele landet, slik «Klargjør grunnkretser» lager dem. «Uoppgitt grunnkrets» kan være en rad uten polygon.</translation>
        </message>
        <message>
            <source>One polygon for each grunnkrets: the kommuner, their names, inhabitants and outlines are taken from it. Needed for a new register, and when population or kommuner have changed.</source>
            <translation>Én flate per grunnkrets: kommunene med navn, innbyggere og omriss hentes derfra. Trengs for et nytt register, og når befolkningen eller kommunene har endret seg.</translation>
        </message>
        <message>
            <source>One polygon for each kommune with its state, priority, next step and deadline.</source>
            <translation>Én flate per kommune med tilstand, prioritet, neste steg og frist.</translation>
        </message>
        <message>
            <source>One polygon for each zone of this division, with what became of it, its inhabitants and whether it is within the limits.</source>
            <translation>Ett polygon for hver sone i inndelingen, med hva som ble av den, innbyggerne og om den er innenfor grensene.</translation>
        </message>
        <message>
            <source>One polygon for each zone with its status: without errors, needs a reason, or must be mended.</source>
            <translation>Ett polygon for hver sone med status: uten feil, trenger begrunnelse eller må rettes.</translation>
        </message>
        <message>
            <source>One polygon for each zone with the newest year of each indicator. Needs a division with polygons; without them the rows have none.</source>
            <translation>Én flate for hver sone med det nyeste året av hver indikator. Krever en inndeling med flater; uten dem har radene ingen.</translation>
        </message>
        <message>
            <source>One polygon for each zone, with code, name, inhabitants and key figures.</source>
            <translation>Ett polygon for hver sone, med kode, navn, innbyggere og nøkkeltall.</translation>
        </message>
        <message>
            <source>One polygon for each zone: kept, changed or new, and why; zones that ended have no polygon.</source>
            <translation>Ett polygon for hver sone: beholdt, endret eller ny, og hvorfor; soner som er opphørt, har ikke polygon.</translation>
        </message>
        <message>
            <source>One row for each change: which grunnkrets, from which zone to which, and the kommune's comment.</source>
            <translation>En rad for hver endring: hvilken grunnkrets, fra hvilken sone til hvilken, og kommunens kommentar.</translation>
        </message>
        <message>
            <source>One row for each error, exception and note, at its place, with the rule and a sentence that explains it.</source>
            <translation>En rad for hver feil, hvert unntak og hver merknad, på stedet det gjelder, med regelen og en setning som forklarer.</translation>
        </message>
        <message>
            <source>One row for each event that the register refused, with the reason.</source>
            <translation>Én rad per hendelse som registeret avviste, med grunnen.</translation>
        </message>
        <message>
            <source>One row for each kommune, in the order to work in: next step, whose turn, deadline, days late.</source>
            <translation>Én rad per kommune, i den rekkefølgen det bør arbeides: neste steg, hvem sin tur, frist, dager over fristen.</translation>
        </message>
        <message>
            <source>One row for each kommune: approved or refused, why, zones, what was waived, hash of unit and zone.</source>
            <translation>Én rad per kommune: godkjent eller avvist, hvorfor, soner, hva det er gjort unntak for, kontrollsum av krets og sone.</translation>
        </message>
        <message>
            <source>One row for each rule of KLASS or of its readers that is broken, with the codes and a sentence.</source>
            <translation>En rad for hver regel hos KLASS eller leserne som er brutt, med kodene og en setning.</translation>
        </message>
        <message>
            <source>One row for each state: how many, their inhabitants, how many are late, by priority.</source>
            <translation>Én rad per tilstand: hvor mange, hvor mange innbyggere de har, hvor mange som er over fristen, etter prioritet.</translation>
        </message>
        <message>
            <source>One row for each zone or grunnkrets that is not in KLASS as approved.</source>
            <translation>En rad for hver sone eller grunnkrets som ikke er i KLASS slik den er godkjent.</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>Ett år</translation>
        </message>
        <message>
            <source>One zone where more are possible</source>
            <translation>Én sone der flere er mulig</translation>
        </message>
        <message>
            <source>One zone will do</source>
            <translation>Én sone er nok</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together.</source>
            <translation>Bare en lenke (for eksempel en bru) holder sonen sammen.</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together. One grunnkrets less would do without: {unit}, which borders on {other}.</source>
            <translation>Bare en lenke (for eksempel en bru) holder sonen sammen. Uten én grunnkrets ville den ikke trenges: {unit}, som grenser til {other}.</translation>
        </message>
        <message>
            <source>Only a link (such as a bridge) holds it together. One grunnkrets more would do without: {unit}, now in {other}.</source>
            <translation>Bare en lenke (for eksempel en bru) holder sonen sammen. Med én grunnkrets til ville den ikke trenges: {unit}, nå i {other}.</translation>
        </message>
        <message>
            <source>Only chosen areas</source>
            <translation>Bare valgte områder</translation>
        </message>
        <message>
            <source>Only in the grunnkrets layer</source>
            <translation>Bare i grunnkretslaget</translation>
        </message>
        <message>
            <source>Only in the other layer</source>
            <translation>Bare i det andre laget</translation>
        </message>
        <message>
            <source>Only moves of single grunnkretser were tried in: {names}. With more than {count} connected grunnkretser the full search takes too much memory, and better zones may well exist.</source>
            <translation>Bare flytting av enkelte grunnkretser er prøvd i: {names}. Med mer enn {count} sammenhengende grunnkretser tar det fulle søket for mye minne, og det kan godt finnes bedre soner.</translation>
        </message>
        <message>
            <source>Only one of each of these pairs was asked for ([INDICATORS]). Where the other one is published as well, the difference of the two tells of the rest, which is not protected: make both in one run. Pairs: {names}.</source>
            <translation>Bare én i hvert av disse parene ble valgt ([INDICATORS]). Der den andre også publiseres, forteller forskjellen mellom de to om resten, som ikke er vernet: Lag begge i samme kjøring. Par: {names}.</translation>
        </message>
        <message>
            <source>Only problems</source>
            <translation>Bare problemer</translation>
        </message>
        <message>
            <source>Only the layers of the package are opened, not its project: {reason}.</source>
            <translation>Bare lagene i pakken er åpnet, ikke prosjektet: {reason}.</translation>
        </message>
        <message>
            <source>Only these kommuner</source>
            <translation>Bare disse kommunene</translation>
        </message>
        <message>
            <source>Only these kommuner are in the files: {names}. A version of KLASS has all.</source>
            <translation>Bare disse kommunene er med i filene: {names}. En versjon i KLASS har alle.</translation>
        </message>
        <message>
            <source>Only what is named is written; what the steps hand on to each other needs no name. The principal components are made if one of their outputs is wanted.</source>
            <translation>Bare det som får et navn, blir skrevet; det stegene gir hverandre, trenger ikke noe. Hovedkomponentene lages om noe av det de gir, er ønsket.</translation>
        </message>
        <message>
            <source>Only {count} of the {total} grunnkretser in the answer are among those sent. It is made with the grunnkretser of another year. Ask the kommune to use the package it was sent.</source>
            <translation>Bare {count} av de {total} grunnkretsene i svaret er blant dem som ble sendt. Det er laget med grunnkretsene for et annet år. Be kommunen bruke pakken den fikk tilsendt.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Open an LKS-pakke</source>
            <translation>Åpne en LKS-pakke</translation>
        </message>
        <message>
            <source>Open an LKS-pakke (ZIP)…</source>
            <translation>Åpne en LKS-pakke (ZIP) …</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Åpne mappa</translation>
        </message>
        <message>
            <source>Opens your mail program with address and subject; attach the file yourself.</source>
            <translation>Åpner e-postprogrammet ditt med adresse og emne; legg ved fila selv.</translation>
        </message>
        <message>
            <source>Opphopingsindeks</source>
            <translation>Opphopningsindeks</translation>
        </message>
        <message>
            <source>Other divisions</source>
            <translation>Andre inndelinger</translation>
        </message>
        <message>
            <source>Other divisions of the grunnkretser</source>
            <translation>Andre inndelinger av grunnkretsene</translation>
        </message>
        <message>
            <source>Other divisions: back to the proposal, scenarios to try and compare, CSV files</source>
            <translation>Andre inndelinger: tilbake til forslaget, scenarier å prøve og sammenligne, CSV-filer</translation>
        </message>
        <message>
            <source>Other dwellings</source>
            <translation>Annen bolig</translation>
        </message>
        <message>
            <source>Other indicators</source>
            <translation>Andre indikatorer</translation>
        </message>
        <message>
            <source>Other limits for single kommuner</source>
            <translation>Andre grenser for enkelte kommuner</translation>
        </message>
        <message>
            <source>Other number today</source>
            <translation>Annet nummer i dag</translation>
        </message>
        <message>
            <source>Other pages in this folder</source>
            <translation>Andre sider i denne mappen</translation>
        </message>
        <message>
            <source>Other units of the kommune have a value here. They count as lying where their zone does.</source>
            <translation>Andre grunnkretser i kommunen har en verdi her. Disse regnes som om de ligger der sonen ligger.</translation>
        </message>
        <message>
            <source>Other units of the kommune have a value here. Units without one were kept in zones of their own.</source>
            <translation>Andre grunnkretser i kommunen har en verdi her. De som mangler den, er holdt i egne soner.</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Annen verdi</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Av i alt</translation>
        </message>
        <message>
            <source>Outside the kommuner</source>
            <translation>Utenfor kommunene</translation>
        </message>
        <message>
            <source>Outside the limits: {before} zones in {a}, {after} in {b}; exceptions below the minimum: {low_before} and {low_after}.</source>
            <translation>Utenfor grensene: {before} soner i {a}, {after} i {b}; unntak under minimum: {low_before} og {low_after}.</translation>
        </message>
        <message>
            <source>Outside the zones</source>
            <translation>Utenfor sonene</translation>
        </message>
        <message>
            <source>Over 30 000 inhabitants, no zones</source>
            <translation>Over 30 000 innbyggere, uten soner</translation>
        </message>
        <message>
            <source>Over the years</source>
            <translation>Over årene</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Utvikling</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Overlapp</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Overlapp</translation>
        </message>
        <message>
            <source>Own corrections of contiguity: {links} links and {cuts} cuts.</source>
            <translation>Egne rettelser av naboskap: {links} lenker og {cuts} brudd.</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>Egne tall</translation>
        </message>
        <message>
            <source>Own link</source>
            <translation>Egen lenke</translation>
        </message>
        <message>
            <source>Own links</source>
            <translation>Egne lenker</translation>
        </message>
        <message>
            <source>Own links and cuts</source>
            <translation>Egne lenker og brudd</translation>
        </message>
        <message>
            <source>Own links and cuts correct what counts as contiguous. A line joins the two grunnkretser at its ends (a ferry, a bridge; an end may lie up to 500 m outside). With brudd in the field art it parts them instead: a line along a ridge or a motorway parts all pairs whose border it follows (within 30 m, for at least half of the border), any other line the two grunnkretser at its ends. A table with the fields fra and til does the same by number. Cuts are final, and a pair both linked and cut is cut. The edges that «Contiguity» writes can be edited and used here: set art to brudd to part a pair, draw new lines to join one; rows with grense are overlooked.</source>
            <translation>Egne lenker og brudd retter hva som regnes som naboer. En linje knytter sammen de to grunnkretsene ved endene (en ferge, en bru; en ende kan ligge opp til 500 m utenfor). Med brudd i feltet art skiller den dem i stedet: en linje langs en åsrygg eller en motorvei skiller alle par som den følger grensen til (innenfor 30 m, langs minst halvparten av grensen), en annen linje de to grunnkretsene ved endene. En tabell med feltene fra og til gjør det samme etter nummer. Brudd er endelige, og et par som er både lenket og skilt, er skilt. Kantene som «Naboskap» skriver, kan redigeres og brukes her: sett art til brudd for å skille et par, tegn nye linjer for å knytte et par sammen; rader med grense overses.</translation>
        </message>
        <message>
            <source>Own: {name}</source>
            <translation>Egne: {name}</translation>
        </message>
        <message>
            <source>PC {n}</source>
            <translation>PC {n}</translation>
        </message>
        <message>
            <source>PNG files (*.png)</source>
            <translation>PNG-filer (*.png)</translation>
        </message>
        <message>
            <source>Package as sent</source>
            <translation>Pakken slik den ble sendt</translation>
        </message>
        <message>
            <source>Packages that are there can be replaced or left, not both.</source>
            <translation>Pakker som finnes fra før, kan erstattes eller stå, ikke begge deler.</translation>
        </message>
        <message>
            <source>Packages that were left</source>
            <translation>Pakker som ble latt være</translation>
        </message>
        <message>
            <source>Packages to look at before they are sent</source>
            <translation>Pakker å se på før de sendes</translation>
        </message>
        <message>
            <source>Packages written</source>
            <translation>Pakker som er skrevet</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Pairs that occur more than once: {codes}. KLASS fails when the old rows are gone.</source>
            <translation>Par som forekommer mer enn én gang: {codes}. KLASS stopper når de gamle radene alt er borte.</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Parquet files (*.parquet)</source>
            <translation>Parquet-filer (*.parquet)</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Part larger than its whole</source>
            <translation>Del større enn helheten</translation>
        </message>
        <message>
            <source>Part {part} of {parts} (grunnkretser: {count}, inhabitants: {people}).</source>
            <translation>Del {part} av {parts} (grunnkretser: {count}, innbyggere: {people}).</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Deler</translation>
        </message>
        <message>
            <source>Parts add up to the whole</source>
            <translation>Delene summerer seg til helheten</translation>
        </message>
        <message>
            <source>Parts by area</source>
            <translation>Deler etter areal</translation>
        </message>
        <message>
            <source>Parts larger than their whole</source>
            <translation>Deler som er større enn helheten</translation>
        </message>
        <message>
            <source>Path of LKS-REGISTER.gpkg. It is made there if it does not exist and [INPUT] is given.</source>
            <translation>Banen til LKS-REGISTER.gpkg. Registeret lages der hvis det ikke finnes og [INPUT] er oppgitt.</translation>
        </message>
        <message>
            <source>Path of the register</source>
            <translation>Banen til registeret</translation>
        </message>
        <message>
            <source>People at each point or cell</source>
            <translation>Personer i hvert punkt eller hver rute</translation>
        </message>
        <message>
            <source>People in households below 60 per cent of the median income (eu60) or below 50 (eu50). It counts where no indicators are chosen.</source>
            <translation>Personer i husholdninger under 60 prosent av medianinntekten (eu60) eller under 50 (eu50). Gjelder når ingen indikatorer er valgt.</translation>
        </message>
        <message>
            <source>People in their thirties tell who moves to a place, more than who grew up.</source>
            <translation>De som er i trettiårene, viser hvem som flytter til et sted, mer enn hvem som er vokst opp der.</translation>
        </message>
        <message>
            <source>People live there, and nobody would be counted. Put them in a zone.</source>
            <translation>Det bor folk der, og ingen av dem ville bli talt. Legg dem i en sone.</translation>
        </message>
        <message>
            <source>People living alone</source>
            <translation>Aleneboende</translation>
        </message>
        <message>
            <source>People to be reached</source>
            <translation>Personer som skal nås</translation>
        </message>
        <message>
            <source>People who changed zone</source>
            <translation>Personer som har byttet sone</translation>
        </message>
        <message>
            <source>People without a zone (unknown address or uninhabited units): in the totals, not on the map.</source>
            <translation>Personer uten sone (uoppgitt grunnkrets eller ubebodde enheter): med i summene, ikke på kartet.</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Prosent</translation>
        </message>
        <message>
            <source>Per cent. A zone with less room than this above the minimum population (with 5 and 1500: fewer than 1575) is avoided where that breaks no rule and costs little homogeneity, so that it does not fall below the limit next year. 0: no room is asked for, and the years ahead do not count either. Without refinement it does not count.</source>
            <translation>Prosent. En sone med mindre avstand enn dette til minste befolkning (med 5 og 1500: færre enn 1575) unngås der det ikke bryter noen regel og koster lite homogenitet, slik at den ikke faller under grensen neste år. 0: Det kreves ingen avstand, og årene framover teller heller ikke. Uten forbedring teller det ikke.</translation>
        </message>
        <message>
            <source>Percentages that rest on fewer than {limit} people in teller or in what is left of nevner, not for publication: {count}. Take the zones of «Statistics by zone», where these are hidden, for what is published.</source>
            <translation>Prosenter som hviler på færre enn {limit} personer i telleren eller i resten av nevneren, og som ikke er til publisering: {count}. Bruk sonene fra «Statistikk per sone», der disse er skjult, til det som publiseres.</translation>
        </message>
        <message>
            <source>Persons in low-income households, EU-50</source>
            <translation>Personer i lavinntektshusholdninger, EU-50</translation>
        </message>
        <message>
            <source>Persons in low-income households, EU-60</source>
            <translation>Personer i lavinntektshusholdninger, EU-60</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilot</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>Piloter</translation>
        </message>
        <message>
            <source>Places of people that lie in no grunnkrets were left out: {count}.</source>
            <translation>Bosteder som ikke ligger i noen grunnkrets, ble utelatt: {count}.</translation>
        </message>
        <message>
            <source>Places that break a rule: {count}.</source>
            <translation>Steder som bryter en regel: {count}.</translation>
        </message>
        <message>
            <source>Play through the years</source>
            <translation>Spill gjennom årene</translation>
        </message>
        <message>
            <source>Polygon altered</source>
            <translation>Flate endret</translation>
        </message>
        <message>
            <source>Polygon and grunnkrets disagree</source>
            <translation>Flate og grunnkrets er uenige</translation>
        </message>
        <message>
            <source>Polygon repaired</source>
            <translation>Flate reparert</translation>
        </message>
        <message>
            <source>Polygons of Norway's kommuner</source>
            <translation>Flater for kommunene i Norge</translation>
        </message>
        <message>
            <source>Polygons of other divisions</source>
            <translation>Flater for andre inndelinger</translation>
        </message>
        <message>
            <source>Polygons of the areas that the tables of indicators go by instead of grunnkretser. Each grunnkrets gets the figures of the area that most of it lies in: right for shares and means, not for counts.</source>
            <translation>Polygoner for områdene som tabellene med indikatorer gjelder i stedet for grunnkretser. Hver grunnkrets får tallene til området det meste av den ligger i: riktig for andeler og gjennomsnitt, ikke for antall.</translation>
        </message>
        <message>
            <source>Polygons of the grunnkretser</source>
            <translation>Polygoner for grunnkretsene</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Befolkning</translation>
        </message>
        <message>
            <source>Population after</source>
            <translation>Befolkning etter</translation>
        </message>
        <message>
            <source>Population against the criterion</source>
            <translation>Befolkning mot kriteriet</translation>
        </message>
        <message>
            <source>Population altered</source>
            <translation>Befolkning endret</translation>
        </message>
        <message>
            <source>Population at the approval</source>
            <translation>Befolkning ved godkjenning</translation>
        </message>
        <message>
            <source>Population before</source>
            <translation>Befolkning før</translation>
        </message>
        <message>
            <source>Population development</source>
            <translation>Befolkningsutvikling</translation>
        </message>
        <message>
            <source>Population development of the grunnkretser</source>
            <translation>Befolkningsutvikling i grunnkretsene</translation>
        </message>
        <message>
            <source>Population missing</source>
            <translation>Befolkning mangler</translation>
        </message>
        <message>
            <source>Population of the zones</source>
            <translation>Befolkning i sonene</translation>
        </message>
        <message>
            <source>Population of the zones, with the limits</source>
            <translation>Befolkning i sonene, med grensene</translation>
        </message>
        <message>
            <source>Population ten years ago</source>
            <translation>Befolkning for ti år siden</translation>
        </message>
        <message>
            <source>Population: {population} · zone: {zone}</source>
            <translation>Befolkning: {population} · sone: {zone}</translation>
        </message>
        <message>
            <source>Prepare grunnkretser</source>
            <translation>Klargjør grunnkretser</translation>
        </message>
        <message>
            <source>Prepared grunnkretser</source>
            <translation>Klargjorte grunnkretser</translation>
        </message>
        <message>
            <source>Press a heading to sort. The figures as CSV have one row for each area, indicator and year, with count, denominator and share as in the facts; «:» stands for a hidden figure.</source>
            <translation>Trykk på en overskrift for å sortere. Tallene som CSV har én rad for hvert område, indikator og år, med teller, nevner og andel som i faktafila; «:» står for et skjult tall.</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Forrige problem</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>Forrige problem (Shift+F8)</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hovedkomponenter</translation>
        </message>
        <message>
            <source>Principal components of living conditions</source>
            <translation>Hovedkomponenter av levekår</translation>
        </message>
        <message>
            <source>Principal components of living conditions in {place}</source>
            <translation>Hovedkomponenter av levekår i {place}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Printed in the letter and kept in the package. Empty: today.</source>
            <translation>Står i brevet og i pakken. Tomt: i dag.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritet</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile of the chosen zones</source>
            <translation>Profil for de valgte sonene</translation>
        </message>
        <message>
            <source>Profiles of the zones</source>
            <translation>Profiler for sonene</translation>
        </message>
        <message>
            <source>Projected population</source>
            <translation>Framskrevet befolkning</translation>
        </message>
        <message>
            <source>Proposal altered</source>
            <translation>Forslag endret</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>Forslag laget</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Forslag</translation>
        </message>
        <message>
            <source>Proposed link</source>
            <translation>Foreslått lenke</translation>
        </message>
        <message>
            <source>Proposed links</source>
            <translation>Foreslåtte lenker</translation>
        </message>
        <message>
            <source>Proposed zone</source>
            <translation>Foreslått sone</translation>
        </message>
        <message>
            <source>Protection of hidden counts</source>
            <translation>Vern av skjulte antall</translation>
        </message>
        <message>
            <source>Protection of small counts</source>
            <translation>Vern av små antall</translation>
        </message>
        <message>
            <source>Proven to be the best division there is: {proven} of {count} kommuner and bydeler.</source>
            <translation>Bevist å være den beste inndelingen som finnes: {proven} av {count} kommuner og bydeler.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publisert</translation>
        </message>
        <message>
            <source>Published figures of kommuner, fylker and the country</source>
            <translation>Publiserte tall for kommuner, fylker og landet</translation>
        </message>
        <message>
            <source>Published totals that differ from the sum</source>
            <translation>Publiserte totaler som er ulike summen</translation>
        </message>
        <message>
            <source>Pull the slider to another year. «Change» colours the map by the change between two years. The view «Over time» shows the whole series.</source>
            <translation>Dra glidebryteren til et annet år. «Endring» fargelegger kartet etter endringen mellom to år. Visningen «Utvikling» viser hele serien.</translation>
        </message>
        <message>
            <source>Put into KLASS</source>
            <translation>Legg i KLASS</translation>
        </message>
        <message>
            <source>Put together from several codes, of which some have no figure: the inhabitants of these are too few: {units}.</source>
            <translation>Satt sammen av flere koder, der noen ikke har tall: Folketallet er for lavt i {units}.</translation>
        </message>
        <message>
            <source>Put together from {zones}.</source>
            <translation>Satt sammen av {zones}.</translation>
        </message>
        <message>
            <source>QGIS could not write into the layer «{layer}». Save its edits, leave edit mode and try again; if QGIS stays in edit mode, open the project again.</source>
            <translation>QGIS kunne ikke skrive i laget «{layer}». Lagre endringene i laget, avslutt redigeringen og prøv igjen. Lar redigeringen seg ikke avslutte, så åpne prosjektet på nytt.</translation>
        </message>
        <message>
            <source>Quantile: {quantile}. The index is the unweighted mean of the percentages.</source>
            <translation>Kvantil: {quantile}. Indeksen er det uvektede gjennomsnittet av prosentene.</translation>
        </message>
        <message>
            <source>Rank (1 = highest)</source>
            <translation>Rang (1 = høyest)</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Ratio of sums</source>
            <translation>Forhold mellom summene</translation>
        </message>
        <message>
            <source>Read GeoPackages that were sent while open</source>
            <translation>Les GeoPackage som ble sendt mens de var åpne</translation>
        </message>
        <message>
            <source>Read in from a former register</source>
            <translation>Lest inn fra et tidligere register</translation>
        </message>
        <message>
            <source>Read levekårssoner from KLASS</source>
            <translation>Les levekårssoner fra KLASS</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Les mer</translation>
        </message>
        <message>
            <source>Read the answers of the kommuner</source>
            <translation>Les svarene fra kommunene</translation>
        </message>
        <message>
            <source>Read zones from CSV</source>
            <translation>Les soner fra CSV</translation>
        </message>
        <message>
            <source>Read zones from CSV…</source>
            <translation>Les soner fra CSV …</translation>
        </message>
        <message>
            <source>Reading «{layer}»…</source>
            <translation>Leser «{layer}» …</translation>
        </message>
        <message>
            <source>Reads an answer, or a folder of them: what changed, whether it is valid, the new division.</source>
            <translation>Leser et svar, eller en mappe med svar: hva som er endret, om det er gyldig, den nye inndelingen.</translation>
        </message>
        <message>
            <source>Reads as</source>
            <translation>Leses som</translation>
        </message>
        <message>
            <source>Reads from KLASS' API, or from files saved from it (CSV or JSON): the zones in force at a day with their grunnkretser, as a key; the changes from version to version, as a table for [CODE_CHANGES]; and every code that was ever in force, as a register for [ISSUED].</source>
            <translation>Leser fra API-et til KLASS, eller fra filer lagret derfra (CSV eller JSON): sonene som gjelder en dag, med grunnkretsene sine, som nøkkel; endringene fra versjon til versjon, som tabell for [CODE_CHANGES]; og hver kode som noen gang har vært i bruk, som register for [ISSUED].</translation>
        </message>
        <message>
            <source>Reads what a kommune sent back and compares it with what was sent. The answer is the ZIP, the GeoPackage GKRETS by itself, or a folder; files may be renamed, lie in a folder or beside others. Edits that QGIS left in a -wal file are read. To read many at once, paste the path of the folder with the answers, and of the folder with the packages as sent.</source>
            <translation>Leser det en kommune sendte tilbake, og sammenligner det med det som ble sendt. Svaret er ZIP-en, GeoPackagen GKRETS alene, eller en mappe. Filene kan ha fått nye navn, ligge i en mappe eller ved siden av andre. Redigering som QGIS etterlot i en -wal-fil, leses. For å lese mange på én gang limer du inn stien til mappen med svarene og til mappen med pakkene slik de ble sendt.</translation>
        </message>
        <message>
            <source>Reads zones, changes and issued codes from KLASS, and compares with what was approved.</source>
            <translation>Leser soner, endringer og utstedte koder fra KLASS, og sammenligner med det som er godkjent.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message>
            <source>Reason for exceptions of the zone</source>
            <translation>Begrunnelse for sonens unntak</translation>
        </message>
        <message>
            <source>Reason for the zone's exceptions</source>
            <translation>Begrunnelse for sonens unntak</translation>
        </message>
        <message>
            <source>Reason for {zone}</source>
            <translation>Begrunnelse for {zone}</translation>
        </message>
        <message>
            <source>Reason given: {reason}</source>
            <translation>Oppgitt grunn: {reason}</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Begrunnelser</translation>
        </message>
        <message>
            <source>Recipients of social assistance</source>
            <translation>Sosialhjelpsmottakere</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Refine the division</source>
            <translation>Forbedre inndelingen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvist</translation>
        </message>
        <message>
            <source>Refused: {count}, see below.</source>
            <translation>Avvist: {count}, se nedenfor.</translation>
        </message>
        <message>
            <source>Register and approval</source>
            <translation>Register og godkjenning</translation>
        </message>
        <message>
            <source>Register of issued codes</source>
            <translation>Register over utstedte koder</translation>
        </message>
        <message>
            <source>Register of issued codes, brought up to date</source>
            <translation>Register over utstedte koder, ajourført</translation>
        </message>
        <message>
            <source>Register of today, as a spreadsheet</source>
            <translation>Dagens register som regneark</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registrert</translation>
        </message>
        <message>
            <source>Registered already, and not again: {count}.</source>
            <translation>Registrert fra før, og ikke på nytt: {count}.</translation>
        </message>
        <message>
            <source>Registered now: {event}, {count} kommuner.</source>
            <translation>Registrert nå: {event}, {count} kommuner.</translation>
        </message>
        <message>
            <source>Registered unemployment</source>
            <translation>Registrert arbeidsledighet</translation>
        </message>
        <message>
            <source>Registered youth unemployment</source>
            <translation>Registrert ungdomsledighet</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Avvist</translation>
        </message>
        <message>
            <source>Rejected: {reason} The division as sent stands.</source>
            <translation>Avvist: {reason} Inndelingen slik den ble sendt blir stående.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Remarks about what does not fit</source>
            <translation>Merknader om det som ikke passer sammen</translation>
        </message>
        <message>
            <source>Remarks on the layer</source>
            <translation>Merknader til laget</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Purr</translation>
        </message>
        <message>
            <source>Remind again, or let Statistics Norway set the zones</source>
            <translation>Purr igjen, eller la SSB fastsette sonene</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Purret</translation>
        </message>
        <message>
            <source>Remove it, or correct its code.</source>
            <translation>Fjern det, eller rett koden.</translation>
        </message>
        <message>
            <source>Removed, left by a run that was killed: {names}.</source>
            <translation>Fjernet, etterlatt av en kjøring som ble avbrutt brått: {names}.</translation>
        </message>
        <message>
            <source>Rented dwellings</source>
            <translation>Leide boliger</translation>
        </message>
        <message>
            <source>Repair: too few, too many, in parts</source>
            <translation>Rett: for få, for mange, flere deler</translation>
        </message>
        <message>
            <source>Repaired or remarkable</source>
            <translation>Reparert eller verdt å merke seg</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Erstatt</translation>
        </message>
        <message>
            <source>Replace packages that are there already</source>
            <translation>Erstatt pakker som finnes fra før</translation>
        </message>
        <message>
            <source>Replace {file}? The former one is kept beside it as {former}.</source>
            <translation>Erstatte {file}? Den forrige beholdes ved siden av som {former}.</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report of the components</source>
            <translation>Rapport om komponentene</translation>
        </message>
        <message>
            <source>Report of the preparation</source>
            <translation>Rapport fra klargjøringen</translation>
        </message>
        <message>
            <source>Report of the validation</source>
            <translation>Rapport fra kontrollen</translation>
        </message>
        <message>
            <source>Report of the zones</source>
            <translation>Rapport om sonene</translation>
        </message>
        <message>
            <source>Rest zone</source>
            <translation>Restsone</translation>
        </message>
        <message>
            <source>Rest zones (…9999) are not judged: {a} and {b}.</source>
            <translation>Restsoner (…9999) er ikke vurdert: {a} og {b}.</translation>
        </message>
        <message>
            <source>Returned to the kommune</source>
            <translation>Sendt i retur</translation>
        </message>
        <message>
            <source>Roads and ferries</source>
            <translation>Veger og ferger</translation>
        </message>
        <message>
            <source>Roads meet within</source>
            <translation>Veger møtes innenfor</translation>
        </message>
        <message>
            <source>Roll back</source>
            <translation>Forkast endringer</translation>
        </message>
        <message>
            <source>Room above the minimum</source>
            <translation>Avstand til minstekravet</translation>
        </message>
        <message>
            <source>Room: zones with less than {margin} % above the minimum were avoided where no rule stood against it and it cost little homogeneity. {count} of {zones} zones have less.</source>
            <translation>Avstand: Soner med mindre enn {margin} % over minstekravet er unngått der ingen regel sto imot og det kostet lite homogenitet. {count} av {zones} soner har mindre.</translation>
        </message>
        <message>
            <source>Roundness</source>
            <translation>Rundhet</translation>
        </message>
        <message>
            <source>Roundness {weight}: Polsby-Popper {median} in the median, {least} at the least.</source>
            <translation>Rundhet {weight}: Polsby-Popper {median} i median, {least} på det laveste.</translation>
        </message>
        <message>
            <source>Roundness, least</source>
            <translation>Rundhet, minst</translation>
        </message>
        <message>
            <source>Roundness, median</source>
            <translation>Rundhet, median</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Row houses</source>
            <translation>Rekkehus</translation>
        </message>
        <message>
            <source>Row {row}, with zone {names}, has «{value}» for its grunnkretsnummer.</source>
            <translation>Rad {row}, med sone {names}, har «{value}» som grunnkretsnummer.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Rows by grunnkrets, year, alder and kjønn with key_teller and key_nevner. They give the indirectly standardised ratio (smr, 100 is the mean of all in the tables) and the rate that it means (meis), and their sums are an indicator where no other table has it. Empty: nothing is standardised.</source>
            <translation>Rader etter grunnkrets, år, alder og kjønn med key_teller og key_nevner. De gir det indirekte standardiserte forholdstallet (smr, 100 er gjennomsnittet for alle i tabellene) og raten det svarer til (meis), og summene av dem er en indikator der ingen annen tabell har den. Tomt: ingenting standardiseres.</translation>
        </message>
        <message>
            <source>Rows in which teller is larger than nevner; they were summed as they are: {texts}.</source>
            <translation>Rader der telleren er større enn nevneren; de er summert som de står: {texts}.</translation>
        </message>
        <message>
            <source>Rows of people without a zone were left out: {count}.</source>
            <translation>Rader med folk uten sone ble utelatt: {count}.</translation>
        </message>
        <message>
            <source>Rows of the former division without a grunnkretsnummer or a zone: {names}.</source>
            <translation>Rader i den forrige inndelingen uten grunnkretsnummer eller sone: {names}.</translation>
        </message>
        <message>
            <source>Rows of the layer name these zones, kommuner or groups differently: {codes}. The name that most rows have is written.</source>
            <translation>Rader i laget har ulike navn på disse sonene, kommunene eller gruppene: {codes}. Navnet som flest rader har, er skrevet.</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Rader å se på</translation>
        </message>
        <message>
            <source>Rows with the same code are one area, and their tellere and nevnere are summed.</source>
            <translation>Rader med samme kode er ett område, og tellerne og nevnerne summeres.</translation>
        </message>
        <message>
            <source>Rows with the same code were summed to areas.</source>
            <translation>Rader med samme kode ble summert til områder.</translation>
        </message>
        <message>
            <source>Rows without a code: {codes}.</source>
            <translation>Rader uten kode: {codes}.</translation>
        </message>
        <message>
            <source>Rows without a grunnkretsnummer were left out: {texts}.</source>
            <translation>Rader uten grunnkretsnummer ble utelatt: {texts}.</translation>
        </message>
        <message>
            <source>Rows without a partner</source>
            <translation>Rader uten motpart</translation>
        </message>
        <message>
            <source>Rows without an area were left out: {count}.</source>
            <translation>Rader uten område ble utelatt: {count}.</translation>
        </message>
        <message>
            <source>Rows without data</source>
            <translation>Rader uten data</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules and how often they were broken</source>
            <translation>Reglene og hvor ofte de er brutt</translation>
        </message>
        <message>
            <source>SSB's usual size</source>
            <translation>SSBs vanlige størrelse</translation>
        </message>
        <message>
            <source>Same polygon twice</source>
            <translation>Samme flate to ganger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Save as {what}</source>
            <translation>Lagre som {what}</translation>
        </message>
        <message>
            <source>Save the layer, too</source>
            <translation>Lagre også laget</translation>
        </message>
        <message>
            <source>Save the zones in the layer</source>
            <translation>Lagre sonene i laget</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, instead of asking over the network. Empty: KLASS is asked.</source>
            <translation>Lagret fra KLASS, som CSV eller JSON, i stedet for å spørre over nettet. Tomt: KLASS blir spurt.</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the changes are not known.</source>
            <translation>Lagret fra KLASS, som CSV eller JSON, sammen med filen med koder. Tomt: endringene er ikke kjent.</translation>
        </message>
        <message>
            <source>Saved from KLASS, as CSV or JSON, with the file of codes. Empty: the grunnkretser are not known.</source>
            <translation>Lagret fra KLASS, som CSV eller JSON, sammen med filen med koder. Tomt: grunnkretsene er ikke kjent.</translation>
        </message>
        <message>
            <source>Say who does this ([WHO]): every event of the register has a name.</source>
            <translation>Oppgi hvem som gjør dette ([WHO]): hver hendelse i registeret har et navn.</translation>
        </message>
        <message>
            <source>Scenario «{name}»</source>
            <translation>Scenario «{name}»</translation>
        </message>
        <message>
            <source>Scenarios are kept in the layer's GeoPackage: export the layer to one and edit that.</source>
            <translation>Scenarioer ligger i GeoPackage-fila til laget: eksporter laget til en slik og rediger den.</translation>
        </message>
        <message>
            <source>School districts, bydeler or others, one layer each. Their figures are those that [OTHER_DIVISIONS] of «Statistics by zone» gives; the layer's field with the same codes is found by what it holds.</source>
            <translation>Skolekretser, bydeler eller andre, ett lag for hver. Tallene er de som [OTHER_DIVISIONS] i «Statistikk per sone» gir; feltet i laget med de samme kodene finnes ut fra innholdet.</translation>
        </message>
        <message>
            <source>Search by name or code</source>
            <translation>Søk på navn eller kode</translation>
        </message>
        <message>
            <source>Searches on from the first division for a better one. Turn it off to see what the method alone makes; that is faster, but size, roundness, room above the minimum and the years ahead then do not count.</source>
            <translation>Søker videre fra den første inndelingen etter en bedre. Slå av for å se hva metoden gir alene; det går fortere, men da teller verken størrelse, rundhet, avstand til minstekravet eller årene framover.</translation>
        </message>
        <message>
            <source>Second division: field with the zone</source>
            <translation>Andre inndeling: felt med sonen</translation>
        </message>
        <message>
            <source>Seconds that one answer of KLASS may take, redirects included.</source>
            <translation>Sekunder ett svar fra KLASS kan ta, medregnet omdirigeringer.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startverdi (seed)</translation>
        </message>
        <message>
            <source>Send the package</source>
            <translation>Send pakken</translation>
        </message>
        <message>
            <source>Send the zones to SSB</source>
            <translation>Send sonene til SSB</translation>
        </message>
        <message>
            <source>Send this file to SSB as an attachment:</source>
            <translation>Send denne fila til SSB som vedlegg:</translation>
        </message>
        <message>
            <source>Send to SSB</source>
            <translation>Send til SSB</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Sent to SSB {when}. The zones are read-only until you take the answer back.</source>
            <translation>Sendt til SSB {when}. Sonene kan ikke endres før du tar svaret tilbake.</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Setning</translation>
        </message>
        <message>
            <source>Series of which more than {share} % of the years are hidden are hidden.</source>
            <translation>Serier der mer enn {share} % av årene er skjult, er skjult.</translation>
        </message>
        <message>
            <source>Set art to lenke where a ferry or bridge goes, to brudd where nothing should; or draw another line.</source>
            <translation>Sett art til lenke der det går ferge eller bru, til brudd der kretsene ikke skal knyttes sammen, eller tegn en annen linje.</translation>
        </message>
        <message>
            <source>Set by Statistics Norway</source>
            <translation>Fastsatt av SSB</translation>
        </message>
        <message>
            <source>Several areas</source>
            <translation>Flere områder</translation>
        </message>
        <message>
            <source>Several indicators, one year</source>
            <translation>Flere indikatorer, ett år</translation>
        </message>
        <message>
            <source>Several kommuner on one page</source>
            <translation>Flere kommuner på én side</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Flere deler</translation>
        </message>
        <message>
            <source>Several people may work at once, also on a network folder: a lock file beside the register says who is writing, and everything of one run is written or nothing.</source>
            <translation>Flere kan arbeide samtidig, også på en nettverksmappe: en låsefil ved siden av registeret sier hvem som skriver, og alt i én kjøring blir skrevet, eller ingenting.</translation>
        </message>
        <message>
            <source>Several polygons</source>
            <translation>Flere polygoner</translation>
        </message>
        <message>
            <source>Several rows, put together to one</source>
            <translation>Flere rader, slått sammen til én</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>Share a view</source>
            <translation>Del en visning</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>Andel av</translation>
        </message>
        <message>
            <source>Share of a grunnkrets that an area must cover to count</source>
            <translation>Andel av en grunnkrets som en flate må dekke for å telle</translation>
        </message>
        <message>
            <source>Share of areas that is high</source>
            <translation>Andel av områdene som er høye</translation>
        </message>
        <message>
            <source>Share of children</source>
            <translation>Barneandel</translation>
        </message>
        <message>
            <source>Share of the grunnkretser whose value is suppressed, missing or not possible. None of these is a zero: the field is empty, and the field {field} tells the sign. A number with * counts provisional figures.</source>
            <translation>Andelen av grunnkretsene der verdien er konfidensiell, mangler eller ikke er mulig. Ingen av disse er null: Feltet er tomt, og feltet {field} sier hvilket tegn som sto der. Et tall med * er antallet foreløpige tall.</translation>
        </message>
        <message>
            <source>Share of the inhabitants that moved, 0 to 1</source>
            <translation>Andel av innbyggerne som er flyttet, 0 til 1</translation>
        </message>
        <message>
            <source>Share of the variance in the components, 0 to 1</source>
            <translation>Andel av variansen i komponentene, 0 til 1</translation>
        </message>
        <message>
            <source>Share of the variance kept by the principal components</source>
            <translation>Andel av variansen hovedkomponentene skal beholde</translation>
        </message>
        <message>
            <source>Share of the variance, %</source>
            <translation>Andel av variansen, %</translation>
        </message>
        <message>
            <source>Shares of so few, inclusive, are hidden with their nevner. 0: no such limit.</source>
            <translation>Andeler av så få eller færre skjules med nevneren. 0: ingen slik grense.</translation>
        </message>
        <message>
            <source>Shares that rest on few people are drawn towards the mean of the kommune (empirical Bayes).</source>
            <translation>Andeler som hviler på få personer, trekkes mot kommunens gjennomsnitt (empirisk Bayes).</translation>
        </message>
        <message>
            <source>Sheets of another kind, not read: {names}.</source>
            <translation>Ark av et annet slag, ikke lest: {names}.</translation>
        </message>
        <message>
            <source>Sheets without codes were left out: {names}.</source>
            <translation>Ark uten koder ble utelatt: {names}.</translation>
        </message>
        <message>
            <source>Sheets without grunnkretsnummer, not read: {sheets}.</source>
            <translation>Ark uten grunnkretsnummer, ikke lest: {sheets}.</translation>
        </message>
        <message>
            <source>Sheets without inhabitants, not used: {sheets}.</source>
            <translation>Ark uten innbyggere, ikke brukt: {sheets}.</translation>
        </message>
        <message>
            <source>Short names</source>
            <translation>Kortnavn</translation>
        </message>
        <message>
            <source>Shortest common border of neighbours</source>
            <translation>Korteste felles grense mellom naboer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Vis som</translation>
        </message>
        <message>
            <source>Show {zone} on the map</source>
            <translation>Vis {zone} i kartet</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Vist</translation>
        </message>
        <message>
            <source>Shown as {area}: the zone is alone there and has no figures of its own.</source>
            <translation>Vises som {area}: sonen er alene der og har ingen egne tall.</translation>
        </message>
        <message>
            <source>Shows what homogeneity is measured on: indicators, correlations, components and scores.</source>
            <translation>Viser hva homogeniteten måles på: indikatorer, korrelasjoner, komponenter og skårer.</translation>
        </message>
        <message>
            <source>Shows what the other algorithms take for contiguous: a line between every two grunnkretser that share a border, proposed links for islands and cut-off parts too small to be a zone, and the parts that the kommuner and bydeler fall into.</source>
            <translation>Viser hva de andre algoritmene regner som naboer: en linje mellom hver to grunnkretser som har felles grense, foreslåtte lenker for øyer og avskårne deler som er for små til å være en sone, og delene som kommunene og bydelene faller i.</translation>
        </message>
        <message>
            <source>Shows which grunnkretser are neighbours, as lines that can be corrected.</source>
            <translation>Viser hvilke grunnkretser som er naboer, som linjer som kan rettes.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Tegn</translation>
        </message>
        <message>
            <source>Size and shape</source>
            <translation>Størrelse og form</translation>
        </message>
        <message>
            <source>Size of the zones</source>
            <translation>Størrelse på sonene</translation>
        </message>
        <message>
            <source>Size, roundness and room above the minimum are weighed by the minimum population, which is 0 in: {names}. There they do not count. Set a minimum population to let them count.</source>
            <translation>Størrelse, rundhet og avstand til minstekravet veies etter minste befolkning, som er 0 i: {names}. Der teller de ikke. Sett en minste befolkning for at de skal telle.</translation>
        </message>
        <message>
            <source>Size: as many zones as possible, the number with the most homogeneous zones that was found.</source>
            <translation>Størrelse: så mange soner som mulig, det antallet som ga de mest homogene sonene søket fant.</translation>
        </message>
        <message>
            <source>Size: balanced, about as large as approved zones usually are.</source>
            <translation>Størrelse: balansert, omtrent så store som godkjente soner pleier å være.</translation>
        </message>
        <message>
            <source>Size: {count} zones in all were asked for.</source>
            <translation>Størrelse: Det er bedt om {count} soner i alt.</translation>
        </message>
        <message>
            <source>Size: {people} inhabitants in a zone were asked for, on average.</source>
            <translation>Størrelse: Det er bedt om {people} innbyggere per sone i gjennomsnitt.</translation>
        </message>
        <message>
            <source>Small areas have uncertain percentages. An area is sure where its true shares put it into the same class with a probability of 80 % or more, given the limits.</source>
            <translation>Små områder har usikre prosenter. Et område er sikkert når de sanne andelene gir samme klasse med en sannsynlighet på 80 % eller mer, gitt grensene.</translation>
        </message>
        <message>
            <source>Small counts are hidden (:), and others with them, until nobody can compute a hidden one from what is shown: from totals, bydeler, nevner, the rest of nevner, earlier publications or the rule itself. Everything derived of a hidden count is hidden with it. Figures of kommuner and above are public and never hidden.</source>
            <translation>Små antall skjules (:), og andre med dem, til ingen kan regne ut et skjult antall av det som vises: av totaler, bydeler, nevner, resten av nevneren, tidligere publisering eller regelen selv. Alt som er avledet av et skjult antall, skjules med det. Tall for kommuner og oppover er offentlige og skjules aldri.</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Minste</translation>
        </message>
        <message>
            <source>Smooth shares that rest on few people</source>
            <translation>Glatt andeler som hviler på få personer</translation>
        </message>
        <message>
            <source>So many borders would cover the map: only links and cuts are drawn.</source>
            <translation>Så mange grenser ville dekket kartet: bare lenker og brudd er tegnet.</translation>
        </message>
        <message>
            <source>So many lines are a tangle: the table is shown first.</source>
            <translation>Så mange linjer blir et nøste: tabellen vises først.</translation>
        </message>
        <message>
            <source>Some changes are not saved yet. Save them?</source>
            <translation>Noen endringer er ikke lagret ennå. Vil du lagre dem?</translation>
        </message>
        <message>
            <source>Somebody removed the lock {file} while the register was being written. Nothing was written. Run again.</source>
            <translation>Noen fjernet låsen {file} mens registeret ble skrevet. Ingenting er skrevet. Kjør på nytt.</translation>
        </message>
        <message>
            <source>Something in the page's data could not be read: {what}</source>
            <translation>Noe i dataene kunne ikke leses: {what}</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sorter</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Source: {source}. Made {date} with {by}.</source>
            <translation>Kilde: {source}. Laget {date} med {by}.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Split off from {largest}; its inhabitants come from {zones}.</source>
            <translation>Skilt ut fra {largest}; innbyggerne kommer fra {zones}.</translation>
        </message>
        <message>
            <source>Spread of population</source>
            <translation>Spredning i befolkning</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardavvik</translation>
        </message>
        <message>
            <source>Standard deviations from the mean of the kommune (0)</source>
            <translation>Standardavvik fra gjennomsnittet i kommunen (0)</translation>
        </message>
        <message>
            <source>Standardised for age and sex: {smr} (country = 100)</source>
            <translation>Justert for alder og kjønn: {smr} (landet = 100)</translation>
        </message>
        <message>
            <source>Start the new round</source>
            <translation>Begynn ny runde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Statistics Norway</source>
            <translation>SSB</translation>
        </message>
        <message>
            <source>Statistics Norway lists {every} and starts from {count}; the others count, under the same name, a part of what one of these counts. Weight 0 leaves an indicator out.</source>
            <translation>SSB lister opp {every} og tar utgangspunkt i {count}; de andre teller, under samme navn, en del av det en av disse teller. Vekt 0 utelater en indikator.</translation>
        </message>
        <message>
            <source>Statistics Norway's signs stay apart: a value that is suppressed (:), missing (..) or not possible (.) is empty in the layer, and the field uten_verdi tells which sign it had. «-» is zero.</source>
            <translation>SSBs tegn holdes fra hverandre: En verdi som er konfidensiell (:), mangler (..) eller ikke er mulig (.), er tom i laget, og feltet uten_verdi sier hvilket tegn som sto der. «-» er null.</translation>
        </message>
        <message>
            <source>Statistics by levekårssone of {place}</source>
            <translation>Statistikk per levekårssone for {place}</translation>
        </message>
        <message>
            <source>Statistics by zone</source>
            <translation>Statistikk per sone</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status afterwards</source>
            <translation>Status etterpå</translation>
        </message>
        <message>
            <source>Status of the zone in {division}</source>
            <translation>Sonens status i {division}</translation>
        </message>
        <message>
            <source>Stays where it is: {units}. {reason}</source>
            <translation>Blir der den er: {units}. {reason}</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Steg {number} av {count}: {title}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>Avslutt sammenligningen</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Avslutt redigeringen</translation>
        </message>
        <message>
            <source>Stopped at the number of units that may move ([MAX_MOVES]): some zones were not mended.</source>
            <translation>Stoppet ved antallet grunnkretser som kan flyttes ([MAX_MOVES]): Noen soner er ikke rettet.</translation>
        </message>
        <message>
            <source>Structure criterion, km</source>
            <translation>Strukturkriteriet, km</translation>
        </message>
        <message>
            <source>Subject:</source>
            <translation>Emne:</translation>
        </message>
        <message>
            <source>Suggestion: more homogeneous zones</source>
            <translation>Forslag: mer homogene soner</translation>
        </message>
        <message>
            <source>Suggestion: repaired zones</source>
            <translation>Forslag: rettede soner</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Forslag</translation>
        </message>
        <message>
            <source>Sum of inhabitants</source>
            <translation>Sum av innbyggere</translation>
        </message>
        <message>
            <source>Sum of the tables</source>
            <translation>Sum av tabellene</translation>
        </message>
        <message>
            <source>Summary of the answers</source>
            <translation>Sammendrag av svarene</translation>
        </message>
        <message>
            <source>Summary of the packages</source>
            <translation>Oversikt over pakkene</translation>
        </message>
        <message>
            <source>Sums figures of grunnkretser to zones, bydeler, kommuner, fylker and the country.</source>
            <translation>Summerer tall for grunnkretser til soner, bydeler, kommuner, fylker og landet.</translation>
        </message>
        <message>
            <source>Sums that they belong to are missing (..): they would be too small.</source>
            <translation>Summer som de inngår i, mangler (..): de ville blitt for små.</translation>
        </message>
        <message>
            <source>Suppressed (:)</source>
            <translation>Konfidensielt (:)</translation>
        </message>
        <message>
            <source>Sure by 80 % or more</source>
            <translation>Sikre med 80 % eller mer</translation>
        </message>
        <message>
            <source>Surrounds a zone</source>
            <translation>Omslutter sone</translation>
        </message>
        <message>
            <source>Svalbard, Jan Mayen and the continental shelf are no kommuner: no zones are made there.</source>
            <translation>Svalbard, Jan Mayen og kontinentalsokkelen er ingen kommuner: der lages ingen soner.</translation>
        </message>
        <message>
            <source>Svalbard, Jan Mayen and the continental shelf are no kommuner: their rows are left out.</source>
            <translation>Svalbard, Jan Mayen og kontinentalsokkelen er ingen kommuner: radene deres er utelatt.</translation>
        </message>
        <message>
            <source>Switch to it</source>
            <translation>Bytt til det</translation>
        </message>
        <message>
            <source>SØF does not state the type of quantile, what happens to areas at the limit, nor the limit of low income: the report says what each choice would change, and how sure the class of a small area is.</source>
            <translation>SØF oppgir verken kvantiltype, hva som skjer med områder på grensen, eller lavinntektsgrensen: rapporten sier hva hvert valg ville endret, og hvor sikker klassen til et lite område er.</translation>
        </message>
        <message>
            <source>Tab moves between the parts. On the map and in the list the arrow keys move from area to area, Enter or space chooses. Every figure can be shown as a table.</source>
            <translation>Tab flytter mellom delene. På kartet og i lista flytter piltastene fra område til område, og Enter eller mellomrom velger. Hver figur kan vises som tabell.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Table F-k as ODS or Excel. The report compares kommune by kommune.</source>
            <translation>Tabell F-k som ODS eller Excel. Rapporten sammenligner kommune for kommune.</translation>
        </message>
        <message>
            <source>Table and files</source>
            <translation>Tabell og filer</translation>
        </message>
        <message>
            <source>Table of changes</source>
            <translation>Endringstabell</translation>
        </message>
        <message>
            <source>Table of distances</source>
            <translation>Tabell med avstander</translation>
        </message>
        <message>
            <source>Table of your own indicators</source>
            <translation>Tabell med egne indikatorer</translation>
        </message>
        <message>
            <source>Tables by age and sex</source>
            <translation>Tabeller etter alder og kjønn</translation>
        </message>
        <message>
            <source>Tables may be CSV (any separator, encoding and decimal sign), Excel, ODS, JSON-stat 2 of the StatBank, JSON lists, database tables, or tables open in QGIS. Population and indicators may come with a column for each year or a row for each year. Everything is joined by grunnkretsnummer, never by name; codes get their leading zero back.</source>
            <translation>Tabellene kan være CSV (alle skilletegn, tegnkodinger og desimaltegn), Excel, ODS, JSON-stat 2 fra Statistikkbanken, JSON-lister, databasetabeller eller tabeller som er åpne i QGIS. Befolkning og indikatorer kan ha en kolonne for hvert år eller en rad for hvert år. Alt kobles på grunnkretsnummer, aldri på navn; koder får tilbake den første nullen.</translation>
        </message>
        <message>
            <source>Tables of the StatBank by kommune, as CSV, Excel or JSON-stat: the inhabitants ten years ago and now, and the projection. A zone below the minimum is an error where the kommune has declined and is not projected to gain. Empty: the fields that tell it are used, if there are any.</source>
            <translation>Tabeller fra Statistikkbanken etter kommune, som CSV, Excel eller JSON-stat: innbyggerne for ti år siden og nå, og framskrivingen. En sone under minimum er en feil der kommunen har hatt nedgang og ikke er framskrevet til å vokse. Tomt: Feltene som sier det, brukes, hvis de finnes.</translation>
        </message>
        <message>
            <source>Tables of twelve years</source>
            <translation>Tabeller for tolv år</translation>
        </message>
        <message>
            <source>Tables that were read</source>
            <translation>Tabeller som er lest</translation>
        </message>
        <message>
            <source>Tables with counts</source>
            <translation>Tabeller med antall</translation>
        </message>
        <message>
            <source>Tables with figures</source>
            <translation>Tabeller med tall</translation>
        </message>
        <message>
            <source>Tables with grunnkrets number and indicators under the catalogue's names, such as barn_teller and barn_nevner, as columns or as rows. The kommune's own figures keep their own names. Empty: no indicators are joined.</source>
            <translation>Tabeller med grunnkretsnummer og indikatorer under navnene i katalogen, som barn_teller og barn_nevner, som kolonner eller rader. Kommunens egne tall beholder sine navn. Tomt: ingen indikatorer kobles på.</translation>
        </message>
        <message>
            <source>Tables with grunnkretsnummer and the area, such as school districts, one table for each division; the name of the column is the name of the level. Figures are given for them as well, and hidden where they and the zones together would tell too much. Empty: none.</source>
            <translation>Tabeller med grunnkretsnummer og området, som skolekretser, én tabell for hver inndeling; navnet på kolonnen er navnet på nivået. Det gis tall for dem også, og de skjules der de og sonene sammen ville røpe for mye. Tomt: ingen.</translation>
        </message>
        <message>
            <source>Tables with indicators</source>
            <translation>Tabeller med indikatorer</translation>
        </message>
        <message>
            <source>Tables with population</source>
            <translation>Tabeller med befolkning</translation>
        </message>
        <message>
            <source>Tables with the bydel and delbydel of grunnkretser</source>
            <translation>Tabeller med bydel og delbydel for grunnkretser</translation>
        </message>
        <message>
            <source>Tables with the bydel of grunnkretser</source>
            <translation>Tabeller med bydelen til grunnkretser</translation>
        </message>
        <message>
            <source>Tables with the kommune's own figures: a row for each area, indicator and year, with the columns omraade (or ident), aar (år), indikator, and verdi or teller and nevner; nivaa, navn, kommune, enhet, retning, kilde and flagg may be there. If they are about areas of their own, add the layer of their polygons too. Nothing in them is hidden: who gives them answers for that.</source>
            <translation>Tabeller med kommunens egne tall: en rad for hvert område, hver indikator og hvert år, med kolonnene omraade (eller ident), aar (år), indikator, og verdi eller teller og nevner; nivaa, navn, kommune, enhet, retning, kilde og flagg kan være med. Gjelder de egne områder, legg også til laget med flatene. Ingenting i dem skjules: Den som gir dem, svarer for det.</translation>
        </message>
        <message>
            <source>Tables with the same columns by kommunenummer, fylkesnummer or 0 for the country. They are used in place of the sums, and the report lists where these differ. Empty: kommuner, fylker and the country are sums.</source>
            <translation>Tabeller med de samme kolonnene etter kommunenummer, fylkesnummer eller 0 for landet. De brukes i stedet for summene, og rapporten viser hvor disse er ulike. Tomt: kommuner, fylker og landet er summer.</translation>
        </message>
        <message>
            <source>Take all away</source>
            <translation>Ta bort alle</translation>
        </message>
        <message>
            <source>Take away {area}</source>
            <translation>Ta bort {area}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ta tilbake</translation>
        </message>
        <message>
            <source>Take care: there is a break between the two years.</source>
            <translation>Vær varsom: det er et brudd mellom de to årene.</translation>
        </message>
        <message>
            <source>Take it with you</source>
            <translation>Ta det med deg</translation>
        </message>
        <message>
            <source>Take the zones of «Statistics by zone», or grunnkretser with tellere and nevnere, which are summed by the field of areas. A hidden or missing figure leaves the area without index and class unless you choose otherwise.</source>
            <translation>Bruk sonene fra «Statistikk per sone», eller grunnkretser med tellere og nevnere, som summeres etter feltet med områder. Et skjult eller manglende tall gjør at området står uten indeks og klasse, om du ikke velger noe annet.</translation>
        </message>
        <message>
            <source>Taken into the register</source>
            <translation>Tatt inn i registeret</translation>
        </message>
        <message>
            <source>Takes the division and tables of any year and gives every indicator for every zone, bydel, kommune, fylke and the country, comparable over the years: each year's grunnkretser are carried to the division's through the table of changes.</source>
            <translation>Tar inndelingen og tabeller fra hvilke år som helst og gir hver indikator for hver sone, bydel, kommune, hvert fylke og landet, sammenlignbart over årene: hvert års grunnkretser føres over til inndelingens gjennom tabellen over endringer.</translation>
        </message>
        <message>
            <source>Target population of a zone</source>
            <translation>Ønsket befolkning i en sone</translation>
        </message>
        <message>
            <source>Teller is larger than nevner in: {codes}.</source>
            <translation>Teller er større enn nevner i: {codes}.</translation>
        </message>
        <message>
            <source>Tells who lives in a place, not how they live.</source>
            <translation>Sier hvem som bor på et sted, ikke hvordan de har det.</translation>
        </message>
        <message>
            <source>Text, such as «1. mars 2027». Empty: the letter names no deadline.</source>
            <translation>Tekst, for eksempel «1. mars 2027». Tomt: brevet nevner ingen frist.</translation>
        </message>
        <message>
            <source>Text: a name, an e-mail address, a telephone number. Empty: the letter names none.</source>
            <translation>Tekst: et navn, en e-postadresse, et telefonnummer. Tomt: brevet nevner ingen.</translation>
        </message>
        <message>
            <source>That did not count in the search: it does with refinement and room above the minimum.</source>
            <translation>Det telte ikke i søket: det gjør det bare med forbedring og avstand til minstekravet.</translation>
        </message>
        <message>
            <source>That needs a good reason: state it, or make the zone larger.</source>
            <translation>Det krever en god grunn: oppgi den, eller gjør sonen større.</translation>
        </message>
        <message>
            <source>The GeoPackage [FACTS] of «Statistics by zone». What is hidden there is in no page, in no form.</source>
            <translation>GeoPackage-filen [FACTS] fra «Statistikk per sone». Det som er skjult der, finnes ikke på noen side, i noen form.</translation>
        </message>
        <message>
            <source>The GeoPackage with the grunnkretser is not in the answer; the zones' polygons were read.</source>
            <translation>GeoPackagen med grunnkretsene er ikke med i svaret. Soneflatene ble lest.</translation>
        </message>
        <message>
            <source>The LKS code</source>
            <translation>LKS-koden</translation>
        </message>
        <message>
            <source>The LKS codes of {figure} grunnkretser are not written as ten digits.</source>
            <translation>LKS-kodene til {figure} grunnkretser er ikke skrevet som ti sifre.</translation>
        </message>
        <message>
            <source>The LKS-REGISTER.gpkg that «Approval register» made, with the kommuner to approve.</source>
            <translation>LKS-REGISTER.gpkg som «Godkjenningsregister» laget, med kommunene som skal godkjennes.</translation>
        </message>
        <message>
            <source>The Python package lxml is missing: the XML files were not held against their schema.</source>
            <translation>Python-pakken lxml mangler: XML-filene er ikke holdt opp mot skjemaet.</translation>
        </message>
        <message>
            <source>The ZIP is encrypted: {name} needs a password. Ask for it without one.</source>
            <translation>ZIP-en er kryptert: {name} krever passord. Be om den uten passord.</translation>
        </message>
        <message>
            <source>The ZIP that came back, the GeoPackage GKRETS by itself, or a folder, also one with the answers of many kommuner: paste its path.</source>
            <translation>ZIP-en som kom tilbake, GeoPackagen GKRETS for seg, eller en mappe, også en med svarene fra mange kommuner: lim inn banen.</translation>
        </message>
        <message>
            <source>The ZIP that was sent, or the path of a folder with many. Empty: choose the layer that the packages were made from.</source>
            <translation>ZIP-en som ble sendt, eller banen til en mappe med mange. Tomt: velg laget som pakkene ble laget av.</translation>
        </message>
        <message>
            <source>The address holds your choices: copy it and send it to someone who has the same page.</source>
            <translation>Adressen husker valgene dine: kopier den og send den til noen som har samme side.</translation>
        </message>
        <message>
            <source>The address that KLASS' read API begins with, http or https. It is not asked where files are given.</source>
            <translation>Adressen som API-et til KLASS begynner med, http eller https. Den spørres ikke når filer er oppgitt.</translation>
        </message>
        <message>
            <source>The adjusted Rand index and the V-measure are left out: they need the Python package scikit-learn.</source>
            <translation>Justert Rand-indeks og V-mål er utelatt: De trenger Python-pakken scikit-learn.</translation>
        </message>
        <message>
            <source>The answer calls it «{after}» instead of «{before}». SSB's name was kept.</source>
            <translation>Svaret kaller den «{after}» i stedet for «{before}». SSBs navn er beholdt.</translation>
        </message>
        <message>
            <source>The answer cannot be read: {reason}</source>
            <translation>Svaret kan ikke leses: {reason}</translation>
        </message>
        <message>
            <source>The answer draws {count} polygons of zones for {units} grunnkretser. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Svaret tegner {count} sonepolygoner for {units} grunnkretser. Be kommunen gi hver grunnkrets sonen sin i feltet lks.</translation>
        </message>
        <message>
            <source>The answer holds a file whose name leads out of the folder: {name}. Nothing of it was read. Ask the kommune for the files of the package alone.</source>
            <translation>Svaret inneholder en fil med et navn som fører ut av mappen: {name}. Ingenting av det ble lest. Be kommunen om filene i pakken alene.</translation>
        </message>
        <message>
            <source>The answer holds a file with the name of a device: {name}. Nothing of it was read. Ask the kommune for the files of the package alone.</source>
            <translation>Svaret inneholder en fil med navnet til en enhet: {name}. Ingenting av det ble lest. Be kommunen om filene i pakken alene.</translation>
        </message>
        <message>
            <source>The answer holds a link or a device instead of a file: {name}. Nothing of it was read. Ask the kommune for the file itself.</source>
            <translation>Svaret inneholder en lenke eller en enhet i stedet for en fil: {name}. Ingenting av det ble lest. Be kommunen om selve filen.</translation>
        </message>
        <message>
            <source>The answer holds another archive: {names}. It is not opened. Unpack it, keep the files that are the answer, and read those.</source>
            <translation>Svaret inneholder et arkiv til: {names}. Det åpnes ikke. Pakk det ut, behold filene som er svaret, og les dem.</translation>
        </message>
        <message>
            <source>The answer holds data in a format that is not read here: {names}. Ask the kommune for the GeoPackage GKRETS if it worked in it; otherwise take it out of the answer and read it again.</source>
            <translation>Svaret inneholder data i et format som ikke leses her: {names}. Be kommunen om GeoPackage-filen GKRETS hvis den har arbeidet i dette; ta det ellers ut av svaret og les på nytt.</translation>
        </message>
        <message>
            <source>The answer holds more than {count} files. Ask for the files of the package alone.</source>
            <translation>Svaret inneholder mer enn {count} filer. Be om bare filene i pakken.</translation>
        </message>
        <message>
            <source>The answer holds neither the grunnkretser (fields grunnkretsnummer and lks) nor the zones. It holds the tables: {names}. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>Svaret inneholder verken grunnkretsene (feltene grunnkretsnummer og lks) eller sonene. Det inneholder tabellene: {names}. Be kommunen om filen som har et navn som begynner med GKRETS.</translation>
        </message>
        <message>
            <source>The answer holds no GeoPackage. It holds: {names}. Ask the kommune for the file whose name begins with GKRETS: nothing else can be read as its answer.</source>
            <translation>Svaret inneholder ingen GeoPackage. Det inneholder: {names}. Be kommunen om filen med et navn som begynner med GKRETS: Ingenting annet kan leses som svaret.</translation>
        </message>
        <message>
            <source>The answer holds two files named {name}: nobody can tell which is meant. Ask the kommune, and keep the one that counts.</source>
            <translation>Svaret inneholder to filer som heter {name}: Ingen kan vite hvilken som er ment. Spør kommunen, og behold den som gjelder.</translation>
        </message>
        <message>
            <source>The answer holds two versions of the same table, in {one} and {other}: nobody can tell which is meant. Keep one of them.</source>
            <translation>Svaret inneholder to utgaver av samme tabell, i {one} og {other}: Det går ikke an å vite hvilken som gjelder. Behold én av dem.</translation>
        </message>
        <message>
            <source>The answer is from another kommune: {told} instead of {kommune}. Read it against that one's package.</source>
            <translation>Svaret er fra en annen kommune: {told} i stedet for {kommune}. Les det mot pakken til den.</translation>
        </message>
        <message>
            <source>The answer is larger than {size} MB unpacked ({name}). Ask for the files of the package alone.</source>
            <translation>Svaret er større enn {size} MB utpakket ({name}). Be om bare filene i pakken.</translation>
        </message>
        <message>
            <source>The answer is to another package of {kommune}, dated {date}. Read it against that one, or ask the kommune to use the latest.</source>
            <translation>Svaret gjelder en annen pakke for {kommune}, datert {date}. Les det mot den, eller be kommunen bruke den nyeste.</translation>
        </message>
        <message>
            <source>The answer is to another package than the one that the register has as sent (other proposal). Read the answer against that package, or register the package that was answered.</source>
            <translation>Svaret gjelder en annen pakke enn den registeret har som sendt (et annet forslag). Les svaret mot den pakken, eller registrer pakken det er svart på.</translation>
        </message>
        <message>
            <source>The answer is written to {file}. Grunnkretser: {count}.</source>
            <translation>Svaret er skrevet til {file}. Grunnkretser: {count}.</translation>
        </message>
        <message>
            <source>The answer is written, but not sent yet.</source>
            <translation>Svaret er skrevet, men ikke sendt ennå.</translation>
        </message>
        <message>
            <source>The answer says {after} inhabitants instead of {before}. SSB's figure was kept.</source>
            <translation>Svaret sier {after} innbyggere i stedet for {before}. SSBs tall er beholdt.</translation>
        </message>
        <message>
            <source>The answer takes more than {seconds} seconds of work, as no kommune's does. Ask for the files of the package alone.</source>
            <translation>Svaret krever mer enn {seconds} sekunders arbeid, som ingen kommunes svar gjør. Be om filene i pakken alene.</translation>
        </message>
        <message>
            <source>The answer to SSB</source>
            <translation>Svaret til SSB</translation>
        </message>
        <message>
            <source>The answer was made from another proposal: lks_forslag differs for {units}. Without the LKS GeoPackage nobody can tell an old package from a changed one. Ask the kommune for the whole package.</source>
            <translation>Svaret er laget ut fra et annet forslag: lks_forslag er ulikt for {units}. Uten LKS-GeoPackagen kan ingen skille en gammel pakke fra en endret. Be kommunen om hele pakken.</translation>
        </message>
        <message>
            <source>The answer was read against another package ({id}) than the last one sent.</source>
            <translation>Svaret er lest mot en annen pakke ({id}) enn den siste som ble sendt.</translation>
        </message>
        <message>
            <source>The answer was rejected: what the layer holds is the proposal.</source>
            <translation>Svaret ble avvist: det laget inneholder, er forslaget.</translation>
        </message>
        <message>
            <source>The answer was written {when}, but is not sent yet: {file}</source>
            <translation>Svaret ble skrevet {when}, men er ikke sendt ennå: {file}</translation>
        </message>
        <message>
            <source>The answer's proposal is {after} instead of {before}. The proposal as sent was kept.</source>
            <translation>Forslaget i svaret er {after} i stedet for {before}. Forslaget slik det ble sendt er beholdt.</translation>
        </message>
        <message>
            <source>The area has neither number nor name.</source>
            <translation>Området har verken nummer eller navn.</translation>
        </message>
        <message>
            <source>The area of a circle is the count; shown are {values}</source>
            <translation>Arealet av en sirkel er antallet; vist er {values}</translation>
        </message>
        <message>
            <source>The areas that figures are given for: zones (lks), bydel, kommune, fylke and the country (land). Fylker and the country need tables of all kommuner: sums of a part of the country would be taken for the whole.</source>
            <translation>Områdene det gis tall for: soner (lks), bydel, kommune, fylke og landet (land). Fylker og landet krever tabeller for alle kommuner: summer av en del av landet ville bli tatt for hele.</translation>
        </message>
        <message>
            <source>The areas that the limits are taken from: all of the layer, which may be the country (all), those of the same kommune (kommune), or those of large kommuner (large). All areas are classed by them.</source>
            <translation>Områdene som grensene regnes av: alle i laget, som kan være hele landet (all), de i samme kommune (kommune), eller de i store kommuner (large). Alle områder klasses etter dem.</translation>
        </message>
        <message>
            <source>The axis does not begin at 0.</source>
            <translation>Aksen begynner ikke på 0.</translation>
        </message>
        <message>
            <source>The changes list every code that is new or gone, and every code that stays but won or lost grunnkretser, so that readers can follow splits. New codes say in their notes what they come from, such as «Fra 4012000003, 62 %».</source>
            <translation>Endringene har med hver kode som er ny eller borte, og hver kode som består, men har fått eller mistet grunnkretser, så leserne kan følge delinger. Nye koder sier i noten hva de kommer fra, som «Fra 4012000003, 62 %».</translation>
        </message>
        <message>
            <source>The changes of codes lead in a circle: {codes}. Correct the table.</source>
            <translation>Kodeendringene går i ring: {codes}. Rett tabellen.</translation>
        </message>
        <message>
            <source>The chosen areas</source>
            <translation>De valgte områdene</translation>
        </message>
        <message>
            <source>The chosen areas beside their kommune, fylke and the country.</source>
            <translation>De valgte områdene ved siden av kommunen, fylket og landet.</translation>
        </message>
        <message>
            <source>The code list of KLASS 1 that the correspondence leads to, as CSV or JSON of KLASS: KLASS refuses a table with a single grunnkrets that is not in it. Empty: that is not checked.</source>
            <translation>Kodelisten i KLASS 1 som korrespondansen fører til, som CSV eller JSON fra KLASS: KLASS avviser en tabell med en eneste grunnkrets som ikke er med der. Tomt: det blir ikke kontrollert.</translation>
        </message>
        <message>
            <source>The code {code} says {digits}, its grunnkretser say {names}.</source>
            <translation>Koden {code} sier {digits}, grunnkretsene sier {names}.</translation>
        </message>
        <message>
            <source>The code «{code}» has not got ten digits.</source>
            <translation>Koden «{code}» har ikke ti siffer.</translation>
        </message>
        <message>
            <source>The codes of grunnkretser and kommuner were not held against KLASS: [GRUNNKRETS_VERSION] was not given.</source>
            <translation>Kodene for grunnkretser og kommuner er ikke holdt opp mot KLASS: [GRUNNKRETS_VERSION] var ikke oppgitt.</translation>
        </message>
        <message>
            <source>The columns of table F-k under their numbers (kol11_struktur_km …), sums and per inhabitant.</source>
            <translation>Kolonnene i tabell F-k under numrene sine (kol11_struktur_km …), summer og per innbygger.</translation>
        </message>
        <message>
            <source>The coordinates do not fit the layer's coordinate system {crs}: they look like {unit}. Set the right coordinate system in the layer's properties (do not reproject).</source>
            <translation>Koordinatene passer ikke til lagets koordinatsystem {crs}: de ser ut som {unit}. Sett riktig koordinatsystem i lagets egenskaper (ikke reprojiser).</translation>
        </message>
        <message>
            <source>The coordinates of these grunnkretser lie outside Norway in {crs}, but within it with the axes swapped: {codes}. The likely cause is the axis order (latitude before longitude, or north before east). Swap them with «Swap X and Y coordinates» first.</source>
            <translation>Koordinatene til disse grunnkretsene ligger utenfor Norge i {crs}, men i Norge om aksene byttes: {codes}. Årsaken er trolig akserekkefølgen (breddegrad før lengdegrad, eller nord før øst). Bytt dem med «Bytt X- og Y-koordinater» først.</translation>
        </message>
        <message>
            <source>The count in «{field}» is negative in: {codes}. Correct it first.</source>
            <translation>Antallet i «{field}» er negativt i: {codes}. Rett det først.</translation>
        </message>
        <message>
            <source>The data in this page are of another version than its scripts. Make the page again with lks:insight.</source>
            <translation>Dataene i denne sida er av en annen versjon enn skriptene. Lag sida på nytt med lks:insight.</translation>
        </message>
        <message>
            <source>The day that the codes hold from, such as 1 January. Empty: the date of the events.</source>
            <translation>Dagen kodene gjelder fra, for eksempel 1. januar. Tomt: datoen for hendelsene.</translation>
        </message>
        <message>
            <source>The day that they happened. Empty: today.</source>
            <translation>Dagen de skjedde. Tomt: i dag.</translation>
        </message>
        <message>
            <source>The division compared with</source>
            <translation>Inndelingen det sammenlignes med</translation>
        </message>
        <message>
            <source>The division compared with, where most people live</source>
            <translation>Inndelingen det sammenlignes med, der de fleste bor</translation>
        </message>
        <message>
            <source>The division in force by its own grunnkretser: a layer, or a table such as the key file with levekaar, lksnavn and grunnkrets. Or polygons of zones: each grunnkrets goes with most of its area. Instead of a field.</source>
            <translation>Gjeldende inndeling etter sine egne grunnkretser: et lag, eller en tabell som nøkkelfilen med levekaar, lksnavn og grunnkrets. Eller polygoner av soner: hver grunnkrets følger det meste av arealet sitt. I stedet for et felt.</translation>
        </message>
        <message>
            <source>The division in force: a layer of grunnkretser with the field lks, or a table such as the key file with levekaar, lksnavn and grunnkrets. Polygons are needed only for the layer of zones and the map.</source>
            <translation>Inndelingen som gjelder: et lag med grunnkretser og feltet lks, eller en tabell som nøkkelfilen med levekaar, lksnavn og grunnkrets. Flater trengs bare til laget med soner og kartet.</translation>
        </message>
        <message>
            <source>The expression for fixed zones cannot be evaluated: {reason}</source>
            <translation>Uttrykket for faste soner kan ikke beregnes: {reason}</translation>
        </message>
        <message>
            <source>The field lks_forslag was edited, not the field lks: {units}. Ask the kommune to write its zones into lks.</source>
            <translation>Feltet lks_forslag er endret, ikke feltet lks: {units}. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The field of the areas with the number or name that the tables know them by.</source>
            <translation>Feltet i områdelaget med nummeret eller navnet som tabellene bruker.</translation>
        </message>
        <message>
            <source>The field of the same layer with the other zone of each grunnkrets. Empty: choose another layer below.</source>
            <translation>Feltet i samme lag med den andre sonen til hver grunnkrets. Tomt: velg et annet lag nedenfor.</translation>
        </message>
        <message>
            <source>The field that gets the approved zone. Empty: the field lks.</source>
            <translation>Feltet som får den godkjente sonen. Tomt: feltet lks.</translation>
        </message>
        <message>
            <source>The field that gets the zone's name. Empty: the field lksnavn, if there is one.</source>
            <translation>Feltet som får navnet på sonen. Tomt: feltet lksnavn, hvis det finnes.</translation>
        </message>
        <message>
            <source>The field that joins the other layer by grunnkrets number. Empty: in a table, such as the key file, it is found by its contents; areas are laid over the grunnkretser, and each grunnkrets follows the area that covers most of it.</source>
            <translation>Feltet som kobler det andre laget på grunnkretsnummer. Tomt: I en tabell, som nøkkelfilen, finnes det ut fra innholdet; flater legges over grunnkretsene, og hver grunnkrets følger flaten som dekker mest av den.</translation>
        </message>
        <message>
            <source>The field with a division that the report shows beside the new one: homogeneity, size, shape and map. It changes neither zones nor codes. Empty: the former zones, if they are given.</source>
            <translation>Feltet med en inndeling som rapporten viser ved siden av den nye: homogenitet, størrelse, form og kart. Det endrer verken soner eller koder. Tomt: de tidligere sonene, hvis de er oppgitt.</translation>
        </message>
        <message>
            <source>The field with codes that were in use before, so that none of them is offered to the kommune as vacant.</source>
            <translation>Feltet med koder som har vært i bruk før, slik at ingen av dem tilbys kommunen som ledige.</translation>
        </message>
        <message>
            <source>The field with the code of 10 digits of the zone that the grunnkrets belongs to.</source>
            <translation>Feltet med koden på 10 siffer til sonen grunnkretsen hører til.</translation>
        </message>
        <message>
            <source>The field with the code of each zone polygon. Empty: the field lks.</source>
            <translation>Feltet med koden til hvert sonepolygon. Tomt: feltet lks.</translation>
        </message>
        <message>
            <source>The field with the code of the group that each zone belongs to, the same on all its grunnkretser. Empty: no variant is written.</source>
            <translation>Feltet med koden til gruppen hver sone hører til, den samme på alle grunnkretsene i sonen. Tomt: ingen variant blir skrevet.</translation>
        </message>
        <message>
            <source>The field with the code or name of the zone or area. Empty: the field lks, in a key file levekaar.</source>
            <translation>Feltet med koden eller navnet til sonen eller området. Tomt: feltet lks, i en nøkkelfil levekaar.</translation>
        </message>
        <message>
            <source>The field with the inhabitants of some ten years before, for the population development. Empty: it is found by name, if there is one.</source>
            <translation>Feltet med innbyggerne omtrent ti år før, for befolkningsutviklingen. Tomt: det finnes på navnet, hvis laget har et.</translation>
        </message>
        <message>
            <source>The field with the kommunenummer of 4 digits. Empty: the first four digits of the grunnkrets number.</source>
            <translation>Feltet med kommunenummeret på 4 siffer. Tomt: de fire første sifrene i grunnkretsnummeret.</translation>
        </message>
        <message>
            <source>The field with the name of the group. Empty: groups are called by their code.</source>
            <translation>Feltet med navnet på gruppen. Tomt: gruppene heter det samme som koden.</translation>
        </message>
        <message>
            <source>The field with the name that planners know it by. Empty: the field grunnkretsnavn, if there is one.</source>
            <translation>Feltet med navnet planleggerne kjenner den under. Tomt: feltet grunnkretsnavn, hvis det finnes.</translation>
        </message>
        <message>
            <source>The field with the name that zones are called after. Empty: the field kommunenavn, if there is one.</source>
            <translation>Feltet med navnet sonene får navn etter. Tomt: feltet kommunenavn, hvis det finnes.</translation>
        </message>
        <message>
            <source>The field with the number of 8 digits, as text or number. A lost leading zero is put back.</source>
            <translation>Feltet med nummeret på 8 siffer, som tekst eller tall. Mangler nullen foran, settes den inn igjen.</translation>
        </message>
        <message>
            <source>The field with the number of 8 digits. Empty: the field grunnkretsnummer.</source>
            <translation>Feltet med nummeret på åtte sifre. Tomt: feltet grunnkretsnummer.</translation>
        </message>
        <message>
            <source>The field with the number of inhabitants, which tells what parts are too small to be a zone. Empty: the field befolkning, if there is one; without it every island gets a proposed link.</source>
            <translation>Feltet med antall innbyggere, som avgjør hvilke deler som er for små til å være en sone. Tomt: feltet befolkning, hvis det finnes; uten det får hver øy forslag om lenke.</translation>
        </message>
        <message>
            <source>The field with the number of inhabitants, whole numbers. An empty value counts as nobody living there.</source>
            <translation>Feltet med antall innbyggere, hele tall. En tom verdi regnes som at ingen bor der.</translation>
        </message>
        <message>
            <source>The field with the zone of each grunnkrets in the division to compare, such as the proposal.</source>
            <translation>Feltet med sonen til hver grunnkrets i inndelingen som skal sammenlignes, for eksempel forslaget.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets had before. A zone that is the same still (85 % of the people of both) keeps its code; others get new numbers above all that were in use, up to 98. Where these may not last, you are told before the search. Empty: zones are numbered afresh.</source>
            <translation>Feltet med sonen hver grunnkrets hadde før. En sone som fortsatt er den samme (85 % av folket i begge), beholder koden; andre får nye numre over alle som har vært i bruk, opp til 98. Kan det bli for få av dem, får du vite det før søket. Tomt: Sonene nummereres på nytt.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets has in the division in force. Use it where the layer has the same grunnkretser; otherwise give the former division as a table.</source>
            <translation>Feltet med sonen som hver grunnkrets har i gjeldende inndeling. Brukes der laget har de samme grunnkretsene; ellers oppgis den tidligere inndelingen som tabell.</translation>
        </message>
        <message>
            <source>The field with the zone that each grunnkrets has in the version before. Use it where the grunnkretser are the same; otherwise give the former version as a table. Neither: no table of changes is written.</source>
            <translation>Feltet med sonen hver grunnkrets har i versjonen før. Bruk det når grunnkretsene er de samme; ellers oppgir du forrige versjon som tabell. Ingen av delene: endringstabellen blir ikke skrevet.</translation>
        </message>
        <message>
            <source>The field with the zone's name, to be checked. Empty: the field lksnavn, if there is one.</source>
            <translation>Feltet med navnet på sonen, som blir kontrollert. Tomt: feltet lksnavn, hvis det finnes.</translation>
        </message>
        <message>
            <source>The field {field} is missing: a share needs both &lt;key&gt;_teller and &lt;key&gt;_nevner.</source>
            <translation>Feltet {field} mangler: en andel trenger både &lt;nøkkel&gt;_teller og &lt;nøkkel&gt;_nevner.</translation>
        </message>
        <message>
            <source>The field «{field}» has no room for an LKS code: it needs text of 10 characters.</source>
            <translation>Feltet «{field}» har ikke plass til en LKS-kode: det må være tekst på 10 tegn.</translation>
        </message>
        <message>
            <source>The field «{field}» is read-only: see the attribute form in the layer's properties.</source>
            <translation>Feltet «{field}» er skrivebeskyttet: se attributtskjemaet i lagegenskapene.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må inneholde LKS-koder på 10 sifre. Det gjør det ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må inneholde kommunenummer på 4 sifre. Det gjør det ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers of people, at least 0. It holds «{text}» in row {row}.</source>
            <translation>Feltet «{field}» må ha antall personer, minst 0. Det har «{text}» i rad {row}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers. It does not in: {rows}.</source>
            <translation>Feltet «{field}» må inneholde tall. Det gjør det ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold numbers. It holds «{text}» in area {area}.</source>
            <translation>Feltet «{field}» må ha tall. Det har «{text}» i område {area}.</translation>
        </message>
        <message>
            <source>The field «{field}» must hold shares from 0 to {most}. It does not in area {text}.</source>
            <translation>Feltet «{field}» må ha andeler fra 0 til {most}. Det har det ikke i område {text}.</translation>
        </message>
        <message>
            <source>The field «{field}» must not be negative. It is {text} in area {area}.</source>
            <translation>Feltet «{field}» kan ikke være negativt. Det er {text} i område {area}.</translation>
        </message>
        <message>
            <source>The field «{field}» of the links must say lenke (or ferge, bru, tunnel) where units are joined and brudd where they are parted. It does not in: {rows}.</source>
            <translation>Feltet «{field}» i lenkene må si lenke (eller ferge, bru, tunnel) der kretser knyttes sammen, og brudd der de skilles. Det gjør det ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» is empty in every row: there is no area. Choose the field with the areas ([AREA_FIELD]).</source>
            <translation>Feltet «{field}» i «{layer}» er tomt i alle rader: det er ingen områder. Velg feltet med områdene ([AREA_FIELD]).</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» is empty in every row: there is no zone to compare.</source>
            <translation>Feltet «{field}» i «{layer}» er tomt i alle rader: Det er ingen sone å sammenligne.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits on polygons. None of its {count} rows does: {rows}. If they are a kommune's own areas, give them as [AREAS] instead.</source>
            <translation>Feltet «{field}» i «{layer}» må ha grunnkretsnummer med 8 siffer på polygoner. Ingen av de {count} radene har det: {rows}. Er dette kommunens egne områder, oppgir du dem som [AREAS] i stedet.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.</source>
            <translation>Feltet «{field}» i «{layer}» må inneholde grunnkretsnummer på 8 sifre. Det gjør det ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The field «{field}» of «{layer}» names no zone for any grunnkrets. Choose the field with the LKS codes.</source>
            <translation>Feltet «{field}» i «{layer}» gir ingen sone for noen grunnkrets. Velg feltet med LKS-kodene.</translation>
        </message>
        <message>
            <source>The fields could not be added: {reason}</source>
            <translation>Feltene kunne ikke legges til: {reason}</translation>
        </message>
        <message>
            <source>The fields that homogeneity is measured in. None chosen: all indicators of the catalogue that are found by name, such as sosialhjelp_teller with sosialhjelp_nevner, medianinntekt, and bot_… for building types. Other fields are used as they are.</source>
            <translation>Feltene homogeniteten måles i. Ingen valgt: alle indikatorer i katalogen som finnes igjen på navn, som sosialhjelp_teller med sosialhjelp_nevner, medianinntekt og bot_… for bygningstyper. Andre felt brukes slik de er.</translation>
        </message>
        <message>
            <source>The fields with bydel and, where there is one, delbydel: zones stay inside them. Kommuner without bydeler have them empty. None chosen: zones only stay inside the kommune.</source>
            <translation>Feltene med bydel og, der det finnes, delbydel: sonene holder seg innenfor dem. I kommuner uten bydeler er de tomme. Ingen valgt: sonene holder seg bare innenfor kommunen.</translation>
        </message>
        <message>
            <source>The fields «{fields}» of the links must hold grunnkretsnummer of 8 digits. They do not in: {rows}.</source>
            <translation>Feltene «{fields}» i lenkene må inneholde grunnkretsnummer på 8 sifre. Det gjør de ikke i: {rows}.</translation>
        </message>
        <message>
            <source>The figure describes the people who live in the area; it does not say that the area is the cause, nor anything about each of them.</source>
            <translation>Tallet beskriver dem som bor i området; det sier ikke at området er årsaken, og ingenting om hver enkelt.</translation>
        </message>
        <message>
            <source>The figures as CSV</source>
            <translation>Tallene som CSV</translation>
        </message>
        <message>
            <source>The figures as Statistics Norway's StatBank gives them, JSON-stat 2.0.</source>
            <translation>Tallene slik SSBs statistikkbank gir dem, JSON-stat 2.0.</translation>
        </message>
        <message>
            <source>The figures for Excel</source>
            <translation>Tallene for Excel</translation>
        </message>
        <message>
            <source>The figures of the tables add up, but published totals that differ from their sums stand in place of these (cases: {count}): zones and rest do not add up to them.</source>
            <translation>Tallene i tabellene går opp, men publiserte totaler som avviker fra summene, står i stedet for dem (tilfeller: {count}): soner og rest summerer seg ikke til disse.</translation>
        </message>
        <message>
            <source>The file has no rows; KLASS wants at least one.</source>
            <translation>Filen har ingen rader; KLASS vil ha minst én.</translation>
        </message>
        <message>
            <source>The file is there already</source>
            <translation>Fila finnes fra før</translation>
        </message>
        <message>
            <source>The files are taken as they are, whatever day they hold at: no day ([DATE]) was given.</source>
            <translation>Filene er tatt som de er, uansett hvilken dag de gjelder: ingen dag ([DATE]) var oppgitt.</translation>
        </message>
        <message>
            <source>The files break no rule of KLASS' importer</source>
            <translation>Filene bryter ingen regel i importen til KLASS</translation>
        </message>
        <message>
            <source>The files break none of the known rules of KLASS' importer.</source>
            <translation>Filene bryter ingen av de kjente reglene i importen til KLASS.</translation>
        </message>
        <message>
            <source>The files break none of the known rules of KLASS' importer. Things to be looked at: {count}.</source>
            <translation>Filene bryter ingen av de kjente reglene i importen til KLASS. Ting å se på: {count}.</translation>
        </message>
        <message>
            <source>The first four digits are those of the kommune.</source>
            <translation>De fire første sifrene er kommunens.</translation>
        </message>
        <message>
            <source>The first of them</source>
            <translation>De første av dem</translation>
        </message>
        <message>
            <source>The first {shown} of {count}; the layer holds them all.</source>
            <translation>De første {shown} av {count}; laget har alle.</translation>
        </message>
        <message>
            <source>The former [FACTS]. What it shows nobody can take back: it is not hidden in place of other figures, and new figures are hidden so that both together tell nothing. Empty: nothing was published before.</source>
            <translation>Den forrige [FACTS]. Det den viser, kan ingen ta tilbake: det skjules ikke i stedet for andre tall, og nye tall skjules slik at begge sammen ikke røper noe. Tomt: ingenting er publisert før.</translation>
        </message>
        <message>
            <source>The grunnkrets layer does not know them: they are not compared.</source>
            <translation>De finnes ikke i grunnkretslaget og er ikke sammenlignet.</translation>
        </message>
        <message>
            <source>The grunnkretser are not in the answer. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>Grunnkretsene er ikke med i svaret. Be kommunen om filen som har et navn som begynner med GKRETS.</translation>
        </message>
        <message>
            <source>The grunnkretser have a second column of zones, {column}, that says otherwise than {first}: nobody can tell which counts. Ask the kommune to write its zones into lks and to remove the other column.</source>
            <translation>Grunnkretsene har en kolonne til med soner, {column}, som sier noe annet enn {first}: Ingen kan vite hvilken som gjelder. Be kommunen skrive sonene sine i lks og fjerne den andre kolonnen.</translation>
        </message>
        <message>
            <source>The grunnkretser have no field lks, and no other that holds LKS codes. Their other fields: {names}. Ask the kommune to write its zones into lks.</source>
            <translation>Grunnkretsene har ikke feltet lks, og ikke noe annet felt med LKS-koder. De andre feltene: {names}. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The grunnkretser have no field lks, but several that hold LKS codes ({names}): nobody can tell which counts. Ask the kommune to write its zones into lks.</source>
            <translation>Grunnkretsene har ikke feltet lks, men flere felt med LKS-koder ({names}): Ingen kan vite hvilket som gjelder. Be kommunen skrive sonene sine i lks.</translation>
        </message>
        <message>
            <source>The grunnkretser whose zone is not the counterpart of their zone in the other division.</source>
            <translation>Grunnkretsene med en sone som ikke er motparten til sonen deres i den andre inndelingen.</translation>
        </message>
        <message>
            <source>The grunnkretser with the zones that the answers give them, to go on with.</source>
            <translation>Grunnkretsene med sonene de får i svarene, til å gå videre med.</translation>
        </message>
        <message>
            <source>The indicators in figures</source>
            <translation>Indikatorene i tall</translation>
        </message>
        <message>
            <source>The inhabitants of the layer agree with no year of «{table}» ({years}). Give a table that has the year of the inhabitants, of the same kommuner.</source>
            <translation>Innbyggerne i laget stemmer ikke med noe år i «{table}» ({years}). Gi en tabell som har året til innbyggerne, for de samme kommunene.</translation>
        </message>
        <message>
            <source>The inhabitants of {year} in the tables of the trend differ by more than a twentieth from those of the layer: {kommuner}. Are they of the same year and the whole kommune?</source>
            <translation>Innbyggerne i {year} i tabellene for utviklingen avviker med mer enn en tjuedel fra dem i laget: {kommuner}. Gjelder de samme år og hele kommunen?</translation>
        </message>
        <message>
            <source>The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population and, if there are any, indicators. Indicators are found by their catalogued names (key_teller and key_nevner, medianinntekt, bot_…); other fields can be chosen as they are. Without indicators, zones are formed by location alone. A value that is missing or suppressed (: . ..) counts as average.</source>
            <translation>Inndata er én flate per grunnkrets, for én kommune eller hele landet, med nummer, befolkning og eventuelt indikatorer. Indikatorene finnes igjen på navnene i katalogen (nøkkel_teller og nøkkel_nevner, medianinntekt, bot_…); andre felt kan velges som de er. Uten indikatorer formes sonene bare etter beliggenhet. En verdi som mangler eller er undertrykt (: . ..), regnes som gjennomsnittlig.</translation>
        </message>
        <message>
            <source>The input is the grunnkretser with their zone, such as the output of «Generate levekårssoner». Only number, name, population and zone leave the layer, and the extra fields that are named. Values that rest on fewer than 4 persons are warned about.</source>
            <translation>Inndata er grunnkretsene med sonen sin, for eksempel resultatet av «Lag levekårssoner». Bare nummer, navn, befolkning og sone forlater laget, og de ekstra feltene som er nevnt. Det varsles om verdier som bygger på færre enn 4 personer.</translation>
        </message>
        <message>
            <source>The invented grunnkretser, with population, indicators and building types.</source>
            <translation>De oppdiktede grunnkretsene, med befolkning, indikatorer og bygningstyper.</translation>
        </message>
        <message>
            <source>The key for Helsedirektoratet has no rest zones and no «Uoppgitt grunnkrets»: {count} rows of the layer were left out.</source>
            <translation>Nøkkelen til Helsedirektoratet har verken restsoner eller «Uoppgitt grunnkrets»: {count} rader i laget er utelatt.</translation>
        </message>
        <message>
            <source>The key gives {count} grunnkretser a zone that is no LKS code of ten digits: {units}.</source>
            <translation>Nøkkelen gir {count} grunnkretser en sone som ikke er en LKS-kode på ti siffer: {units}.</translation>
        </message>
        <message>
            <source>The km of the table of distances «{table}» must be numbers of at least 0. They are not in row {rows}.</source>
            <translation>km i avstandstabellen «{table}» må være tall på minst 0. Det er de ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>The kommune (or bydel) has no more: this is its only zone.</source>
            <translation>Kommunen (eller bydelen) har ikke flere: dette er den eneste sonen.</translation>
        </message>
        <message>
            <source>The kommune (or bydel) has too few inhabitants for more than this one zone.</source>
            <translation>Kommunen (eller bydelen) har for få innbyggere til mer enn denne ene sonen.</translation>
        </message>
        <message>
            <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and no projection says that it will gain any. Make the zone larger.</source>
            <translation>Kommunen har nedgang: fra {then} innbyggere for ti år siden til {now}, og ingen framskriving sier at den vil få flere. Gjør sonen større.</translation>
        </message>
        <message>
            <source>The kommune declines: from {then} inhabitants ten years ago to {now}, and {later} are projected. Make the zone larger.</source>
            <translation>Kommunen har nedgang: fra {then} innbyggere for ti år siden til {now}, og {later} er framskrevet. Gjør sonen større.</translation>
        </message>
        <message>
            <source>The kommune edited the zones' polygons; every grunnkrets followed the one that covers most of it.</source>
            <translation>Kommunen redigerte soneflatene. Hver grunnkrets fulgte den flaten som dekker det meste av den.</translation>
        </message>
        <message>
            <source>The kommune has answered more than once, and not the same: {files}. Keep the answer that counts.</source>
            <translation>Kommunen har svart mer enn én gang, og ulikt: {files}. Behold svaret som gjelder.</translation>
        </message>
        <message>
            <source>The kommune has not answered. Switch on «Set by Statistics Norway» to set its zones.</source>
            <translation>Kommunen har ikke svart. Slå på «Fastsatt av SSB» for å fastsette sonene.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», a code of kommune {other}. No zone here can have it, so {after} stands for it. Ask which zone it means.</source>
            <translation>Kommunen skrev «{before}», en kode i kommune {other}. Ingen sone her kan ha den, så {after} står for den. Spør hvilken sone den mener.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», a number that is no zone's code for certain. Ask which zone it means; until then the grunnkrets has {after}.</source>
            <translation>Kommunen skrev «{before}», et tall som ikke sikkert er koden til en sone. Spør hvilken sone det er; inntil da har grunnkretsen {after}.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», which cannot be the zone's code; it has {after}.</source>
            <translation>Kommunen skrev «{before}», som ikke kan være koden til sonen. Sonen har {after}.</translation>
        </message>
        <message>
            <source>The kommune wrote «{before}», which was read as zone {after}.</source>
            <translation>Kommunen skrev «{before}», som ble lest som sone {after}.</translation>
        </message>
        <message>
            <source>The kommune's own areas, if indicators are given by them</source>
            <translation>Kommunens egne områder, hvis indikatorer er gitt for dem</translation>
        </message>
        <message>
            <source>The kommune's own log</source>
            <translation>Kommunens egen logg</translation>
        </message>
        <message>
            <source>The kommuner that come first, 4 digits each with commas between. Empty: as the register has it.</source>
            <translation>Kommunene som kommer først, fire sifre hver med komma mellom. Tomt: slik registeret har det.</translation>
        </message>
        <message>
            <source>The language of the kommune: nb for bokmål, nn for nynorsk. The project and its forms are in bokmål.</source>
            <translation>Språket til kommunen: nb for bokmål, nn for nynorsk. Prosjektet og skjemaene er på bokmål.</translation>
        </message>
        <message>
            <source>The layer has every row and field of the input and the scores pc1, pc2 …; «Uoppgitt grunnkrets» and other rows without a polygon have none. The table of loadings tells how each indicator correlates with each component (pc1 …), how much of it the components hold (kommunalitet), and the unit vectors the scores are made with (vektor1 …). Signs of components have no meaning of their own: the largest loading is positive.</source>
            <translation>Laget har alle rader og felt fra inndataene og skårene pc1, pc2 …; «Uoppgitt grunnkrets» og andre rader uten flate har ingen. Ladningstabellen forteller hvordan hver indikator korrelerer med hver komponent (pc1 …), hvor mye av den komponentene rommer (kommunalitet), og enhetsvektorene skårene er laget med (vektor1 …). Fortegnet til en komponent betyr ikke noe i seg selv: den største ladningen er positiv.</translation>
        </message>
        <message>
            <source>The layer has no catalogued indicators (such as sosialhjelp_teller and sosialhjelp_nevner, or medianinntekt), so there is nothing to make components of. Give «Prepare grunnkretser» or the national run a table of indicators, or choose own fields under Indicators. For zones by location alone run «Generate levekårssoner» by itself. The layer has: {present}.</source>
            <translation>Laget har ingen av indikatorene i katalogen (som sosialhjelp_teller og sosialhjelp_nevner, eller medianinntekt), så det er ingenting å lage komponenter av. Gi «Klargjør grunnkretser» eller den nasjonale kjøringen en tabell med indikatorer, eller velg egne felt under Indikatorer. Skal sonene formes bare etter beliggenhet, kjører du «Lag levekårssoner» for seg. Laget har: {present}.</translation>
        </message>
        <message>
            <source>The layer has no catalogued indicators: zones are formed by location alone, as compact as possible.</source>
            <translation>Laget har ingen av indikatorene i katalogen: sonene formes bare etter beliggenhet, så kompakte som mulig.</translation>
        </message>
        <message>
            <source>The layer has no field for comments (kommentar): add one to keep them.</source>
            <translation>Laget har ikke noe felt for kommentarer (kommentar): legg til et for å ta vare på dem.</translation>
        </message>
        <message>
            <source>The layer has no field for reasons (begrunnelse): this one is saved with the project.</source>
            <translation>Laget har ikke noe felt for begrunnelser (begrunnelse): denne lagres sammen med prosjektet.</translation>
        </message>
        <message>
            <source>The layer has no field with the proposal (lks_forslag).</source>
            <translation>Laget har ikke noe felt med forslaget (lks_forslag).</translation>
        </message>
        <message>
            <source>The layer has no field {missing}. It has: {present}.</source>
            <translation>Laget har ikke feltet {missing}. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer has no grunnkretser in these kommuner: {kommuner}.</source>
            <translation>Laget har ingen grunnkretser i disse kommunene: {kommuner}.</translation>
        </message>
        <message>
            <source>The layer has no indicators that the plugin knows, so there are no profiles to draw.</source>
            <translation>Laget har ingen indikatorer som utvidelsen kjenner, så det er ingen profiler å tegne.</translation>
        </message>
        <message>
            <source>The layer has no inhabitants, which this choice needs: {choice}. Choose their field ([POPULATION_FIELD]).</source>
            <translation>Laget har ikke innbyggertall, som dette valget trenger: {choice}. Velg feltet ([POPULATION_FIELD]).</translation>
        </message>
        <message>
            <source>The layer has no polygon for it, and the tables have it in {detail} only. If codes have changed since, give the changes ([CODE_CHANGES]).</source>
            <translation>Laget har ingen polygon for den, og tabellene har den bare i {detail}. Er koder endret siden, oppgir du endringene ([CODE_CHANGES]).</translation>
        </message>
        <message>
            <source>The layer has no polygon for it, but others of the kommune. Is it a code of another year?</source>
            <translation>Kartlaget har ikke noe polygon for den, men for andre i kommunen. Er koden fra et annet år?</translation>
        </message>
        <message>
            <source>The layer has no polygon of its kommune.</source>
            <translation>Kartlaget har ingen polygoner fra kommunen.</translation>
        </message>
        <message>
            <source>The layer has the fields that the other algorithms look for, and the difficulties of real data: islands, an enclave, grunnkretser of several parts, one where nobody lives, suppressed values (:) and «Uoppgitt grunnkrets» (99019999), which has inhabitants but no polygon and counts among the grunnkretser.</source>
            <translation>Laget har feltene de andre algoritmene ser etter, og vanskene i ekte data: øyer, en enklave, grunnkretser i flere deler, én der ingen bor, undertrykte verdier (:) og «Uoppgitt grunnkrets» (99019999), som har innbyggere, men ingen flate, og regnes med blant grunnkretsene.</translation>
        </message>
        <message>
            <source>The layer has {people} inhabitants with a place, fewer than the {wanted} to be reached: the structure criterion is empty. Add the neighbouring kommuner.</source>
            <translation>Laget har {people} innbyggere med et sted, færre enn de {wanted} som skal nås: strukturkriteriet er tomt. Ta med nabokommunene.</translation>
        </message>
        <message>
            <source>The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide.</source>
            <translation>Laget har bare «Uoppgitt grunnkrets»: det er ingenting å dele inn.</translation>
        </message>
        <message>
            <source>The layer is gone.</source>
            <translation>Laget er borte.</translation>
        </message>
        <message>
            <source>The layer lacks {missing}. Choose the fields of the indicators ([INDICATORS]) yourself. It has: {present}.</source>
            <translation>Laget mangler {missing}. Velg feltene med indikatorer ([INDICATORS]) selv. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer mixes coordinate systems: the coordinates of these grunnkretser do not fit {crs}: {codes}. Give all of them the same.</source>
            <translation>Laget blander koordinatsystemer: koordinatene til disse grunnkretsene passer ikke med {crs}: {codes}. Gi alle det samme.</translation>
        </message>
        <message>
            <source>The layer names these zones otherwise than by the name of their kommune: {codes}. They are written as generated.</source>
            <translation>Laget har andre navn på disse sonene enn det som følger av kommunenavnet: {codes}. Navnet som følger av kommunen, blir skrevet.</translation>
        </message>
        <message>
            <source>The layer of grunnkretser whose zones are edited</source>
            <translation>Grunnkretslaget som sonene redigeres i</translation>
        </message>
        <message>
            <source>The layer of zones that «Statistics by zone» makes, grunnkretser with key_teller and key_nevner, or any layer or table of areas. Polygons are needed only for the map.</source>
            <translation>Sonelaget som «Statistikk per sone» lager, grunnkretser med key_teller og key_nevner, eller et hvilket som helst lag eller en tabell med områder. Flater trengs bare til kartet.</translation>
        </message>
        <message>
            <source>The layer «{layer}» cannot be edited, so no field can be added.</source>
            <translation>Laget «{layer}» kan ikke redigeres, så ingen felt kan legges til.</translation>
        </message>
        <message>
            <source>The layer «{layer}» cannot be edited: its file or database does not let you write. Export it to a GeoPackage and edit that.</source>
            <translation>Laget «{layer}» kan ikke redigeres: filen eller databasen lar deg ikke skrive. Eksporter det til en GeoPackage, og rediger den.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no coordinate system. Set it in the layer's properties first.</source>
            <translation>Laget «{layer}» har ikke noe koordinatsystem. Sett det først i lagets egenskaper.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.</source>
            <translation>Laget «{layer}» har ikke feltet {missing}. Det har: {present}. Velg riktig felt.</translation>
        </message>
        <message>
            <source>The layer «{layer}» has no grunnkretser of kommune {absent}. It has: {present}.</source>
            <translation>Laget «{layer}» har ingen grunnkretser i kommune {absent}. Det har: {present}.</translation>
        </message>
        <message>
            <source>The layer «{layer}» holds {kind} instead of areas. Choose its polygons (a file with several kinds of geometry opens as several layers), or its field with the grunnkretsnummer to join it by code.</source>
            <translation>Laget «{layer}» inneholder {kind} i stedet for flater. Velg polygonene (en fil med flere geometrityper åpnes som flere lag), eller feltet med grunnkretsnummer for å koble på kode.</translation>
        </message>
        <message>
            <source>The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.</source>
            <translation>Laget «{layer}» inneholder {kind} i stedet for flater. Velg laget med grunnkretsene.</translation>
        </message>
        <message>
            <source>The layer «{layer}» is empty, or nothing in it is selected.</source>
            <translation>Laget «{layer}» er tomt, eller ingenting i det er valgt.</translation>
        </message>
        <message>
            <source>The layer «{layer}» is read-only. Switch that off in the project's properties, or use a copy.</source>
            <translation>Laget «{layer}» er skrivebeskyttet. Slå det av i prosjektegenskapene, eller bruk en kopi.</translation>
        </message>
        <message>
            <source>The layer «{layer}» needs a field kommunenummer for the map of the country. It has: {columns}.</source>
            <translation>Laget «{layer}» må ha et felt kommunenummer til kartet over landet. Det har: {columns}.</translation>
        </message>
        <message>
            <source>The layer «{layer}» of the project cannot be read.</source>
            <translation>Laget «{layer}» i prosjektet kan ikke leses.</translation>
        </message>
        <message>
            <source>The layer «{layer}» with links holds {kind}. Choose a layer of lines, or a table with two columns of grunnkretser.</source>
            <translation>Laget «{layer}» med lenker inneholder {kind}. Velg et linjelag eller en tabell med to kolonner med grunnkretser.</translation>
        </message>
        <message>
            <source>The layers «{one}» and «{other}» have no grunnkrets in common. Are they of the same kommune and the same year? One has {first}, the other {second}.</source>
            <translation>Lagene «{one}» og «{other}» har ingen grunnkretser felles. Gjelder de samme kommune og samme år? Det ene har {first}, det andre {second}.</translation>
        </message>
        <message>
            <source>The levekårssoner in [LKS_FIELD] (lks), or the criterion's own (own): connected parts of the kommune with at least [OWN_MINIMUM] people, made here.</source>
            <translation>Levekårssonene i [LKS_FIELD] (lks), eller kriteriets egne (own): sammenhengende deler av kommunen med minst [OWN_MINIMUM] personer, laget her.</translation>
        </message>
        <message>
            <source>The limits must rise: absolute least, least, most.</source>
            <translation>Grensene må stige: absolutt minste, minste, største.</translation>
        </message>
        <message>
            <source>The limits must rise: absolute minimum ([FLOOR_POPULATION]) ≤ minimum ([MIN_POPULATION]) ≤ maximum ([MAX_POPULATION]).</source>
            <translation>Grensene må stige: absolutt minimum ([FLOOR_POPULATION]) ≤ minimum ([MIN_POPULATION]) ≤ maksimum ([MAX_POPULATION]).</translation>
        </message>
        <message>
            <source>The line ends in other grunnkretser than {units}, which the row names: the line counts.</source>
            <translation>Linjen ender i andre grunnkretser enn {units}, som raden nevner: linjen gjelder.</translation>
        </message>
        <message>
            <source>The link asks for something this page does not have, and it was left out: {what}</source>
            <translation>Lenka ber om noe som denne sida ikke har, og det er utelatt: {what}</translation>
        </message>
        <message>
            <source>The log has a word that this LKS does not know: «{found}».</source>
            <translation>Loggen har et ord som denne LKS ikke kjenner: «{found}».</translation>
        </message>
        <message>
            <source>The log has been changed from outside: see below.</source>
            <translation>Loggen er endret utenfra: se nedenfor.</translation>
        </message>
        <message>
            <source>The log has {found} events; {expected} had been written.</source>
            <translation>Loggen har {found} hendelser; {expected} var skrevet.</translation>
        </message>
        <message>
            <source>The log is only ever added to: triggers refuse changes, and each row carries the hash of the row before. What somebody changed by hand is told, the log holds, and the kommune's next event keeps what was written by hand. The fields kontakt and kommentar of the layer kommuner are there to be filled in.</source>
            <translation>I loggen blir det bare lagt til rader: utløsere avviser endringer, og hver rad bærer kontrollsummen av raden før. Det noen har endret for hånd, blir sagt fra om; loggen gjelder, og kommunens neste hendelse tar vare på det som var skrevet for hånd. Feltene kontakt og kommentar i laget kommuner er til å fylle ut.</translation>
        </message>
        <message>
            <source>The log of changes could not be written into {file}. {reason}</source>
            <translation>Endringsloggen kunne ikke skrives i {file}. {reason}</translation>
        </message>
        <message>
            <source>The name of the column, with or without its year, where several could be it. Empty: the column that its name says is the inhabitants, such as befolkning, folkemengde, totalBefolkning or a year. The log and the report name the column that was taken.</source>
            <translation>Navnet på kolonnen, med eller uten år, der flere kan være den. Tomt: kolonnen som etter navnet er innbyggerne, som befolkning, folkemengde, totalBefolkning eller et årstall. Loggen og rapporten sier hvilken kolonne som ble brukt.</translation>
        </message>
        <message>
            <source>The name that the register keeps for every event written now. Empty: nothing can be written.</source>
            <translation>Navnet som registeret knytter til hver hendelse som skrives nå. Tomt: ingenting kan skrives.</translation>
        </message>
        <message>
            <source>The national division came out of the merge changed in rows that should not have, or without what should have ({units}). Choose GeoPackage for it. Nothing was registered.</source>
            <translation>Den nasjonale inndelingen kom endret ut av flettingen i rader som skulle vært som før, eller uten det som skulle inn ({units}). Velg GeoPackage. Ingenting er registrert.</translation>
        </message>
        <message>
            <source>The national division cannot be read again. Nothing was registered.</source>
            <translation>Den nasjonale inndelingen kan ikke leses igjen. Ingenting er registrert.</translation>
        </message>
        <message>
            <source>The national division has more grunnkretser: {units}.</source>
            <translation>Den nasjonale inndelingen har flere grunnkretser: {units}.</translation>
        </message>
        <message>
            <source>The national division lacks these grunnkretser: {units}.</source>
            <translation>Den nasjonale inndelingen mangler disse grunnkretsene: {units}.</translation>
        </message>
        <message>
            <source>The national division was written and read again: {count} rows of other kommuner are the same, field by field and point by point.</source>
            <translation>Den nasjonale inndelingen er skrevet og lest igjen: {count} rader fra andre kommuner er like, felt for felt og punkt for punkt.</translation>
        </message>
        <message>
            <source>The network is QGIS' own, with its proxy and certificates. Only http and https are read, with limits of size, redirects and time. A copy of an earlier answer is used only if you say so, and the log tells how old it is.</source>
            <translation>Nettverket er QGIS sitt eget, med proxy og sertifikater. Bare http og https leses, med grenser for størrelse, omdirigeringer og tid. En kopi av et tidligere svar brukes bare hvis du sier det, og loggen sier hvor gammel den er.</translation>
        </message>
        <message>
            <source>The newest figures in «{table}» are of {year}: a projection. Choose the [YEAR] of the inhabitants. There are the years {years}.</source>
            <translation>De nyeste tallene i «{table}» gjelder {year}: en framskriving. Velg året for innbyggerne ([YEAR]). Det er tall for {years}.</translation>
        </message>
        <message>
            <source>The number of inhabitants is empty.</source>
            <translation>Innbyggertallet er tomt.</translation>
        </message>
        <message>
            <source>The number of zones asked for is too small to keep below the maximum here.</source>
            <translation>Antallet soner det er bedt om, er for lite til å holde seg under maksimum her.</translation>
        </message>
        <message>
            <source>The only zone of their kommune: {codes}. Helsedirektoratet publishes these as the kommune, not as a zone.</source>
            <translation>Eneste sone i kommunen: {codes}. Helsedirektoratet publiserer disse som kommunen, ikke som en sone.</translation>
        </message>
        <message>
            <source>The package from SSB</source>
            <translation>Pakken fra SSB</translation>
        </message>
        <message>
            <source>The package has fields of its own called {taken}: leave them out of the extra fields.</source>
            <translation>Pakken har egne felt som heter {taken}: utelat dem fra de ekstra feltene.</translation>
        </message>
        <message>
            <source>The page cannot be shown</source>
            <translation>Sida kan ikke vises</translation>
        </message>
        <message>
            <source>The page was made {date} with {by} from {facts}. It needs no network and sends nothing.</source>
            <translation>Sida ble laget {date} med {by} fra {facts}. Den trenger ikke nett og sender ingenting.</translation>
        </message>
        <message>
            <source>The parent is neither in the file nor in the version: {codes}.</source>
            <translation>Forelderen er verken i filen eller i versjonen: {codes}.</translation>
        </message>
        <message>
            <source>The parts do not add up to the whole for: {texts}.</source>
            <translation>Delene summerer seg ikke til helheten for: {texts}.</translation>
        </message>
        <message>
            <source>The parts have no common border. No single grunnkrets more or less would make it whole.</source>
            <translation>Delene har ingen felles grense. Det er ikke nok med én grunnkrets til eller fra for at sonen skal henge sammen.</translation>
        </message>
        <message>
            <source>The parts have no common border. One grunnkrets less would make it whole: {unit}, which borders on {other}.</source>
            <translation>Delene har ingen felles grense. Uten én grunnkrets ville sonen henge sammen: {unit}, som grenser til {other}.</translation>
        </message>
        <message>
            <source>The parts have no common border. One grunnkrets more would make it whole: {unit}, now in {other}.</source>
            <translation>Delene har ingen felles grense. Med én grunnkrets til ville sonen henge sammen: {unit}, nå i {other}.</translation>
        </message>
        <message>
            <source>The polygon has no grunnkretsnummer of 8 digits.</source>
            <translation>Polygonet har ikke et grunnkretsnummer med 8 siffer.</translation>
        </message>
        <message>
            <source>The polygon of zone {before} was deleted and no other covers its grunnkretser. They stay in the zone.</source>
            <translation>Flaten til sone {before} er slettet, og ingen annen dekker grunnkretsene i den. De blir i sonen.</translation>
        </message>
        <message>
            <source>The polygon of {zone} covers {figure} m² outside its grunnkretser.</source>
            <translation>Polygonet til {zone} dekker {figure} m² utenfor grunnkretsene sine.</translation>
        </message>
        <message>
            <source>The polygon of {zone} is in {figure} parts.</source>
            <translation>Polygonet til {zone} er i {figure} deler.</translation>
        </message>
        <message>
            <source>The polygon of {zone} lacks {figure} m² of its grunnkretser.</source>
            <translation>Polygonet til {zone} mangler {figure} m² av grunnkretsene sine.</translation>
        </message>
        <message>
            <source>The polygons of the zones in the answer cross themselves or each other too often to be followed. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Polygonene til sonene i svaret krysser seg selv eller hverandre for ofte til å kunne følges. Be kommunen gi hver grunnkrets sonen sin i feltet lks.</translation>
        </message>
        <message>
            <source>The polygons of the zones, such as [ZONES] of «Statistics by zone». The field with the codes is found by what it holds; a field lokalnavn gives the names that people there use. A page is made for each kommune that has zones here. Empty: pages without a map, for all kommuner that [FACTS] has zones of.</source>
            <translation>Flatene til sonene, som [ZONES] fra «Statistikk per sone». Feltet med kodene finnes ut fra innholdet; et felt lokalnavn gir navnene folk der bruker. Det lages en side for hver kommune som har soner her. Tomt: sider uten kart, for alle kommuner [FACTS] har soner i.</translation>
        </message>
        <message>
            <source>The population changed so much from the year before that the zone is hardly the same place: a new series begins.</source>
            <translation>Folketallet endret seg så mye fra året før at sonen knapt er det samme stedet: En ny serie begynner.</translation>
        </message>
        <message>
            <source>The population in «{field}» has a dot in: {codes}. Write it without one.</source>
            <translation>Befolkningen i «{field}» har punktum i: {codes}. Skriv den uten.</translation>
        </message>
        <message>
            <source>The population in «{field}» is negative in: {codes}. Correct it first.</source>
            <translation>Befolkningen i «{field}» er negativ i: {codes}. Rett det først.</translation>
        </message>
        <message>
            <source>The population in «{field}» is no number of people in: {codes}. Is it the right field?</source>
            <translation>Befolkningen i «{field}» kan ikke være et antall mennesker i: {codes}. Er det riktig felt?</translation>
        </message>
        <message>
            <source>The population in «{field}» is no whole number in: {codes}. Round it first.</source>
            <translation>Befolkningen i «{field}» er ikke et helt tall i: {codes}. Rund av først.</translation>
        </message>
        <message>
            <source>The population is not known: every island and cut-off part gets a proposed link to the nearest shore of the same kommune or bydel.</source>
            <translation>Befolkningen er ikke kjent: hver øy og avskåret del får forslag om lenke til nærmeste land i samme kommune eller bydel.</translation>
        </message>
        <message>
            <source>The population-weighted mean of its centres (point), or the grunnkrets that its people reach with the shortest way in all (unit). With a table of distances or roads it is always the grunnkrets.</source>
            <translation>Det befolkningsvektede gjennomsnittet av sentrumene (point), eller grunnkretsen som folket når med kortest vei i alt (unit). Med avstandstabell eller veger er det alltid grunnkretsen.</translation>
        </message>
        <message>
            <source>The profile is of {area}, the first chosen one.</source>
            <translation>Profilen gjelder {area}, som ble valgt først.</translation>
        </message>
        <message>
            <source>The project was saved anew. It has no notes or further layers, and nothing was read from it.</source>
            <translation>Prosjektet er lagret på nytt. Det har ingen notater eller flere lag, og ingenting er lest fra det.</translation>
        </message>
        <message>
            <source>The protection {found} of the log had been removed. It comes back with the next event.</source>
            <translation>Vernet {found} av loggen var fjernet. Det kommer tilbake med neste hendelse.</translation>
        </message>
        <message>
            <source>The quarter is of</source>
            <translation>Fjerdedelen er av</translation>
        </message>
        <message>
            <source>The reason that the register keeps for the decision or for undoing it.</source>
            <translation>Begrunnelsen som registeret tar vare på for avgjørelsen, eller for å angre den.</translation>
        </message>
        <message>
            <source>The reason that the register keeps. Needed for retur and merknad.</source>
            <translation>Begrunnelsen som registeret tar vare på. Må med for retur og merknad.</translation>
        </message>
        <message>
            <source>The register does not know which division was approved: approve it with «Approve a division».</source>
            <translation>Registeret vet ikke hvilken inndeling som ble godkjent: godkjenn den med «Godkjenn en inndeling».</translation>
        </message>
        <message>
            <source>The register has no kommune {kommune}.</source>
            <translation>Registeret har ingen kommune {kommune}.</translation>
        </message>
        <message>
            <source>The register of issued codes is no longer in the project. Add the table again, or choose another one, or none, under «Fields and limits».</source>
            <translation>Registeret over tildelte koder er ikke lenger i prosjektet. Legg tabellen til igjen, eller velg en annen eller ingen under «Felt og grenser».</translation>
        </message>
        <message>
            <source>The register was written, but its lock {file} cannot be removed. Delete it by hand: nobody can write before.</source>
            <translation>Registeret er skrevet, men låsen {file} lar seg ikke fjerne. Slett den for hånd: ingen kan skrive før det.</translation>
        </message>
        <message>
            <source>The register with every code that KLASS ever had; the input is not changed.</source>
            <translation>Registeret med hver kode KLASS noen gang har hatt; inndata endres ikke.</translation>
        </message>
        <message>
            <source>The register with the codes of this division; the input is not changed.</source>
            <translation>Registeret med kodene i denne inndelingen; inndata endres ikke.</translation>
        </message>
        <message>
            <source>The report shows both maps with counterparts in the same colour, where the inhabitants went, both divisions against the population limits, their homogeneity in the same components, and the population development. Homogeneity, the adjusted Rand index and the V-measure need scikit-learn and are left out without it.</source>
            <translation>Rapporten viser begge kartene med motparter i samme farge, hvor innbyggerne havnet, begge inndelingene mot befolkningsgrensene, homogeniteten i de samme komponentene og befolkningsutviklingen. Homogenitet, justert Rand-indeks og V-mål trenger scikit-learn og utelates uten den.</translation>
        </message>
        <message>
            <source>The row has no grunnkretsnummer: the sum of a kommune, or a note.</source>
            <translation>Raden har ikke noe grunnkretsnummer: en sum for en kommune, eller en merknad.</translation>
        </message>
        <message>
            <source>The row of kommune {kommune} ({found}) was added by hand: no event tells of it.</source>
            <translation>Raden til kommune {kommune} ({found}) er lagt til for hånd: ingen hendelse forteller om den.</translation>
        </message>
        <message>
            <source>The row of kommune {kommune} was deleted by hand. It comes back with its next event.</source>
            <translation>Raden til kommune {kommune} er slettet for hånd. Den kommer tilbake med kommunens neste hendelse.</translation>
        </message>
        <message>
            <source>The rows and fields of the input with the code of their zone, to go on with in «Validate levekårssoner» or the LKS packages.</source>
            <translation>Radene og feltene fra inndataene med koden til sonen, til å gå videre med i «Kontroller levekårssoner» eller LKS-pakkene.</translation>
        </message>
        <message>
            <source>The rows and fields of the input with their scores pc1, pc2 … on the components.</source>
            <translation>Radene og feltene fra inndataene med skårene pc1, pc2 … på komponentene.</translation>
        </message>
        <message>
            <source>The rows and fields of the input, with their number of neighbours and the connected part they lie in.</source>
            <translation>Radene og feltene fra inndataene, med antall naboer og den sammenhengende delen de ligger i.</translation>
        </message>
        <message>
            <source>The rows of the national division in their order, with the zones that are in force now.</source>
            <translation>Radene i den nasjonale inndelingen i sin rekkefølge, med sonene som gjelder nå.</translation>
        </message>
        <message>
            <source>The same as in {reference}.</source>
            <translation>Det samme som i {reference}.</translation>
        </message>
        <message>
            <source>The same figures as text, semicolons between.</source>
            <translation>De samme tallene som tekst, med semikolon mellom.</translation>
        </message>
        <message>
            <source>The same figures for R and Python; only where this QGIS can write Parquet.</source>
            <translation>De samme tallene for R og Python; bare der denne QGIS kan skrive Parquet.</translation>
        </message>
        <message>
            <source>The same for each zone, with its polygon.</source>
            <translation>Det samme for hver sone, med flaten.</translation>
        </message>
        <message>
            <source>The same grunnkretser, with the code {zone}.</source>
            <translation>De samme grunnkretsene, med koden {zone}.</translation>
        </message>
        <message>
            <source>The same grunnkretser.</source>
            <translation>De samme grunnkretsene.</translation>
        </message>
        <message>
            <source>The scenario «{name}» is kept in the GeoPackage.</source>
            <translation>Scenarioet «{name}» ligger i GeoPackage-fila.</translation>
        </message>
        <message>
            <source>The scripts of the page are not built: {folder} is empty. In the plugin's source folder, run «make page», which needs Node and npm; the released plugin has them.</source>
            <translation>Skriptene til siden er ikke bygd: {folder} er tom. Kjør «make page» i mappen med kildekoden til tillegget; det krever Node og npm. Det utgitte tillegget har dem.</translation>
        </message>
        <message>
            <source>The search found no division within the limits here. That there is none is not proven.</source>
            <translation>Søket fant ingen inndeling innenfor grensene her. Det er ikke bevist at det ikke finnes noen.</translation>
        </message>
        <message>
            <source>The search found no more zones within the limits. That there are none is not proven.</source>
            <translation>Søket fant ikke flere soner innenfor grensene. Det er ikke bevist at det ikke finnes flere.</translation>
        </message>
        <message>
            <source>The second division does not know them: they are not compared.</source>
            <translation>De finnes ikke i den andre inndelingen og er ikke sammenlignet.</translation>
        </message>
        <message>
            <source>The second division is another field of the layer; or a field of another layer or table, joined by grunnkretsnummer; or a layer of areas, where each grunnkrets follows the area that covers most of it and those that are cut are listed.</source>
            <translation>Den andre inndelingen er et annet felt i laget; eller et felt i et annet lag eller en tabell, koblet på grunnkretsnummer; eller et lag med flater, der hver grunnkrets følger flaten som dekker mest av den, og de som deles, blir listet opp.</translation>
        </message>
        <message>
            <source>The series begins in {year}</source>
            <translation>Serien begynner i {year}</translation>
        </message>
        <message>
            <source>The straight line times [FACTOR] (straight), a table of distances (matrix), or the shortest way in a layer of roads (network).</source>
            <translation>Luftlinjen ganger [FACTOR] (straight), en tabell med avstander (matrix), eller den korteste veien i et veglag (network).</translation>
        </message>
        <message>
            <source>The structure criterion knows only the people of the layer (kommuner: {count}): add the neighbouring kommuner where people are near the border.</source>
            <translation>Strukturkriteriet kjenner bare folket i laget (kommuner: {count}): ta med nabokommunene der folk bor nær grensen.</translation>
        </message>
        <message>
            <source>The structure criterion: the shortest way within which so many people live, whatever the borders.</source>
            <translation>Strukturkriteriet: den korteste veien som så mange bor innenfor, uavhengig av grenser.</translation>
        </message>
        <message>
            <source>The summary of «Read the answers of the kommuner»: the verdict and the counts of each answer.</source>
            <translation>Oversikten fra «Les svarene fra kommunene»: vurderingen av hvert svar og tallene for det.</translation>
        </message>
        <message>
            <source>The summary of «Write LKS packages for the kommuner»: each package in it is opened and registered as sent, with its id, date and deadline.</source>
            <translation>Oversikten fra «Skriv LKS-pakker til kommunene»: hver pakke der åpnes og registreres som sendt, med id, dato og frist.</translation>
        </message>
        <message>
            <source>The sums of inhabitants do not agree. Do not use the layer; report this, please.</source>
            <translation>Innbyggersummene stemmer ikke overens. Ikke bruk laget, og meld fra om dette.</translation>
        </message>
        <message>
            <source>The table as CSV</source>
            <translation>Tabellen som CSV</translation>
        </message>
        <message>
            <source>The table by age and sex «{table}» needs a column of grunnkretsnummer, alder or kjønn, and &lt;key&gt;_teller with &lt;key&gt;_nevner. It has: {columns}.</source>
            <translation>Tabellen etter alder og kjønn «{table}» må ha en kolonne med grunnkretsnummer, alder eller kjønn, og &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table for Excel</source>
            <translation>Tabellen for Excel</translation>
        </message>
        <message>
            <source>The table has no field {names}.</source>
            <translation>Tabellen mangler feltet {names}.</translation>
        </message>
        <message>
            <source>The table of breaks «{table}» needs an indicator and a year in every row. It does not have them in row {rows}.</source>
            <translation>Tabellen med brudd «{table}» må ha en indikator og et år i hver rad. Det mangler i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of breaks «{table}» needs the columns indikator and år. It has: {columns}.</source>
            <translation>Tabellen over brudd «{table}» må ha kolonnene indikator og år. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of changes goes from the former version (source) to the new one (target): make it so in KLASS.</source>
            <translation>Endringstabellen går fra forrige versjon (kilde) til den nye (mål): opprett den slik i KLASS.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» has other limits of the same kommune in another row. Keep one. Kommuner (and rows): {rows}.</source>
            <translation>Kriterietabellen «{table}» har andre grenser for samme kommune i en annen rad. Behold én. Kommuner (og rader): {rows}.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» must hold a kommunenummer and rising whole numbers (floor, min, max), written without a dot or comma between thousands. It does not in row {rows}.</source>
            <translation>Kriterietabellen «{table}» må ha et kommunenummer og stigende heltall (floor, min, max), skrevet uten punktum eller komma mellom tusener. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of criteria «{table}» needs the columns kommune, min, floor and max. It has: {columns}.</source>
            <translation>Tabellen med kriterier «{table}» må ha kolonnene kommune, min, floor og max. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of distances needs the columns fra, til and km. It has: {columns}.</source>
            <translation>Tabellen med avstander trenger kolonnene fra, til og km. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of distances «{table}» has another distance for the same way in another row. Keep one. Rows: {rows}.</source>
            <translation>Avstandstabellen «{table}» har en annen avstand for samme vei i en annen rad. Behold én. Rader: {rows}.</translation>
        </message>
        <message>
            <source>The table of indicators «{table}» needs a key, one of the kinds {kinds}, and verre, bedre or nøytral (or nothing) as retning. It does not have them in row {rows}.</source>
            <translation>Tabellen over indikatorer «{table}» må ha en nøkkel, et av slagene {kinds}, og verre, bedre eller nøytral (eller ingenting) som retning. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>The table of indicators «{table}» needs the columns nøkkel and slag. It has: {columns}.</source>
            <translation>Tabellen over indikatorer «{table}» må ha kolonnene nøkkel og slag. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of limits ([CRITERIA]) has kommuner that are not among these: {codes}.</source>
            <translation>Tabellen med grenser ([CRITERIA]) har kommuner som ikke er blant disse: {codes}.</translation>
        </message>
        <message>
            <source>The table of links «{table}» needs the columns adresse, tittel and omraade. It has: {columns}.</source>
            <translation>Tabellen med lenker «{table}» må ha kolonnene adresse, tittel og omraade. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of local names «{table}» needs the columns lks and lokalnavn. It has: {columns}.</source>
            <translation>Tabellen med lokale navn «{table}» må ha kolonnene lks og lokalnavn. Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of own figures «{table}» needs the columns omraade, aar and verdi (or teller). It has: {columns}.</source>
            <translation>Tabellen med egne tall «{table}» må ha kolonnene omraade, aar og verdi (eller teller). Den har: {columns}.</translation>
        </message>
        <message>
            <source>The table of waivers «{table}» cannot be used as it is. {rows}</source>
            <translation>Tabellen med unntak «{table}» kan ikke brukes slik den er. {rows}</translation>
        </message>
        <message>
            <source>The table of weights «{table}» has a key more than once: {keys}. Keep one row of each.</source>
            <translation>Vekttabellen «{table}» har en nøkkel mer enn én gang: {keys}. Behold én rad av hver.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» has keys that are neither in the catalogue of indicators nor fields of the layer: {rows}.</source>
            <translation>Vekttabellen «{table}» har nøkler som verken finnes i indikatorkatalogen eller er felt i laget: {rows}.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» is empty.</source>
            <translation>Vekttabellen «{table}» er tom.</translation>
        </message>
        <message>
            <source>The table of weights «{table}» needs a column nøkkel with the keys of indicators and a column vekt with numbers. It has: {present}.</source>
            <translation>Vekttabellen «{table}» må ha en kolonne nøkkel med nøklene til indikatorer og en kolonne vekt med tall. Den har: {present}.</translation>
        </message>
        <message>
            <source>The table pakke is not in the answer: it was recognised by its grunnkretser.</source>
            <translation>Tabellen pakke er ikke med i svaret: Det ble kjent igjen på grunnkretsene.</translation>
        </message>
        <message>
            <source>The table shows</source>
            <translation>Tabellen viser</translation>
        </message>
        <message>
            <source>The table with the grunnkretser is empty. Ask the kommune for the file as it was edited.</source>
            <translation>Tabellen med grunnkretsene er tom. Be kommunen om filen slik den ble redigert.</translation>
        </message>
        <message>
            <source>The table «{layer}» with links has no two columns of grunnkretser (such as fra and til). It has: {present}.</source>
            <translation>Tabellen «{layer}» med lenker har ikke to kolonner med grunnkretser (som fra og til). Den har: {present}.</translation>
        </message>
        <message>
            <source>The table «{table}» has no column {missing}. It has: {present}.</source>
            <translation>Tabellen «{table}» har ingen kolonne {missing}. Den har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no figures of these years. They have {years}.</source>
            <translation>Tabellene har ingen tall for disse årene. De har {years}.</translation>
        </message>
        <message>
            <source>The tables have no figures that are known: inhabitants, &lt;key&gt;_teller with &lt;key&gt;_nevner, medianinntekt, building types, or indicators of your own table of indicators ([DEFINITIONS]). They have: {present}.</source>
            <translation>Tabellene har ingen kjente tall: innbyggere, &lt;nøkkel&gt;_teller med &lt;nøkkel&gt;_nevner, medianinntekt, bygningstyper, eller indikatorer i din egen tabell over indikatorer ([DEFINITIONS]). De har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no indicator {absent}. They have: {present}.</source>
            <translation>Tabellene har ingen indikator {absent}. De har: {present}.</translation>
        </message>
        <message>
            <source>The tables have no inhabitants for it.</source>
            <translation>Tabellene har ikke noe innbyggertall for den.</translation>
        </message>
        <message>
            <source>The tables of the answer have more than {count} rows together. Ask for the files of the package alone.</source>
            <translation>Tabellene i svaret har mer enn {count} rader til sammen. Be om filene i pakken alene.</translation>
        </message>
        <message>
            <source>The thin line is the 95 % interval, shown where few people make the figure uncertain.</source>
            <translation>Den tynne linja er 95 %-intervallet; den vises der få personer gjør tallet usikkert.</translation>
        </message>
        <message>
            <source>The two years before</source>
            <translation>De to årene før</translation>
        </message>
        <message>
            <source>The variant's field «{field}» puts the grunnkretser of these zones into several groups: {names}. A zone can only be in one.</source>
            <translation>Feltet «{field}» for varianten legger grunnkretsene i disse sonene i flere grupper: {names}. En sone kan bare være i én.</translation>
        </message>
        <message>
            <source>The version before by its own grunnkretser: a layer, or a table such as the key file with levekaar, lksnavn and grunnkrets. Instead of a field.</source>
            <translation>Versjonen før, etter sine egne grunnkretser: et lag, eller en tabell som nøkkelfilen med levekaar, lksnavn og grunnkrets. I stedet for et felt.</translation>
        </message>
        <message>
            <source>The version has these codes already: {codes}.</source>
            <translation>Versjonen har allerede disse kodene: {codes}.</translation>
        </message>
        <message>
            <source>The version must begin later than the one before ({detail}): their validity overlaps.</source>
            <translation>Versjonen må begynne senere enn den før ({detail}): de overlapper i tid.</translation>
        </message>
        <message>
            <source>The version of grunnkretser ends {detail}, before this version begins. KLASS joins only versions that hold at the same time: give the one that holds then.</source>
            <translation>Grunnkretsversjonen opphører {detail}, før denne versjonen begynner. KLASS kobler bare versjoner som gjelder samtidig: oppgi den som gjelder da.</translation>
        </message>
        <message>
            <source>The whole map</source>
            <translation>Hele kartet</translation>
        </message>
        <message>
            <source>The whole package is unpacked into the folder, and its project opened for editing.</source>
            <translation>Hele pakken pakkes ut i mappa, og prosjektet åpnes for redigering.</translation>
        </message>
        <message>
            <source>The whole way from Kartverket's and Statistics Norway's files to judged zones.</source>
            <translation>Hele veien fra Kartverkets og SSBs filer til kontrollerte soner.</translation>
        </message>
        <message>
            <source>The year of the figures. Empty: the newest that all tables with population have. An indicator without figures for the year is taken from the newest year before it.</source>
            <translation>Året tallene skal gjelde. Tomt: det nyeste som alle tabellene med befolkning har. En indikator uten tall for året tas fra det nyeste året før.</translation>
        </message>
        <message>
            <source>The year that the kommune is projected to. Empty: ten years ahead.</source>
            <translation>Året kommunen er framskrevet til. Tomt: ti år fram.</translation>
        </message>
        <message>
            <source>The years ahead do not count: {fields} is empty everywhere.</source>
            <translation>Årene framover teller ikke: {fields} er tomt overalt.</translation>
        </message>
        <message>
            <source>The zone and its colour on the map</source>
            <translation>Sonen og fargen dens i kartet</translation>
        </message>
        <message>
            <source>The zone polygons put it in {before}, its own row in {after}. Both were edited, and the row counts.</source>
            <translation>Soneflatene legger den i {before}, dens egen rad i {after}. Begge er redigert, og raden gjelder.</translation>
        </message>
        <message>
            <source>The zones are as they were sent, but it is not certain that this is the kommune's answer. {reasons}</source>
            <translation>Sonene er som de ble sendt, men det er ikke sikkert at dette er svaret fra kommunen. {reasons}</translation>
        </message>
        <message>
            <source>The zones are saved in «{layer}».</source>
            <translation>Sonene er lagret i «{layer}».</translation>
        </message>
        <message>
            <source>The zones are sent to SSB. Take the answer back to change them.</source>
            <translation>Sonene er sendt til SSB. Ta svaret tilbake for å endre dem.</translation>
        </message>
        <message>
            <source>The zones are the criterion's own, of at least {least} people.</source>
            <translation>Sonene er kriteriets egne, med minst {least} personer.</translation>
        </message>
        <message>
            <source>The zones are those in force at {day}; changes and codes are those of all published versions, later ones among them.</source>
            <translation>Sonene er de som gjelder {day}; endringer og koder er fra alle publiserte versjoner, også senere.</translation>
        </message>
        <message>
            <source>The zones are those of the file that hold at {day}; the other files are taken as they are.</source>
            <translation>Sonene er de i fila som gjelder {day}; de andre filene er tatt som de er.</translation>
        </message>
        <message>
            <source>The zones chosen are locked.</source>
            <translation>De valgte sonene er låst.</translation>
        </message>
        <message>
            <source>The zones could not be saved: {reason}</source>
            <translation>Sonene kunne ikke lagres: {reason}</translation>
        </message>
        <message>
            <source>The zones have changed since: ask for a new suggestion.</source>
            <translation>Sonene er endret siden: be om et nytt forslag.</translation>
        </message>
        <message>
            <source>The zones inside the frame are numbered on the maps that follow.</source>
            <translation>Sonene i ramma har nummer på kartene som følger.</translation>
        </message>
        <message>
            <source>The zones layer has a polygon with the code «{names}», which no grunnkrets has.</source>
            <translation>Sonelaget har et polygon med koden «{names}», som ingen grunnkrets har.</translation>
        </message>
        <message>
            <source>The zones layer has no polygon for {zone} ({code}).</source>
            <translation>Sonelaget har ikke noe polygon for {zone} ({code}).</translation>
        </message>
        <message>
            <source>The zones layer has {figure} polygons with the code {code}.</source>
            <translation>Sonelaget har {figure} polygoner med koden {code}.</translation>
        </message>
        <message>
            <source>The zones of a kommune are hidden where more of teller has no zone, or where the parts of teller and nevner without one differ by more than 5 points; Helsedirektoratet has 8. 100: no rule.</source>
            <translation>Sonene i en kommune skjules der en større del av telleren er uten sone, eller der delene av teller og nevner uten sone er mer enn 5 poeng ulike; Helsedirektoratet har 8. 100: ingen regel.</translation>
        </message>
        <message>
            <source>The zones that stay as they are leave no room for that number.</source>
            <translation>Sonene som blir som de er, gir ikke rom for det antallet.</translation>
        </message>
        <message>
            <source>The zones that stay as they are leave too few inhabitants for a zone of its own here.</source>
            <translation>Sonene som blir som de er, lar det være igjen for få innbyggere til en egen sone her.</translation>
        </message>
        <message>
            <source>The zones were read from the column {name}.</source>
            <translation>Sonene ble lest fra kolonnen {name}.</translation>
        </message>
        <message>
            <source>The zones where most people live</source>
            <translation>Sonene der de fleste bor</translation>
        </message>
        <message>
            <source>The zones' polygons were edited, but not all of it can be followed: a grunnkrets is in a zone with all of its area. Ask the kommune to give each grunnkrets its zone in the field lks.</source>
            <translation>Polygonene til sonene er endret, men ikke alt lar seg følge: En grunnkrets ligger i én sone med hele arealet sitt. Be kommunen gi hver grunnkrets sonen sin i feltet lks.</translation>
        </message>
        <message>
            <source>The {shown} largest of {count}.</source>
            <translation>De {shown} største av {count}.</translation>
        </message>
        <message>
            <source>Their geometries are collections: the polygons in them are used, the lines and points are not.</source>
            <translation>Geometriene deres er samlinger: flatene i dem brukes, linjene og punktene brukes ikke.</translation>
        </message>
        <message>
            <source>Their numbers, with commas between. Zones there stay even where they break a rule.</source>
            <translation>Numrene, med komma mellom. Soner der blir stående også når de bryter en regel.</translation>
        </message>
        <message>
            <source>Their polygons were invalid and were repaired before use; the layer itself is unchanged.</source>
            <translation>Flatene deres var ugyldige og ble reparert før bruk; selve laget er uendret.</translation>
        </message>
        <message>
            <source>Then the zones are read-only here until you take the answer back.</source>
            <translation>Da kan sonene ikke endres her før du tar svaret tilbake.</translation>
        </message>
        <message>
            <source>There are no areas in this page. Make it again from facts of the kommune whose zones were given.</source>
            <translation>Det er ingen områder i denne sida. Lag den på nytt fra faktafila til kommunen som sonene gjelder.</translation>
        </message>
        <message>
            <source>There are no figures for {year} in «{table}». There are the years {years}.</source>
            <translation>Det finnes ingen tall for {year} i «{table}». Disse årene finnes: {years}.</translation>
        </message>
        <message>
            <source>There are no figures to show for this indicator in this year: they are hidden or missing. Choose another year or indicator.</source>
            <translation>Det er ingen tall å vise for denne indikatoren i dette året: de er skjult eller mangler. Velg et annet år eller en annen indikator.</translation>
        </message>
        <message>
            <source>There are no indicators in this page. Make it again from facts with at least one indicator.</source>
            <translation>Det er ingen indikatorer i denne sida. Lag den på nytt fra en faktafil med minst én indikator.</translation>
        </message>
        <message>
            <source>There are no polygons for these zones: the page has no map.</source>
            <translation>Det finnes ingen flater for disse sonene: Siden har ikke noe kart.</translation>
        </message>
        <message>
            <source>There are no zones yet.</source>
            <translation>Det er ingen soner ennå.</translation>
        </message>
        <message>
            <source>There are not more grunnkretser than that.</source>
            <translation>Det er ikke flere grunnkretser enn det.</translation>
        </message>
        <message>
            <source>There are {count} remarks about zones and figures that do not fit; each stands on its page.</source>
            <translation>Det er {count} merknader om soner og tall som ikke passer sammen; hver av dem står på siden sin.</translation>
        </message>
        <message>
            <source>There can be no figure here.</source>
            <translation>Her kan det ikke finnes noe tall.</translation>
        </message>
        <message>
            <source>There cannot be codes for {zones} zones under {prefix}: {unused} serials are left above those in use, and no more than {kept} former codes can be kept. An LKS code has two digits for the serial. Choose the field with the bydel, or ask for fewer zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty.</source>
            <translation>Det kan ikke bli koder til {zones} soner under {prefix}: {unused} løpenumre er igjen over dem som er i bruk, og høyst {kept} tidligere koder kan beholdes. En LKS-kode har to sifre til løpenummeret. Velg feltet med bydelen, eller be om færre soner. For bare å sammenligne med de tidligere sonene, velg feltet deres som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt.</translation>
        </message>
        <message>
            <source>There is a scenario «{name}». Replace it?</source>
            <translation>Det finnes et scenario «{name}». Erstatte det?</translation>
        </message>
        <message>
            <source>There is no fault in that.</source>
            <translation>Det er ingen feil i det.</translation>
        </message>
        <message>
            <source>There is no figure for this year.</source>
            <translation>Det finnes ikke noe tall for dette året.</translation>
        </message>
        <message>
            <source>There is no layer of grunnkretser («{layer}») in {folder}: it is no LKS-pakke.</source>
            <translation>Det er ikke noe grunnkretslag («{layer}») i {folder}: det er ingen LKS-pakke.</translation>
        </message>
        <message>
            <source>There is no number of inhabitants, but «{detail}».</source>
            <translation>I stedet for et innbyggertall står det «{detail}».</translation>
        </message>
        <message>
            <source>There is no register {path} yet. Give «Approval register» the grunnkretser to make one.</source>
            <translation>Registeret {path} finnes ikke ennå. Gi «Godkjenningsregister» grunnkretsene for å lage det.</translation>
        </message>
        <message>
            <source>There is no share or other figure to compare by: only counts, or nothing is chosen.</source>
            <translation>Det er ingen andel eller annet tall å sammenligne med: bare antall, eller ingenting er valgt.</translation>
        </message>
        <message>
            <source>There is no such area in the layer of areas.</source>
            <translation>Det finnes ikke noe slikt område i laget med områder.</translation>
        </message>
        <message>
            <source>There is nothing to repair: the zones chosen are whole and within the limits of population.</source>
            <translation>Det er ingenting å rette: de valgte sonene henger sammen og er innenfor grensene for folketall.</translation>
        </message>
        <message>
            <source>These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them without administrator rights: install qpip with Plugins &gt; Manage and Install Plugins, choose Plugins &gt; QPIP &gt; Run dependencies check now, accept what it offers for LKS, and restart QGIS. On Linux install them with the system's package manager. The zone editor does not need them.</source>
            <translation>Disse Python-pakkene mangler: {packages}. På Windows og macOS installerer QGIS-tillegget qpip dem uten administratorrettigheter: installer qpip med Programtillegg &gt; Håndtering og installering av programtillegg, velg Programtillegg &gt; QPIP &gt; Run dependencies check now, godta det som tilbys for LKS, og start QGIS på nytt. På Linux installeres de med systemets pakkebehandler. Soneredigeringen trenger dem ikke.</translation>
        </message>
        <message>
            <source>These codes have been in force and ended; no code is given twice: {codes}.</source>
            <translation>Disse kodene har vært i bruk og er avsluttet; ingen kode gis to ganger: {codes}.</translation>
        </message>
        <message>
            <source>These codes would pass to zones without most of the old zones' people: {codes}.</source>
            <translation>Disse kodene ville gått over til soner uten flertallet av menneskene i de gamle sonene: {codes}.</translation>
        </message>
        <message>
            <source>These files lie beside the page.</source>
            <translation>Disse filene ligger ved siden av sida.</translation>
        </message>
        <message>
            <source>These grunnkretser are in the answer more than once, with different zones: {units}. A grunnkrets cannot be divided. Ask the kommune which zone counts.</source>
            <translation>Disse grunnkretsene er med flere ganger i svaret, med ulike soner: {units}. En grunnkrets kan ikke deles. Spør kommunen hvilken sone som gjelder.</translation>
        </message>
        <message>
            <source>These grunnkretser are lines or points instead of polygons: {codes}.</source>
            <translation>Disse grunnkretsene er linjer eller punkter i stedet for flater: {codes}.</translation>
        </message>
        <message>
            <source>These grunnkretser belong to another kommune: {units}.</source>
            <translation>Disse grunnkretsene hører til en annen kommune: {units}.</translation>
        </message>
        <message>
            <source>These grunnkretser have the zone of another kommune: {rows}. Correct the division first.</source>
            <translation>Disse grunnkretsene har sonen til en annen kommune: {rows}. Rett inndelingen først.</translation>
        </message>
        <message>
            <source>These grunnkretser occur more than once in «{layer}»: {codes}. Merge or remove the extra rows.</source>
            <translation>Disse grunnkretsene finnes mer enn én gang i «{layer}»: {codes}. Slå sammen eller fjern radene som er for mye.</translation>
        </message>
        <message>
            <source>These grunnkretser occur more than once in «{layer}»: {units}. Keep one row of each.</source>
            <translation>Disse grunnkretsene forekommer mer enn én gang i «{layer}»: {units}. Behold én rad av hver.</translation>
        </message>
        <message>
            <source>These grunnkretser shall keep their zone, but have none in the field with former codes: {codes}.</source>
            <translation>Disse grunnkretsene skal beholde sonen, men har ingen i feltet med tidligere koder: {codes}.</translation>
        </message>
        <message>
            <source>These grunnkretser shall keep their zone, but theirs is the rest zone, which is not one of the division: {codes}. Leave them out of [FIXED].</source>
            <translation>Disse grunnkretsene skal beholde sonen sin, men de er i restsonen, som ikke hører til inndelingen: {codes}. Utelat dem fra [FIXED].</translation>
        </message>
        <message>
            <source>These rows are of none of the grunnkretser sent: {units}. Ask the kommune what they mean.</source>
            <translation>Disse radene gjelder ingen av grunnkretsene som ble sendt: {units}. Spør kommunen hva de betyr.</translation>
        </message>
        <message>
            <source>These rows of the links are points or polygons instead of lines: {rows}.</source>
            <translation>Disse radene i lenkene er punkter eller flater i stedet for linjer: {rows}.</translation>
        </message>
        <message>
            <source>These rows of the links cannot be placed on the map of the grunnkretser: {rows}. Is the coordinate system of «{layer}» right?</source>
            <translation>Disse radene i lenkene kan ikke plasseres på kartet over grunnkretsene: {rows}. Er koordinatsystemet til «{layer}» riktig?</translation>
        </message>
        <message>
            <source>These zones had other grunnkretser in the former facts: {codes}. The difference between the former and today's figures tells of those grunnkretser: give the former division as [OTHER_DIVISIONS] as well.</source>
            <translation>Disse sonene hadde andre grunnkretser i de tidligere tallene: {codes}. Forskjellen mellom tallene før og nå sier noe om de grunnkretsene: oppgi også den tidligere inndelingen i [OTHER_DIVISIONS].</translation>
        </message>
        <message>
            <source>They are their own parent: {codes}.</source>
            <translation>De er sin egen forelder: {codes}.</translation>
        </message>
        <message>
            <source>They end before they begin: {codes}.</source>
            <translation>De opphører før de begynner: {codes}.</translation>
        </message>
        <message>
            <source>They have no polygon and stand outside the division, in the rest zone.</source>
            <translation>De mangler flate og står utenfor inndelingen, i restsonen.</translation>
        </message>
        <message>
            <source>They have no polygon: they are compared, but not on the map.</source>
            <translation>De har ikke polygon: De er sammenlignet, men vises ikke på kartet.</translation>
        </message>
        <message>
            <source>They have no polygon: they count in their zone, but nobody can see whether it is whole.</source>
            <translation>De har ikke noe polygon: de teller med i sonen, men ingen kan se om den henger sammen.</translation>
        </message>
        <message>
            <source>They have no population figure and were counted as uninhabited.</source>
            <translation>De mangler befolkningstall og er regnet som ubebodde.</translation>
        </message>
        <message>
            <source>They have no zone in either division.</source>
            <translation>De har ingen sone i noen av inndelingene.</translation>
        </message>
        <message>
            <source>They have no zone in the first division and are not counted as moved.</source>
            <translation>De har ingen sone i den første inndelingen og regnes ikke som flyttet.</translation>
        </message>
        <message>
            <source>They have no zone in the second division and are not counted as moved.</source>
            <translation>De har ingen sone i den andre inndelingen og regnes ikke som flyttet.</translation>
        </message>
        <message>
            <source>They were read as the codes they mean. Write codes as text of digits alone.</source>
            <translation>De er lest som kodene de betyr. Skriv koder som tekst med bare sifre.</translation>
        </message>
        <message>
            <source>They were read with a zero before. Keep codes as text.</source>
            <translation>De ble lest med en null foran. La koder være tekst.</translation>
        </message>
        <message>
            <source>Thin: every area; thick: what they lie in. Where a line is broken nothing is published.</source>
            <translation>Tynn: hvert område; tykk: det de ligger i. Der en linje er brutt, er ingenting publisert.</translation>
        </message>
        <message>
            <source>This QGIS cannot write Parquet (GDAL has no driver for it). Leave [PARQUET] empty; [FACTS] and CSV hold the same.</source>
            <translation>Denne QGIS kan ikke skrive Parquet (GDAL mangler driver). La [PARQUET] stå tomt; [FACTS] og CSV har det samme.</translation>
        </message>
        <message>
            <source>This could not be written into the GeoPackage and is kept with the project: save it. {reason}</source>
            <translation>Dette kunne ikke skrives i GeoPackage-filen og ligger i prosjektet: lagre det. {reason}</translation>
        </message>
        <message>
            <source>This needs a reason ([WHY]).</source>
            <translation>Dette må begrunnes ([WHY]).</translation>
        </message>
        <message>
            <source>This page needs JavaScript. It runs only in your browser and needs no network.</source>
            <translation>Denne sida trenger JavaScript. Den kjører bare i nettleseren din og trenger ikke nett.</translation>
        </message>
        <message>
            <source>This part of the kommune (or bydel) is cut off from the rest and too small by itself.</source>
            <translation>Denne delen av kommunen (eller bydelen) er avskåret fra resten og for liten alene.</translation>
        </message>
        <message>
            <source>This would mend the zones.</source>
            <translation>Dette ville rette sonene.</translation>
        </message>
        <message>
            <source>This would not wholly mend: {zones}.</source>
            <translation>Dette ville ikke rette alt i: {zones}.</translation>
        </message>
        <message>
            <source>Those that had levekårssoner before, 4 digits each. Empty: as the register has it.</source>
            <translation>De som hadde levekårssoner fra før, fire sifre hver. Tomt: slik registeret har det.</translation>
        </message>
        <message>
            <source>Through the years</source>
            <translation>Over tid</translation>
        </message>
        <message>
            <source>Tick «Choose several», or hold Ctrl while you click. Every chosen area has its own colour in map, list and figures.</source>
            <translation>Kryss av for «Velg flere», eller hold Ctrl mens du klikker. Hvert valgt område har sin egen farge i kart, liste og figurer.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>To be mended (double click: show on the map)</source>
            <translation>Må rettes (dobbeltklikk: vis i kartet)</translation>
        </message>
        <message>
            <source>To correct contiguity, save the edges, edit them and give them as own links: set art to brudd to part a pair, draw a line to join one. Deleting a line with grense changes nothing.</source>
            <translation>For å rette naboskapet: lagre kantene, rediger dem og bruk dem som egne lenker. Sett art til brudd for å skille et par, tegn en linje for å knytte et par sammen. Å slette en linje med grense endrer ingenting.</translation>
        </message>
        <message>
            <source>To go on with a run that was broken off. Not together with replacing.</source>
            <translation>For å gå videre med en kjøring som ble avbrutt. Ikke sammen med å erstatte.</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Til:</translation>
        </message>
        <message>
            <source>To: {addresses}</source>
            <translation>Til: {addresses}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Too many zones for the codes</source>
            <translation>For mange soner for kodene</translation>
        </message>
        <message>
            <source>Transitional benefit, women 16–39 years</source>
            <translation>Overgangsstønad, kvinner 16–39 år</translation>
        </message>
        <message>
            <source>Trend from the figures of former kommuner, by [CODE_CHANGES]: {kommuner}.</source>
            <translation>Utvikling ut fra tallene til tidligere kommuner, etter [CODE_CHANGES]: {kommuner}.</translation>
        </message>
        <message>
            <source>Trend of the kommuner: as their fields say ({fields}).</source>
            <translation>Utviklingen i kommunene: som feltene sier ({fields}).</translation>
        </message>
        <message>
            <source>Trend of {count} kommuner: from {then} to {now}, and projected to {later}, alternative «{alternative}». Declining without a turn: {declining}.</source>
            <translation>Utvikling for {count} kommuner: fra {then} til {now}, og framskrevet til {later}, alternativ «{alternative}». Nedgang som ikke snur: {declining}.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Prøv selv</translation>
        </message>
        <message>
            <source>Two bydeler</source>
            <translation>Flere bydeler</translation>
        </message>
        <message>
            <source>Two divisions of the same grunnkretser side by side: what is kept, changed, split, merged, moved.</source>
            <translation>To inndelinger av de samme grunnkretsene side om side: hva som er uendret, endret, delt, slått sammen og flyttet.</translation>
        </message>
        <message>
            <source>Two kommuner</source>
            <translation>Flere kommuner</translation>
        </message>
        <message>
            <source>Two polygons cannot be laid on each other: {reason}. Mend the polygons there, with «Fix geometries» of Processing or by hand.</source>
            <translation>To polygoner kan ikke legges oppå hverandre: {reason}. Reparer polygonene der, med «Reparer geometrier» i Prosessering eller for hånd.</translation>
        </message>
        <message>
            <source>Two zones would need {limit}.</source>
            <translation>To soner ville kreve {limit}.</translation>
        </message>
        <message>
            <source>Type of quantile</source>
            <translation>Kvantiltype</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Uendret</translation>
        </message>
        <message>
            <source>Unchanged: every grunnkrets is in the zone it was sent with.</source>
            <translation>Uendret: Alle grunnkretser er i sonen de ble sendt med.</translation>
        </message>
        <message>
            <source>Under every figure are buttons for the table, for pictures (SVG, PNG) and for data (CSV, Excel). «Print» gives one page for each chosen area.</source>
            <translation>Under hver figur er det knapper for tabell, bilder (SVG, PNG) og data (CSV, Excel). «Skriv ut» gir én side for hvert valgt område.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Til kontroll</translation>
        </message>
        <message>
            <source>Under {prefix}, {unused} serials are left above those in use, and there may be about {zones} zones. Those that are not the same as a former zone need a new one: if they are more than {unused}, the run ends without zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty; or ask for fewer zones.</source>
            <translation>Under {prefix} er det {unused} løpenumre igjen over dem som er i bruk, og det kan bli omtrent {zones} soner. De som ikke er den samme som en tidligere sone, trenger et nytt: Er de flere enn {unused}, ender kjøringen uten soner. For bare å sammenligne med de tidligere sonene, velg feltet deres som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt; eller be om færre soner.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Undo the approval of the kommuner</source>
            <translation>Angre godkjenningen av kommunene</translation>
        </message>
        <message>
            <source>Undoing is an event, too: nothing is deleted. Everything of one run is written or nothing, the national division first: it is read again and compared before the register is written.</source>
            <translation>Å angre er også en hendelse: ingenting slettes. Alt i én kjøring blir skrevet, eller ingenting, den nasjonale inndelingen først: den leses igjen og sammenlignes før registeret skrives.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Angret</translation>
        </message>
        <message>
            <source>Undone: {undone}. Refused: {refused}.</source>
            <translation>Angret: {undone}. Avvist: {refused}.</translation>
        </message>
        <message>
            <source>Uninhabited</source>
            <translation>Ubebodd</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Grunnkretser</translation>
        </message>
        <message>
            <source>Units with 1 to 3 inhabitants</source>
            <translation>Grunnkretser med 1 til 3 innbyggere</translation>
        </message>
        <message>
            <source>Units with a value</source>
            <translation>Grunnkretser med verdi</translation>
        </message>
        <message>
            <source>Units without a value</source>
            <translation>Grunnkretser uten verdi</translation>
        </message>
        <message>
            <source>Unknown grunnkrets</source>
            <translation>Ukjent grunnkrets</translation>
        </message>
        <message>
            <source>Unusually heterogeneous</source>
            <translation>Uvanlig uensartet</translation>
        </message>
        <message>
            <source>Upkeep of the levekårssoner of {place}</source>
            <translation>Vedlikehold av levekårssonene i {place}</translation>
        </message>
        <message>
            <source>Upper secondary not completed in 5 years, 21–29 years</source>
            <translation>Ikke oppnådd kompetanse i løpet av 5 år, 21–29 år</translation>
        </message>
        <message>
            <source>Upright lines are 95 % intervals where few people make the figure uncertain.</source>
            <translation>Loddrette streker er 95 %-intervaller der få personer gjør tallet usikkert.</translation>
        </message>
        <message>
            <source>Use a copy where KLASS cannot be reached</source>
            <translation>Bruk en kopi når KLASS ikke kan nås</translation>
        </message>
        <message>
            <source>Used with [TREND], whose figures may be of kommuner that had other numbers. Empty: only the same numbers.</source>
            <translation>Brukes med [TREND], der tallene kan gjelde kommuner som hadde andre numre. Tomt: bare de samme numrene.</translation>
        </message>
        <message>
            <source>Used with [ZONES_OF] = own. A kommune with fewer people is one zone.</source>
            <translation>Brukes med [ZONES_OF] = own. En kommune med færre personer er én sone.</translation>
        </message>
        <message>
            <source>V-measure</source>
            <translation>V-mål</translation>
        </message>
        <message>
            <source>Valid. Exceptions, each with a reason: {exceptions}.</source>
            <translation>Gyldig. Unntak, alle med begrunnelse: {exceptions}.</translation>
        </message>
        <message>
            <source>Valid. Exceptions: {exceptions}, of them in zones as Statistics Norway proposed them: {granted}.</source>
            <translation>Gyldig. Unntak: {exceptions}, av dem i soner som er slik Statistisk sentralbyrå foreslo dem: {granted}.</translation>
        </message>
        <message>
            <source>Valid: no errors</source>
            <translation>Gyldig: ingen feil</translation>
        </message>
        <message>
            <source>Valid: no errors and no exceptions.</source>
            <translation>Gyldig: ingen feil og ingen unntak.</translation>
        </message>
        <message>
            <source>Validate levekårssoner</source>
            <translation>Kontroller levekårssoner</translation>
        </message>
        <message>
            <source>Validation of the levekårssoner of {place}</source>
            <translation>Kontroll av levekårssonene i {place}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Verdi</translation>
        </message>
        <message>
            <source>Values kept</source>
            <translation>Beholdte verdier</translation>
        </message>
        <message>
            <source>Values that are not there</source>
            <translation>Verdier som ikke finnes</translation>
        </message>
        <message>
            <source>Variance of the components</source>
            <translation>Varians i komponentene</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Version of grunnkretser in KLASS</source>
            <translation>Versjon av grunnkretsene i KLASS</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Visninger</translation>
        </message>
        <message>
            <source>Wait for a new answer</source>
            <translation>Vent på nytt svar</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>Vent på svaret</translation>
        </message>
        <message>
            <source>Wait for the statistics</source>
            <translation>Vent på statistikken</translation>
        </message>
        <message>
            <source>Waits for Statistics Norway</source>
            <translation>Venter på SSB</translation>
        </message>
        <message>
            <source>Waits for the kommune</source>
            <translation>Venter på kommunen</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Godtatt av SSB</translation>
        </message>
        <message>
            <source>Waivers that lift nothing: {waivers}.</source>
            <translation>Unntak som ikke gjelder noe: {waivers}.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Vekt</translation>
        </message>
        <message>
            <source>Weights is a table with a column nøkkel (the key of an indicator, such as sosialhjelp or medianinntekt, or the name of a field of your own) and a column vekt. A weight is a factor on the variance of the standardised indicator: 2 lets it count as two, 0 leaves it out, those not in the table have 1. The key bot stands for every building type; 0.2 lets the five of them count as one indicator.</source>
            <translation>Vekter er en tabell med en kolonne nøkkel (nøkkelen til en indikator, som sosialhjelp eller medianinntekt, eller navnet på et eget felt) og en kolonne vekt. En vekt er en faktor på variansen til den standardiserte indikatoren: 2 lar den telle som to, 0 utelater den, og de som ikke står i tabellen, har 1. Nøkkelen bot står for alle bygningstyper; 0,2 lar de fem telle som én indikator.</translation>
        </message>
        <message>
            <source>Weights of indicators</source>
            <translation>Vekter på indikatorer</translation>
        </message>
        <message>
            <source>Weights without effect, as these indicators are not in use: {keys}.</source>
            <translation>Vekter uten virkning, siden disse indikatorene ikke er i bruk: {keys}.</translation>
        </message>
        <message>
            <source>Weights, otherwise 1: {weights}.</source>
            <translation>Vekter, ellers 1: {weights}.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>What Statistics Norway waives</source>
            <translation>Det SSB gjør unntak for</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>Hva og hvorfor</translation>
        </message>
        <message>
            <source>What another number of zones would cost</source>
            <translation>Hva et annet antall soner ville koste</translation>
        </message>
        <message>
            <source>What another number of zones would cost was not looked into, as some zones stay as they are.</source>
            <translation>Hva et annet antall soner ville koste, er ikke undersøkt, siden noen soner blir som de er.</translation>
        </message>
        <message>
            <source>What another number of zones would cost was not looked into: the layer has more than {count} grunnkretser. Choose a kommune ([KOMMUNER]) to see it.</source>
            <translation>Hva et annet antall soner ville koste, er ikke undersøkt: laget har mer enn {count} grunnkretser. Velg en kommune ([KOMMUNER]) for å se det.</translation>
        </message>
        <message>
            <source>What became of each column</source>
            <translation>Hva hver kolonne ble til</translation>
        </message>
        <message>
            <source>What became of every cell</source>
            <translation>Hva det ble av hver celle</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Hva den ble til</translation>
        </message>
        <message>
            <source>What became of old numbers: KLASS' tables of changes (oldCode, newCode, changeOccurred) as CSV or JSON, or any table with an old and a new code.</source>
            <translation>Hva gamle numre ble til: endringstabellene fra KLASS (oldCode, newCode, changeOccurred) som CSV eller JSON, eller en hvilken som helst tabell med gammel og ny kode.</translation>
        </message>
        <message>
            <source>What became of the zones</source>
            <translation>Hva som skjedde med sonene</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Neste steg</translation>
        </message>
        <message>
            <source>What does not fit, such as zones without figures and figures without a zone, is told here and on the page. A kommune with a single zone gets a page that compares the kommune with others.</source>
            <translation>Det som ikke passer sammen, som soner uten tall og tall uten sone, sies fra om her og på siden. En kommune med én sone får en side som sammenligner kommunen med andre.</translation>
        </message>
        <message>
            <source>What each choice would change</source>
            <translation>Hva hvert valg ville endret</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Hva som skjedde</translation>
        </message>
        <message>
            <source>What happened to the kommuner below. forslag: a proposal was made. purret: the kommune was reminded. til kontroll: its answer is being looked at. retur: it was sent back. i KLASS, i statistikken: the division is there. erstattet: another one is in its place. merknad: a remark, nothing else. ingen: nothing happened.</source>
            <translation>Hva som har skjedd med kommunene nedenfor. forslag: et forslag er laget. purret: kommunen er purret. til kontroll: svaret blir sett på. retur: det er sendt tilbake. i KLASS, i statistikken: inndelingen er der. erstattet: en annen har tatt plassen. merknad: en merknad, ikke noe annet. ingen: ingenting har skjedd.</translation>
        </message>
        <message>
            <source>What homogeneity is measured on: {count} indicators of {units} grunnkretser.</source>
            <translation>Det homogeniteten måles på: {count} indikatorer for {units} grunnkretser.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Hva som vises</translation>
        </message>
        <message>
            <source>What is still broken when they are used up is left and told. Empty: as many as it takes.</source>
            <translation>Det som fortsatt er brutt når de er brukt opp, blir stående og nevnes. Tom: så mange som trengs.</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Hva som er galt</translation>
        </message>
        <message>
            <source>What it measures</source>
            <translation>Hva den måler</translation>
        </message>
        <message>
            <source>What people there call it</source>
            <translation>Det folk der kaller den</translation>
        </message>
        <message>
            <source>What people there call it; no part of the official name</source>
            <translation>Det folk der kaller den; ikke en del av det offisielle navnet</translation>
        </message>
        <message>
            <source>What stands against the files</source>
            <translation>Det som taler mot filene</translation>
        </message>
        <message>
            <source>What the indicator means</source>
            <translation>Hva indikatoren betyr</translation>
        </message>
        <message>
            <source>What the indicators mean</source>
            <translation>Hva indikatorene betyr</translation>
        </message>
        <message>
            <source>What the version in KLASS has already</source>
            <translation>Det versjonen i KLASS har fra før</translation>
        </message>
        <message>
            <source>What to suggest</source>
            <translation>Hva som skal foreslås</translation>
        </message>
        <message>
            <source>What was left out or does not fit</source>
            <translation>Hva som er utelatt eller ikke passer</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>Where and why</source>
            <translation>Hvor og hvorfor</translation>
        </message>
        <message>
            <source>Where few people live, chance moves the figure much from year to year: look at the interval and at several years.</source>
            <translation>Der det bor få, flytter tilfeldigheter tallet mye fra år til år: se på intervallet og på flere år.</translation>
        </message>
        <message>
            <source>Where new codes come from</source>
            <translation>Hvor nye koder kommer fra</translation>
        </message>
        <message>
            <source>Where people live: a raster</source>
            <translation>Hvor folk bor: et raster</translation>
        </message>
        <message>
            <source>Where people live: points or a grid</source>
            <translation>Hvor folk bor: punkter eller et rutenett</translation>
        </message>
        <message>
            <source>Where series begin anew</source>
            <translation>Hvor serier begynner på nytt</translation>
        </message>
        <message>
            <source>Where the division in force is given ([PREVIOUS], or [KEY]), its zones are kept and mended as «Maintain levekårssoner» does; otherwise all zones are made anew. The settings of the other way then do not count, and the log names those that were given in vain.</source>
            <translation>Er inndelingen som gjelder oppgitt ([PREVIOUS] eller [KEY]), blir sonene beholdt og utbedret slik «Vedlikehold levekårssoner» gjør; ellers lages alle sonene på nytt. Innstillingene for den andre måten teller da ikke, og loggen navngir dem som ble oppgitt forgjeves.</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Hvor tallene kommer fra</translation>
        </message>
        <message>
            <source>Where the inhabitants went</source>
            <translation>Hvor innbyggerne havnet</translation>
        </message>
        <message>
            <source>Where they stand</source>
            <translation>Hvor de står</translation>
        </message>
        <message>
            <source>Where to unpack it</source>
            <translation>Hvor den skal pakkes ut</translation>
        </message>
        <message>
            <source>Whether the division is valid</source>
            <translation>Om inndelingen er gyldig</translation>
        </message>
        <message>
            <source>Whether these zones are within the limits is not certain, as they may have more people: {zones}.</source>
            <translation>Om disse sonene er innenfor grensene, er ikke sikkert, for de kan ha flere innbyggere: {zones}.</translation>
        </message>
        <message>
            <source>Whether they are high (inside) or not (outside), which matters where many have the same share, as 0.</source>
            <translation>Om de er høye (inside) eller ikke (outside); det betyr noe når mange har samme andel, som 0.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Hvilke</translation>
        </message>
        <message>
            <source>Which answers of a folder are taken over</source>
            <translation>Hvilke svar i en mappe som overtas</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Who does this</source>
            <translation>Hvem som gjør dette</translation>
        </message>
        <message>
            <source>Whoever knows everything that is shown must not be able to tell a hidden count more exactly than within so many. Higher hides more.</source>
            <translation>Den som kjenner alt som vises, skal ikke kunne fastslå et skjult antall nærmere enn innenfor så mange. Høyere skjuler mer.</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Helhet</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Why it bends a rule</source>
            <translation>Hvorfor den tøyer en regel</translation>
        </message>
        <message>
            <source>Why the zone is as it is, where it bends a rule</source>
            <translation>Hvorfor sonen er som den er, der den tøyer en regel</translation>
        </message>
        <message>
            <source>With a folder for the reports, each kommune gets its own. [POLICY] says which answers of a folder are taken over: the valid ones unless chosen otherwise; the other kommuner keep the proposal. [UNITS] has every field of what was sent.</source>
            <translation>Med en mappe for rapportene får hver kommune sin egen. [POLICY] sier hvilke svar i en mappe som overtas: de gyldige hvis ikke annet er valgt; de andre kommunene beholder forslaget. [UNITS] har alle feltene i det som ble sendt.</translation>
        </message>
        <message>
            <source>With tables of counts it computes the opphopingsindeks and hides small values as the official table does; with the official table it compares kommune by kommune.</source>
            <translation>Med tabeller over antall regner den ut opphopningsindeksen og skjuler små verdier slik den offisielle tabellen gjør; med den offisielle tabellen sammenligner den kommune for kommune.</translation>
        </message>
        <message>
            <source>With the approved division it says whether KLASS has it: «in KLASS» only if every code and every grunnkrets is the same. Every difference is listed; another name is listed, but does not count.</source>
            <translation>Med den godkjente inndelingen sier den om KLASS har den: «i KLASS» bare når hver kode og hver grunnkrets er den samme. Hver forskjell listes opp; et annet navn listes opp, men teller ikke.</translation>
        </message>
        <message>
            <source>With the columns fra, til (grunnkretsnummer) and km. A pair given one way stands for both. A pair that is not there cannot be travelled.</source>
            <translation>Med kolonnene fra, til (grunnkretsnummer) og km. Et par som er gitt én vei, gjelder begge. Et par som ikke er der, kan ikke reises.</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <translation>Med tastaturet</translation>
        </message>
        <message>
            <source>Without a bar, as the figure of {reference} is hidden or missing: {count}.</source>
            <translation>Uten søyle, fordi tallet for {reference} er skjult eller mangler: {count}.</translation>
        </message>
        <message>
            <source>Without a dot, hidden or missing: {count}.</source>
            <translation>Uten prikk, fordi tallet er skjult eller mangler: {count}.</translation>
        </message>
        <message>
            <source>Without a figure for that, and taken to stay as they are: {count} grunnkretser.</source>
            <translation>Uten tall for dette, og regnet som i dag: {count} grunnkretser.</translation>
        </message>
        <message>
            <source>Without a population every island gets a proposed link.</source>
            <translation>Uten befolkning får hver øy forslag om lenke.</translation>
        </message>
        <message>
            <source>Without a row, a grunnkrets where nobody lived and «Uoppgitt grunnkrets» count as nobody.</source>
            <translation>Uten rad teller en grunnkrets der ingen bodde, og «Uoppgitt grunnkrets», som ingen.</translation>
        </message>
        <message>
            <source>Without a zone</source>
            <translation>Uten sone</translation>
        </message>
        <message>
            <source>Without a zone, and totals</source>
            <translation>Uten sone, og sum</translation>
        </message>
        <message>
            <source>Without a zone: grunnkrets {units} ({figure} inhabitants).</source>
            <translation>Uten sone: grunnkrets {units} ({figure} innbyggere).</translation>
        </message>
        <message>
            <source>Without an address (field kontakt): {count}.</source>
            <translation>Uten adresse (feltet kontakt): {count}.</translation>
        </message>
        <message>
            <source>Without any neighbour: {units}.</source>
            <translation>Uten nabo: {units}.</translation>
        </message>
        <message>
            <source>Without fault</source>
            <translation>Uten feil</translation>
        </message>
        <message>
            <source>Without refinement, size, roundness and room above the minimum did not count.</source>
            <translation>Uten forbedring telte verken størrelse, rundhet eller avstand til minstekravet.</translation>
        </message>
        <message>
            <source>Without refinement, the size and roundness of zones and the room above the minimum do not count.</source>
            <translation>Uten forbedring teller verken sonenes størrelse, rundhet eller avstanden til minstekravet.</translation>
        </message>
        <message>
            <source>Women 16–39 years</source>
            <translation>Kvinner 16–39 år</translation>
        </message>
        <message>
            <source>Work and benefits</source>
            <translation>Arbeid og ytelser</translation>
        </message>
        <message>
            <source>Work assessment allowance</source>
            <translation>Arbeidsavklaringspenger</translation>
        </message>
        <message>
            <source>Write LKS packages for the kommuner</source>
            <translation>Skriv LKS-pakker til kommunene</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Skriv e-post</translation>
        </message>
        <message>
            <source>Write days as yyyy-MM-dd, such as 2027-01-01.</source>
            <translation>Skriv dager som yyyy-MM-dd, for eksempel 2027-01-01.</translation>
        </message>
        <message>
            <source>Write files for KLASS</source>
            <translation>Skriv filer til KLASS</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Skriv svaret</translation>
        </message>
        <message>
            <source>Write the answer all the same</source>
            <translation>Skriv svaret likevel</translation>
        </message>
        <message>
            <source>Write the word or its number: {words}.</source>
            <translation>Skriv ordet eller nummeret: {words}.</translation>
        </message>
        <message>
            <source>Write the zones as CSV</source>
            <translation>Skriv sonene som CSV</translation>
        </message>
        <message>
            <source>Write the zones as CSV…</source>
            <translation>Skriv sonene som CSV …</translation>
        </message>
        <message>
            <source>Write words or their numbers, with commas between, such as {words} or {numbers}. Left out: all.</source>
            <translation>Skriv ord eller numrene deres med komma mellom, som {words} eller {numbers}. Utelatt: alle.</translation>
        </message>
        <message>
            <source>Writes a ZIP for each kommune: letter, project and zones to be edited in plain QGIS.</source>
            <translation>Skriver en ZIP for hver kommune: brev, prosjekt og soner som redigeres i vanlig QGIS.</translation>
        </message>
        <message>
            <source>Writes one ZIP for each kommune, for a planner who has plain QGIS (3.40 or newer) and nothing else: the letter LES-MEG.pdf, the project LEVEKAARSONER.qgz, a GeoPackage with the zones and one with the grunnkretser, where the kommune chooses another zone from a list and writes comments. The population of the zones follows the editing and shows what keeps the criteria.</source>
            <translation>Skriver én ZIP for hver kommune, til en planlegger som har vanlig QGIS (3.40 eller nyere) og ingenting annet: brevet LES-MEG.pdf, prosjektet LEVEKAARSONER.qgz, en GeoPackage med sonene og en med grunnkretsene, der kommunen velger en annen sone fra en liste og skriver kommentarer. Innbyggertallet til sonene følger redigeringen og viser hva som holder kravene.</translation>
        </message>
        <message>
            <source>Writes the figures of [FACTS] for the areas of each page as CSV files beside it, with links to them. Turn it on only where the agreement about the figures allows it. Figures of grunnkretser are never exported.</source>
            <translation>Skriver tallene i [FACTS] for områdene på hver side som CSV-filer ved siden av den, med lenker til dem. Slå på bare der avtalen om tallene tillater det. Tall for grunnkretser eksporteres aldri.</translation>
        </message>
        <message>
            <source>Writes version, correspondences and changes for KLASS, and tries its rules first.</source>
            <translation>Skriver versjon, korrespondanser og endringer til KLASS, og prøver reglene der først.</translation>
        </message>
        <message>
            <source>Writes what KLASS' administration imports for a new version of classification 745: the codes, the correspondences to grunnkrets, kommune and bydel, the changes from the former version and, if asked for, a variant, each as XML; beside them CSV as KLASS' own API gives it, and the key that Helsedirektoratet reads. The files are called after the day, such as LKS-2027-01-01-versjon.xml.</source>
            <translation>Skriver det KLASS-administrasjonen importerer for en ny versjon av klassifikasjon 745: kodene, korrespondansene til grunnkrets, kommune og bydel, endringene fra forrige versjon og, om du ber om det, en variant, hver som XML; ved siden av ligger CSV slik KLASS' eget API gir det, og nøkkelen som Helsedirektoratet leser. Filene har navn etter dagen, som LKS-2027-01-01-versjon.xml.</translation>
        </message>
        <message>
            <source>Written: {count} grunnkretser, to {file}.</source>
            <translation>Skrevet: {count} grunnkretser, til {file}.</translation>
        </message>
        <message>
            <source>XML for KLASS' importer, CSV as its API gives it, and the key of Helsedirektoratet are written here.</source>
            <translation>XML til importen i KLASS, CSV slik API-et der gir det, og nøkkelen til Helsedirektoratet skrives her.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Year of columns that have none</source>
            <translation>År for kolonner uten år</translation>
        </message>
        <message>
            <source>Year of the former division</source>
            <translation>Årgang for den tidligere inndelingen</translation>
        </message>
        <message>
            <source>Year of the former version's grunnkretser</source>
            <translation>Året for grunnkretsene i forrige versjon</translation>
        </message>
        <message>
            <source>Year of the projection</source>
            <translation>År i framskrivingen</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Years ahead: in {years} years, by the projection or else the trend of their grunnkretser, {count} of {zones} zones would have fallen below the minimum.</source>
            <translation>Årene framover: Om {years} år ville {count} av {zones} soner ha falt under minstekravet, etter framskrivingen eller ellers utviklingen i grunnkretsene.</translation>
        </message>
        <message>
            <source>Years that go into each figure</source>
            <translation>År som inngår i hvert tall</translation>
        </message>
        <message>
            <source>Years to look ahead</source>
            <translation>År å se framover</translation>
        </message>
        <message>
            <source>You may send all the same; SSB will ask about it.</source>
            <translation>Du kan sende likevel; SSB vil spørre om det.</translation>
        </message>
        <message>
            <source>Young disability pensioners</source>
            <translation>Unge uførepensjonister</translation>
        </message>
        <message>
            <source>ZIP file</source>
            <translation>ZIP-fil</translation>
        </message>
        <message>
            <source>Zero is hidden too</source>
            <translation>Også null skjules</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Sone</translation>
        </message>
        <message>
            <source>Zone editor</source>
            <translation>Soneredigering</translation>
        </message>
        <message>
            <source>Zone interpreted</source>
            <translation>Sone tolket</translation>
        </message>
        <message>
            <source>Zone name</source>
            <translation>Sonenavn</translation>
        </message>
        <message>
            <source>Zone name in the national division</source>
            <translation>Sonenavn i den nasjonale inndelingen</translation>
        </message>
        <message>
            <source>Zone polygon deleted</source>
            <translation>Soneflate slettet</translation>
        </message>
        <message>
            <source>Zone polygon missing</source>
            <translation>Sonepolygon mangler</translation>
        </message>
        <message>
            <source>Zone polygon occurs more than once</source>
            <translation>Sonepolygon forekommer flere ganger</translation>
        </message>
        <message>
            <source>Zone polygon too large</source>
            <translation>Sonepolygon for stort</translation>
        </message>
        <message>
            <source>Zone polygon too small</source>
            <translation>Sonepolygon for lite</translation>
        </message>
        <message>
            <source>Zone polygon without grunnkretser</source>
            <translation>Sonepolygon uten grunnkretser</translation>
        </message>
        <message>
            <source>Zone unclear</source>
            <translation>Uklar sone</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Soner</translation>
        </message>
        <message>
            <source>Zones and people without a zone add up to the kommune in every year. A grunnkrets that was split between zones is shared by population and the series marked; a zone's series starts in the last year whose population differs by more than 15 % from the year before. What is hidden or missing in the tables makes the sums it belongs to hidden or missing: a bound is never given as a value.</source>
            <translation>Soner og folk uten sone summerer seg til kommunen i hvert år. En grunnkrets som ble delt mellom soner, fordeles etter folketall, og serien merkes; en sones serie begynner i det siste året med et folketall som avviker mer enn 15 % fra året før. Det som er skjult eller mangler i tabellene, gjør summene det inngår i, skjult eller manglende: en grense gis aldri som en verdi.</translation>
        </message>
        <message>
            <source>Zones and rest add up to the kommune, in every year and indicator that is known.</source>
            <translation>Soner og rest summerer seg til kommunen, i hvert år og hver indikator som er kjent.</translation>
        </message>
        <message>
            <source>Zones and rest add up to the kommune, kommuner to the country, in every year and indicator that is known.</source>
            <translation>Soner og rest summerer seg til kommunen, kommuner til landet, i hvert år og hver indikator som er kjent.</translation>
        </message>
        <message>
            <source>Zones are hidden where more than {share} % of teller has no zone.</source>
            <translation>Soner skjules der mer enn {share} % av telleren er uten sone.</translation>
        </message>
        <message>
            <source>Zones are homogeneous in the principal components of the indicators. This shows them before zones are made: which indicators were found, how they vary and go together, what the components mean and how each grunnkrets scores on them. With the same parameters the scores are those that «Generate levekårssoner» uses.</source>
            <translation>Soner er homogene i hovedkomponentene av indikatorene. Her vises de før sonene lages: hvilke indikatorer som ble funnet, hvordan de varierer og henger sammen, hva komponentene betyr, og hvordan hver grunnkrets skårer på dem. Med samme parametere er skårene de samme som «Lag levekårssoner» bruker.</translation>
        </message>
        <message>
            <source>Zones are paired so that most people stay together; a grunnkrets has moved if its new zone is not the counterpart of its old one. A zone is kept if its grunnkretser are the same, whatever its code; split or merged if most of two or more zones lies in one of the other division; changed if it has a counterpart; gone or new if it has none.</source>
            <translation>Sonene settes sammen i par slik at flest mulig innbyggere holdes samlet; en grunnkrets er flyttet når den nye sonen ikke er motparten til den gamle. En sone er uendret når grunnkretsene er de samme, uansett kode; delt eller slått sammen når mesteparten av to eller flere soner ligger i én sone i den andre inndelingen; endret når den har en motpart; borte eller ny når den ikke har noen.</translation>
        </message>
        <message>
            <source>Zones back to the proposal</source>
            <translation>Soner tilbake til forslaget</translation>
        </message>
        <message>
            <source>Zones before and after</source>
            <translation>Soner før og etter</translation>
        </message>
        <message>
            <source>Zones by population</source>
            <translation>Soner etter befolkning</translation>
        </message>
        <message>
            <source>Zones changed on grunnkretser and in the zones' polygons are taken up; where both were changed, the grunnkretser count. Vacant codes and own codes are kept where they can stand, other new zones get the next number. Altered population, names, polygons, missing and added grunnkretser are reported, and Statistics Norway's own values kept.</source>
            <translation>Soner som er endret på grunnkretsene og i soneflatene, tas med. Der begge er endret, gjelder grunnkretsene. Ledige koder og egne koder beholdes der de kan stå, andre nye soner får neste nummer. Endret befolkning, navn og flater, manglende og tillagte grunnkretser meldes, og Statistisk sentralbyrås egne verdier beholdes.</translation>
        </message>
        <message>
            <source>Zones from {file}</source>
            <translation>Soner fra {file}</translation>
        </message>
        <message>
            <source>Zones in KLASS</source>
            <translation>Soner i KLASS</translation>
        </message>
        <message>
            <source>Zones in decline: {division}</source>
            <translation>Soner med nedgang: {division}</translation>
        </message>
        <message>
            <source>Zones in force are kept in a wider band: [KEEP_MIN] must not be above the minimum ([MIN_POPULATION]), [KEEP_MAX] not below the maximum ([MAX_POPULATION]).</source>
            <translation>Soner i bruk beholdes innenfor videre grenser: [KEEP_MIN] kan ikke være over minimum ([MIN_POPULATION]), og [KEEP_MAX] ikke under maksimum ([MAX_POPULATION]).</translation>
        </message>
        <message>
            <source>Zones in the first division</source>
            <translation>Soner i den første inndelingen</translation>
        </message>
        <message>
            <source>Zones in the second division</source>
            <translation>Soner i den andre inndelingen</translation>
        </message>
        <message>
            <source>Zones in {division}</source>
            <translation>Soner i {division}</translation>
        </message>
        <message>
            <source>Zones kept</source>
            <translation>Uendrede soner</translation>
        </message>
        <message>
            <source>Zones of the first division</source>
            <translation>Soner i den første inndelingen</translation>
        </message>
        <message>
            <source>Zones of the first division that are gone</source>
            <translation>Soner i den første inndelingen som er borte</translation>
        </message>
        <message>
            <source>Zones of the first division that changed</source>
            <translation>Soner i den første inndelingen som er endret</translation>
        </message>
        <message>
            <source>Zones of the first division that were merged</source>
            <translation>Soner i den første inndelingen som er slått sammen</translation>
        </message>
        <message>
            <source>Zones of the first division that were split</source>
            <translation>Soner i den første inndelingen som er delt</translation>
        </message>
        <message>
            <source>Zones of the second division</source>
            <translation>Soner i den andre inndelingen</translation>
        </message>
        <message>
            <source>Zones possible</source>
            <translation>Mulige soner</translation>
        </message>
        <message>
            <source>Zones that are alone in their kommune or bydel have no figures of their own; those of the kommune or bydel stand for them: {codes}.</source>
            <translation>Soner som er alene i kommunen eller bydelen, har ingen egne tall; kommunens eller bydelens gjelder for dem: {codes}.</translation>
        </message>
        <message>
            <source>Zones that are as they were sent: {count}</source>
            <translation>Soner som er slik de ble sendt: {count}</translation>
        </message>
        <message>
            <source>Zones that are no more: {codes}. Their codes are not used again.</source>
            <translation>Soner som ikke finnes lenger: {codes}. Kodene brukes ikke om igjen.</translation>
        </message>
        <message>
            <source>Zones that are not certain, as inhabitants are not known or rounded: {count}. SSB judges by the true figures.</source>
            <translation>Soner som ikke er sikre fordi folketall er ukjent eller avrundet: {count}. SSB vurderer etter de rette tallene.</translation>
        </message>
        <message>
            <source>Zones that are not certain: {count}</source>
            <translation>Soner som ikke er sikre: {count}</translation>
        </message>
        <message>
            <source>Zones that are to stay as they are ([FIXED]) need the field with the former codes: choose [PREVIOUS_FIELD].</source>
            <translation>Soner som skal bli som de er ([FIXED]), krever feltet med de tidligere kodene: velg [PREVIOUS_FIELD].</translation>
        </message>
        <message>
            <source>Zones that are to stay as they are lie in more than one kommune or bydel: {zones}. No zone may. Leave them out of [FIXED], or correct the field with the former codes ([PREVIOUS_FIELD]).</source>
            <translation>Soner som skal bli som de er, ligger i mer enn én kommune eller bydel: {zones}. Det kan ingen sone. Utelat dem fra [FIXED], eller rett feltet med de tidligere kodene ([PREVIOUS_FIELD]).</translation>
        </message>
        <message>
            <source>Zones that changed</source>
            <translation>Soner som er endret</translation>
        </message>
        <message>
            <source>Zones that need a reason: {count}.</source>
            <translation>Soner som trenger begrunnelse: {count}.</translation>
        </message>
        <message>
            <source>Zones that would fall below the minimum</source>
            <translation>Soner som ville falle under minstekravet</translation>
        </message>
        <message>
            <source>Zones to compare with their grunnkretser</source>
            <translation>Soner som skal sammenlignes med grunnkretsene sine</translation>
        </message>
        <message>
            <source>Zones to look at: {count}</source>
            <translation>Soner å se på: {count}</translation>
        </message>
        <message>
            <source>Zones valid from</source>
            <translation>Sonene gjelder fra</translation>
        </message>
        <message>
            <source>Zones whose codes are no LKS codes of ten digits ({count}): {codes}. If they are not the kommune's own zones, choose another column in [ZONE_FIELD].</source>
            <translation>Soner med en kode som ikke er en LKS-kode på ti siffer ({count}): {codes}. Er de ikke kommunens egne soner, må en annen kolonne velges i [ZONE_FIELD].</translation>
        </message>
        <message>
            <source>Zones with a local name that neither [FACTS] nor [ZONES] has: {areas}.</source>
            <translation>Soner med lokalt navn som verken [FACTS] eller [ZONES] har: {areas}.</translation>
        </message>
        <message>
            <source>Zones with a polygon, but without figures: {areas}. They are drawn without a colour.</source>
            <translation>Soner med flate, men uten tall: {areas}. De tegnes uten farge.</translation>
        </message>
        <message>
            <source>Zones with criteria data</source>
            <translation>Soner med kriteriedata</translation>
        </message>
        <message>
            <source>Zones with fewer inhabitants than this are not published</source>
            <translation>Soner med færre innbyggere enn dette publiseres ikke</translation>
        </message>
        <message>
            <source>Zones with fewer people have no figures at all. 1000 is Statistics Norway's limit. 0: no such limit.</source>
            <translation>Soner med færre folk har ingen tall. 1000 er SSBs grense. 0: ingen slik grense.</translation>
        </message>
        <message>
            <source>Zones with fewer than {floor} inhabitants are not published.</source>
            <translation>Soner med færre enn {floor} innbyggere publiseres ikke.</translation>
        </message>
        <message>
            <source>Zones with figures, but without a polygon: {areas}. They are listed, not mapped.</source>
            <translation>Soner med tall, men uten flate: {areas}. De står i listen, ikke på kartet.</translation>
        </message>
        <message>
            <source>Zones with grunnkretser of another kommune than their code: {codes}. A zone lies in one kommune.</source>
            <translation>Soner med grunnkretser i en annen kommune enn koden sier: {codes}. En sone ligger i én kommune.</translation>
        </message>
        <message>
            <source>Zones with the newest figures</source>
            <translation>Soner med de nyeste tallene</translation>
        </message>
        <message>
            <source>Zones with the same units that got another code, because their digits for bydel or delbydel are not those of the layer: {names}. If that is not wanted, choose the fields for bydel and delbydel that the codes were made by, or none.</source>
            <translation>Soner med de samme grunnkretsene som har fått en annen kode, fordi sifrene for bydel eller delbydel ikke er de samme som i laget: {names}. Er det ikke meningen, velg feltene for bydel og delbydel som kodene ble laget etter, eller ingen.</translation>
        </message>
        <message>
            <source>Zones, kommune by kommune</source>
            <translation>Soner, kommune for kommune</translation>
        </message>
        <message>
            <source>Zones: {count}</source>
            <translation>Soner: {count}</translation>
        </message>
        <message>
            <source>Zones: {zones}. Locked zones stay as they are.</source>
            <translation>Soner: {zones}. Låste soner blir som de er.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom to zones</source>
            <translation>Zoom til sonene</translation>
        </message>
        <message>
            <source>[CODE_CHANGES] has grunnkretser of the layer as old codes, and none as new ones: {units}. Are its columns the wrong way round?</source>
            <translation>[CODE_CHANGES] har grunnkretser i laget som gamle koder, og ingen som nye: {units}. Er kolonnene byttet om?</translation>
        </message>
        <message>
            <source>[CODE_CHANGES] has no effect without [TREND].</source>
            <translation>[CODE_CHANGES] har ingen virkning uten [TREND].</translation>
        </message>
        <message>
            <source>[CODE_CHANGES]: {count} changes; codes of the tables that were followed: {followed}.</source>
            <translation>[CODE_CHANGES]: {count} endringer; koder i tabellene som ble fulgt: {followed}.</translation>
        </message>
        <message>
            <source>[DISTANCE] = {distance} needs {parameter}, which is not given.</source>
            <translation>[DISTANCE] = {distance} trenger {parameter}, som ikke er gitt.</translation>
        </message>
        <message>
            <source>[FACTS] and [ZONES] do not belong together: [FACTS] has zones of the kommuner {facts}, and no field of the layer «{layer}» holds any of them (codes there: {zones}). Choose files of the same division.</source>
            <translation>[FACTS] og [ZONES] hører ikke sammen: [FACTS] har soner i kommunene {facts}, og ingen felt i laget «{layer}» har noen av dem (koder der: {zones}). Velg filer fra samme inndeling.</translation>
        </message>
        <message>
            <source>[FACTS] and [ZONES] of «Statistics by zone» are all it needs. Other divisions, the kommune's own figures and links can be added. What is hidden in [FACTS] is nowhere in the file, and nothing is computed of it.</source>
            <translation>[FACTS] og [ZONES] fra «Statistikk per sone» er alt som trengs. Andre inndelinger, kommunens egne tall og lenker kan legges til. Det som er skjult i [FACTS], finnes ingen steder i filen, og ingenting er regnet ut av det.</translation>
        </message>
        <message>
            <source>[FACTS] has no zones of these kommuner: {kommuner}. It has zones of: {facts}. Correct the numbers ([KOMMUNER], [TOGETHER]).</source>
            <translation>[FACTS] har ingen soner i disse kommunene: {kommuner}. Den har soner i: {facts}. Rett numrene ([KOMMUNER], [TOGETHER]).</translation>
        </message>
        <message>
            <source>[FACTS] has zones in kommuner that [ZONES] lacks, which get no page: {kommuner}.</source>
            <translation>[FACTS] har soner i kommuner som mangler i [ZONES], og de får ingen side: {kommuner}.</translation>
        </message>
        <message>
            <source>[KOMMUNER] must hold kommunenummer of 4 digits with commas between, not: {parts}.</source>
            <translation>[KOMMUNER] må inneholde kommunenumre på 4 sifre med komma mellom, ikke: {parts}.</translation>
        </message>
        <message>
            <source>[NATIONAL_OUT] is a copy of [NATIONAL]: give that, too.</source>
            <translation>[NATIONAL_OUT] er en kopi av [NATIONAL]: oppgi den også.</translation>
        </message>
        <message>
            <source>[ZONES] has zones in kommuner that [FACTS] has no zones of, which get no page: {kommuner}.</source>
            <translation>[ZONES] har soner i kommuner som [FACTS] ikke har soner i, og de får ingen side: {kommuner}.</translation>
        </message>
        <message>
            <source>a new series begins.</source>
            <translation>en ny serie begynner.</translation>
        </message>
        <message>
            <source>about the mean</source>
            <translation>omkring gjennomsnittet</translation>
        </message>
        <message>
            <source>adjusted Rand index</source>
            <translation>justert Rand-indeks</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>alle områder</translation>
        </message>
        <message>
            <source>all areas of the layer</source>
            <translation>alle områdene i laget</translation>
        </message>
        <message>
            <source>all indicators</source>
            <translation>alle indikatorer</translation>
        </message>
        <message>
            <source>all values</source>
            <translation>alle verdier</translation>
        </message>
        <message>
            <source>an area at the limit is high</source>
            <translation>et område på grensen er høyt</translation>
        </message>
        <message>
            <source>an area at the limit is not high</source>
            <translation>et område på grensen er ikke høyt</translation>
        </message>
        <message>
            <source>approval undone</source>
            <translation>godkjenning angret</translation>
        </message>
        <message>
            <source>approvals undone</source>
            <translation>godkjenninger angret</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>godkjent</translation>
        </message>
        <message>
            <source>approved with {now} inhabitants</source>
            <translation>godkjent med {now} innbyggere</translation>
        </message>
        <message>
            <source>approved zone that KLASS does not have</source>
            <translation>godkjent sone som KLASS ikke har</translation>
        </message>
        <message>
            <source>area</source>
            <translation>område</translation>
        </message>
        <message>
            <source>areas</source>
            <translation>områder</translation>
        </message>
        <message>
            <source>as-is: their inhabitants leave as they are (the default: the kommune has the figures itself). rounded: 1 becomes 0 and 2 becomes 3. A zone that near a limit is not certain in the package; Statistics Norway judges by the true figures, and the answers to rounded packages are read all the same.</source>
            <translation>as-is: innbyggertallene sendes som de er (standard: kommunen har tallene selv). rounded: 1 blir 0 og 2 blir 3. En sone som ligger så nær en grense, er ikke sikker i pakken; SSB bruker de rette tallene, og svar på avrundede pakker leses likevel.</translation>
        </message>
        <message>
            <source>balanced: about as large as approved zones usually are (some 2 300 inhabitants in the country's median); another zone must make the division clearly more homogeneous. as many as possible: small zones, the number that is most homogeneous within the limits. A number of zones or a target population goes before it. Without refinement it does not count.</source>
            <translation>balanced: omtrent så store som godkjente soner pleier å være (rundt 2 300 innbyggere i medianen for landet); en sone til må gjøre inndelingen klart mer homogen. as many as possible: små soner, det antallet som er mest homogent innenfor grensene. Et oppgitt antall soner eller en ønsket befolkning går foran. Uten forbedring teller det ikke.</translation>
        </message>
        <message>
            <source>befolkning_10 is of {year}: {have} of {units} grunnkretser have it. The others are empty.</source>
            <translation>befolkning_10 gjelder {year}: {have} av {units} grunnkretser har tall. De andre er tomme.</translation>
        </message>
        <message>
            <source>below {limit}</source>
            <translation>under {limit}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>bedre</translation>
        </message>
        <message>
            <source>break</source>
            <translation>brudd</translation>
        </message>
        <message>
            <source>breaks</source>
            <translation>brudd</translation>
        </message>
        <message>
            <source>bydel or delbydel</source>
            <translation>bydel eller delbydel</translation>
        </message>
        <message>
            <source>cannot be made</source>
            <translation>kan ikke lages</translation>
        </message>
        <message>
            <source>change</source>
            <translation>endre</translation>
        </message>
        <message>
            <source>change listed</source>
            <translation>endring</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>endret</translation>
        </message>
        <message>
            <source>changed names of zones ({name})</source>
            <translation>endrede navn på soner ({name})</translation>
        </message>
        <message>
            <source>changed, valid</source>
            <translation>endret, gyldig</translation>
        </message>
        <message>
            <source>changed, with errors</source>
            <translation>endret, med feil</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>endringer</translation>
        </message>
        <message>
            <source>changes of codes</source>
            <translation>kodeendringer</translation>
        </message>
        <message>
            <source>changes of codes: the day</source>
            <translation>kodeendringer: dagen</translation>
        </message>
        <message>
            <source>changes of codes: the new code</source>
            <translation>kodeendringer: ny kode</translation>
        </message>
        <message>
            <source>changes of codes: the old code</source>
            <translation>kodeendringer: gammel kode</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>valgt</translation>
        </message>
        <message>
            <source>class that is unsure</source>
            <translation>usikker klasse</translation>
        </message>
        <message>
            <source>classed by the others</source>
            <translation>klasset etter de andre</translation>
        </message>
        <message>
            <source>classes that are unsure</source>
            <translation>usikre klasser</translation>
        </message>
        <message>
            <source>code ever in force</source>
            <translation>kode som noen gang har vært i bruk</translation>
        </message>
        <message>
            <source>code that ends</source>
            <translation>kode som opphører</translation>
        </message>
        <message>
            <source>codes ever in force</source>
            <translation>koder som noen gang har vært i bruk</translation>
        </message>
        <message>
            <source>codes that end</source>
            <translation>koder som opphører</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>kommentar</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>kommentarer</translation>
        </message>
        <message>
            <source>compactness {before} → {after}</source>
            <translation>rundhet {before} → {after}</translation>
        </message>
        <message>
            <source>compared with</source>
            <translation>sammenlignet med</translation>
        </message>
        <message>
            <source>component</source>
            <translation>komponent</translation>
        </message>
        <message>
            <source>components</source>
            <translation>komponenter</translation>
        </message>
        <message>
            <source>connected part</source>
            <translation>sammenhengende del</translation>
        </message>
        <message>
            <source>connected parts</source>
            <translation>sammenhengende deler</translation>
        </message>
        <message>
            <source>correspondence to bydel</source>
            <translation>korrespondanse til bydel</translation>
        </message>
        <message>
            <source>correspondence to grunnkrets</source>
            <translation>korrespondanse til grunnkrets</translation>
        </message>
        <message>
            <source>correspondence to kommune</source>
            <translation>korrespondanse til kommune</translation>
        </message>
        <message>
            <source>count</source>
            <translation>antall</translation>
        </message>
        <message>
            <source>cumulated</source>
            <translation>samlet</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>brudd</translation>
        </message>
        <message>
            <source>cut (dotted)</source>
            <translation>brudd (prikket)</translation>
        </message>
        <message>
            <source>cuts</source>
            <translation>brudd</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>grader</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>forskjell</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>forskjeller</translation>
        </message>
        <message>
            <source>dissolved</source>
            <translation>oppløst</translation>
        </message>
        <message>
            <source>division</source>
            <translation>inndeling</translation>
        </message>
        <message>
            <source>each component</source>
            <translation>hver komponent</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>opphørt</translation>
        </message>
        <message>
            <source>error</source>
            <translation>feil</translation>
        </message>
        <message>
            <source>error or exception waived</source>
            <translation>feil eller unntak godtatt av SSB</translation>
        </message>
        <message>
            <source>errors</source>
            <translation>feil</translation>
        </message>
        <message>
            <source>errors and exceptions waived</source>
            <translation>feil og unntak godtatt av SSB</translation>
        </message>
        <message>
            <source>errors before → after</source>
            <translation>feil før → etter</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>unntak</translation>
        </message>
        <message>
            <source>exception without a reason</source>
            <translation>unntak uten begrunnelse</translation>
        </message>
        <message>
            <source>exceptions</source>
            <translation>unntak</translation>
        </message>
        <message>
            <source>exceptions before → after</source>
            <translation>unntak før → etter</translation>
        </message>
        <message>
            <source>exceptions without a reason</source>
            <translation>unntak uten begrunnelse</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>feilet</translation>
        </message>
        <message>
            <source>fell from {then} to {now} after the approval</source>
            <translation>falt fra {then} til {now} etter godkjenning</translation>
        </message>
        <message>
            <source>figure hidden</source>
            <translation>tall skjult</translation>
        </message>
        <message>
            <source>figure shown</source>
            <translation>tall vist</translation>
        </message>
        <message>
            <source>figures hidden</source>
            <translation>tall skjult</translation>
        </message>
        <message>
            <source>figures shown</source>
            <translation>tall vist</translation>
        </message>
        <message>
            <source>further zones: {count}</source>
            <translation>flere soner: {count}</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>borte</translation>
        </message>
        <message>
            <source>greater burden</source>
            <translation>større belastning</translation>
        </message>
        <message>
            <source>grew from {then} to {now} after the approval</source>
            <translation>vokste fra {then} til {now} etter godkjenning</translation>
        </message>
        <message>
            <source>grunnkrets</source>
            <translation>grunnkrets</translation>
        </message>
        <message>
            <source>grunnkrets in a zone in KLASS, approved in none</source>
            <translation>grunnkrets med sone i KLASS, godkjent uten</translation>
        </message>
        <message>
            <source>grunnkrets in another zone than approved</source>
            <translation>grunnkrets i en annen sone enn den som er godkjent</translation>
        </message>
        <message>
            <source>grunnkrets moved</source>
            <translation>grunnkrets flyttet</translation>
        </message>
        <message>
            <source>grunnkrets of an approved zone, in none in KLASS</source>
            <translation>grunnkrets i en godkjent sone, uten sone i KLASS</translation>
        </message>
        <message>
            <source>grunnkretser</source>
            <translation>grunnkretser</translation>
        </message>
        <message>
            <source>grunnkretser moved</source>
            <translation>grunnkretser flyttet</translation>
        </message>
        <message>
            <source>had no zone; it joined the neighbour it is most like</source>
            <translation>hadde ingen sone; den er lagt til naboen den er likest</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>skjult</translation>
        </message>
        <message>
            <source>hidden ({count})</source>
            <translation>skjult ({count})</translation>
        </message>
        <message>
            <source>hidden figures (:)</source>
            <translation>skjulte tall (:)</translation>
        </message>
        <message>
            <source>hidden: 0 is hidden as other small counts are. shown: 0 is no secret; a hidden count is at least 1.</source>
            <translation>hidden: 0 skjules som andre små antall. shown: 0 er ingen hemmelighet; et skjult antall er minst 1.</translation>
        </message>
        <message>
            <source>high on all</source>
            <translation>høye på alle</translation>
        </message>
        <message>
            <source>high on {count} of {all}</source>
            <translation>høy på {count} av {all}</translation>
        </message>
        <message>
            <source>homogeneity</source>
            <translation>homogenitet</translation>
        </message>
        <message>
            <source>in KLASS</source>
            <translation>i KLASS</translation>
        </message>
        <message>
            <source>index, reference = 100</source>
            <translation>indeks, referansen = 100</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indikator</translation>
        </message>
        <message>
            <source>indicator or building type</source>
            <translation>indikator eller bygningstype</translation>
        </message>
        <message>
            <source>indicator: {detail}</source>
            <translation>indikator: {detail}</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>indikatorer</translation>
        </message>
        <message>
            <source>indicators and building types</source>
            <translation>indikatorer og bygningstyper</translation>
        </message>
        <message>
            <source>inhabitant</source>
            <translation>innbygger</translation>
        </message>
        <message>
            <source>inhabitant moved</source>
            <translation>flyttet innbygger</translation>
        </message>
        <message>
            <source>inhabitant outside the zones</source>
            <translation>innbygger utenfor sonene</translation>
        </message>
        <message>
            <source>inhabitants</source>
            <translation>innbyggere</translation>
        </message>
        <message>
            <source>inhabitants moved</source>
            <translation>flyttede innbyggere</translation>
        </message>
        <message>
            <source>inhabitants of grunnkretser with this change</source>
            <translation>innbyggere i grunnkretser med denne endringen</translation>
        </message>
        <message>
            <source>inhabitants outside the zones</source>
            <translation>innbyggere utenfor sonene</translation>
        </message>
        <message>
            <source>inhabitants {detail}, ten years before: kommune_befolkning_10</source>
            <translation>innbyggere {detail}, ti år før: kommune_befolkning_10</translation>
        </message>
        <message>
            <source>inhabitants {detail}: befolkning</source>
            <translation>innbyggere {detail}: befolkning</translation>
        </message>
        <message>
            <source>inhabitants {detail}: befolkning_10</source>
            <translation>innbyggere {detail}: befolkning_10</translation>
        </message>
        <message>
            <source>inhabitants {detail}: kommune_befolkning</source>
            <translation>innbyggere {detail}: kommune_befolkning</translation>
        </message>
        <message>
            <source>island or cut-off part</source>
            <translation>øy eller avskåret del</translation>
        </message>
        <message>
            <source>islands and cut-off parts</source>
            <translation>øyer og avskårne deler</translation>
        </message>
        <message>
            <source>it has no project</source>
            <translation>den har ikke noe prosjekt</translation>
        </message>
        <message>
            <source>its project file cannot be read</source>
            <translation>prosjektfila kan ikke leses</translation>
        </message>
        <message>
            <source>its project file holds other files than the project</source>
            <translation>prosjektfila inneholder andre filer enn prosjektet</translation>
        </message>
        <message>
            <source>its project has a layer that comes from elsewhere</source>
            <translation>prosjektet har et lag som kommer fra et annet sted</translation>
        </message>
        <message>
            <source>its project has forms of another kind</source>
            <translation>prosjektet har skjemaer av et annet slag</translation>
        </message>
        <message>
            <source>its project has forms that run Python</source>
            <translation>prosjektet har skjemaer som kjører Python</translation>
        </message>
        <message>
            <source>its project has macros, actions or pages of its own</source>
            <translation>prosjektet har makroer, handlinger eller egne sider</translation>
        </message>
        <message>
            <source>its project points to {place}</source>
            <translation>prosjektet peker til {place}</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>beholdt</translation>
        </message>
        <message>
            <source>kept as approved, with {now} inhabitants now</source>
            <translation>beholdt som godkjent, med {now} innbyggere nå</translation>
        </message>
        <message>
            <source>key of Helsedirektoratet</source>
            <translation>nøkkel til Helsedirektoratet</translation>
        </message>
        <message>
            <source>km to the centre of the zone, per inhabitant</source>
            <translation>km til sonesenteret per innbygger</translation>
        </message>
        <message>
            <source>kommune</source>
            <translation>kommune</translation>
        </message>
        <message>
            <source>kommuner</source>
            <translation>kommuner</translation>
        </message>
        <message>
            <source>kommuner and bydeler</source>
            <translation>kommuner og bydeler</translation>
        </message>
        <message>
            <source>large enough to be a zone</source>
            <translation>stor nok til å være en sone</translation>
        </message>
        <message>
            <source>late</source>
            <translation>over fristen</translation>
        </message>
        <message>
            <source>left as they were</source>
            <translation>latt være som de var</translation>
        </message>
        <message>
            <source>levekaar, lksnavn and grunnkrets of every grunnkrets that has a zone in KLASS.</source>
            <translation>levekaar, lksnavn og grunnkrets for hver grunnkrets som har en sone i KLASS.</translation>
        </message>
        <message>
            <source>levekårssone</source>
            <translation>levekårssone</translation>
        </message>
        <message>
            <source>levekårssoner</source>
            <translation>levekårssoner</translation>
        </message>
        <message>
            <source>lks,approve,register,waive,exception,national,merge,undo,kommune</source>
            <translation>lks,godkjenn,register,unntak,dispensasjon,nasjonal,flett,angre,kommune</translation>
        </message>
        <message>
            <source>lks,concentration,segregation,index,deprivation,levekår,søf,quartile</source>
            <translation>lks,opphopning,segregasjon,indeks,levekår,sosioøkonomisk,søf,kvartil</translation>
        </message>
        <message>
            <source>lks,contiguity,neighbours,adjacency,graph,islands,links,ferry,grunnkrets</source>
            <translation>lks,naboskap,naboer,graf,øyer,lenker,ferge,bru,grunnkrets</translation>
        </message>
        <message>
            <source>lks,distance,travel,settlement,criteria,kommune,inntektssystemet,F-k,accumulation</source>
            <translation>lks,avstand,reiseavstand,bosetting,kriteriedata,kommune,inntektssystemet,F-k,opphopning</translation>
        </message>
        <message>
            <source>lks,example,synthetic,test data,demo,grunnkrets</source>
            <translation>lks,eksempel,syntetisk,testdata,demo,grunnkrets</translation>
        </message>
        <message>
            <source>lks,insight,innsikt,page,html,map,statistics,levekår</source>
            <translation>lks,innsikt,insight,side,html,kart,statistikk,levekår</translation>
        </message>
        <message>
            <source>lks,klass,classification,api,codes,correspondence,changes,register,compare</source>
            <translation>lks,klass,klassifikasjon,api,koder,korrespondanse,endringer,register,sammenlign</translation>
        </message>
        <message>
            <source>lks,klass,classification,version,correspondence,changes,xml,export</source>
            <translation>lks,klass,klassifikasjon,versjon,korrespondanse,endringer,xml,eksport</translation>
        </message>
        <message>
            <source>lks,national,batch,chain,prepare,generate,maintain,validate,grunnkrets,levekår</source>
            <translation>lks,nasjonal,kjøring,kjede,klargjør,lag,vedlikehold,kontroll,grunnkrets,levekår</translation>
        </message>
        <message>
            <source>lks,package,zip,kommune,dialogue,export,project,feedback</source>
            <translation>lks,pakke,zip,kommune,dialog,eksport,prosjekt,tilbakemelding</translation>
        </message>
        <message>
            <source>lks,package,zip,kommune,dialogue,import,answer,feedback,difference</source>
            <translation>lks,pakke,zip,kommune,dialog,import,svar,tilbakemelding,forskjell</translation>
        </message>
        <message>
            <source>lks,pca,principal components,indicators,loadings,correlation,weights,levekår</source>
            <translation>lks,pca,hovedkomponenter,indikatorer,ladninger,korrelasjon,vekter,levekår</translation>
        </message>
        <message>
            <source>lks,prepare,join,grunnkrets,population,indicators,csv,excel,json-stat,ssb,kartverket</source>
            <translation>lks,klargjøre,koble,grunnkrets,befolkning,indikatorer,csv,excel,json-stat,ssb,kartverket</translation>
        </message>
        <message>
            <source>lks,register,approval,state,kommune,priority,deadline,log,dashboard</source>
            <translation>lks,register,godkjenning,tilstand,kommune,prioritet,frist,logg,oversikt</translation>
        </message>
        <message>
            <source>lks,statistics,indicators,series,time,levekår,facts</source>
            <translation>lks,statistikk,indikatorer,serier,tid,levekår,fakta</translation>
        </message>
        <message>
            <source>lks,zones,compare,crosscheck,kryssjekk,overlap,difference,changes,delområde,old zones</source>
            <translation>lks,soner,sammenligne,kryssjekk,overlapp,forskjell,endringer,delområde,gamle soner</translation>
        </message>
        <message>
            <source>lks,zones,maintain,yearly,update,history,codes,levekår</source>
            <translation>lks,soner,vedlikehold,årlig,oppdatering,historikk,koder,levekår</translation>
        </message>
        <message>
            <source>lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca</source>
            <translation>lks,soner,inndeling,regionalisering,redcap,levekårssoner,grunnkrets,levekår,pca</translation>
        </message>
        <message>
            <source>lks,zones,validate,check,rules,control,approve,levekår</source>
            <translation>lks,soner,kontroller,sjekk,regler,validering,godkjenne,levekår</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>låst</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>kan være tilfeldig</translation>
        </message>
        <message>
            <source>may be chance ({count})</source>
            <translation>kan være tilfeldig ({count})</translation>
        </message>
        <message>
            <source>median population</source>
            <translation>median befolkning</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>slått sammen</translation>
        </message>
        <message>
            <source>metres</source>
            <translation>meter</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>mangler</translation>
        </message>
        <message>
            <source>missing ({count})</source>
            <translation>mangler ({count})</translation>
        </message>
        <message>
            <source>missing figures (.. or .)</source>
            <translation>manglende tall (.. eller .)</translation>
        </message>
        <message>
            <source>more is a burden</source>
            <translation>mer er en belastning</translation>
        </message>
        <message>
            <source>more is an advantage</source>
            <translation>mer er en fordel</translation>
        </message>
        <message>
            <source>more is neither better nor worse</source>
            <translation>mer er verken bedre eller verre</translation>
        </message>
        <message>
            <source>more than 2 standard deviations above the mean</source>
            <translation>mer enn 2 standardavvik over gjennomsnittet</translation>
        </message>
        <message>
            <source>more than 2 standard deviations below the mean</source>
            <translation>mer enn 2 standardavvik under gjennomsnittet</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttet</translation>
        </message>
        <message>
            <source>moved to make zones more alike inside (review)</source>
            <translation>flyttet for å gjøre sonene likere innad (revisjon)</translation>
        </message>
        <message>
            <source>names what the row counts</source>
            <translation>sier hva raden teller</translation>
        </message>
        <message>
            <source>nb for bokmål, nn for nynorsk, en for English.</source>
            <translation>nb for bokmål, nn for nynorsk, en for engelsk.</translation>
        </message>
        <message>
            <source>neighbours by a common border</source>
            <translation>naboer med felles grense</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>verken eller</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>new code</source>
            <translation>ny kode</translation>
        </message>
        <message>
            <source>new codes</source>
            <translation>nye koder</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nei</translation>
        </message>
        <message>
            <source>no page</source>
            <translation>ingen side</translation>
        </message>
        <message>
            <source>no value in any indicator</source>
            <translation>uten verdi i noen indikator</translation>
        </message>
        <message>
            <source>no year</source>
            <translation>intet år</translation>
        </message>
        <message>
            <source>no zone</source>
            <translation>ingen sone</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>none, only those of the layer and its package</source>
            <translation>ingen, bare de som laget og pakken kjenner</translation>
        </message>
        <message>
            <source>not certain: {count}</source>
            <translation>ikke sikkert: {count}</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>ikke sammenlignet</translation>
        </message>
        <message>
            <source>not kept: not every format can hold it</source>
            <translation>ikke beholdt: ikke alle formater kan ha det</translation>
        </message>
        <message>
            <source>not on the map</source>
            <translation>ikke på kartet</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>ikke mulig</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>ikke publisert</translation>
        </message>
        <message>
            <source>not received</source>
            <translation>ikke mottatt</translation>
        </message>
        <message>
            <source>not the inhabitants: a part of them</source>
            <translation>ikke innbyggerne: en del av dem</translation>
        </message>
        <message>
            <source>not the inhabitants: a projection</source>
            <translation>ikke innbyggerne: en framskriving</translation>
        </message>
        <message>
            <source>not the inhabitants: a share, an index or a mean</source>
            <translation>ikke innbyggerne: en andel, en indeks eller et gjennomsnitt</translation>
        </message>
        <message>
            <source>not the inhabitants: an indicator of the catalogue</source>
            <translation>ikke innbyggerne: en indikator i katalogen</translation>
        </message>
        <message>
            <source>not the inhabitants: density or area</source>
            <translation>ikke innbyggerne: tetthet eller areal</translation>
        </message>
        <message>
            <source>not the inhabitants: dwellings or households</source>
            <translation>ikke innbyggerne: boliger eller husholdninger</translation>
        </message>
        <message>
            <source>not the inhabitants: growth or change</source>
            <translation>ikke innbyggerne: vekst eller endring</translation>
        </message>
        <message>
            <source>not the inhabitants: it is empty</source>
            <translation>ikke innbyggerne: den er tom</translation>
        </message>
        <message>
            <source>not the inhabitants: one group of ages</source>
            <translation>ikke innbyggerne: én aldersgruppe</translation>
        </message>
        <message>
            <source>not the inhabitants: one sex</source>
            <translation>ikke innbyggerne: ett kjønn</translation>
        </message>
        <message>
            <source>not the inhabitants: those of an earlier year</source>
            <translation>ikke innbyggerne: de i et tidligere år</translation>
        </message>
        <message>
            <source>not told in the package: see the letter LES-MEG</source>
            <translation>står ikke i pakken: se brevet LES-MEG</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>ikke brukt</translation>
        </message>
        <message>
            <source>not used: another alternative («{detail}» is used)</source>
            <translation>ikke brukt: et annet alternativ («{detail}» er brukt)</translation>
        </message>
        <message>
            <source>not used: another year ({detail} is used)</source>
            <translation>ikke brukt: et annet år ({detail} er brukt)</translation>
        </message>
        <message>
            <source>not used: codes, no figures</source>
            <translation>ikke brukt: koder, ikke tall</translation>
        </message>
        <message>
            <source>not used: it does not say that it is the inhabitants</source>
            <translation>ikke brukt: den sier ikke at den er innbyggerne</translation>
        </message>
        <message>
            <source>not used: it has no head</source>
            <translation>ikke brukt: kolonnen har ingen overskrift</translation>
        </message>
        <message>
            <source>not used: no figures in it</source>
            <translation>ikke brukt: det er ingen tall i den</translation>
        </message>
        <message>
            <source>not used: says where the row belongs</source>
            <translation>ikke brukt: sier hvor raden hører til</translation>
        </message>
        <message>
            <source>not used: the layer has its own field of this name</source>
            <translation>ikke brukt: laget har et eget felt med dette navnet</translation>
        </message>
        <message>
            <source>not used: the values are in another column</source>
            <translation>ikke brukt: verdiene står i en annen kolonne</translation>
        </message>
        <message>
            <source>note</source>
            <translation>merknad</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>merknader</translation>
        </message>
        <message>
            <source>nothing here had a zone; divided as a new one</source>
            <translation>ingenting her hadde sone; inndelt på nytt</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>ingenting er skjult</translation>
        </message>
        <message>
            <source>nothing: it stays by itself</source>
            <translation>ingenting: den blir stående for seg selv</translation>
        </message>
        <message>
            <source>of the inhabitants moved</source>
            <translation>av innbyggerne flyttet</translation>
        </message>
        <message>
            <source>of the variance</source>
            <translation>av variansen</translation>
        </message>
        <message>
            <source>of them without a reason</source>
            <translation>av dem uten begrunnelse</translation>
        </message>
        <message>
            <source>of these suppressed</source>
            <translation>av disse skjermet</translation>
        </message>
        <message>
            <source>other change</source>
            <translation>annen endring</translation>
        </message>
        <message>
            <source>own link</source>
            <translation>egen lenke</translation>
        </message>
        <message>
            <source>own links</source>
            <translation>egne lenker</translation>
        </message>
        <message>
            <source>package written</source>
            <translation>pakke skrevet</translation>
        </message>
        <message>
            <source>packages written</source>
            <translation>pakker skrevet</translation>
        </message>
        <message>
            <source>pair with a common border</source>
            <translation>par med felles grense</translation>
        </message>
        <message>
            <source>pairs with a common border</source>
            <translation>par med felles grense</translation>
        </message>
        <message>
            <source>people</source>
            <translation>folket</translation>
        </message>
        <message>
            <source>people who changed zone</source>
            <translation>personer som har byttet sone</translation>
        </message>
        <message>
            <source>per 1 000</source>
            <translation>per 1 000</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>prosent</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>prosentpoeng</translation>
        </message>
        <message>
            <source>person who changed zone</source>
            <translation>person som har byttet sone</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personer</translation>
        </message>
        <message>
            <source>projected {detail}: kommune_framskrevet</source>
            <translation>framskrevet {detail}: kommune_framskrevet</translation>
        </message>
        <message>
            <source>proposed link</source>
            <translation>foreslått lenke</translation>
        </message>
        <message>
            <source>proposed link (dashed)</source>
            <translation>foreslått lenke (stiplet)</translation>
        </message>
        <message>
            <source>proposed links</source>
            <translation>foreslåtte lenker</translation>
        </message>
        <message>
            <source>received</source>
            <translation>mottatt</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>avvist</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>avvist</translation>
        </message>
        <message>
            <source>replaced by the field of this name</source>
            <translation>erstattet av feltet med dette navnet</translation>
        </message>
        <message>
            <source>row in the table of changes</source>
            <translation>rad i endringstabellen</translation>
        </message>
        <message>
            <source>row without a partner</source>
            <translation>rad uten motpart</translation>
        </message>
        <message>
            <source>row {id}</source>
            <translation>rad {id}</translation>
        </message>
        <message>
            <source>row {id}: «{value}»</source>
            <translation>rad {id}: «{value}»</translation>
        </message>
        <message>
            <source>row {id}: «{value}» ({like}?)</source>
            <translation>rad {id}: «{value}» ({like}?)</translation>
        </message>
        <message>
            <source>row {row}: {problem}</source>
            <translation>rad {row}: {problem}</translation>
        </message>
        <message>
            <source>rows in the table of changes</source>
            <translation>rader i endringstabellen</translation>
        </message>
        <message>
            <source>rows without a partner</source>
            <translation>rader uten motpart</translation>
        </message>
        <message>
            <source>rule broken</source>
            <translation>brutt regel</translation>
        </message>
        <message>
            <source>rules broken</source>
            <translation>brutte regler</translation>
        </message>
        <message>
            <source>small counts are hidden (:), and others with them</source>
            <translation>små antall er skjult (:), og andre med dem</translation>
        </message>
        <message>
            <source>small counts are rounded to 0 or 3</source>
            <translation>små antall er avrundet til 0 eller 3</translation>
        </message>
        <message>
            <source>smaller burden</source>
            <translation>mindre belastning</translation>
        </message>
        <message>
            <source>smallest to largest</source>
            <translation>minste til største</translation>
        </message>
        <message>
            <source>split up</source>
            <translation>delt</translation>
        </message>
        <message>
            <source>suppress: small counts are hidden (:), and as many others as it takes so that nobody can compute them. round: counts of 1 and 2 become 0 or 3 and totals are summed anew. none: nothing is hidden; the figures are not for publication.</source>
            <translation>suppress: små antall skjules (:), og så mange andre som skal til for at ingen kan regne dem ut. round: antall på 1 og 2 blir 0 eller 3, og totaler summeres på nytt. none: ingenting skjules; tallene er ikke til publisering.</translation>
        </message>
        <message>
            <source>table of changes</source>
            <translation>endringstabell</translation>
        </message>
        <message>
            <source>taken into the field of this name, where no table says otherwise</source>
            <translation>tatt inn i feltet med dette navnet, der ingen tabell sier noe annet</translation>
        </message>
        <message>
            <source>teller is larger than nevner</source>
            <translation>telleren er større enn nevneren</translation>
        </message>
        <message>
            <source>tells the rows of a total and its parts apart</source>
            <translation>skiller radene for totalen fra delene</translation>
        </message>
        <message>
            <source>tells which name is valid</source>
            <translation>sier hvilket navn som gjelder</translation>
        </message>
        <message>
            <source>the areas of kommuner with more than {limit} inhabitants</source>
            <translation>områdene i kommuner med mer enn {limit} innbyggere</translation>
        </message>
        <message>
            <source>the areas of the same kommune</source>
            <translation>områdene i samme kommune</translation>
        </message>
        <message>
            <source>the column {name}</source>
            <translation>kolonnen {name}</translation>
        </message>
        <message>
            <source>the file {name}</source>
            <translation>filen {name}</translation>
        </message>
        <message>
            <source>the grunnkretsnummer</source>
            <translation>grunnkretsnummeret</translation>
        </message>
        <message>
            <source>the kommune</source>
            <translation>kommunen</translation>
        </message>
        <message>
            <source>the kommune it comes from</source>
            <translation>kommunen det kommer fra</translation>
        </message>
        <message>
            <source>the name of the grunnkrets</source>
            <translation>navnet på grunnkretsen</translation>
        </message>
        <message>
            <source>the name of the kommune</source>
            <translation>navnet på kommunen</translation>
        </message>
        <message>
            <source>the number of the kommune</source>
            <translation>nummeret på kommunen</translation>
        </message>
        <message>
            <source>the package has format version {version}, this LKS reads version {own}. Use the LKS that wrote it, or send the kommune a new package.</source>
            <translation>pakken har formatversjon {version}, denne LKS leser versjon {own}. Bruk den LKS som skrev den, eller send kommunen en ny pakke.</translation>
        </message>
        <message>
            <source>the rule «{rule}» cannot be waived.</source>
            <translation>regelen «{rule}» kan det ikke gjøres unntak for.</translation>
        </message>
        <message>
            <source>the table {names} is missing.</source>
            <translation>tabellen {names} mangler.</translation>
        </message>
        <message>
            <source>the table {name}</source>
            <translation>tabellen {name}</translation>
        </message>
        <message>
            <source>the year of each row</source>
            <translation>årstallet for hver rad</translation>
        </message>
        <message>
            <source>the zone {zone} did not hang together</source>
            <translation>sonen {zone} hang ikke sammen</translation>
        </message>
        <message>
            <source>the zone {zone} had fewer inhabitants than the minimum</source>
            <translation>sonen {zone} hadde færre innbyggere enn minstekravet</translation>
        </message>
        <message>
            <source>the zone {zone} had more inhabitants than the maximum</source>
            <translation>sonen {zone} hadde flere innbyggere enn grensen</translation>
        </message>
        <message>
            <source>the zone {zone} had too few inhabitants to be published</source>
            <translation>sonen {zone} hadde for få innbyggere til å bli publisert</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several bydeler or delbydeler</source>
            <translation>sonen {zone} lå i flere bydeler eller delbydeler</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several kommuner</source>
            <translation>sonen {zone} lå i flere kommuner</translation>
        </message>
        <message>
            <source>the zone {zone} lay in several kommuner, bydeler or delbydeler</source>
            <translation>sonen {zone} lå i flere kommuner, bydeler eller delbydeler</translation>
        </message>
        <message>
            <source>the zones: lks, lksnavn</source>
            <translation>sonene: lks, lksnavn</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>usikkert</translation>
        </message>
        <message>
            <source>uncertain, few people ({count})</source>
            <translation>usikkert, få personer ({count})</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendret</translation>
        </message>
        <message>
            <source>used</source>
            <translation>brukt</translation>
        </message>
        <message>
            <source>valid: those without errors; all: all that could be read; named: those of the kommuner in [TAKE_OVER]. The other kommuner keep the proposal, and the summary says so. One answer by itself is always taken over.</source>
            <translation>valid: de uten feil; all: alle som kunne leses; named: de fra kommunene i [TAKE_OVER]. De andre kommunene beholder forslaget, og sammendraget sier det. Ett svar alene overtas alltid.</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>variant</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versjon</translation>
        </message>
        <message>
            <source>wait for Statistics Norway</source>
            <translation>venter på SSB</translation>
        </message>
        <message>
            <source>wait for the kommune</source>
            <translation>venter på kommunen</translation>
        </message>
        <message>
            <source>with refinement, effort {effort}</source>
            <translation>med forbedring, grundighet {effort}</translation>
        </message>
        <message>
            <source>with zones in force</source>
            <translation>med gjeldende soner</translation>
        </message>
        <message>
            <source>without a class</source>
            <translation>uten klasse</translation>
        </message>
        <message>
            <source>without a class: a figure is hidden or missing</source>
            <translation>uten klasse: et tall er skjult eller mangler</translation>
        </message>
        <message>
            <source>without any neighbour</source>
            <translation>uten nabo</translation>
        </message>
        <message>
            <source>without grunnkretser</source>
            <translation>uten grunnkretser</translation>
        </message>
        <message>
            <source>without index and class</source>
            <translation>uten indeks og klasse</translation>
        </message>
        <message>
            <source>without refinement</source>
            <translation>uten forbedring</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>verre</translation>
        </message>
        <message>
            <source>year</source>
            <translation>år</translation>
        </message>
        <message>
            <source>yearly: zones that hold stay as they are, unit for unit; only what broke is mended. review: zones that hold may also be improved, and exceptions that were approved are mended where that can be done.</source>
            <translation>yearly: Soner som holder, blir som de er, grunnkrets for grunnkrets; bare det som er brutt, rettes. review: Soner som holder, kan også forbedres, og unntak som er godkjent, rettes der det er mulig.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>sone</translation>
        </message>
        <message>
            <source>zone in KLASS that was not approved</source>
            <translation>sone i KLASS som ikke er godkjent</translation>
        </message>
        <message>
            <source>zone in {division}</source>
            <translation>sone i {division}</translation>
        </message>
        <message>
            <source>zone kept</source>
            <translation>sone uendret</translation>
        </message>
        <message>
            <source>zone with another name</source>
            <translation>sone med et annet navn</translation>
        </message>
        <message>
            <source>zones</source>
            <translation>soner</translation>
        </message>
        <message>
            <source>zones before → after</source>
            <translation>soner før → etter</translation>
        </message>
        <message>
            <source>zones in {division}</source>
            <translation>soner i {division}</translation>
        </message>
        <message>
            <source>zones kept</source>
            <translation>soner uendret</translation>
        </message>
        <message>
            <source>zones, the smallest first</source>
            <translation>soner, den minste først</translation>
        </message>
        <message>
            <source>{address} answers with more than {most} MB, more than KLASS' answers ever have.</source>
            <translation>{address} svarer med mer enn {most} MB, mer enn svar fra KLASS noen gang er.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}. Are network and proxy right in QGIS' settings? Files saved from KLASS can be read instead ([CODES]).</source>
            <translation>{address} kan ikke nås: {reason}. Er nettverk og proxy riktig i innstillingene til QGIS? Filer lagret fra KLASS kan leses i stedet ([CODES]).</translation>
        </message>
        <message>
            <source>{address} did not answer within {seconds} seconds. Try again later, raise the limit ([TIMEOUT]), or let a copy of the last answer be used ([USE_COPIES]).</source>
            <translation>{address} svarte ikke innen {seconds} sekunder. Prøv igjen senere, hev grensen ([TIMEOUT]), eller la en kopi av siste svar bli brukt ([USE_COPIES]).</translation>
        </message>
        <message>
            <source>{address} is no address that KLASS is read from: it must begin with https:// (or http://), and must not lead from https to http.</source>
            <translation>{address} er ingen adresse KLASS leses fra: den må begynne med https:// (eller http://), og må ikke føre fra https til http.</translation>
        </message>
        <message>
            <source>{address} leads on more than {most} times. Is it the address of KLASS' API?</source>
            <translation>{address} fører videre mer enn {most} ganger. Er det adressen til API-et i KLASS?</translation>
        </message>
        <message>
            <source>{areas} areas by {indicators}.</source>
            <translation>{areas} områder etter {indicators}.</translation>
        </message>
        <message>
            <source>{area} compared with {reference}</source>
            <translation>{area} sammenlignet med {reference}</translation>
        </message>
        <message>
            <source>{area}, indicator by indicator</source>
            <translation>{area}, indikator for indikator</translation>
        </message>
        <message>
            <source>{a} and {b} are the same division of {zones} zones.</source>
            <translation>{a} og {b} er den samme inndelingen i {zones} soner.</translation>
        </message>
        <message>
            <source>{code} is called {names} instead of «{due}».</source>
            <translation>{code} heter {names} i stedet for «{due}».</translation>
        </message>
        <message>
            <source>{columns} is empty.</source>
            <translation>{columns} er tom.</translation>
        </message>
        <message>
            <source>{column} has decimals</source>
            <translation>{column} har desimaler</translation>
        </message>
        <message>
            <source>{count} (link)</source>
            <translation>{count} (lenke)</translation>
        </message>
        <message>
            <source>{count} area fits.</source>
            <translation>{count} område passer.</translation>
        </message>
        <message>
            <source>{count} areas fit.</source>
            <translation>{count} områder passer.</translation>
        </message>
        <message>
            <source>{count} chosen areas</source>
            <translation>{count} valgte områder</translation>
        </message>
        <message>
            <source>{count} counts are larger than the count they are a part of. Small differences come from rounding for confidentiality; large ones are errors of the table. They were kept as they are.</source>
            <translation>{count} antall er større enn det antallet de er en del av. Små avvik kommer av avrunding av hensyn til konfidensialitet; store er feil i tabellen. De er beholdt som de er.</translation>
        </message>
        <message>
            <source>{count} counts are larger than what they are a part of: see the report.</source>
            <translation>{count} antall er større enn det de er en del av: se rapporten.</translation>
        </message>
        <message>
            <source>{count} exceptions: see the table of exceptions and the report.</source>
            <translation>{count} unntak: se tabellen over unntak og rapporten.</translation>
        </message>
        <message>
            <source>{count} grunnkretser lack a figure then or now and are left out.</source>
            <translation>{count} grunnkretser mangler tall før eller nå og er utelatt.</translation>
        </message>
        <message>
            <source>{count} grunnkretser read, {people} inhabitants.</source>
            <translation>{count} grunnkretser lest, {people} innbyggere.</translation>
        </message>
        <message>
            <source>{count} grunnkretser to {zone}</source>
            <translation>{count} grunnkretser til {zone}</translation>
        </message>
        <message>
            <source>{count} grunnkretser with {people} inhabitants, {columns} columns of figures.</source>
            <translation>{count} grunnkretser med {people} innbyggere, {columns} kolonner med tall.</translation>
        </message>
        <message>
            <source>{count} grunnkretser, {people} inhabitants, to {zone}</source>
            <translation>{count} grunnkretser med {people} innbyggere til {zone}</translation>
        </message>
        <message>
            <source>{count} indicators, {kept} components with {share:.1f} % of the variance.</source>
            <translation>{count} indikatorer, {kept} komponenter med {share:.1f} % av variansen.</translation>
        </message>
        <message>
            <source>{count} inhabitants ({year})</source>
            <translation>{count} innbyggere ({year})</translation>
        </message>
        <message>
            <source>{count} kept zones have another code.</source>
            <translation>{count} uendrede soner har fått ny kode.</translation>
        </message>
        <message>
            <source>{count} kommuner</source>
            <translation>{count} kommuner</translation>
        </message>
        <message>
            <source>{count} kommuner have limits of their own: {names}.</source>
            <translation>{count} kommuner har egne grenser: {names}.</translation>
        </message>
        <message>
            <source>{count} kommuner have no new package.</source>
            <translation>{count} kommuner har ikke fått noen ny pakke.</translation>
        </message>
        <message>
            <source>{count} kommuner judged.</source>
            <translation>{count} kommuner vurdert.</translation>
        </message>
        <message>
            <source>{count} kommuner.</source>
            <translation>{count} kommuner.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} til</translation>
        </message>
        <message>
            <source>{count} more under «About the figures».</source>
            <translation>{count} til under «Om tallene».</translation>
        </message>
        <message>
            <source>{count} odd rows or links: see the report.</source>
            <translation>{count} rader eller lenker å se på: se rapporten.</translation>
        </message>
        <message>
            <source>{count} of {former} former codes have other digits for bydel or delbydel than their grunnkretser, so no zone can keep them: {codes}. Choose the fields that the codes were made by, or none; «Prepare grunnkretser» gives the grunnkretser their bydel and delbydel out of tables.</source>
            <translation>{count} av {former} tidligere koder har andre sifre for bydel eller delbydel enn grunnkretsene sine, så ingen sone kan beholde dem: {codes}. Velg feltene som kodene ble laget etter, eller ingen; «Klargjør grunnkretser» gir grunnkretsene bydel og delbydel fra tabeller.</translation>
        </message>
        <message>
            <source>{count} of {received} answers need work: rejected, or changed with errors.</source>
            <translation>{count} av {received} svar må arbeides med: avvist, eller endret med feil.</translation>
        </message>
        <message>
            <source>{count} of {zones} zones do not hang together in this layer. So many point to the layer rather than to the division: polygons of another year, simplified polygons, or limits for contiguity (gaps, common border) that do not fit.</source>
            <translation>{count} av {zones} soner henger ikke sammen i dette laget. Så mange tyder på at det er laget og ikke inndelingen det er noe med: polygoner fra et annet år, forenklede polygoner, eller grenser for naboskap (glipper, felles grense) som ikke passer.</translation>
        </message>
        <message>
            <source>{count} of {zones} zones have declined; the smallest first.</source>
            <translation>{count} av {zones} soner har hatt nedgang; den minste først.</translation>
        </message>
        <message>
            <source>{count} pairs meet in a corner only, or share less border than that: {pairs}.</source>
            <translation>{count} par møtes bare i et hjørne eller har kortere felles grense enn dette: {pairs}.</translation>
        </message>
        <message>
            <source>{count} rows of the other layer have no area or no zone and were left out.</source>
            <translation>{count} rader i det andre laget mangler flate eller sone og er utelatt.</translation>
        </message>
        <message>
            <source>{count} values that a kommune cannot change differ from what was sent. SSB's own were kept.</source>
            <translation>{count} verdier som en kommune ikke kan endre, er ulike det som ble sendt. SSBs egne er beholdt.</translation>
        </message>
        <message>
            <source>{count} zones, homogeneity {homogeneity:.3f}.</source>
            <translation>{count} soner, homogenitet {homogeneity:.3f}.</translation>
        </message>
        <message>
            <source>{count} zones. Formed by location: without indicators nothing is known of homogeneity.</source>
            <translation>{count} soner. Formet etter beliggenhet: uten indikatorer vet vi ikke noe om homogeniteten.</translation>
        </message>
        <message>
            <source>{division}: where most people live</source>
            <translation>{division}: der det bor flest</translation>
        </message>
        <message>
            <source>{done} of {all} kommuner have zones in force. Waits for Statistics Norway: {ssb}. Late: {late}.</source>
            <translation>{done} av {all} kommuner har gjeldende soner. Venter på SSB: {ssb}. Over fristen: {late}.</translation>
        </message>
        <message>
            <source>{edges} contiguous pairs, {links} links, {parts} connected parts.</source>
            <translation>{edges} nabopar, {links} lenker, {parts} sammenhengende deler.</translation>
        </message>
        <message>
            <source>{field}: the column «{column}» of {table}.</source>
            <translation>{field}: kolonnen «{column}» i {table}.</translation>
        </message>
        <message>
            <source>{field}: {count} grunnkretser have a code of another kommune: {units}.</source>
            <translation>{field}: {count} grunnkretser har en kode fra en annen kommune: {units}.</translation>
        </message>
        <message>
            <source>{field}: {count} grunnkretser have a name instead of a number. It bounds the zones but does not show in their codes: {names}.</source>
            <translation>{field}: {count} grunnkretser har et navn i stedet for et nummer. Det avgrenser sonene, men vises ikke i kodene deres: {names}.</translation>
        </message>
        <message>
            <source>{figure} inhabitants would allow more than {limit} zones.</source>
            <translation>{figure} innbyggere ville gitt rom for mer enn {limit} soner.</translation>
        </message>
        <message>
            <source>{figure} rows: {names}.</source>
            <translation>{figure} rader: {names}.</translation>
        </message>
        <message>
            <source>{file} cannot be written.</source>
            <translation>{file} kan ikke skrives.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}</source>
            <translation>{file} kan ikke skrives: {reason}</translation>
        </message>
        <message>
            <source>{file} does not have the form that KLASS reads ({reason}). Nothing was written. Please report this error.</source>
            <translation>{file} har ikke formen KLASS leser ({reason}). Ingenting ble skrevet. Meld gjerne fra om denne feilen.</translation>
        </message>
        <message>
            <source>{file} exists already. Switch on [OVERWRITE] to replace it, or [SKIP_EXISTING] to leave it and go on.</source>
            <translation>{file} finnes fra før. Slå på [OVERWRITE] for å erstatte den, eller [SKIP_EXISTING] for å la den stå og gå videre.</translation>
        </message>
        <message>
            <source>{file}, read against {sent}: {units} grunnkretser with {people} inhabitants.</source>
            <translation>{file}, lest mot {sent}: {units} grunnkretser med {people} innbyggere.</translation>
        </message>
        <message>
            <source>{file}, table {table}: {written} of {count} rows were written. {problem}</source>
            <translation>{file}, tabell {table}: {written} av {count} rader ble skrevet. {problem}</translation>
        </message>
        <message>
            <source>{file}: the deadline «{text}» is no date; the register goes by {day}.</source>
            <translation>{file}: fristen «{text}» er ingen dato; registeret går etter {day}.</translation>
        </message>
        <message>
            <source>{file}: {count} grunnkretser have another zone.</source>
            <translation>{file}: {count} grunnkretser har fått en annen sone.</translation>
        </message>
        <message>
            <source>{findings} (not certain)</source>
            <translation>{findings} (ikke sikkert)</translation>
        </message>
        <message>
            <source>{findings} (with a reason)</source>
            <translation>{findings} (med begrunnelse)</translation>
        </message>
        <message>
            <source>{folder} holds {names} already. Open the layer from there, or choose another folder.</source>
            <translation>{folder} inneholder allerede {names}. Åpne laget derfra, eller velg en annen mappe.</translation>
        </message>
        <message>
            <source>{indicator} is not in the profile: {reason}</source>
            <translation>{indicator} er ikke med i profilen: {reason}</translation>
        </message>
        <message>
            <source>{indicator} over time ({unit})</source>
            <translation>{indicator} over tid ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, all years ({unit})</source>
            <translation>{indicator}, alle år ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, {year}</source>
            <translation>{indicator}, {year}</translation>
        </message>
        <message>
            <source>{indicator}, {year} ({unit})</source>
            <translation>{indicator}, {year} ({unit})</translation>
        </message>
        <message>
            <source>{indicator}, {year}: {level} ({unit})</source>
            <translation>{indicator}, {year}: {level} ({unit})</translation>
        </message>
        <message>
            <source>{indicator}: change from {from} to {year} (per cent)</source>
            <translation>{indicator}: endring fra {from} til {year} (prosent)</translation>
        </message>
        <message>
            <source>{kept} of the {zones} zones in {a} are kept in {b}, which has {others}. {units} grunnkretser with {people} inhabitants ({share} %) change zone.</source>
            <translation>{kept} av de {zones} sonene i {a} er uendret i {b}, som har {others}. {units} grunnkretser med {people} innbyggere ({share} %) bytter sone.</translation>
        </message>
        <message>
            <source>{kept} used, {share} %</source>
            <translation>{kept} brukt, {share} %</translation>
        </message>
        <message>
            <source>{key} (rows {numbers})</source>
            <translation>{key} (rad {numbers})</translation>
        </message>
        <message>
            <source>{kommune} (example, seed {seed})</source>
            <translation>{kommune} (eksempel, startverdi {seed})</translation>
        </message>
        <message>
            <source>{kommune} has no zone: {count} grunnkretser with {people} inhabitants.</source>
            <translation>{kommune} har ingen sone: {count} grunnkretser med {people} innbyggere.</translation>
        </message>
        <message>
            <source>{kommune}: the field {field} says «{found}» and the log «{expected}», which holds. The kommune's next event keeps what was written by hand.</source>
            <translation>{kommune}: feltet {field} sier «{found}» og loggen «{expected}», og det gjelder. Kommunens neste hendelse tar vare på det som var skrevet for hånd.</translation>
        </message>
        <message>
            <source>{kommune}: where {share} % of the inhabitants live</source>
            <translation>{kommune}: der {share} % av innbyggerne bor</translation>
        </message>
        <message>
            <source>{kommune}: «{event}» is dated {day}, before «{former}» of {former_day}. Is the date right?</source>
            <translation>{kommune}: «{event}» har datoen {day}, før «{former}» {former_day}. Er datoen riktig?</translation>
        </message>
        <message>
            <source>{kommune}: «{found}» in the field {field} is no date. The log says «{expected}», which holds.</source>
            <translation>{kommune}: «{found}» i feltet {field} er ingen dato. Loggen sier «{expected}», og det gjelder.</translation>
        </message>
        <message>
            <source>{kommune}: «{found}» is no state. By the log it is «{expected}», which holds.</source>
            <translation>{kommune}: «{found}» er ingen tilstand. Etter loggen er den «{expected}», og det gjelder.</translation>
        </message>
        <message>
            <source>{level} ({count})</source>
            <translation>{level} ({count})</translation>
        </message>
        <message>
            <source>{limit} or more</source>
            <translation>{limit} eller mer</translation>
        </message>
        <message>
            <source>{limit} zones were asked for, {figure} are needed.</source>
            <translation>{limit} soner var ønsket, {figure} trengs.</translation>
        </message>
        <message>
            <source>{limit} zones were asked for, {figure} were made.</source>
            <translation>Det ble bedt om {limit} soner, og det ble {figure}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} til {high}</translation>
        </message>
        <message>
            <source>{mean} in the mean, by common borders and own links.</source>
            <translation>{mean} i gjennomsnitt, etter felles grenser og egne lenker.</translation>
        </message>
        <message>
            <source>{named} and {count} more</source>
            <translation>{named} og {count} til</translation>
        </message>
        <message>
            <source>{name} answers with something that KLASS' API does not say. Is it the address of the API (…/api/klass/v1/), or a page of maintenance?</source>
            <translation>{name} svarer noe API-et til KLASS ikke sier. Er det adressen til API-et (…/api/klass/v1/), eller en side om vedlikehold?</translation>
        </message>
        <message>
            <source>{name} came without the .dbf of the same name, which holds the zones of a shapefile. Ask the kommune for all files of it, or better for the GeoPackage GKRETS.</source>
            <translation>{name} kom uten .dbf-filen med samme navn, som har sonene i en shapefil. Be kommunen om alle filene, eller helst om GeoPackage-filen GKRETS.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a table: {reason} Ask the kommune for the GeoPackage GKRETS, saved in QGIS.</source>
            <translation>{name} kan ikke leses som en tabell: {reason} Be kommunen om GeoPackage-filen GKRETS, lagret i QGIS.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}. Nothing was written. Take the last backup.</source>
            <translation>{name} kan ikke leses: {reason}. Ingenting er skrevet. Bruk siste sikkerhetskopi.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}. Save it anew, or ask the kommune to send it again.</source>
            <translation>{name} kan ikke leses: {reason}. Lagre den på nytt, eller be kommunen sende den igjen.</translation>
        </message>
        <message>
            <source>{name} cannot be unpacked into {folder}: {reason}</source>
            <translation>{name} kan ikke pakkes ut i {folder}: {reason}</translation>
        </message>
        <message>
            <source>{name} could not be read because of a trouble on this computer, not of the answer: {reason}. Mend that and read it again.</source>
            <translation>{name} kunne ikke leses på grunn av et problem på denne maskinen, ikke i svaret: {reason}. Rett det og les på nytt.</translation>
        </message>
        <message>
            <source>{name} does not hold what was just written to it: the folder or another program lost it. Check the register before going on.</source>
            <translation>{name} inneholder ikke det som nettopp ble skrevet: mappa eller et annet program har mistet det. Kontroller registeret før du går videre.</translation>
        </message>
        <message>
            <source>{name} has days that are not written as yyyy-MM-dd: {days}.</source>
            <translation>{name} har dager som ikke er skrevet som yyyy-MM-dd: {days}.</translation>
        </message>
        <message>
            <source>{name} has no columns {missing}. It has: {present}. Is it the right file of KLASS?</source>
            <translation>{name} har ikke kolonnene {missing}. Den har: {present}. Er det riktig fil fra KLASS?</translation>
        </message>
        <message>
            <source>{name} has these grunnkretser in several zones: {codes}.</source>
            <translation>{name} har disse grunnkretsene i flere soner: {codes}.</translation>
        </message>
        <message>
            <source>{name} holds more than {count} tables. Ask for the files of the package alone.</source>
            <translation>{name} inneholder mer enn {count} tabeller. Be om filene i pakken alene.</translation>
        </message>
        <message>
            <source>{name} holds tables whose names are instructions ({names}). Nothing of it was read. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneholder tabeller som heter det samme som instruksjoner ({names}). Ingenting av det ble lest. Be om GeoPackage-filen slik den ble redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} holds triggers or virtual tables that QGIS does not write ({names}). Nothing of them was run. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneholder triggere eller virtuelle tabeller som QGIS ikke skriver ({names}). Ingen av dem ble kjørt. Be om GeoPackagen slik den ble redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} holds views ({names}): they can show other data than the file's own. Ask for the GeoPackage as it was edited in QGIS.</source>
            <translation>{name} inneholder visninger (views: {names}): De kan vise andre data enn filens egne. Be om GeoPackagen slik den ble redigert i QGIS.</translation>
        </message>
        <message>
            <source>{name} is a ZIP packed in a way that is not read here ({reason}). Unpack it and read the folder, or ask the kommune to zip it anew with Windows or macOS.</source>
            <translation>{name} er en ZIP som er pakket på en måte som ikke leses her ({reason}). Pakk den ut og les mappen, eller be kommunen pakke på nytt med Windows eller macOS.</translation>
        </message>
        <message>
            <source>{name} is a ZIP that was cut off on its way. Ask the kommune to send it again.</source>
            <translation>{name} er en ZIP som ble avkuttet underveis. Be kommunen sende den på nytt.</translation>
        </message>
        <message>
            <source>{name} is a link, not a file. Put the file itself in its place.</source>
            <translation>{name} er en lenke, ikke en fil. Legg selve filen der i stedet.</translation>
        </message>
        <message>
            <source>{name} is damaged, or was cut off on its way ({reason}). Ask the kommune to send it again.</source>
            <translation>{name} er skadet eller ble avkuttet underveis ({reason}). Be kommunen sende den på nytt.</translation>
        </message>
        <message>
            <source>{name} is in use by another program, such as QGIS with a layer of it open for editing. Save and close it there, and run again. Nothing was written.</source>
            <translation>{name} er i bruk i et annet program, for eksempel QGIS med et lag åpent for redigering. Lagre og lukk det der, og kjør på nytt. Ingenting er skrevet.</translation>
        </message>
        <message>
            <source>{name} is no GeoPackage, or damaged ({reason}). Ask the kommune to save in QGIS, close it and send again.</source>
            <translation>{name} er ingen GeoPackage, eller er skadet ({reason}). Be kommunen lagre i QGIS, lukke det og sende på nytt.</translation>
        </message>
        <message>
            <source>{name} is no GeoPackage, or damaged from the first byte on. Ask the kommune to send it again.</source>
            <translation>{name} er ikke et GeoPackage, eller skadet fra første byte. Be kommunen sende det på nytt.</translation>
        </message>
        <message>
            <source>{name} is no ZIP of files but a document of an office program. Give it the suffix {suffix} and read it again.</source>
            <translation>{name} er ikke en ZIP med filer, men et dokument fra et kontorprogram. Gi den filendelsen {suffix} og les på nytt.</translation>
        </message>
        <message>
            <source>{name} is no answer: it is neither a ZIP, nor a GeoPackage, nor a table, nor a folder with one of them. Ask the kommune for the file whose name begins with GKRETS.</source>
            <translation>{name} er ikke noe svar: Det er verken en ZIP, et GeoPackage, en tabell eller en mappe med noe av dette. Be kommunen om filen som har et navn som begynner med GKRETS.</translation>
        </message>
        <message>
            <source>{name} is no package as sent: {reason}</source>
            <translation>{name} er ingen pakke slik den ble sendt: {reason}</translation>
        </message>
        <message>
            <source>{name} is no register of LKS: {reason}. Choose another file.</source>
            <translation>{name} er ikke et LKS-register: {reason}. Velg en annen fil.</translation>
        </message>
        <message>
            <source>{name} is open for editing in QGIS, which keeps edits in a file beside it (-wal). Save and close it there, and run again. Nothing was written.</source>
            <translation>{name} er åpen for redigering i QGIS, som legger endringer i en fil ved siden av (-wal). Lagre og lukk der, og kjør på nytt. Ingenting er skrevet.</translation>
        </message>
        <message>
            <source>{name} is the package of kommune {kommune}: give it its own name back.</source>
            <translation>{name} er pakken til kommune {kommune}: Gi den sitt eget navn tilbake.</translation>
        </message>
        <message>
            <source>{name} must have an LKS code on one side and a grunnkretsnummer on the other. It has not in row {rows}.</source>
            <translation>{name} må ha en LKS-kode på den ene siden og et grunnkretsnummer på den andre. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>{name} per 1000, of: {base}.</source>
            <translation>{name} per 1000, av: {base}.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {ratio} times its size, as no GeoPackage does. Ask for the files of the package alone.</source>
            <translation>{name} blir mer enn {ratio} ganger så stor utpakket, som intet GeoPackage blir. Be om filene i pakken alene.</translation>
        </message>
        <message>
            <source>{name} was sent while QGIS was saving. Ask the kommune to close QGIS and send it again.</source>
            <translation>{name} ble sendt mens QGIS lagret. Be kommunen lukke QGIS og sende på nytt.</translation>
        </message>
        <message>
            <source>{name} was sent while it was still open in QGIS, and its last edits did not come along whole. Ask the kommune to close QGIS and send it again. («Read GeoPackages that were sent while open» reads it as it is, without those edits.)</source>
            <translation>{name} ble sendt mens den ennå var åpen i QGIS, og de siste endringene fulgte ikke helt med. Be kommunen lukke QGIS og sende på nytt. («Les GeoPackage som ble sendt mens de var åpne» leser den som den er, uten disse endringene.)</translation>
        </message>
        <message>
            <source>{name} was written by a newer LKS (format {version}; this one knows {own}). Update the plugin. Nothing was written.</source>
            <translation>{name} er skrevet av en nyere LKS (format {version}; denne kjenner {own}). Oppdater programtillegget. Ingenting er skrevet.</translation>
        </message>
        <message>
            <source>{name}, as a part of: {base}.</source>
            <translation>{name}, som del av: {base}.</translation>
        </message>
        <message>
            <source>{name}, which is not as it was sent</source>
            <translation>{name}, som ikke er slik den ble sendt</translation>
        </message>
        <message>
            <source>{name}.</source>
            <translation>{name}.</translation>
        </message>
        <message>
            <source>{name}: fields whose names file formats keep for themselves are called otherwise: {fields}.</source>
            <translation>{name}: felt med navn som filformatene bruker selv, får et annet navn: {fields}.</translation>
        </message>
        <message>
            <source>{name}: the file format cut the names of fields, so that later steps will not find them: {fields}. Choose GeoPackage.</source>
            <translation>{name}: Filformatet forkortet navnene på felt, så de neste stegene finner dem ikke: {fields}. Velg GeoPackage.</translation>
        </message>
        <message>
            <source>{name}: the file format kept {kept} of {count} rows (some formats have no place for rows without a polygon). Choose GeoPackage.</source>
            <translation>{name}: filformatet beholdt {kept} av {count} rader (noen formater har ikke plass til rader uten flate). Velg GeoPackage.</translation>
        </message>
        <message>
            <source>{name}: the table {table} has computed columns ({names}). Ask for the GeoPackage as it was sent.</source>
            <translation>{name}: Tabellen {table} har beregnede kolonner ({names}). Be om GeoPackagen slik den ble sendt.</translation>
        </message>
        <message>
            <source>{name}: the table {table} has more than {count} rows. No kommune has as many grunnkretser. Ask for the files of the package alone.</source>
            <translation>{name}: Tabellen {table} har mer enn {count} rader. Ingen kommune har så mange grunnkretser. Be om filene i pakken alene.</translation>
        </message>
        <message>
            <source>{name}: there is no such file or folder.</source>
            <translation>{name}: Filen eller mappen finnes ikke.</translation>
        </message>
        <message>
            <source>{name}: {count}</source>
            <translation>{name}: {count}</translation>
        </message>
        <message>
            <source>{new} zones under {prefix} need a new code, and {left} serials are left above those in use: an LKS code has two digits for it.</source>
            <translation>{new} soner under {prefix} trenger en ny kode, og det er {left} løpenumre igjen over dem som er i bruk: En LKS-kode har to sifre til det.</translation>
        </message>
        <message>
            <source>{new} zones under {prefix} need a new code, but {left} serials are left above those in use: an LKS code has two digits for it. Choose the field with the bydel, or ask for fewer zones. To compare with the former zones only, choose their field as [COMPARE_FIELD] and leave [PREVIOUS_FIELD] empty.</source>
            <translation>{new} soner under {prefix} trenger en ny kode, men det er bare {left} løpenumre igjen over dem som er i bruk: En LKS-kode har to sifre til det. Velg feltet med bydelen, eller be om færre soner. For bare å sammenligne med de tidligere sonene, velg feltet deres som [COMPARE_FIELD] og la [PREVIOUS_FIELD] stå tomt.</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{number} inhabitants</source>
            <translation>{number} innbyggere</translation>
        </message>
        <message>
            <source>{one} and {other} are packages of the same kommune. Keep the one that was sent.</source>
            <translation>{one} og {other} er pakker for samme kommune. Behold den som ble sendt.</translation>
        </message>
        <message>
            <source>{one} and {other} are the same file. Choose another one for {other}.</source>
            <translation>{one} og {other} er samme fil. Velg en annen for {other}.</translation>
        </message>
        <message>
            <source>{one}–{other}, {metres} m</source>
            <translation>{one}–{other}, {metres} m</translation>
        </message>
        <message>
            <source>{parameter} cannot be «{value}». It can be: {words}.</source>
            <translation>{parameter} kan ikke være «{value}». Det kan være: {words}.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a table. {reason}</source>
            <translation>{path} kan ikke leses som tabell. {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>{path} kan ikke leses: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} kan ikke skrives: {reason}. Velg et annet sted.</translation>
        </message>
        <message>
            <source>{path} holds no facts that this plugin wrote (a GeoPackage with the table fakta).</source>
            <translation>{path} har ingen fakta som dette programtillegget har skrevet (en GeoPackage med tabellen fakta).</translation>
        </message>
        <message>
            <source>{path} may not be written to. Ask for the right to write, or copy the register.</source>
            <translation>{path} kan ikke skrives til. Be om skrivetilgang, eller kopier registeret.</translation>
        </message>
        <message>
            <source>{path}: there is no such folder. Choose another place for the register.</source>
            <translation>{path}: mappa finnes ikke. Velg et annet sted for registeret.</translation>
        </message>
        <message>
            <source>{people} inhabitants</source>
            <translation>{people} innbyggere</translation>
        </message>
        <message>
            <source>{people} inhabitants and {rows} rows found no partner. See below what that means.</source>
            <translation>{people} innbyggere og {rows} rader fant ingen motpart. Se nedenfor hva det betyr.</translation>
        </message>
        <message>
            <source>{people} inhabitants of {year} found no grunnkrets: see the rows without a partner.</source>
            <translation>{people} innbyggere i {year} fant ingen grunnkrets: se radene uten motpart.</translation>
        </message>
        <message>
            <source>{people} of them without a known address or a polygon, in no zone</source>
            <translation>{people} av dem uten kjent adresse eller polygon, i ingen sone</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{reason} There is no copy of an earlier answer in {folder} either.</source>
            <translation>{reason} Det er heller ingen kopi av et tidligere svar i {folder}.</translation>
        </message>
        <message>
            <source>{rows} rows with {people} inhabitants found no partner: see the table and the report.</source>
            <translation>{rows} rader med {people} innbyggere fant ingen motpart: se tabellen og rapporten.</translation>
        </message>
        <message>
            <source>{rule}: {sentence}</source>
            <translation>{rule}: {sentence}</translation>
        </message>
        <message>
            <source>{same} of {all} kommuner untouched; {zones} zones in {kommuner} kommuner changed.</source>
            <translation>{same} av {all} kommuner er urørt; {zones} soner i {kommuner} kommuner er endret.</translation>
        </message>
        <message>
            <source>{shared} of its {people} inhabitants are in its counterpart {zone}, the others in {others}.</source>
            <translation>{shared} av {people} innbyggere er i motparten {zone}, de andre i {others}.</translation>
        </message>
        <message>
            <source>{shared} of its {people} inhabitants come from its counterpart {zone}, the others from {others}.</source>
            <translation>{shared} av {people} innbyggere kommer fra motparten {zone}, de andre fra {others}.</translation>
        </message>
        <message>
            <source>{shown} and {more} more</source>
            <translation>{shown} og {more} til</translation>
        </message>
        <message>
            <source>{size} {unit} above {reference}.</source>
            <translation>{size} {unit} over {reference}.</translation>
        </message>
        <message>
            <source>{size} {unit} below {reference}.</source>
            <translation>{size} {unit} under {reference}.</translation>
        </message>
        <message>
            <source>{source}: {zones} zones with {units} grunnkretser.</source>
            <translation>{source}: {zones} soner med {units} grunnkretser.</translation>
        </message>
        <message>
            <source>{table} has several names of {kommune}: {names}. The last is used.</source>
            <translation>{table} har flere navn på {kommune}: {names}. Det siste brukes.</translation>
        </message>
        <message>
            <source>{table}, row {row}</source>
            <translation>{table}, rad {row}</translation>
        </message>
        <message>
            <source>{teller} of {nevner}</source>
            <translation>{teller} av {nevner}</translation>
        </message>
        <message>
            <source>{topic}: {area}, {year}</source>
            <translation>{topic}: {area}, {year}</translation>
        </message>
        <message>
            <source>{units} grunnkretser have the figures of the area of «{areas}» that their largest part lies in. That suits shares and means, not counts.</source>
            <translation>{units} grunnkretser har fått tallene til det området i «{areas}» som det meste av dem ligger i. Det passer for andeler og gjennomsnitt, ikke for antall.</translation>
        </message>
        <message>
            <source>{units} grunnkretser in {kommuner} kommuner with {people} inhabitants.</source>
            <translation>{units} grunnkretser i {kommuner} kommuner med {people} innbyggere.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants in two divisions.</source>
            <translation>{units} grunnkretser med {people} innbyggere i to inndelinger.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants in {zones} zones.</source>
            <translation>{units} grunnkretser med {people} innbyggere i {zones} soner.</translation>
        </message>
        <message>
            <source>{units} grunnkretser with {people} inhabitants, divided into {zones} zones.</source>
            <translation>{units} grunnkretser med {people} innbyggere, delt i {zones} soner.</translation>
        </message>
        <message>
            <source>{units} grunnkretser, {borders} pairs with a common border, {links} links.</source>
            <translation>{units} grunnkretser, {borders} par med felles grense, {links} lenker.</translation>
        </message>
        <message>
            <source>{unit} to {zone}</source>
            <translation>{unit} til {zone}</translation>
        </message>
        <message>
            <source>{who} on {machine} has been writing to the register since {since}. Try again in a moment. If nobody is at work there any more, delete the file {file} beside the register.</source>
            <translation>{who} på {machine} har skrevet i registeret siden {since}. Prøv igjen om litt. Hvis ingen arbeider der lenger, kan du slette fila {file} ved siden av registeret.</translation>
        </message>
        <message>
            <source>{year} is the newest year that all tables have; some have {years}, too. Choose [YEAR] for another.</source>
            <translation>{year} er det nyeste året som alle tabellene har; noen har {years} også. Velg et annet med [YEAR].</translation>
        </message>
        <message>
            <source>{year}: grunnkretser of which not even the kommune is known ({count}): {codes}.</source>
            <translation>{year}: grunnkretser der ikke engang kommunen er kjent ({count}): {codes}.</translation>
        </message>
        <message>
            <source>{year}: grunnkretser that are not in the division ({count}); their people are in «Uoppgitt grunnkrets» of the kommune: {codes}.</source>
            <translation>{year}: grunnkretser som ikke er i inndelingen ({count}); folket i dem er i «Uoppgitt grunnkrets» i kommunen: {codes}.</translation>
        </message>
        <message>
            <source>{year}: shared in equal parts, as nobody knows the people of the parts: {codes}.</source>
            <translation>{year}: delt i like deler, siden folketallet i delene ikke er kjent: {codes}.</translation>
        </message>
        <message>
            <source>{zones} levekårssoner with {units} grunnkretser.</source>
            <translation>{zones} levekårssoner med {units} grunnkretser.</translation>
        </message>
        <message>
            <source>{zones} zones, all connected and within the limits.</source>
            <translation>{zones} soner, alle sammenhengende og innenfor grensene.</translation>
        </message>
        <message>
            <source>{zones} zones. For a person to look at: {count}, listed below.</source>
            <translation>{zones} soner. Til vurdering: {count}, se unntakene nedenfor.</translation>
        </message>
        <message>
            <source>{zone} and {other} overlap by {figure} m².</source>
            <translation>{zone} og {other} overlapper med {figure} m².</translation>
        </message>
        <message>
            <source>{zone} encloses {zones}.</source>
            <translation>{zone} omslutter {zones}.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, fewer than the minimum of {limit}.</source>
            <translation>{zone} har {figure} innbyggere, færre enn minimum på {limit}.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, fewer than the {limit} needed for publication.</source>
            <translation>{zone} har {figure} innbyggere, færre enn de {limit} som trengs for publisering.</translation>
        </message>
        <message>
            <source>{zone} has {figure} inhabitants, more than the maximum of {limit}.</source>
            <translation>{zone} har {figure} innbyggere, flere enn maksimum på {limit}.</translation>
        </message>
        <message>
            <source>{zone} has «Uoppgitt grunnkrets» {units}, with {figure} inhabitants.</source>
            <translation>{zone} har «Uoppgitt grunnkrets» {units}, med {figure} innbyggere.</translation>
        </message>
        <message>
            <source>{zone} into {other}</source>
            <translation>{zone} inn i {other}</translation>
        </message>
        <message>
            <source>{zone} is far more heterogeneous inside than zones usually are here.</source>
            <translation>{zone} er langt mer uensartet enn soner vanligvis er her.</translation>
        </message>
        <message>
            <source>{zone} is in {figure} parts.</source>
            <translation>{zone} består av {figure} deler.</translation>
        </message>
        <message>
            <source>{zone} is locked and gives nothing away.</source>
            <translation>{zone} er låst og gir ikke fra seg noe.</translation>
        </message>
        <message>
            <source>{zone} is locked and takes nothing in.</source>
            <translation>{zone} er låst og tar ikke imot noe.</translation>
        </message>
        <message>
            <source>{zone} is locked.</source>
            <translation>{zone} er låst.</translation>
        </message>
        <message>
            <source>{zone} is new and active: click the grunnkretser that it shall have.</source>
            <translation>{zone} er ny og aktiv: klikk på grunnkretsene den skal ha.</translation>
        </message>
        <message>
            <source>{zone} is new and has the selected grunnkretser: {count}.</source>
            <translation>{zone} er ny og har fått de valgte grunnkretsene: {count}.</translation>
        </message>
        <message>
            <source>{zone} is the only one of its kommune, with {figure} inhabitants.</source>
            <translation>{zone} er den eneste i kommunen, med {figure} innbyggere.</translation>
        </message>
        <message>
            <source>{zone} lies in {figure} bydeler or delbydeler: {names}.</source>
            <translation>{zone} ligger i {figure} bydeler eller delbydeler: {names}.</translation>
        </message>
        <message>
            <source>{zone} lies in {figure} kommuner: {names}.</source>
            <translation>{zone} ligger i {figure} kommuner: {names}.</translation>
        </message>
        <message>
            <source>{zone} still has grunnkretser: give them to other zones first, or merge it.</source>
            <translation>{zone} har fortsatt grunnkretser: gi dem til andre soner først, eller slå den sammen med en annen.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» (kkkk9999) belongs in the rest zone (ten digits that end in 9999). Rest zones are not judged as zones.</source>
            <translation>«Uoppgitt grunnkrets» (kkkk9999) hører til i restsonen (ti siffer som slutter på 9999). Restsoner vurderes ikke som soner.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» and other rest rows, which no file has: {codes}.</source>
            <translation>«Uoppgitt grunnkrets» og andre restrader, som ingen fil har med: {codes}.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» and others without a polygon stay at home; their inhabitants are noted in the package. Vacant codes for new zones are the next serials above all in the layer, and above the former codes where their field is given: an issued code is never used again.</source>
            <translation>«Uoppgitt grunnkrets» og andre uten polygon blir hjemme; innbyggerne deres er notert i pakken. Ledige koder for nye soner er de neste løpenumrene over alle i laget, og over de tidligere kodene der feltet deres er oppgitt: en kode som er tatt i bruk, brukes aldri om igjen.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» in a zone</source>
            <translation>«Uoppgitt grunnkrets» i en sone</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» is not compared.</source>
            <translation>«Uoppgitt grunnkrets» sammenlignes ikke.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» was not compared.</source>
            <translation>«Uoppgitt grunnkrets» er ikke sammenlignet.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» with a polygon</source>
            <translation>«Uoppgitt grunnkrets» med flate</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets» with {people} inhabitants stands outside the division, in the rest zone.</source>
            <translation>«Uoppgitt grunnkrets» med {people} innbyggere står utenfor inndelingen, i restsonen.</translation>
        </message>
        <message>
            <source>«Uoppgitt grunnkrets»: {count} with {people} inhabitants; they have no polygon.</source>
            <translation>«Uoppgitt grunnkrets»: {count} med {people} innbyggere; de har ikke polygon.</translation>
        </message>
        <message>
            <source>«{cell}» has lost digits: a spreadsheet wrote the codes as powers of ten. Format the column as text or as whole numbers there and export again.</source>
            <translation>«{cell}» har mistet sifre: et regneark skrev kodene som tierpotenser. Formater kolonnen som tekst eller heltall der og eksporter på nytt.</translation>
        </message>
        <message>
            <source>«{code}» is no LKS code: it must have ten digits.</source>
            <translation>«{code}» er ingen LKS-kode: den må ha ti sifre.</translation>
        </message>
        <message>
            <source>«{column}» is of {year}; for some grunnkretser ({count}) only of {older}.</source>
            <translation>«{column}» er fra {year}; for noen grunnkretser ({count}) bare fra {older}.</translation>
        </message>
        <message>
            <source>«{column}» of {table} was asked for; by its name it is {reason}.</source>
            <translation>Det ble bedt om «{column}» i {table}; etter navnet er den {reason}.</translation>
        </message>
        <message>
            <source>«{detail}» has no row for it, but for others of its kommune.</source>
            <translation>«{detail}» har ingen rad for den, men for andre i kommunen.</translation>
        </message>
        <message>
            <source>«{event}» cannot follow «{state}»; it may follow {allowed}.</source>
            <translation>«{event}» kan ikke komme etter «{state}»; det kan komme etter {allowed}.</translation>
        </message>
        <message>
            <source>«{event}» is dated {day}, which has not come yet: {kommuner}. Is the date right?</source>
            <translation>«{event}» er datert {day}, som ikke er kommet ennå: {kommuner}. Er datoen riktig?</translation>
        </message>
        <message>
            <source>«{event}» needs a reason ([WHY]).</source>
            <translation>«{event}» må ha en begrunnelse ([WHY]).</translation>
        </message>
        <message>
            <source>«{layer}» has no area with a value in the field «{field}».</source>
            <translation>«{layer}» har ingen flate med verdi i feltet «{field}».</translation>
        </message>
        <message>
            <source>«{layer}» has no polygons.</source>
            <translation>«{layer}» har ingen polygoner.</translation>
        </message>
        <message>
            <source>«{layer}» holds grunnkretser of Svalbard, Jan Mayen or the continental shelf only, which are no kommuner: {codes}.</source>
            <translation>«{layer}» har bare grunnkretser på Svalbard, Jan Mayen eller kontinentalsokkelen, som ikke er kommuner: {codes}.</translation>
        </message>
        <message>
            <source>«{layer}»: invalid polygons that were repaired: {count}.</source>
            <translation>«{layer}»: ugyldige flater som ble reparert: {count}.</translation>
        </message>
        <message>
            <source>«{level}»: rows that are lines or points, not areas, are not drawn: {count}.</source>
            <translation>«{level}»: rader som er linjer eller punkter, ikke flater, tegnes ikke: {count}.</translation>
        </message>
        <message>
            <source>«{name}» differs in {count} grunnkretser with {people} inhabitants.</source>
            <translation>«{name}» er ulik i {count} grunnkretser med {people} innbyggere.</translation>
        </message>
        <message>
            <source>«{name}»: {count} grunnkretser have another zone. Ctrl+Z takes it back.</source>
            <translation>«{name}»: {count} grunnkretser har fått en annen sone. Ctrl+Z tar det tilbake.</translation>
        </message>
        <message>
            <source>«{part}» ({year}) and «{whole}» ({other}) are not of the same years: their share mixes them.</source>
            <translation>«{part}» ({year}) og «{whole}» ({other}) er ikke fra samme år: Andelen blander dem.</translation>
        </message>
        <message>
            <source>«{path}» has figures of «{key}», which its tables of areas, indicators, years and signs do not have. Make it again with «Statistics by zone».</source>
            <translation>«{path}» har tall for «{key}», som tabellene over områder, indikatorer, år og tegn ikke har. Lag den på nytt med «Statistikk per sone».</translation>
        </message>
        <message>
            <source>«{path}» has no figures. Make it again with «Statistics by zone».</source>
            <translation>«{path}» har ingen tall. Lag den på nytt med «Statistikk per sone».</translation>
        </message>
        <message>
            <source>«{path}» has no zones: make it again with «Statistics by zone» with the level lks among its levels.</source>
            <translation>«{path}» har ingen soner: Lag den på nytt med «Statistikk per sone» med nivået lks blant nivåene.</translation>
        </message>
        <message>
            <source>«{path}» holds several layers of polygons with these fields: {layers}. Name the one that is meant: {path}|layername={first}</source>
            <translation>«{path}» har flere lag med flater og disse feltene: {layers}. Oppgi hvilket som menes: {path}|layername={first}</translation>
        </message>
        <message>
            <source>«{path}» holds several layers, but none of polygons with {fields}. It holds: {layers}. Choose the right field, or name the layer: {path}|layername={first}</source>
            <translation>«{path}» har flere lag, men ingen med flater og {fields}. Den har: {layers}. Velg riktig felt, eller oppgi laget: {path}|layername={first}</translation>
        </message>
        <message>
            <source>«{path}» is [FACTS] of version {version}; this plugin reads version {known}. Make it again with «Statistics by zone», or update the plugin.</source>
            <translation>«{path}» er [FACTS] av versjon {version}; dette tillegget leser versjon {known}. Lag den på nytt med «Statistikk per sone», eller oppdater tillegget.</translation>
        </message>
        <message>
            <source>«{rule}» is no rule.</source>
            <translation>«{rule}» er ingen regel.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») has grunnkretser that another table has as well. Choose only one of the tables; of a workbook one sheet: file.xlsx|layername=sheet. Grunnkrets and other table: {rows}.</source>
            <translation>«{table}» (kolonnen «{column}») har grunnkretser som også en annen tabell har. Velg bare én av tabellene; i en arbeidsbok ett ark: fil.xlsx|layername=ark. Grunnkrets og den andre tabellen: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») is no table of bydeler: every one is the first six digits of its grunnkrets, which is its delområde, and zones are not held to delområder. Choose the table from grunnkrets to bydel, or none.</source>
            <translation>«{table}» (kolonnen «{column}») er ingen tabell over bydeler: hver av dem er de seks første sifrene i grunnkretsen, altså delområdet, og soner holdes ikke innenfor delområder. Velg tabellen fra grunnkrets til bydel, eller ingen.</translation>
        </message>
        <message>
            <source>«{table}» (column «{column}») says otherwise than another table of bydeler. Choose only one of them. Grunnkrets, the other table's and this one's: {rows}.</source>
            <translation>«{table}» (kolonnen «{column}») sier noe annet enn en annen tabell med bydeler. Velg bare én av dem. Grunnkrets, den andre tabellens og denne: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» cannot be read as CSV from line {line} on. Is a quotation mark not closed?</source>
            <translation>«{table}» kan ikke leses som CSV fra linje {line}. Mangler et avsluttende anførselstegn?</translation>
        </message>
        <message>
            <source>«{table}» counts a part of the inhabitants only: the column «{column}» is «{value}» in every row. Fetch the table with both sexes and all ages.</source>
            <translation>«{table}» teller bare en del av innbyggerne: kolonnen «{column}» er «{value}» i hver rad. Hent tabellen med begge kjønn og alle aldre.</translation>
        </message>
        <message>
            <source>«{table}» does not say which year the column «{column}» is of. Give the year ([TABLE_YEAR]), name the file after it (indikatorer_2024.csv), or add a column år.</source>
            <translation>«{table}» sier ikke hvilket år kolonnen «{column}» gjelder. Gi året ([TABLE_YEAR]), kall filen opp etter det (indikatorer_2024.csv), eller legg til en kolonne år.</translation>
        </message>
        <message>
            <source>«{table}» gives no indicators: nothing in its columns can be used ({columns}). Columns of figures hold numbers. A key of zones belongs in [KEY], names of kommuner in [NAMES], the bydeler of grunnkretser in [HIERARCHY].</source>
            <translation>«{table}» gir ingen indikatorer: ingenting i kolonnene kan brukes ({columns}). Kolonner med tall inneholder tall. En nøkkel med soner hører hjemme i [KEY], navn på kommuner i [NAMES], bydelene til grunnkretser i [HIERARCHY].</translation>
        </message>
        <message>
            <source>«{table}» has a JSON record on each line, but not in row {rows}. Was it cut off on its way? Fetch it again.</source>
            <translation>«{table}» har én JSON-post på hver linje, men ikke i rad {rows}. Ble den kuttet underveis? Hent den på nytt.</translation>
        </message>
        <message>
            <source>«{table}» has a list of records in which number {rows} is none. Was it cut off or joined on its way? Fetch it again, or as CSV.</source>
            <translation>«{table}» har en liste med poster der nummer {rows} ikke er noen post. Ble filen kuttet eller satt sammen underveis? Hent den på nytt, eller som CSV.</translation>
        </message>
        <message>
            <source>«{table}» has a row for each value of «{column}» ({values}) and none for the total, and they may not be everybody. Fetch the table with the total, or with every part.</source>
            <translation>«{table}» har én rad for hver verdi av «{column}» ({values}) og ingen for totalen, og de er kanskje ikke alle. Hent tabellen med totalen, eller med alle delene.</translation>
        </message>
        <message>
            <source>«{table}» has a row for each value of «{column}» ({values}) and none for the total. Fetch the table with the total: these figures are not added up.</source>
            <translation>«{table}» har én rad for hver verdi av «{column}» ({values}) og ingen for totalen. Hent tabellen med totalen: slike tall legges ikke sammen.</translation>
        </message>
        <message>
            <source>«{table}» has more cells than heads in row {rows}. Numbers with a decimal comma, and texts with a comma, must stand in quotation marks where commas separate the columns; or save the file with semicolons.</source>
            <translation>«{table}» har flere celler enn overskrifter i rad {rows}. Der komma skiller kolonnene, må tall med desimalkomma og tekster med komma stå i anførselstegn. Du kan også lagre filen med semikolon.</translation>
        </message>
        <message>
            <source>«{table}» has no column of kommuner (region, kommune) with their numbers, such as 4012 or «4012 Bamble». It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne med kommuner (region, kommune) og numrene deres, som 4012 eller «4012 Bamble». Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column with bydel or delbydel. It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne med bydel eller delbydel. Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column with grunnkretsnummer of 8 digits. It has: {columns}. Is it the right table? If the number is split over columns, call them «kommune» and «grunnkrets», or put it together in one. If it is by a kommune's own areas, give their polygons as [AREAS], and the field with the numbers or names of the areas that the table has as [AREA_FIELD].</source>
            <translation>«{table}» har ingen kolonne med grunnkretsnummer på 8 sifre. Den har: {columns}. Er det riktig tabell? Er nummeret delt på flere kolonner, kall dem «kommune» og «grunnkrets», eller sett det sammen i én. Gjelder den kommunens egne områder, gi polygonene deres som [AREAS], og feltet med numrene eller navnene på områdene som tabellen har, som [AREA_FIELD].</translation>
        </message>
        <message>
            <source>«{table}» has no column with inhabitants. It has: {columns}. Call the column «befolkning», or after its year, or name it as [POPULATION_COLUMN].</source>
            <translation>«{table}» har ingen kolonne med innbyggere. Den har: {columns}. Kall kolonnen «befolkning», eller etter året, eller oppgi den som [POPULATION_COLUMN].</translation>
        </message>
        <message>
            <source>«{table}» has no column with zones, or several that could be it. It has: {columns}. Name the right one.</source>
            <translation>«{table}» har ingen kolonne med soner, eller flere som kan være det. Den har: {columns}. Oppgi den riktige.</translation>
        </message>
        <message>
            <source>«{table}» has no column «kode» with LKS codes. It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne «kode» med LKS-koder. Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no column «{column}» ([POPULATION_COLUMN]). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonne «{column}» ([POPULATION_COLUMN]). Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no columns with number and name of kommuner (code and name, as in KLASS 131). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonner med nummer og navn på kommuner (code og name, som i KLASS 131). Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no columns with old and new codes (oldCode and newCode, or gammel and ny). It has: {columns}.</source>
            <translation>«{table}» har ingen kolonner med gamle og nye koder (oldCode og newCode, eller gammel og ny). Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no figures after {now}. Give the StatBank's projection as well, with the year {year}, or another one as [TREND_YEAR].</source>
            <translation>«{table}» har ingen tall etter {now}. Gi også Statistikkbankens framskriving, med året {year}, eller et annet som [TREND_YEAR].</translation>
        </message>
        <message>
            <source>«{table}» has no grunnkrets with a zone: there is nothing to sum to.</source>
            <translation>«{table}» har ingen grunnkrets med sone: det er ingenting å summere til.</translation>
        </message>
        <message>
            <source>«{table}» has no heads: {columns} are already figures. Put a row with the names of the columns above them.</source>
            <translation>«{table}» har ingen overskrifter: {columns} er allerede tall. Sett en rad med navnene på kolonnene øverst.</translation>
        </message>
        <message>
            <source>«{table}» has no kommuner with columns of table F-k. They are known by a row of column numbers, or by names such as kol24 and arbeidsledige. It has: {columns}.</source>
            <translation>«{table}» har ingen kommuner med kolonner fra tabell F-k. De kjennes på en rad med kolonnenumre, eller på navn som kol24 og arbeidsledige. Den har: {columns}.</translation>
        </message>
        <message>
            <source>«{table}» has no row at all for {parts}, though it has them for others: people would be missing from the sum. Was the table cut off or filtered? Fetch it with every part, or with the total.</source>
            <translation>«{table}» har ingen rader for {parts}, enda den har det for andre: Summen ville mangle folk. Er tabellen kuttet eller filtrert? Hent den med alle deler, eller med totalen.</translation>
        </message>
        <message>
            <source>«{table}» has no rows.</source>
            <translation>«{table}» har ingen rader.</translation>
        </message>
        <message>
            <source>«{table}» has nothing but totals of {columns} for some grunnkretser. Fetch it with a row for each sex and age of all of them. Grunnkretser: {codes}.</source>
            <translation>«{table}» har bare totaler av {columns} for noen grunnkretser. Hent den med en rad for hvert kjønn og hver alder for alle. Grunnkretser: {codes}.</translation>
        </message>
        <message>
            <source>«{table}» has other inhabitants of {code} in {year} than another table or column: {figures}. Keep one of them.</source>
            <translation>«{table}» har andre innbyggertall for {code} i {year} enn en annen tabell eller kolonne: {figures}. Behold ett av dem.</translation>
        </message>
        <message>
            <source>«{table}» has several alternatives of the projection, or not the one asked for: {columns}. Name one as [TREND_ALTERNATIVE].</source>
            <translation>«{table}» har flere alternativer i framskrivingen, eller ikke det du ba om: {columns}. Oppgi ett som [TREND_ALTERNATIVE].</translation>
        </message>
        <message>
            <source>«{table}» has several columns for the same year: {columns}. Keep one for each year, of a table by quarters the one of 1 January.</source>
            <translation>«{table}» har flere kolonner for samme år: {columns}. Behold én for hvert år, av en tabell med kvartaler den for 1. januar.</translation>
        </message>
        <message>
            <source>«{table}» has several columns that could be the grunnkretsnummer: {columns}. Call the right one «grunnkretsnummer».</source>
            <translation>«{table}» har flere kolonner som kan være grunnkretsnummeret: {columns}. Kall den riktige «grunnkretsnummer».</translation>
        </message>
        <message>
            <source>«{table}» has several columns that could be the inhabitants: {columns}. Name the right one as [POPULATION_COLUMN].</source>
            <translation>«{table}» har flere kolonner som kan være innbyggerne: {columns}. Oppgi den rette som [POPULATION_COLUMN].</translation>
        </message>
        <message>
            <source>«{table}» has several figures of the same indicator and year for an area. Keep one row for each, of a table by sex or age the totals. Areas and years: {rows}.</source>
            <translation>«{table}» har flere tall for samme indikator og år i et område. Behold én rad for hver, i en tabell etter kjønn eller alder totalene. Områder og år: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place and no total: they were summed over every part of {summed}.</source>
            <translation>«{table}» har flere rader for hvert sted og ingen total: de ble summert over alle delene av {summed}.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place: the rows with {taken} were taken and summed over every part of {summed}; {count} other rows were left out.</source>
            <translation>«{table}» har flere rader for hvert sted: radene med {taken} ble brukt og summert over alle delene av {summed}; {count} andre rader ble utelatt.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for each place: the rows with {taken} were taken, {count} other rows left out.</source>
            <translation>«{table}» har flere rader for hvert sted: radene med {taken} ble brukt, {count} andre rader utelatt.</translation>
        </message>
        <message>
            <source>«{table}» has several rows for the same grunnkrets (and year, sex and age). Keep one row for each; of a table by anything else keep the totals. Grunnkrets and rows: {rows}.</source>
            <translation>«{table}» har flere rader for samme grunnkrets (og år, kjønn og alder). Behold én rad for hver; i en tabell etter noe annet beholder du totalene. Grunnkrets og rader: {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has several values for the same name in one place: {keys}. Only one of them can be right. Correct it, or fetch it again.</source>
            <translation>«{table}» har flere verdier for samme navn på ett sted: {keys}. Bare én av dem kan være riktig. Rett den, eller hent filen på nytt.</translation>
        </message>
        <message>
            <source>«{table}» has the total of {columns} for some and only the parts for others. Fetch the total for all. Codes (and rows): {rows}.</source>
            <translation>«{table}» har totalen for {columns} for noen og bare delene for andre. Hent totalen for alle. Koder (og rader): {rows}.</translation>
        </message>
        <message>
            <source>«{table}» has these grunnkretser in several zones: {codes}. Keep one row for each.</source>
            <translation>«{table}» har disse grunnkretsene i flere soner: {codes}. Behold én rad for hver.</translation>
        </message>
        <message>
            <source>«{table}» has two columns called «{column}». Rename or remove one of them.</source>
            <translation>«{table}» har to kolonner som heter «{column}». Gi den ene et annet navn, eller fjern den.</translation>
        </message>
        <message>
            <source>«{table}» has {count} values where its dimensions have {size}: it was cut off on its way. Fetch it again.</source>
            <translation>«{table}» har {count} verdier der dimensjonene har {size}: Den ble kuttet av underveis. Hent den på nytt.</translation>
        </message>
        <message>
            <source>«{table}» is JSON in another form than those read here: JSON-stat 2, a list of records, one record on each line, records by code, columns. It begins with {begin} Fetch the table as JSON-stat 2 or CSV.</source>
            <translation>«{table}» er JSON i en annen form enn dem som leses her: JSON-stat 2, en liste av poster, én post per linje, poster etter kode, kolonner. Den begynner med {begin} Hent tabellen som JSON-stat 2 eller CSV.</translation>
        </message>
        <message>
            <source>«{table}» is in an unknown encoding. Save it as UTF-8 (in Excel: «CSV UTF-8») and choose that file.</source>
            <translation>«{table}» har ukjent tegnkoding. Lagre den som UTF-8 (i Excel: «CSV UTF-8») og velg den filen.</translation>
        </message>
        <message>
            <source>«{table}» is named after {own}, but its columns without a year were taken for {year} ([TABLE_YEAR]).</source>
            <translation>«{table}» er oppkalt etter {own}, men kolonnene uten år ble tatt for {year} ([TABLE_YEAR]).</translation>
        </message>
        <message>
            <source>«{table}» is no JSON from line {line} on. Was it cut off on its way, or is it another kind of file? Fetch it again, or as CSV.</source>
            <translation>«{table}» er ikke JSON fra linje {line} av. Ble den kuttet underveis, eller er det et annet slags fil? Hent den på nytt, eller som CSV.</translation>
        </message>
        <message>
            <source>«{table}» joins nothing: no row has a grunnkrets of the layer.</source>
            <translation>«{table}» kobler ingenting: ingen rad har en grunnkrets i laget.</translation>
        </message>
        <message>
            <source>«{table}» lists no grunnkretser. Give the code list of KLASS 1 as CSV or JSON.</source>
            <translation>«{table}» har ingen grunnkretser. Oppgi kodelisten i KLASS 1 som CSV eller JSON.</translation>
        </message>
        <message>
            <source>«{table}» must hold LKS codes of 10 digits. It does not in row {rows}.</source>
            <translation>«{table}» må ha LKS-koder med 10 sifre. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» must hold codes of 4, 6, 8 or 10 digits, old and new of the same kind. It does not in row {rows}.</source>
            <translation>«{table}» må ha koder med 4, 6, 8 eller 10 sifre, gammel og ny av samme slag. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» must hold dates (2024-01-01) or years. It does not in row {rows}.</source>
            <translation>«{table}» må ha datoer (2024-01-01) eller årstall. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}» projects nothing to {year}. After {now} it has the years {years}. Choose one as [TREND_YEAR], or fetch the table with that year.</source>
            <translation>«{table}» framskriver ingenting til {year}. Etter {now} har den årene {years}. Velg ett av dem som [TREND_YEAR], eller hent tabellen med det året.</translation>
        </message>
        <message>
            <source>«{table}» says that it is JSON-stat, but its dimensions, sizes and values do not fit together. Fetch it again.</source>
            <translation>«{table}» sier at den er JSON-stat, men dimensjonene, størrelsene og verdiene passer ikke sammen. Hent den på nytt.</translation>
        </message>
        <message>
            <source>«{table}», row {row}: {code} has another figure in «{column}» than in another row or table. Keep one row for each, of a table by sex or age the total.</source>
            <translation>«{table}», rad {row}: {code} har et annet tall i «{column}» enn i en annen rad eller tabell. Behold én rad for hver, i en tabell etter kjønn eller alder totalen.</translation>
        </message>
        <message>
            <source>«{table}», row {row}: «{text}» in the column {column} is no number.</source>
            <translation>«{table}», rad {row}: «{text}» i kolonnen {column} er ikke et tall.</translation>
        </message>
        <message>
            <source>«{table}»: empty cells of the places, sexes or ages were read as those above them.</source>
            <translation>«{table}»: tomme celler for sted, kjønn eller alder ble lest som cellen over.</translation>
        </message>
        <message>
            <source>«{table}»: every row is of {parts}. Its figures are of these people only.</source>
            <translation>«{table}»: Hver rad gjelder {parts}. Tallene gjelder bare disse.</translation>
        </message>
        <message>
            <source>«{table}»: no row has the ages {ages}: nobody is so old.</source>
            <translation>«{table}»: ingen rad har alderen {ages}: ingen er så gamle.</translation>
        </message>
        <message>
            <source>«{table}»: rows without an area or a year are left out: {count}.</source>
            <translation>«{table}»: rader uten område eller år er utelatt: {count}.</translation>
        </message>
        <message>
            <source>«{table}»: the ages {ages} lie in several groups of «{column}»: people would be counted twice. Keep groups that do not overlap.</source>
            <translation>«{table}»: Alderen {ages} ligger i flere grupper av «{column}»: Folk ville bli talt to ganger. Behold grupper som ikke overlapper.</translation>
        </message>
        <message>
            <source>«{table}»: the codes in «{column}» have lost digits: a spreadsheet wrote them as powers of ten, and what was left out is not in the file. Format the column as text or as whole numbers there and export again, or choose the workbook itself. Row {rows}.</source>
            <translation>«{table}»: kodene i «{column}» har mistet sifre: et regneark skrev dem som tierpotenser, og det som ble utelatt, står ikke i filen. Formater kolonnen som tekst eller heltall der og eksporter på nytt, eller velg selve arbeidsboken. Rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» ([POPULATION_COLUMN]) holds codes, names or years and no inhabitants. Columns of figures: {columns}.</source>
            <translation>«{table}»: Kolonnen «{column}» ([POPULATION_COLUMN]) har koder, navn eller år og ingen innbyggere. Kolonner med tall: {columns}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» counts fewer than nobody in row {rows}. Correct it first.</source>
            <translation>«{table}»: Kolonnen «{column}» har negative antall i rad {rows}. Rett dem først.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» has a dot or comma that may stand for thousands or decimals in row {rows}. Write the numbers without one.</source>
            <translation>«{table}»: Kolonnen «{column}» har punktum eller komma i rad {rows} som kan skille tusener eller desimaler. Skriv tallene uten.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» has no figures for {year} or before. It has the years {years}. Choose another year.</source>
            <translation>«{table}»: Kolonnen «{column}» har ingen tall for {year} eller tidligere. Den har årene {years}. Velg et annet år.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» holds no number of people in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» har tall i rad {rows} som ikke kan være et antall personer.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold numbers. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha tall. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold whole numbers. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha hele tall. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the column «{column}» must hold years. It does not in row {rows}.</source>
            <translation>«{table}»: Kolonnen «{column}» må ha årstall. Det har den ikke i rad {rows}.</translation>
        </message>
        <message>
            <source>«{table}»: the grunnkretsnummer was put together from the columns {columns}.</source>
            <translation>«{table}»: grunnkretsnummeret ble satt sammen av kolonnene {columns}.</translation>
        </message>
        <message>
            <source>«{table}»: the parts add up to the total in all {count} sums.</source>
            <translation>«{table}»: delene gir totalen i alle {count} summer.</translation>
        </message>
        <message>
            <source>«{table}»: the parts do not add up to the total in {count} of {all} sums, by {most} at most. The total was taken. Parts and total: {listed}.</source>
            <translation>«{table}»: delene gir ikke totalen i {count} av {all} summer; avviket er høyst {most}. Totalen ble brukt. Deler og total: {listed}.</translation>
        </message>
        <message>
            <source>«{table}»: {count} codes have no row for some of the parts that were summed; nobody was counted there: {codes}.</source>
            <translation>«{table}»: {count} koder mangler rad for noen av delene som ble summert; der ble ingen regnet med: {codes}.</translation>
        </message>
        <message>
            <source>«{table}»: «{text}» in area {area} is no number.</source>
            <translation>«{table}»: «{text}» i område {area} er ikke et tall.</translation>
        </message>
        <message>
            <source>«{text}» are no years. Write them as 2015-2025 or 2015,2020,2025.</source>
            <translation>«{text}» er ikke år. Skriv dem som 2015-2025 eller 2015,2020,2025.</translation>
        </message>
        <message>
            <source>«{text}» is no date.</source>
            <translation>«{text}» er ingen dato.</translation>
        </message>
        <message>
            <source>«{text}» is no kommune of the register.</source>
            <translation>«{text}» er ingen kommune i registeret.</translation>
        </message>
        <message>
            <source>«{text}» is no list of kommunenummer. Write four digits each, with commas between: 4012,3024.</source>
            <translation>«{text}» er ikke en liste over kommunenummer. Skriv fire sifre for hver, med komma mellom: 4012,3024.</translation>
        </message>
        <message>
            <source>«{unit}» is no grunnkretsnummer. The row was left out.</source>
            <translation>«{unit}» er ikke et grunnkretsnummer. Raden er utelatt.</translation>
        </message>
        <message>
            <source>«{word}» is no state that the register knows.</source>
            <translation>«{word}» er ingen tilstand som registeret kjenner.</translation>
        </message>
        <message>
            <source>«{word}» is no verdict.</source>
            <translation>«{word}» er ingen vurdering.</translation>
        </message>
        <message>
            <source>× marks a hidden figure.</source>
            <translation>× viser et skjult tall.</translation>
        </message>
        <message>
            <source>‖ marks a break: figures on either side cannot be compared.</source>
            <translation>‖ viser brudd: tall på hver side kan ikke sammenlignes.</translation>
        </message>
        <message>
            <source>≈ means that the figure is an approximation.</source>
            <translation>≈ betyr at tallet er tilnærmet.</translation>
        </message>
    </context>
</TS>