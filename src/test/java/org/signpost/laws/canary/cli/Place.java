package org.signpost.laws.canary.cli;

/// Something to point at.
public final class Place {
    /// Somewhere.
    public static final Place HERE = new Place();

    private Place() {
    }
}
