/// Sheets to hand out: entries of the catalogue, worded once, as a page of HTML or a tagged PDF with the same content.
///
/// Nothing of the PDF libraries is loaded before a PDF is asked for.
package org.signpost.handout;
