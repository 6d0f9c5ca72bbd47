package org.signpost.laws.canary.exchange;

import org.signpost.laws.canary.compiler.Place;

/// Breaks the arrows: exchange reads, others write.
public final class KnowsCompiler {
    /// Where it should not be.
    public Place place() {
        return Place.HERE;
    }
}
