/// Pages about the program itself: settings, what it promises, versions and licences.
package org.signpost.ui.settings;
