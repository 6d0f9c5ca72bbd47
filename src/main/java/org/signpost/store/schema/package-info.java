/// The form of the catalogue file and how one is written: what the compiler may see of the store.
package org.signpost.store.schema;
