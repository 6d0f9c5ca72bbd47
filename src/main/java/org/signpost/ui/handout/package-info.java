/// The dialog that makes a handout: what stands on it, how it looks, and where it goes.
package org.signpost.ui.handout;
