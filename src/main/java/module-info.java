/// Signpost: an offline viewer of UK child-safeguarding guidance.
// openhtmltopdf and PDFBox are jars without a descriptor
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module org.signpost {
    requires static org.jspecify;

    requires atlantafx.base;
    requires com.networknt.schema;
    requires info.picocli;
    requires io.nayuki.qrcodegen;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    // asked for by openhtmltopdf and PDFBox, which cannot say so
    requires de.rototor.pdfbox.graphics2d;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmpbox;

    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    // JavaFX starts the window, picocli fills in the options
    exports org.signpost.app to javafx.graphics;
    opens org.signpost.cli to info.picocli;
}
