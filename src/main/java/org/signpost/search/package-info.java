/// Questions to the catalogue and their answers: query grammar, filters, facet counts, hits, and the port that answers.
package org.signpost.search;
