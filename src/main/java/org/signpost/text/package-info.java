/// The words that people read: every string of the screens and commands, out of one bundle.
package org.signpost.text;
