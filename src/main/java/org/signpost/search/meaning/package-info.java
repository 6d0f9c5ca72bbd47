/// What typed words mean: the catalogue's vocabulary, names and phrases, everyday English, and spelling. Held in
/// memory, read once from the catalogue; nothing here knows where it was read from.
package org.signpost.search.meaning;
