package org.signpost.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks for what somebody typed in files, byte by byte, in the encodings that programs write.
public final class Traces {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Traces() {
    }

    /// The files below a folder that hold the word, or are named by it; one line each.
    public static List<String> of(String word, Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (folder.relativize(file).toString().contains(word)) {
                    found.add(file + " is named by it");
                }
                if (Files.isRegularFile(file)) {
                    // one char for each byte
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    ENCODINGS.stream().filter(encoding -> bytes.contains(
                            new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)))
                            .forEach(encoding -> found.add(file + " holds it in " + encoding));
                }
            }
        }
        return found;
    }
}
