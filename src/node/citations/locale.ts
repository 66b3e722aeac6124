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
