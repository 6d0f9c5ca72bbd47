/// The window around the panes: top bar, help-now bar, status bar, keys.
package org.signpost.ui.shell;
