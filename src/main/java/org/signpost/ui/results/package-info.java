/// The list of results with its tabs, chips and notices.
package org.signpost.ui.results;
