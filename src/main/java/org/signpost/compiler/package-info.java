/// Reviewed JSON becomes a catalogue file: read strictly, checked as a whole, written only when there is nothing to
/// say.
package org.signpost.compiler;
