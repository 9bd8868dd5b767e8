package dev.tandem.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a snapshot says of itself. It stands first in the file: of a hundred large ones nothing more has to be read. */
record SnapshotHead(String id, String prevId) {

    static SnapshotHead read(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonParser parser = JsonText.FACTORY.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? read(parser, file) : whole(file);
        } catch (IOException e) {
            return whole(file);
        }
    }

    private static SnapshotHead read(JsonParser parser, Path file) throws IOException {
        String id = "";
        String prevId = "";
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            if (key.equals("id")) {
                id = parser.getText();
            } else if (key.equals("prevId")) {
                prevId = parser.getText();
            } else {
                parser.skipChildren();
            }
            if (!id.isEmpty() && !prevId.isEmpty()) {
                return new SnapshotHead(id, prevId);
            }
        }
        return whole(file);
    }

    /** Says what is wrong, if anything is. */
    private static SnapshotHead whole(Path file) {
        Fields fields = Fields.of(file.toString(), JsonFile.read(file));
        return new SnapshotHead(fields.text("id"), fields.text("prevId"));
    }
}
