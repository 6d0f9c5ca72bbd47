/// The catalogue in the forms that other programs read.
package org.signpost.exchange;
