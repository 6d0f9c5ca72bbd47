/// The words that people read: every string of the screens and commands out of one bundle, and how dates, places, hours
/// and notices are put into words. Shared by the window and the commands.
package org.signpost.text;
