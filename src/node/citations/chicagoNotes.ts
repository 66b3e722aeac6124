/** The date of a work by its parts; `about`: the word where it is not sure. */
const issued = (about: string, parts: readonly string[]) => `<choose>
      <if variable="issued">
        <group delimiter=" ">
          <choose>
            <if is-uncertain-date="issued">
              <text value="${about}"/>
            </if>
          </choose>
          <date variable="issued">
            ${parts.map((part) => `<date-part ${part}/>`).join("\n            ")}
          </date>
        </group>
      </if>
      <else>
        <text term="no date" form="short"/>
      </else>
    </choose>`;
const DAY = ['name="month" suffix=" "', 'name="day" suffix=", "', 'name="year"'];

const CONTAINER = `  <macro name="container">
    <choose>
      <if type="article-journal review" match="any">
        <group delimiter=" ">
          <text macro="journal"/>
          <text macro="date" prefix="(" suffix=")"/>
        </group>
      </if>
      <else-if type="article-newspaper article-magazine article" match="any">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="issue"/>
          <text macro="date"/>
        </group>
      </else-if>
      <else-if type="book thesis report pamphlet" match="any">
        <group delimiter=", " prefix="(" suffix=")">
          <text macro="place-and-publisher"/>
          <text macro="date"/>
        </group>
      </else-if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=" ">
          <group delimiter=", ">
            <group delimiter=" ">
              <text value="in"/>
              <text variable="container-title" font-style="italic"/>
            </group>
            <text macro="series"/>
            <names variable="editor">
              <label form="verb-short" suffix=" "/>
              <name and="text" delimiter=", "/>
            </names>
          </group>
          <group delimiter=", " prefix="(" suffix=")">
            <text macro="place-and-publisher"/>
            <text macro="year"/>
          </group>
        </group>
      </else-if>
      <else-if type="entry-encyclopedia" match="any">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="date"/>
        </group>
      </else-if>
      <else>
        <group delimiter=", ">
          <group delimiter=" ">
            <text variable="genre"/>
            <text variable="number"/>
          </group>
          <text variable="container-title"/>
          <text variable="collection-title"/>
          <text variable="publisher"/>
          <text macro="date"/>
        </group>
      </else>
    </choose>
  </macro>
`;

/** In a list of works, where what a work is in begins a sentence; there a date begins it where nothing else does. */
const DATE_LISTED = `  <macro name="date-listed">
    <choose>
      <if variable="container-title collection-title genre number issue publisher" match="any">
        <text macro="date"/>
      </if>
      <else>
    ${issued("About", DAY)}
      </else>
    </choose>
  </macro>
`;
const CONTAINER_LISTED = CONTAINER.replace('name="container"', 'name="container-listed"')
  .replaceAll('macro="date"/', 'macro="date-listed"/')
  .replace('value="in"', 'value="In"');

/**
 * Notes after the Chicago Manual of Style (17th edition, ch. 14, notes and bibliography), written for this
 * project: a full note, "Ibid." when the same work follows directly, a short form later. Valid CSL 1.0.2.
 */
export const CHICAGO_NOTES = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Detente: Chicago notes</title>
    <id>detente-chicago-notes</id>
    <updated>2026-11-24T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <terms>
      <term name="editor" form="verb-short">ed.</term>
      <term name="translator" form="verb-short">trans.</term>
    </terms>
  </locale>
  <macro name="contributors">
    <names variable="author">
      <name and="text" et-al-min="4" et-al-use-first="1" delimiter=", "/>
      <substitute>
        <names variable="editor">
          <name and="text" et-al-min="4" et-al-use-first="1" delimiter=", "/>
          <label form="short" prefix=", "/>
        </names>
      </substitute>
    </names>
  </macro>
  <macro name="contributors-listed">
    <names variable="author">
      <name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
      <substitute>
        <names variable="editor">
          <name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
          <label form="short" prefix=", "/>
        </names>
      </substitute>
    </names>
  </macro>
  <macro name="contributors-short">
    <names variable="author">
      <name form="short" and="text" et-al-min="4" et-al-use-first="1" delimiter=", "/>
      <substitute>
        <names variable="editor"/>
      </substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book thesis pamphlet" match="any">
        <text variable="title" font-style="italic"/>
      </if>
      <else-if type="report" match="any">
        <text variable="title" font-style="italic"/>
      </else-if>
      <else-if type="treaty legislation bill" match="any">
        <text variable="title"/>
      </else-if>
      <else>
        <text variable="title" quotes="true"/>
      </else>
    </choose>
  </macro>
  <macro name="title-short">
    <choose>
      <if type="book thesis pamphlet report" match="any">
        <text variable="title" form="short" font-style="italic"/>
      </if>
      <else-if type="treaty legislation bill" match="any">
        <text variable="title" form="short"/>
      </else-if>
      <else>
        <text variable="title" form="short" quotes="true"/>
      </else>
    </choose>
  </macro>
  <macro name="date">
    ${issued("about", DAY)}
  </macro>
${DATE_LISTED}  <macro name="year">
    ${issued("about", ['name="year"'])}
  </macro>
  <macro name="journal">
    <group delimiter=", ">
      <group delimiter=" ">
        <text variable="container-title" font-style="italic"/>
        <text variable="volume"/>
      </group>
      <text macro="issue"/>
    </group>
  </macro>
  <macro name="issue">
    <group delimiter=" ">
      <label variable="issue" form="short"/>
      <text variable="issue"/>
    </group>
  </macro>
  <macro name="place-and-publisher">
    <group delimiter=": ">
      <text variable="publisher-place"/>
      <text variable="publisher"/>
    </group>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text term="edition" form="short"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="series">
    <group delimiter=", ">
      <names variable="translator">
        <label form="verb-short" suffix=" "/>
        <name and="text" delimiter=", "/>
      </names>
      <text macro="edition"/>
      <group delimiter=" ">
        <text term="volume" form="short"/>
        <number variable="volume"/>
      </group>
      <group delimiter=" ">
        <text variable="collection-title"/>
        <text variable="collection-number"/>
      </group>
      <group delimiter=" ">
        <text variable="genre"/>
        <text variable="number"/>
      </group>
    </group>
  </macro>
${CONTAINER}${CONTAINER_LISTED}  <macro name="locator">
    <choose>
      <if locator="page">
        <text variable="locator"/>
      </if>
      <else>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="access">
    <group delimiter=", ">
      <group delimiter=" ">
        <text term="accessed"/>
        <date variable="accessed">
          <date-part name="month" suffix=" "/>
          <date-part name="day" suffix=", "/>
          <date-part name="year"/>
        </date>
      </group>
      <choose>
        <if variable="DOI">
          <text variable="DOI" prefix="https://doi.org/"/>
        </if>
        <else>
          <text variable="URL"/>
        </else>
      </choose>
    </group>
  </macro>
  <citation et-al-min="4" et-al-use-first="1">
    <layout delimiter="; " suffix=".">
      <choose>
        <if position="ibid-with-locator">
          <group delimiter=", ">
            <text term="ibid" text-case="capitalize-first" suffix="."/>
            <text macro="locator"/>
          </group>
        </if>
        <else-if position="ibid">
          <text term="ibid" text-case="capitalize-first"/>
        </else-if>
        <else-if position="subsequent">
          <group delimiter=", ">
            <text macro="contributors-short"/>
            <text macro="title-short"/>
            <text macro="locator"/>
          </group>
        </else-if>
        <else>
          <group delimiter=", ">
            <text macro="contributors"/>
            <choose>
              <if type="book thesis report pamphlet" match="any">
                <group delimiter=" ">
                  <group delimiter=", ">
                    <text macro="title"/>
                    <text macro="series"/>
                  </group>
                  <text macro="container"/>
                </group>
              </if>
              <else>
                <group delimiter=", ">
                  <text macro="title"/>
                  <text macro="container"/>
                </group>
              </else>
            </choose>
            <text macro="locator"/>
            <text macro="access"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="contributors-listed"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="contributors-listed"/>
        <choose>
          <if type="book thesis report pamphlet" match="any">
            <group delimiter=" ">
              <group delimiter=", ">
                <text macro="title"/>
                <text macro="series"/>
              </group>
              <text macro="container"/>
            </group>
          </if>
          <else>
            <group delimiter=". ">
              <text macro="title"/>
              <text macro="container-listed"/>
            </group>
          </else>
        </choose>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
