/// What the panes share: threads, looks, icons and the wording of dates, places and hours.
package org.signpost.ui.common;
