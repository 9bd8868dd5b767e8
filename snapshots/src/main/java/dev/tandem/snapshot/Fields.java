package dev.tandem.snapshot;

import dev.tandem.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one object of a snapshot, taken one by one. What nobody took is refused by {@link #nothingElse}: a member
 * that is skipped would be a part of the schema that gets lost.
 */
final class Fields {

    /** Where an object stands, put into words only when a problem needs them. */
    private record Place(Optional<Place> parent, String key) {
        @Override
        public String toString() {
            return parent.filter(place -> !place.key.isEmpty())
                            .map(place -> place + " > ")
                            .orElse("")
                    + key;
        }
    }

    private final String file;
    private final Place place;
    private final Map<String, Json> rest;

    private Fields(String file, Place place, Json.Members members) {
        this.file = file;
        this.place = place;
        this.rest = new LinkedHashMap<>(members.byKey());
    }

    /**
     * The members at the top of a file.
     *
     * @param file as problems name it
     */
    static Fields of(String file, Json json) {
        if (json instanceof Json.Members members) {
            return new Fields(file, new Place(Optional.empty(), ""), members);
        }
        throw SnapshotProblem.malformed(file, "the file is no JSON object");
    }

    String file() {
        return file;
    }

    /** The key under which this object stands in the one around it. */
    String key() {
        return place.key();
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    Optional<String> optionalText(String key) {
        return take(key).map(value -> asText(key, value));
    }

    boolean flag(String key) {
        return optionalFlag(key).orElseThrow(() -> missing(key));
    }

    Optional<Boolean> optionalFlag(String key) {
        return take(key).map(value -> {
            if (value instanceof Json.Flag flag) {
                return flag.value();
            }
            throw malformed(key, "is no true or false");
        });
    }

    List<String> texts(String key) {
        return list(key).stream().map(item -> asText(key, item)).toList();
    }

    Optional<List<String>> optionalTexts(String key) {
        return rest.containsKey(key) ? Optional.of(texts(key)) : Optional.empty();
    }

    /** Each object of an array. */
    <T> List<T> items(String key, Function<Fields, T> read) {
        List<T> things = new ArrayList<>();
        for (Json item : list(key)) {
            things.add(readWhole(key + "[" + things.size() + "]", item, read));
        }
        return things;
    }

    /** Each object of an object of objects; a member that is missing has none. */
    <T> List<T> each(String key, Function<Fields, T> read) {
        return optional(key, fields -> fields.members(read)).orElse(List.of());
    }

    <T> T object(String key, Function<Fields, T> read) {
        return optional(key, read).orElseThrow(() -> missing(key));
    }

    <T> Optional<T> optional(String key, Function<Fields, T> read) {
        return take(key).map(value -> readWhole(key, value, read));
    }

    /** The members that were not taken yet, each an object. */
    <T> List<T> members(Function<Fields, T> read) {
        List<T> things = new ArrayList<>();
        for (String key : keys()) {
            things.add(object(key, read));
        }
        return things;
    }

    /** The keys that were not taken yet. */
    List<String> keys() {
        return List.copyOf(rest.keySet());
    }

    Optional<Json> take(String key) {
        return Optional.ofNullable(rest.remove(key));
    }

    /** Takes the member if anything stands in it. */
    Map<String, Json> takeFilled(String key) {
        return take(key)
                .filter(value -> !isBlank(value))
                .map(value -> Map.of(key, value))
                .orElse(Map.of());
    }

    private static boolean isBlank(Json value) {
        return value instanceof Json.Members members
                && members.byKey().values().stream().allMatch(Fields::isBlank);
    }

    /** Takes what says nothing about the schema. */
    void ignore(String key) {
        rest.remove(key);
    }

    /** Takes an object in which Tandem can keep nothing; {@code what} is one thing in it. */
    void none(String key, String what) {
        each(key, fields -> {
            throw SnapshotProblem.cannotHold(file, "the " + what + " " + fields.key());
        });
    }

    void nothingElse() {
        rest.keySet().stream().findFirst().ifPresent(key -> {
            throw cannotHold("\"%s\"".formatted(key));
        });
    }

    ProblemException cannotHold(String what) {
        return SnapshotProblem.cannotHold(file, place.key().isEmpty() ? what : what + " in " + place);
    }

    ProblemException malformed(String key, String what) {
        return SnapshotProblem.malformed(file, "%s %s".formatted(new Place(Optional.of(place), key), what));
    }

    private ProblemException missing(String key) {
        return malformed(key, "is missing");
    }

    private List<Json> list(String key) {
        Json value = take(key).orElseThrow(() -> missing(key));
        if (value instanceof Json.Items items) {
            return items.items();
        }
        throw malformed(key, "is no array");
    }

    private String asText(String key, Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw malformed(key, "is no text");
    }

    private <T> T readWhole(String key, Json value, Function<Fields, T> read) {
        if (!(value instanceof Json.Members members)) {
            throw malformed(key, "is no object");
        }
        Fields fields = new Fields(file, new Place(Optional.of(place), key), members);
        T thing = read.apply(fields);
        fields.nothingElse();
        return thing;
    }
}
