package org.signpost.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// A checksum at the end of a catalogue file, over all the bytes before it.
///
/// SQLite's own integrity check sees broken structure but not a changed digit, and a wrong phone number does real harm.
/// SQLite reads as many pages as its header says and never looks at the seal behind them. It finds accidents, such as a
/// bad disk, and is no signature (decision record 0004).
public final class Seal {
    private static final String LABEL = "signpost-crc32:";
    private static final int HEX_DIGITS = 8;
    /// Bytes that the seal takes.
    public static final int LENGTH = LABEL.length() + HEX_DIGITS;
    private static final int BUFFER = 1 << 16;

    private Seal() {
    }

    /// What a look at the seal finds.
    public enum State {
        /// Every byte is as it was written.
        WHOLE,
        /// There is no seal: the file was cut short, or is not a finished catalogue.
        MISSING,
        /// Bytes have changed since.
        BROKEN
    }

    /// Seals a finished file.
    static void set(Path file) throws IOException {
        String seal = LABEL + digest(file, Files.size(file));
        Files.write(file, seal.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
    }

    /// Reads the whole file once and compares.
    public static State check(Path file) throws IOException {
        long size = Files.size(file);
        if (size < LENGTH) {
            return State.MISSING;
        }
        byte[] seal = new byte[LENGTH];
        try (var channel = Files.newByteChannel(file)) {
            channel.position(size - LENGTH);
            ByteBuffer buffer = ByteBuffer.wrap(seal);
            int read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = channel.read(buffer);
            }
        }
        byte[] label = LABEL.getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(label, Arrays.copyOf(seal, label.length))) {
            return State.MISSING;
        }
        String kept = new String(seal, label.length, HEX_DIGITS, StandardCharsets.US_ASCII);
        return kept.equals(digest(file, size - LENGTH)) ? State.WHOLE : State.BROKEN;
    }

    private static String digest(Path file, long bytes) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long left = bytes;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                sum.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
