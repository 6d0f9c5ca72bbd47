package org.signpost.laws.canary.store;

import tools.jackson.databind.JsonNode;

/// Breaks the law that only compiler, packs and exchange read JSON.
public final class ReadsJson {
    /// Reads JSON in the store.
    public boolean empty(JsonNode node) {
        return node.isEmpty();
    }
}
