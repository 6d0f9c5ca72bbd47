/// Signpost: an offline viewer of UK child-safeguarding guidance.
@org.jspecify.annotations.NullMarked
module org.signpost {
    requires static org.jspecify;

    requires com.networknt.schema;
    requires java.sql;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.xerial.sqlitejdbc;
}
