/// Files that a user asked for, such as a handout: whole or not at all, and never over another one unasked.
package org.signpost.files;
