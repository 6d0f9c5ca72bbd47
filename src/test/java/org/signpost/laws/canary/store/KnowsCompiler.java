package org.signpost.laws.canary.store;

import org.signpost.laws.canary.compiler.Place;

/// Breaks the arrows: the store reads what others wrote.
public final class KnowsCompiler {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
