/// What a user keeps: favourites, notes, settings, and, only where they asked for it, what they viewed last. The port
/// and its records; where things are kept is the store's concern.
package org.signpost.library;
