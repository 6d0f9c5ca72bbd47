/// The catalogue as the rest of Signpost sees it: entries, the terms that sort them, and the port that reads them.
///
/// Plain records without JavaFX, SQL or JSON. Every list is immutable; nothing here is null.
package org.signpost.catalogue;
