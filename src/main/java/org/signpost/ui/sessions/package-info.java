/// The sessions that a trainer keeps, on screen: the list of them, and the page where one is put together.
package org.signpost.ui.sessions;
