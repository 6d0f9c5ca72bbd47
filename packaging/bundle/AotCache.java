import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The ahead-of-time cache: what the JVM learns in one walk through the screens, so that it need not at every start.
final class AotCache {
    private static final String CACHE = "-XX:AOTCache=$APPDIR/signpost.aot";
    private static final String NOTES = "-XX:AOTConfiguration=$APPDIR/signpost.aotconf";

    private AotCache() {
    }

    /// Walks through the finished image with the options that it starts with and takes notes, then makes the cache of
    /// them. The image's own starter does both: the image has no `java`. What the walk saves is kept beside the image,
    /// as of a program that somebody carries about, and taken away again.
    static void make(Path image) throws IOException, InterruptedException {
        Path app = Target.here().app(image);
        Path options = app.resolve(Target.here().options() + ".cfg");
        String usual = Files.readString(options, StandardCharsets.UTF_8);
        if (!usual.contains(CACHE)) {
            throw new IOException(options + " does not say " + CACHE);
        }
        String walk = usual.replace(CACHE, "-XX:AOTMode=record\n"
                + "java-options=-Dsignpost.rehearse=true\njava-options=" + NOTES);
        if (System.getenv().getOrDefault("DISPLAY", "").isEmpty() && Target.here() == Target.LINUX) {
            walk += "java-options=-Dglass.platform=Headless\njava-options=-Dprism.order=sw\n";
        }
        String making = usual.replace(CACHE, CACHE + "\njava-options=-XX:AOTMode=create\njava-options=" + NOTES);
        Path beside = Target.here().portable(image);
        Files.writeString(beside.resolve("portable.txt"), "");
        try {
            for (String step : List.of(walk, making)) {
                Files.writeString(options, step, StandardCharsets.UTF_8);
                Tool.run(Target.here().starter(image), List.of());
            }
        } finally {
            Files.writeString(options, usual, StandardCharsets.UTF_8);
            Tool.delete(beside.resolve("portable.txt"));
            Tool.delete(beside.resolve("data"));
        }
        Files.deleteIfExists(app.resolve("signpost.aotconf"));
        if (!Files.exists(app.resolve("signpost.aot"))) {
            throw new IOException("the walk through the screens made no cache");
        }
    }
}
