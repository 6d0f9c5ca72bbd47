/// What a user keeps: favourites, notes, sessions, settings, and, only where they asked for it, what they viewed last.
/// The ports and their records; where things are kept is the store's concern.
package org.signpost.library;
