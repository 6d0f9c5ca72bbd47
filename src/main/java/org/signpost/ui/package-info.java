/// The window. One folder a pane; views are built in code and bind to view models, which know nothing of scenes.
package org.signpost.ui;
