/// The start of the program: where things lie, and who is given what.
package org.signpost.app;
