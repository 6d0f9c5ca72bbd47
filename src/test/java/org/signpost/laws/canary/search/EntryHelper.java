package org.signpost.laws.canary.search;

/// Has a name that says nothing.
public final class EntryHelper {
}
