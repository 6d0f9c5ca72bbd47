package org.signpost.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.signpost.laws.FormatGateTest.Sample;

/// Files that keep every format rule, and for each rule at least one that breaks it and nothing else.
final class FormatSamples {
    private static final String MODERN = """
            package a;

            import static java.util.Objects.requireNonNull;

            import java.util.List;
            import java.util.Map;

            /// A `Modern` source: everything that Java 25 has and we use.
            public sealed interface Modern {
                /// A record with many parts.
                record Many(int a, int b, int c, int d, int e, int f, int g, int h, int i, List<String> j)
                        implements Modern {
                    public Many {
                        requireNonNull(j);
                    }
                }

                /// Nothing.
                record None() implements Modern {
                }

                /// Words.
                String[] WORDS = {
                    "one",
                    "two"};

                /// More words.
                String[] MORE_WORDS = {"three",
                        "four"};

                /// How many.
                static int count(Modern modern, Map<String, Integer> counts) {
                    for (var _ : counts.entrySet()) {
                        counts.forEach((_, count) -> counts.merge("all", count, Integer::sum));
                    }
                    try {
                        return switch (modern) {
                            case Many(int a, _, _, _, _, _, _, _, _, List<String> j) when a > 0 -> j.size();
                            case Many _ -> 0;
                            case None _ -> {
                                String text = \"""
                                        A text block.
                                        \""";
                                yield text.isEmpty() ? 1 : 2;
                            }
                        };
                    } catch (IllegalStateException _) {
                        return 0;
                    }
                }
            }
            """;

    private static final String PRINTS = "    void a() {\n        System.out.println();\n    }\n";

    private FormatSamples() {
    }

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>(good());
        samples.addAll(badFiles());
        samples.addAll(badImports());
        samples.addAll(badStatements());
        samples.addAll(badSpaces());
        samples.addAll(badHabits());
        return samples;
    }

    private static List<Sample> good() {
        return List.of(
                new Sample("Modern.java", "", MODERN),
                new Sample("cli/Prints.java", "", type("Prints", PRINTS)),
                new Sample("compiler/Prints.java", "", type("Prints", PRINTS)),
                new Sample("b/module-info.java", "", "module b {\n\texports b;\n}"));
    }

    private static List<Sample> badFiles() {
        return List.of(
                new Sample("NoEnd.java", "NewlineAtEndOfFile", type("NoEnd", "").stripTrailing()),
                new Sample("Windows.java", "LineFeedOnly", type("Windows", "    // A line.\r\n")),
                new Sample("Tabs.java", "FileTabCharacter", type("Tabs", "    // A\ttab.\n")),
                new Sample("Trailing.java", "TrailingSpace", type("Trailing", "    // A line. \n")),
                new Sample("Wide.java", "LineLength", type("Wide", "    // " + "x".repeat(114) + "\n")),
                new Sample("Long.java", "FileLength", type("Long", "    // One more.\n".repeat(400))));
    }

    private static List<Sample> badImports() {
        return List.of(
                imports("Star", "AvoidStarImport", "import java.util.*;\n", "List<String> a"),
                imports("Twice", "RedundantImport", "import java.util.List;\nimport java.util.List;\n",
                        "List<String> a"),
                imports("Unused", "UnusedImports", "import java.util.List;\n", "int a"),
                imports("Unsorted", "CustomImportOrder", "import java.util.Map;\nimport java.util.List;\n",
                        "Map<String, List<String>> a"),
                imports("StaticLast", "CustomImportOrder",
                        "import java.util.List;\n\nimport static java.util.Map.of;\n", "List<String> a = of()"));
    }

    private static List<Sample> badStatements() {
        return List.of(
                body("OddIndent", "Indentation", "       int a = 0;\n"),
                body("FlatWrap", "Indentation", "        int a = 1\n        + 2;\n"),
                body("NoBraces", "NeedBraces", "        if (true)\n            return;\n"),
                body("BraceBelow", "LeftCurly", "        if (true)\n        {\n            return;\n        }\n"),
                body("CatchBelow", "RightCurly",
                        "        try {\n            b();\n        }\n        finally {\n            c();\n        }\n"),
                body("TwoStatements", "OneStatementPerLine", "        run(); run();\n"),
                body("TwoVariables", "MultipleVariableDeclarations", "        int a = 0, b = 1;\n"),
                body("Nothing", "EmptyStatement", "        int a = 0;\n        ;\n"),
                body("Ignores", "EmptyCatchBlock",
                        "        try {\n            run();\n        } catch (IllegalStateException _) {\n        }\n"),
                body("EmptyIf", "EmptyBlock", "        if (true) {\n        }\n"),
                new Sample("Endless.java", "MethodLength",
                        type("Endless", "    void a() {\n" + "        run();\n".repeat(60) + "    }\n")),
                new Sample("Greedy.java", "ParameterNumber", type("Greedy", "    void a("
                        + IntStream.range(0, 9).mapToObj(i -> "int a" + i).collect(Collectors.joining(", "))
                        + ") {\n    }\n")));
    }

    private static List<Sample> badSpaces() {
        return List.of(
                body("Comma", "WhitespaceAfter", "        run(1,2);\n"),
                body("Plus", "WhitespaceAround", "        int a = 1+2;\n"),
                body("BeforeComma", "NoWhitespaceBefore", "        run(1 , 2);\n"),
                body("AfterNot", "NoWhitespaceAfter", "        boolean a = ! true;\n"),
                body("Padded", "ParenPad", "        run( 1);\n"),
                body("BeforeCall", "MethodParamPad", "        run (1);\n"),
                body("Generic", "GenericWhitespace", "        java.util.List < String> a = null;\n"));
    }

    private static List<Sample> badHabits() {
        return List.of(
                new Sample("Order.java", "ModifierOrder", type("Order", "    final static int A = 0;\n")),
                body("Brackets", "ArrayTypeStyle", "        int a[] = {1};\n"),
                body("SmallL", "UpperEll", "        long a = 1l;\n"),
                new Sample("Two.java", "OneTopLevelClass", type("Two", "") + "\nfinal class Other {\n}\n"),
                new Sample("Named.java", "OuterTypeFilename", type("Otherwise", "")),
                body("Talks", "SystemOut", "        System.out.println();\n"),
                body("Traces", "StackTrace", "        new IllegalStateException().print" + "StackTrace();\n"));
    }

    private static Sample imports(String name, String rule, String imports, String field) {
        return new Sample(name + ".java", rule,
                "package a;\n\n" + imports + "\nfinal class " + name + " {\n    " + field + ";\n}\n");
    }

    private static Sample body(String name, String rule, String statements) {
        return new Sample(name + ".java", rule, type(name, "    void a() {\n" + statements + "    }\n"));
    }

    private static String type(String name, String members) {
        return "package a;\n\nfinal class " + name + " {\n" + members + "}\n";
    }
}
