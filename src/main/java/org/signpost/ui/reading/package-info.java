/// The reading pane and what stands alongside it.
package org.signpost.ui.reading;
