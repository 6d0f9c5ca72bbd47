/// The pane of filters with live counts.
package org.signpost.ui.filters;
