/// SQLite behind the ports: with its sub-package the only code that knows SQL.
package org.signpost.store;
