package org.signpost.doctor;

import org.signpost.catalogue.EntryId;
import org.signpost.catalogue.EntryType;

/// Something wrong or weak in an entry.
///
/// @param field where in the entry's file, such as `whatItIs`
/// @param found what stands there
/// @param expected what should
public record ContentFinding(Check check, EntryType type, EntryId entry, String field, String found, String expected) {

    /// The entry's file, relative to the catalogue folder.
    public String file() {
        return type.code() + "s/" + entry + ".json";
    }

    @Override
    public String toString() {
        return file() + " " + field + ": " + found + "; expected " + expected;
    }
}
