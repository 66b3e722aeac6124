import { LABELS_IN_NOTES } from "../../record/index.ts";

const labels = Object.entries(LABELS_IN_NOTES)
  .flatMap(([label, words]) =>
    label === "article"
      ? [[label, words] as const, ["article-locator", words] as const]
      : [[label, words] as const],
  )
  .map(
    ([name, [one, several]]) =>
      `<term name="${name}" form="short"><single>${one}</single><multiple>${several}</multiple></term>`,
  )
  .join("");

/** The terms the style needs, in American English, in CSL's locale form. */
export const LOCALE_EN_US = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="month" form="numeric-leading-zeros" suffix="/"/><date-part name="day" form="numeric-leading-zeros" suffix="/"/><date-part name="year"/></date>
  <terms>
    <term name="accessed">accessed</term>
    <term name="and">and</term>
    <term name="and others">and others</term>
    <term name="et-al">et al.</term>
    <term name="ibid">ibid.</term>
    <term name="in">in</term>
    <term name="no date">no date</term>
    <term name="no date" form="short">n.d.</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="year-range-delimiter">–</term>
    <term name="edition" form="short">ed.</term>
    <term name="editor" form="short"><single>ed.</single><multiple>eds.</multiple></term>
    <term name="editor" form="verb-short">ed.</term>
    <term name="translator" form="verb-short">trans.</term>
    <term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>
    ${labels}
    <term name="month-01">January</term><term name="month-02">February</term><term name="month-03">March</term>
    <term name="month-04">April</term><term name="month-05">May</term><term name="month-06">June</term>
    <term name="month-07">July</term><term name="month-08">August</term><term name="month-09">September</term>
    <term name="month-10">October</term><term name="month-11">November</term><term name="month-12">December</term>
    <term name="ordinal">th</term><term name="ordinal-01">st</term><term name="ordinal-02">nd</term><term name="ordinal-03">rd</term>
  </terms>
</locale>
`;

/** The same in German: days before months, marks and short forms as German prints them. */
export const LOCALE_DE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="."/><date-part name="month" form="numeric-leading-zeros" suffix="."/><date-part name="year"/></date>
  <terms>
    <term name="accessed">zugegriffen</term>
    <term name="and">und</term>
    <term name="and others">und andere</term>
    <term name="et-al">u. a.</term>
    <term name="ibid">ebd.</term>
    <term name="in">in</term>
    <term name="no date">ohne Datum</term>
    <term name="no date" form="short">o. D.</term>
    <term name="open-quote">„</term>
    <term name="close-quote">“</term>
    <term name="open-inner-quote">‚</term>
    <term name="close-inner-quote">‘</term>
    <term name="page-range-delimiter">–</term>
    <term name="year-range-delimiter">–</term>
    <term name="edition" form="short">Aufl.</term>
    <term name="editor" form="short"><single>Hrsg.</single><multiple>Hrsg.</multiple></term>
    <term name="editor" form="verb-short">hrsg. von</term>
    <term name="translator" form="verb-short">übers. von</term>
    <term name="page" form="short"><single>S.</single><multiple>S.</multiple></term>
    ${labels}
    <term name="month-01">Januar</term><term name="month-02">Februar</term><term name="month-03">März</term><term name="month-04">April</term>
    <term name="month-05">Mai</term><term name="month-06">Juni</term><term name="month-07">Juli</term><term name="month-08">August</term>
    <term name="month-09">September</term><term name="month-10">Oktober</term><term name="month-11">November</term><term name="month-12">Dezember</term>
    <term name="ordinal">.</term>
  </terms>
</locale>
`;
