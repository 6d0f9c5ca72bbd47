package org.signpost.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Numbers that must never ship, each with its reason. They live in the program and not in the catalogue, so that no
/// catalogue holds them even as a warning.
public final class RetiredNumbers {
    private static final String LIST = "/org/signpost/resources/doctor/retired-numbers.tsv";
    private final Map<String, String> reasons;

    private RetiredNumbers(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /// The list that comes with the program.
    public static RetiredNumbers bundled() {
        Map<String, String> reasons = new LinkedHashMap<>();
        try (InputStream in = RetiredNumbers.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + LIST + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                String[] parts = line.split("\t", 2);
                reasons.put(Numbers.digits(parts[0]), parts[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RetiredNumbers(reasons);
    }

    /// Why a number must not ship; empty when nothing is known against it.
    ///
    /// @param number in any grouping
    public Optional<String> reason(String number) {
        return Optional.ofNullable(reasons.get(Numbers.digits(number)));
    }

    /// Every number, digits only, with its reason.
    public Map<String, String> all() {
        return Map.copyOf(reasons);
    }
}
