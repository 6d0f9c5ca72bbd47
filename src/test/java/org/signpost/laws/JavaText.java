package org.signpost.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Java source file cut into tokens: good enough for the laws, which look for literals and for what stands around
/// them.
///
/// @param tokens string literals with their quotes, names, numbers and single signs; no comments, no white space
record JavaText(Path file, List<String> tokens) {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)|(?<block>\"\"\".*?\"\"\")|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\")"
                    + "|(?<other>'(?:\\\\.|[^'\\\\\\n])+'|\\w+|\\S)", Pattern.DOTALL);

    JavaText {
        tokens = List.copyOf(tokens);
    }

    /// Every source file below a folder, in order.
    static List<JavaText> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(JavaText::read).toList();
        }
    }

    private static JavaText read(Path file) {
        try {
            List<String> tokens = new ArrayList<>();
            Matcher token = TOKEN.matcher(Files.readString(file));
            while (token.find()) {
                if (token.group("comment") == null) {
                    tokens.add(token.group());
                }
            }
            return new JavaText(file, tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The string literals of one line, without their quotes.
    List<String> literals() {
        return tokens.stream().filter(JavaText::isLiteral).map(JavaText::unquoted).toList();
    }

    /// The literals that stand in the first argument of calls such as `texts.of(…)` or `wording.texts().of(…)`.
    ///
    /// @param method the name of the method
    /// @param receiver what the name of the object or the method before it matches
    List<String> firstArguments(String method, Pattern receiver) {
        List<String> found = new ArrayList<>();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            boolean call = tokens.get(i).equals(method) && tokens.get(i - 1).equals(".")
                    && tokens.get(i + 1).equals("(");
            if (call && receiver.matcher(receiverBefore(i - 2)).matches()) {
                addLiteralsOfFirstArgument(i + 2, found);
            }
        }
        return found;
    }

    private String receiverBefore(int index) {
        boolean emptyCall = tokens.get(index).equals(")") && index >= 2 && tokens.get(index - 1).equals("(");
        return tokens.get(emptyCall ? index - 2 : index);
    }

    private void addLiteralsOfFirstArgument(int start, List<String> found) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (depth == 0 && (token.equals(",") || token.equals(")"))) {
                return;
            }
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (isLiteral(token)) {
                found.add(unquoted(token));
            }
        }
    }

    private static boolean isLiteral(String token) {
        return token.startsWith("\"") && !token.startsWith("\"\"\"");
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1);
    }
}
