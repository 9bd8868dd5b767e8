package dev.tandem.declare;

/** A column of JSON documents. */
public final class JsonColumn extends TypedColumn<String, JsonColumn> {

    JsonColumn(ColumnDraft draft) {
        super(draft);
    }

    public JsonColumn defaultTo(String value) {
        return byDefault(new Value.OfJson(Given.text(value, "a JSON value")));
    }

    public JsonColumn backfill(String value) {
        return existing(new Value.OfJson(Given.text(value, "a JSON value")));
    }
}
