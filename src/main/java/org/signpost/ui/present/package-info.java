/// Presenting: what the room sees on its screen, and what the presenter sees on another.
package org.signpost.ui.present;
