<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/generate.py" line="40"/>
        <source>Generate levekårssoner</source>
        <translation>Lag levekårssoner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="43"/>
        <source>Levekårssoner</source>
        <translation>Levekårssoner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="49"/>
        <source>lks,zones,regionalization,redcap,districts,grunnkrets,levekår,pca</source>
        <translation>lks,soner,inndeling,regionalisering,redcap,levekårssoner,grunnkrets,levekår,pca</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="52"/>
        <source>Groups grunnkretser into connected, homogeneous zones within population limits.</source>
        <translation>Grupperer grunnkretser til sammenhengende, homogene soner innenfor befolkningsgrensene.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="75"/>
        <source>Number of zones</source>
        <translation>Antall soner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="76"/>
        <source>Homogeneity (0 to 1)</source>
        <translation>Homogenitet (0 til 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="77"/>
        <source>Number of exceptions</source>
        <translation>Antall unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="91"/>
        <source>Give either a number of zones or a target population, not both.</source>
        <translation>Oppgi enten antall soner eller ønsket befolkning, ikke begge.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="106"/>
        <source>{count} grunnkretser read, {people} inhabitants.</source>
        <translation>{count} grunnkretser lest, {people} innbyggere.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="157"/>
        <source>The layer has no catalogued indicators: zones are formed by location alone, as compact as possible.</source>
        <translation>Laget har ingen av indikatorene i katalogen: sonene formes bare etter beliggenhet, så kompakte som mulig.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="137"/>
        <source>{count} exceptions: see the table of exceptions and the report.</source>
        <translation>{count} unntak: se tabellen over unntak og rapporten.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="261"/>
        <source>The field {field} is missing: a share needs both &lt;key&gt;_teller and &lt;key&gt;_nevner.</source>
        <translation>Feltet {field} mangler: en andel trenger både &lt;nøkkel&gt;_teller og &lt;nøkkel&gt;_nevner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="170"/>
        <source>Grunnkretser</source>
        <translation>Grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="40"/>
        <source>Grunnkrets number</source>
        <translation>Grunnkretsnummer</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="169"/>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="42"/>
        <source>Kommune number (otherwise the first four digits of the grunnkrets)</source>
        <translation>Kommunenummer (ellers de fire første sifrene i grunnkretsnummeret)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="43"/>
        <source>Kommune name (otherwise the field kommunenavn, if there is one)</source>
        <translation>Kommunenavn (ellers feltet kommunenavn, om det finnes)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="44"/>
        <source>Bydel, delbydel: zones stay inside them</source>
        <translation>Bydel, delbydel: sonene holder seg innenfor dem</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="45"/>
        <source>Indicators (none chosen: all catalogued ones found by name)</source>
        <translation>Indikatorer (ingen valgt: alle i katalogen som finnes igjen på navn)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="46"/>
        <source>Former LKS code, so that numbers survive</source>
        <translation>Tidligere LKS-kode, slik at numrene beholdes</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="58"/>
        <source>Minimum population of a zone</source>
        <translation>Minste befolkning i en sone</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="59"/>
        <source>Absolute minimum, for exceptions</source>
        <translation>Absolutt minimum, for unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="60"/>
        <source>Maximum population of a zone</source>
        <translation>Største befolkning i en sone</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="64"/>
        <source>Target population of a zone (instead of a number)</source>
        <translation>Ønsket befolkning i en sone (i stedet for antall)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="69"/>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="71"/>
        <source>Share of the variance kept by the principal components</source>
        <translation>Andel av variansen hovedkomponentene skal beholde</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="76"/>
        <source>Gaps and overlaps to overlook (metres)</source>
        <translation>Glipper og overlapp å se bort fra (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="79"/>
        <source>Shortest common border of neighbours (metres)</source>
        <translation>Korteste felles grense mellom naboer (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="90"/>
        <source>Refine the division</source>
        <translation>Forbedre inndelingen</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="91"/>
        <source>Seed</source>
        <translation>Startverdi (seed)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/translation.py" line="44"/>
        <source>Zones</source>
        <translation>Soner</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="102"/>
        <source>Grunnkretser with zone</source>
        <translation>Grunnkretser med sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="131"/>
        <source>Exceptions</source>
        <translation>Unntak</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="104"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="104"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-filer (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="105"/>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="105"/>
        <source>PNG files (*.png)</source>
        <translation>PNG-filer (*.png)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="24"/>
        <source>Levekårssoner for {place}</source>
        <translation>Levekårssoner for {place}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="24"/>
        <source>{count} kommuner</source>
        <translation>{count} kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="24"/>
        <source>{units} grunnkretser with {people} inhabitants, divided into {zones} zones.</source>
        <translation>{units} grunnkretser med {people} innbyggere, delt i {zones} soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="24"/>
        <source>Map of the zones</source>
        <translation>Kart over sonene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="24"/>
        <source>Made by the QGIS plugin LKS.</source>
        <translation>Laget med QGIS-tillegget LKS.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="46"/>
        <source>zones</source>
        <translation>soner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="47"/>
        <source>kommuner</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="48"/>
        <source>homogeneity</source>
        <translation>homogenitet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="48"/>
        <source>homogeneity in location</source>
        <translation>homogenitet i beliggenhet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="52"/>
        <source>median population</source>
        <translation>median befolkning</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="53"/>
        <source>smallest to largest</source>
        <translation>minste til største</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="54"/>
        <source>exceptions</source>
        <translation>unntak</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="61"/>
        <source>Criteria: at least {minimum} inhabitants (exceptions down to {floor}), at most {maximum}.</source>
        <translation>Kriterier: minst {minimum} innbyggere (unntak ned til {floor}), høyst {maximum}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="66"/>
        <source>Contiguity: {borders} pairs of neighbours with at least {length} m of common border, gaps up to {gap} m closed; {links} links to islands and cut-off parts.</source>
        <translation>Naboskap: {borders} nabopar med minst {length} m felles grense, glipper inntil {gap} m lukket; {links} lenker til øyer og avskårne deler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="77"/>
        <source>No indicators were used: zones were formed by location alone, as compact as possible.</source>
        <translation>Ingen indikatorer er brukt: sonene er formet bare etter beliggenhet, så kompakte som mulig.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="80"/>
        <source>Homogeneity: {count} indicators, {kept} principal components with {share} % of the variance.</source>
        <translation>Homogenitet: {count} indikatorer, {kept} hovedkomponenter med {share} % av variansen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="91"/>
        <source>Method: {method}, {refined}; seed {seed}.</source>
        <translation>Metode: {method}, {refined}; startverdi {seed}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="91"/>
        <source>with refinement</source>
        <translation>med forbedring</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="91"/>
        <source>without refinement</source>
        <translation>uten forbedring</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="131"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="131"/>
        <source>Zone</source>
        <translation>Sone</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="131"/>
        <source>Where and why</source>
        <translation>Hvor og hvorfor</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="131"/>
        <source>None: every zone is connected and within the limits.</source>
        <translation>Ingen: alle soner er sammenhengende og innenfor grensene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="149"/>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="168"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="149"/>
        <source>Smallest</source>
        <translation>Minste</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="149"/>
        <source>Largest</source>
        <translation>Største</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="150"/>
        <source>Kommuner</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="167"/>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="173"/>
        <source>Heterogeneity per inhabitant</source>
        <translation>Heterogenitet per innbygger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="201"/>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="203"/>
        <source>Left out because they do not vary: {names}.</source>
        <translation>Utelatt fordi de ikke varierer: {names}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="205"/>
        <source>Indicators and their loadings</source>
        <translation>Indikatorene og ladningene deres</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="205"/>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="205"/>
        <source>Units without a value</source>
        <translation>Grunnkretser uten verdi</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="205"/>
        <source>PC {n}</source>
        <translation>PC {n}</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="205"/>
        <source>A unit without a value counts as average in that indicator.</source>
        <translation>En grunnkrets uten verdi regnes som gjennomsnittlig i den indikatoren.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="213"/>
        <source>Principal components</source>
        <translation>Hovedkomponenter</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="213"/>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="213"/>
        <source>Share of the variance, %</source>
        <translation>Andel av variansen, %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="213"/>
        <source>Cumulated, %</source>
        <translation>Samlet, %</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="14"/>
        <source>Below the absolute minimum</source>
        <translation>Under det absolutte minimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="15"/>
        <source>Below the minimum</source>
        <translation>Under minimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="16"/>
        <source>Above the maximum</source>
        <translation>Over maksimum</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="17"/>
        <source>Several parts</source>
        <translation>Flere deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="18"/>
        <source>Fewer zones than asked for</source>
        <translation>Færre soner enn ønsket</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="19"/>
        <source>More zones than asked for</source>
        <translation>Flere soner enn ønsket</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="20"/>
        <source>Population missing</source>
        <translation>Befolkning mangler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="21"/>
        <source>Polygon repaired</source>
        <translation>Flate reparert</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="23"/>
        <source>No polygon</source>
        <translation>Uten flate</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="26"/>
        <source>Bydel or delbydel missing</source>
        <translation>Bydel eller delbydel mangler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="32"/>
        <source>The kommune (or bydel) has too few inhabitants for more than this one zone.</source>
        <translation>Kommunen (eller bydelen) har for få innbyggere til mer enn denne ene sonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="33"/>
        <source>This part of the kommune (or bydel) is cut off from the rest and too small by itself.</source>
        <translation>Denne delen av kommunen (eller bydelen) er avskåret fra resten og for liten alene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="34"/>
        <source>No connected division within the limits was found here.</source>
        <translation>Her ble det ikke funnet noen sammenhengende inndeling innenfor grensene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="35"/>
        <source>One of its grunnkretser alone has more inhabitants than the maximum.</source>
        <translation>En av grunnkretsene har alene flere innbyggere enn maksimum.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="39"/>
        <source>Every kommune, bydel and cut-off part needs a zone of its own.</source>
        <translation>Hver kommune, bydel og avskåret del trenger sin egen sone.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="40"/>
        <source>An island or a cut-off part is too small to be a zone and was joined to its nearest neighbour.</source>
        <translation>En øy eller en avskåret del er for liten til å være en sone og er lagt til nærmeste nabo.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="43"/>
        <source>They have no population figure and were counted as uninhabited.</source>
        <translation>De mangler befolkningstall og er regnet som ubebodde.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="44"/>
        <source>Their polygons were invalid and were repaired before use; the layer itself is unchanged.</source>
        <translation>Flatene deres var ugyldige og ble reparert før bruk; selve laget er uendret.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="45"/>
        <source>They have no polygon and stand outside the division, in the rest zone.</source>
        <translation>De mangler flate og står utenfor inndelingen, i restsonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="51"/>
        <source>Other units of the kommune have a value here. Units without one were kept in zones of their own.</source>
        <translation>Andre grunnkretser i kommunen har en verdi her. De som mangler den, er holdt i egne soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="62"/>
        <source>{zone} has {figure} inhabitants, fewer than the {limit} needed for publication.</source>
        <translation>{zone} har {figure} innbyggere, færre enn de {limit} som trengs for publisering.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="63"/>
        <source>{zone} has {figure} inhabitants, fewer than the minimum of {limit}.</source>
        <translation>{zone} har {figure} innbyggere, færre enn minimum på {limit}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="64"/>
        <source>{zone} has {figure} inhabitants, more than the maximum of {limit}.</source>
        <translation>{zone} har {figure} innbyggere, flere enn maksimum på {limit}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="65"/>
        <source>{zone} is in {figure} parts.</source>
        <translation>{zone} består av {figure} deler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="66"/>
        <source>{limit} zones were asked for, {figure} are possible.</source>
        <translation>{limit} soner var ønsket, {figure} er mulig.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="67"/>
        <source>{limit} zones were asked for, {figure} are needed.</source>
        <translation>{limit} soner var ønsket, {figure} trengs.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="70"/>
        <source>Grunnkretser {units}.</source>
        <translation>Grunnkretser {units}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="74"/>
        <source>Grunnkretser {units}, with {figure} inhabitants.</source>
        <translation>Grunnkretser {units}, med {figure} innbyggere.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/translation.py" line="39"/>
        <source>{shown} and {more} more</source>
        <translation>{shown} og {more} til</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="135"/>
        <source>The layer «{layer}» has no field {missing}. It has: {present}. Choose the right field.</source>
        <translation>Laget «{layer}» har ikke feltet {missing}. Det har: {present}. Velg riktig felt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="146"/>
        <source>The layer «{layer}» holds {kind} instead of polygons. Choose the layer with the grunnkretser.</source>
        <translation>Laget «{layer}» inneholder {kind} i stedet for flater. Velg laget med grunnkretsene.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="152"/>
        <source>The layer «{layer}» has no coordinate system. Set it in the layer's properties first.</source>
        <translation>Laget «{layer}» har ikke noe koordinatsystem. Sett det først i lagets egenskaper.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="168"/>
        <source>row {id}: «{value}»</source>
        <translation>rad {id}: «{value}»</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="170"/>
        <source>The field «{field}» must hold grunnkretsnummer of 8 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde grunnkretsnummer på 8 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="181"/>
        <source>These grunnkretser occur more than once: {codes}. Merge or remove the extra rows.</source>
        <translation>Disse grunnkretsene finnes mer enn én gang: {codes}. Slå sammen eller fjern radene som er for mye.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="212"/>
        <source>The field «{field}» must hold numbers. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde tall. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="225"/>
        <source>The population in «{field}» is negative in: {codes}. Correct it first.</source>
        <translation>Befolkningen i «{field}» er negativ i: {codes}. Rett det først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="225"/>
        <source>The population in «{field}» is no whole number in: {codes}. Round it first.</source>
        <translation>Befolkningen i «{field}» er ikke et helt tall i: {codes}. Rund av først.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="238"/>
        <source>Nobody lives in the layer: the field «{field}» is empty or zero for every unit. Did a join fail?</source>
        <translation>Ingen bor i laget: feltet «{field}» er tomt eller null for alle grunnkretser. Gikk en kobling galt?</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="256"/>
        <source>The field «{field}» must hold kommunenummer of 4 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde kommunenummer på 4 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="286"/>
        <source>The field «{field}» must hold LKS codes of 10 digits. It does not in: {rows}.</source>
        <translation>Feltet «{field}» må inneholde LKS-koder på 10 sifre. Det gjør det ikke i: {rows}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="83"/>
        <source>These grunnkretser are lines or points instead of polygons: {codes}.</source>
        <translation>Disse grunnkretsene er linjer eller punkter i stedet for flater: {codes}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="80"/>
        <source>No unit in the layer has a polygon.</source>
        <translation>Ingen grunnkrets i laget har en flate.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="112"/>
        <source>Grunnkrets {code} cannot be measured in metres: reproject the layer to a projection in metres.</source>
        <translation>Grunnkrets {code} kan ikke måles i meter: reprojiser laget til en projeksjon i meter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="21"/>
        <source>Living condition zones (LKS)</source>
        <translation>Levekårssoner (LKS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py" line="24"/>
        <source>Living condition zones (levekårssoner, LKS)</source>
        <translation>Levekårssoner (LKS)</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="41"/>
        <source>Make an example kommune</source>
        <translation>Lag en eksempelkommune</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="44"/>
        <source>Try it out</source>
        <translation>Prøv selv</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="50"/>
        <source>lks,example,synthetic,test data,demo,grunnkrets</source>
        <translation>lks,eksempel,syntetisk,testdata,demo,grunnkrets</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="53"/>
        <source>Invents a kommune with grunnkretser, population and living conditions.</source>
        <translation>Dikter opp en kommune med grunnkretser, befolkning og levekår.</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="56"/>
        <source>&lt;p&gt;Invents a kommune, so that everything here can be tried before real data are at hand: a town by the sea, villages, countryside and islands, cut into grunnkretser with population, all catalogued indicators and building types. Nothing in it describes a real place or person.&lt;/p&gt;&lt;p&gt;The layer has the fields that the other algorithms look for, and the difficulties of real data: islands, an enclave, grunnkretser of several parts, one where nobody lives, suppressed values (:) and «Uoppgitt grunnkrets» (99019999), which has inhabitants but no polygon and counts among the grunnkretser.&lt;/p&gt;&lt;p&gt;Counts of indicators are text, as in Statistics Norway's files. The same seed always gives the same kommune. With bydeler, the field bydelsnummer is filled in for zones to stay inside.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dikter opp en kommune, slik at alt her kan prøves før ekte data er på plass: en by ved sjøen, bygder, spredtbygde strøk og øyer, delt i grunnkretser med befolkning, alle indikatorene i katalogen og bygningstyper. Ingenting i den beskriver et virkelig sted eller menneske.&lt;/p&gt;&lt;p&gt;Laget har feltene de andre algoritmene ser etter, og vanskene i ekte data: øyer, en enklave, grunnkretser i flere deler, én der ingen bor, undertrykte verdier (:) og «Uoppgitt grunnkrets» (99019999), som har innbyggere, men ingen flate, og regnes med blant grunnkretsene.&lt;/p&gt;&lt;p&gt;Antallene bak indikatorene er tekst, som i filene fra Statistisk sentralbyrå. Samme startverdi gir alltid samme kommune. Med bydeler er feltet bydelsnummer fylt ut, slik at sonene kan holde seg innenfor.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70"/>
        <source>Number of grunnkretser</source>
        <translation>Antall grunnkretser</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70"/>
        <source>Seed (another number, another kommune)</source>
        <translation>Startverdi (et annet tall gir en annen kommune)</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70"/>
        <source>Divided into bydeler</source>
        <translation>Delt i bydeler</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="70"/>
        <source>Example kommune</source>
        <translation>Eksempelkommune</translation>
    </message>
    <message>
        <location filename="../algorithms/examplekommune.py" line="102"/>
        <source>{kommune} (example, seed {seed})</source>
        <translation>{kommune} (eksempel, startverdi {seed})</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="127"/>
        <source>{count} zones, homogeneity {homogeneity:.3f}.</source>
        <translation>{count} soner, homogenitet {homogeneity:.3f}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="112"/>
        <source>«Uoppgitt grunnkrets» with {people} inhabitants stands outside the division, in the rest zone.</source>
        <translation>«Uoppgitt grunnkrets» med {people} innbyggere står utenfor inndelingen, i restsonen.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="42"/>
        <source>One of its grunnkretser is itself in several parts.</source>
        <translation>En av grunnkretsene består selv av flere deler.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="83"/>
        <source>These Python packages are missing: {packages}. On Windows and macOS the QGIS plugin qpip installs them without administrator rights: install qpip from the plugin manager, restart QGIS and accept what it offers. On Linux install them with the system&apos;s package manager.</source>
        <translation>Disse Python-pakkene mangler: {packages}. På Windows og macOS installerer QGIS-tillegget qpip dem uten administratorrettigheter: installer qpip fra tilleggsbehandleren, start QGIS på nytt og godta det den tilbyr. På Linux installeres de med systemets pakkebehandler.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="127"/>
        <source>{name}: the file format kept {kept} of {count} rows (some formats have no place for rows without a polygon). Choose GeoPackage.</source>
        <translation>{name}: filformatet beholdt {kept} av {count} rader (noen formater har ikke plass til rader uten flate). Velg GeoPackage.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="144"/>
        <source>{one} and {other} are the same file. Choose another one for {other}.</source>
        <translation>{one} og {other} er samme fil. Velg en annen for {other}.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="86"/>
        <source>The limits must rise: absolute minimum (FLOOR_POPULATION) ≤ minimum (MIN_POPULATION) ≤ maximum (MAX_POPULATION).</source>
        <translation>Grensene må stige: absolutt minimum (FLOOR_POPULATION) ≤ minimum (MIN_POPULATION) ≤ maksimum (MAX_POPULATION).</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="133"/>
        <source>No zone kept a former code: none of the former codes belongs to these kommuner and bydeler.</source>
        <translation>Ingen sone beholdt en tidligere kode: ingen av de tidligere kodene hører til disse kommunene og bydelene.</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="253"/>
        <source>The layer has no field {missing}. It has: {present}.</source>
        <translation>Laget har ikke feltet {missing}. Det har: {present}.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation.py" line="213"/>
        <source>No serial is left for the codes under {prefix}, counting former codes: an LKS code has two digits for it. Choose the field with the bydel, or ask for fewer zones.</source>
        <translation>Det er ikke flere løpenumre igjen til kodene under {prefix}, tidligere koder medregnet: en LKS-kode har to sifre til det. Velg feltet med bydelen, eller be om færre soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="105"/>
        <source>Former codes: {kept} of {count} zones kept theirs.</source>
        <translation>Tidligere koder: {kept} av {count} soner beholdt sin.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="171"/>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="172"/>
        <source>Compactness</source>
        <translation>Kompakthet</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="180"/>
        <source>The first {shown} of {count}; the layer holds them all.</source>
        <translation>De første {shown} av {count}; laget har alle.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="96"/>
        <source>The coordinates do not fit the layer&apos;s coordinate system {crs}: they look like {unit}. Set the right coordinate system in the layer&apos;s properties (do not reproject).</source>
        <translation>Koordinatene passer ikke til lagets koordinatsystem {crs}: de ser ut som {unit}. Sett riktig koordinatsystem i lagets egenskaper (ikke reprojiser).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="96"/>
        <source>degrees</source>
        <translation>grader</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/polygons.py" line="96"/>
        <source>metres</source>
        <translation>meter</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/report.py" line="85"/>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} kan ikke skrives: {reason}. Velg et annet sted.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="22"/>
        <source>Same polygon twice</source>
        <translation>Samme flate to ganger</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="24"/>
        <source>«Uoppgitt grunnkrets» with a polygon</source>
        <translation>«Uoppgitt grunnkrets» med flate</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="25"/>
        <source>Too many zones for the codes</source>
        <translation>For mange soner for kodene</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="36"/>
        <source>The number of zones asked for is too small to keep below the maximum here.</source>
        <translation>Antallet soner det er bedt om, er for lite til å holde seg under maksimum her.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="37"/>
        <source>No connected division into more zones that keeps the minimum population was found.</source>
        <translation>Det ble ikke funnet noen sammenhengende inndeling i flere soner som holder minste befolkning.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="38"/>
        <source>There are not more grunnkretser than that.</source>
        <translation>Det er ikke flere grunnkretser enn det.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="41"/>
        <source>Its grunnkretser are neighbours within the tolerance, but their polygons do not touch everywhere.</source>
        <translation>Grunnkretsene er naboer innenfor toleransen, men flatene deres berører ikke hverandre overalt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="46"/>
        <source>Another grunnkrets has exactly the same polygon. One of the two is likely to be wrong.</source>
        <translation>En annen grunnkrets har nøyaktig samme flate. En av de to er trolig feil.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="47"/>
        <source>It stands outside the division, in the rest zone, and leaves a hole in the map of the zones.</source>
        <translation>Den står utenfor inndelingen, i restsonen, og etterlater et hull i sonekartet.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="48"/>
        <source>An LKS code has two digits for the serial. Choose the field with the bydel, or a larger population.</source>
        <translation>En LKS-kode har to sifre til løpenummeret. Velg feltet med bydelen, eller en større befolkning.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/sentences.py" line="73"/>
        <source>{figure} inhabitants would allow more than {limit} zones.</source>
        <translation>{figure} innbyggere ville gitt rom for mer enn {limit} soner.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="112"/>
        <source>The layer holds «Uoppgitt grunnkrets» only: there is nothing to divide.</source>
        <translation>Laget har bare «Uoppgitt grunnkrets»: det er ingenting å dele inn.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="141"/>
        <source>The layer «{layer}» is empty, or nothing in it is selected.</source>
        <translation>Laget «{layer}» er tomt, eller ingenting i det er valgt.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="225"/>
        <source>The population in «{field}» has a dot in: {codes}. Write it without one.</source>
        <translation>Befolkningen i «{field}» har punktum i: {codes}. Skriv den uten.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/units.py" line="225"/>
        <source>The population in «{field}» is no number of people in: {codes}. Is it the right field?</source>
        <translation>Befolkningen i «{field}» kan ikke være et antall mennesker i: {codes}. Er det riktig felt?</translation>
    </message>
    <message>
        <location filename="../algorithms/generate.py" line="55"/>
        <source>&lt;p&gt;Groups grunnkretser into levekårssoner: connected, inside one kommune (and bydel, delbydel), within the population limits and as homogeneous as possible in living conditions.&lt;/p&gt;&lt;p&gt;The input is one polygon per grunnkrets, of one kommune or the whole country, with code, population and, if there are any, indicators. Indicators are found by their catalogued names (&lt;i&gt;key&lt;/i&gt;_teller and &lt;i&gt;key&lt;/i&gt;_nevner, medianinntekt, bot_…); other fields can be chosen as they are. Without indicators, zones are formed by location alone. A value that is missing or suppressed (: . ..) counts as average.&lt;/p&gt;&lt;p&gt;Homogeneity is measured on principal components, weighted by population. The zones come from REDCAP (Guo 2008), cut so that no zone falls below the minimum, and are then refined. Without a number of zones or a target population, the number is the one found to leave the least heterogeneity within the limits.&lt;/p&gt;&lt;p&gt;Islands and cut-off parts too small to be a zone are joined to their nearest neighbour. «Uoppgitt grunnkrets» (kkkk9999) and other units without a polygon get the rest zone's code. Whatever the criteria cannot have is listed under exceptions; a person decides.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grupperer grunnkretser til levekårssoner: sammenhengende, innenfor én kommune (og bydel, delbydel), innenfor befolkningsgrensene og så homogene som mulig i levekår.&lt;/p&gt;&lt;p&gt;Inndata er én flate per grunnkrets, for én kommune eller hele landet, med nummer, befolkning og eventuelt indikatorer. Indikatorene finnes igjen på navnene i katalogen (&lt;i&gt;nøkkel&lt;/i&gt;_teller og &lt;i&gt;nøkkel&lt;/i&gt;_nevner, medianinntekt, bot_…); andre felt kan velges som de er. Uten indikatorer formes sonene bare etter beliggenhet. En verdi som mangler eller er undertrykt (: . ..), regnes som gjennomsnittlig.&lt;/p&gt;&lt;p&gt;Homogeniteten måles på hovedkomponenter, vektet med befolkningen. Sonene lages med REDCAP (Guo 2008), delt slik at ingen sone havner under minimum, og forbedres deretter. Uten antall soner eller ønsket befolkning blir antallet det som viser seg å gi minst heterogenitet innenfor grensene.&lt;/p&gt;&lt;p&gt;Øyer og avskårne deler som er for små til å være en sone, legges til nærmeste nabo. «Uoppgitt grunnkrets» (kkkk9999) og andre enheter uten flate får restsonens kode. Det kriteriene ikke kan få oppfylt, står under unntak; et menneske avgjør.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="61"/>
        <source>Number of zones in all (empty: the least heterogeneity within the limits)</source>
        <translation>Antall soner i alt (tomt: minst heterogenitet innenfor grensene)</translation>
    </message>
    <message>
        <location filename="../algorithms/generate_parameters.py" line="87"/>
        <source>Smooth shares that rest on few (empirical Bayes)</source>
        <translation>Glatt andeler som hviler på få (empirisk Bayes)</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="88"/>
        <source>Shares that rest on few people are drawn towards the mean of the kommune (empirical Bayes).</source>
        <translation>Andeler som hviler på få personer, trekkes mot kommunens gjennomsnitt (empirisk Bayes).</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation_report.py" line="99"/>
        <source>Proven to be the best division there is: {proven} of {count} kommuner and bydeler.</source>
        <translation>Bevist å være den beste inndelingen som finnes: {proven} av {count} kommuner og bydeler.</translation>
    </message>
    <message>
        <location filename="../lks_plugin/layers/generation.py" line="166"/>
        <source>None of the indicators varies between the units, or by no more than chance: {names}. Check the join, choose other fields under Indicators, or switch off «Smooth shares that rest on few».</source>
        <translation>Ingen av indikatorene varierer mellom grunnkretsene, eller ikke mer enn tilfeldig: {names}. Kontroller koblingen, velg andre felt under Indikatorer, eller slå av «Glatt andeler som hviler på få».</translation>
    </message>
</context>
</TS>
