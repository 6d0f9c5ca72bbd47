package org.signpost.laws.canary.search;

/// Can be extended by accident.
public class Open {
}
