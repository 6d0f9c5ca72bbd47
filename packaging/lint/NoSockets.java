import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Reads what the virtual machine recorded (`sockets.jfc`) and fails where a socket was made, a name looked up or a
/// byte sent.
///
/// Run by the build as `java NoSockets.java RECORDING` once the tests have ended.
public final class NoSockets {
    private static final Set<String> EVENTS = Set.of("jdk.MethodTrace", "jdk.SocketRead", "jdk.SocketWrite");
    private static final int FRAMES = 40;

    private NoSockets() {
    }

    /// Says what it found and ends with 1, or ends with 0.
    public static void main(String[] arguments) throws IOException {
        Path recording = Path.of(arguments[0]);
        if (Files.notExists(recording)) {
            System.err.println(recording + " is missing: the tests did not run, or did not record");
            System.exit(1);
        }
        List<String> found = new ArrayList<>();
        long sawTheEnd = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                sawTheEnd++;
                if (EVENTS.contains(event.getEventType().getName())) {
                    found.add(event.getStartTime() + " " + event.getEventType().getName() + "\n" + stack(event));
                }
            }
        }
        found.forEach(System.err::println);
        System.out.println("sockets: " + found.size() + " among " + sawTheEnd + " events of " + recording);
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static String stack(RecordedEvent event) {
        return event.getStackTrace() == null ? "" : event.getStackTrace().getFrames().stream().limit(FRAMES)
                .map(NoSockets::line).collect(Collectors.joining("\n"));
    }

    private static String line(RecordedFrame frame) {
        return "    at " + frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
