import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Draws the icon in the sizes and files that the systems want: PNG for Linux, ICO for Windows, ICNS for macOS.
///
/// Run by the build as `java --class-path JSVG DrawIcons.java ICON.svg FOLDER`.
public final class DrawIcons {
    private static final List<Integer> LINUX = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);
    private static final Map<Integer, String> MACOS = Map.of(128, "ic07", 256, "ic08", 512, "ic09", 1024, "ic10",
            32, "ic11", 64, "ic12");
    private static final int USUAL = 256;

    private DrawIcons() {
    }

    /// Draws.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path source = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        SVGDocument icon = Objects.requireNonNull(new SVGLoader().load(source.toUri().toURL()), source::toString);
        for (int size : LINUX) {
            Path sized = Files.createDirectories(folder.resolve("hicolor/" + size + "x" + size + "/apps"));
            Files.write(sized.resolve("signpost.png"), png(icon, size));
        }
        Path scalable = Files.createDirectories(folder.resolve("hicolor/scalable/apps"));
        Files.copy(source, scalable.resolve("signpost.svg"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("signpost.png"), png(icon, USUAL));
        Files.write(folder.resolve("signpost.ico"), ico(icon));
        Files.write(folder.resolve("signpost.icns"), icns(icon));
    }

    private static byte[] png(SVGDocument icon, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        icon.render((Component) null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /// A directory of sixteen bytes for each picture, then the pictures as PNG; a size of 256 is written as 0.
    private static byte[] ico(SVGDocument icon) throws IOException {
        List<byte[]> pictures = pictures(icon, WINDOWS);
        int at = 6 + 16 * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(at + pictures.stream().mapToInt(one -> one.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            byte side = WINDOWS.get(i).byteValue();
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /// A mark and the length of everything, then for each picture its kind, its length with these eight bytes, and PNG.
    private static byte[] icns(SVGDocument icon) throws IOException {
        List<Integer> sizes = MACOS.keySet().stream().sorted().toList();
        List<byte[]> pictures = pictures(icon, sizes);
        int length = 8 + pictures.stream().mapToInt(one -> one.length + 8).sum();
        ByteBuffer file = ByteBuffer.allocate(length).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (int i = 0; i < pictures.size(); i++) {
            file.put(Objects.requireNonNull(MACOS.get(sizes.get(i))).getBytes(StandardCharsets.US_ASCII))
                    .putInt(pictures.get(i).length + 8).put(pictures.get(i));
        }
        return file.array();
    }

    private static List<byte[]> pictures(SVGDocument icon, List<Integer> sizes) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : sizes) {
            pictures.add(png(icon, size));
        }
        return pictures;
    }
}
