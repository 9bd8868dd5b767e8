package dev.tandem.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** JSON as JavaScript's {@code JSON.stringify(x, null, 2)} prints it, which is what drizzle-kit writes. */
final class JsonOutput {

    private interface Writing {
        void write(JsonGenerator generator) throws IOException;
    }

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text that the writing amounts to. */
    static String print(Consumer<JsonOutput> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(stringify());
            writing.accept(new JsonOutput(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
        return text.toString();
    }

    /** As {@code JSON.stringify(x)} prints it. */
    static String printOnOneLine(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.FACTORY.createGenerator(text)) {
            new JsonOutput(generator).value(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter stringify() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    void object(Runnable members) {
        write(JsonGenerator::writeStartObject);
        members.run();
        write(JsonGenerator::writeEndObject);
    }

    void object(String key, Runnable members) {
        key(key);
        object(members);
    }

    void empty(String key) {
        object(key, () -> {});
    }

    /** The object as it was read, or else one of empty objects. */
    void note(String key, Map<String, Json> notes, List<String> members) {
        Json noted = notes.get(key);
        if (noted == null) {
            object(key, () -> members.forEach(this::empty));
        } else {
            value(key, noted);
        }
    }

    /** An object with one member for each thing. */
    <T> void objects(String key, Iterable<T> things, Function<T, String> keyOf, Consumer<T> members) {
        object(key, () -> things.forEach(thing -> object(keyOf.apply(thing), () -> members.accept(thing))));
    }

    /** An array of what is written for each thing. */
    <T> void items(String key, Iterable<T> things, Consumer<T> item) {
        key(key);
        write(JsonGenerator::writeStartArray);
        things.forEach(item);
        write(JsonGenerator::writeEndArray);
    }

    void texts(String key, List<String> values) {
        items(key, values, this::text);
    }

    void text(String key, String value) {
        key(key);
        text(value);
    }

    void text(String value) {
        write(json -> json.writeString(value));
    }

    void flag(String key, boolean value) {
        write(json -> json.writeBooleanField(key, value));
    }

    void value(String key, Json value) {
        key(key);
        value(value);
    }

    void value(Json value) {
        switch (value) {
            case Json.Members members -> object(() -> members.byKey().forEach((key, member) -> value(key, member)));
            case Json.Items items -> {
                write(JsonGenerator::writeStartArray);
                items.items().forEach(this::value);
                write(JsonGenerator::writeEndArray);
            }
            case Json.Text text -> text(text.value());
            case Json.Numeral number -> write(json -> json.writeNumber(number.text()));
            case Json.Flag flag -> write(json -> json.writeBoolean(flag.value()));
            case Json.Nothing nothing -> write(JsonGenerator::writeNull);
        }
    }

    private void key(String key) {
        write(json -> json.writeFieldName(key));
    }

    private void write(Writing writing) {
        try {
            writing.write(generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
    }
}
