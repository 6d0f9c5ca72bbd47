/// The commands: one class each. They need no display.
package org.signpost.cli;
