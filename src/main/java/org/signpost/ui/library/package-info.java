/// What the user keeps, on screen: saved entries, private notes, what was viewed lately, and "What this app keeps".
package org.signpost.ui.library;
